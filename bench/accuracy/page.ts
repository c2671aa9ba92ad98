/** The page on accuracy, made of what was measured; parts that were not measured are kept from the page before. */
import { marked, partOf } from "./keep.ts";
import type { Measured } from "./measure.ts";
import { documentTable, kindTable, lossTable, ruleTable } from "./tables.ts";
import type { Verdict } from "./verdict.ts";

/** What a run has measured. */
export interface Run {
  readonly examples: Measured;
  readonly kinds: Measured;
  /** `null` where the real documents are not beside the project. */
  readonly real: readonly Measured[] | null;
  readonly generated: {
    readonly plans: number;
    readonly seed: number;
    readonly verdicts: readonly Verdict[];
  };
}

/** The whole page; `before` is the page of the last run. */
export function writePage({ examples, kinds, real, generated }: Run, before: string): string {
  const parts = [
    HEAD,
    `## The examples\n\nEight texts of our own (\`examples/sample-chain\`), annotated by hand before the parser had read them; a few annotations were mended afterwards, by the guide. Its rules were mended after that, so these figures show what must not be lost, not what to expect of other texts.\n\n${setTables(examples)}`,
    `## Texts of many kinds\n\n${KINDS}\n\n${setTables(kinds)}`,
    `${START}\n${real ? realPart(real) : keptPart(before)}\n${END}`,
    generatedPart(generated),
    ...keptParts.flatMap((name) => {
      const part = partOf(before, name);
      return part === null ? [] : [marked(name, part)];
    }),
  ];
  return `${parts.join("\n\n")}\n`;
}

function realPart(real: readonly Measured[]): string {
  const kept = real.filter(({ set }) => set.name === "kept-back");
  const seen = real.filter(({ set }) => set.name === "corpus");
  const second = real.filter(({ set }) => set.name === "second-chain");
  const none =
    "None of the annotated real documents here was kept from those who wrote the rules: these figures say how well the rules fit, not how well they generalise. The mutations and the generated plans below are texts that no rule was written for.";
  return [
    ...seen.map((of) => `## Real documents that rules were written from\n\n${setTables(of)}`),
    ...second.map((of) => `## Real documents of a second chain\n\n${SECOND}\n\n${setTables(of)}`),
    `## Real documents that rules were not written from\n\n${kept.length > 0 ? kept.map(setTables).join("\n\n") : none}`,
  ].join("\n\n");
}

/** The part of the last run, with a line that says so; the line is not said twice. */
function keptPart(before: string): string {
  const [, rest] = before.split(`${START}\n`);
  const kept = rest?.split(`\n${END}`)[0]?.replace(`${LEFT_OUT}\n\n`, "");
  return kept ? `${LEFT_OUT}\n\n${kept}` : NEVER;
}

function setTables({ judged, verdicts, losses }: Measured): string {
  return [
    kindTable(verdicts),
    "### Document by document (F1)",
    documentTable(judged),
    "### After a change of the text (points of F1 lost)",
    LOSSES,
    lossTable(losses),
    "### Rule by rule",
    ruleTable(verdicts),
  ].join("\n\n");
}

function generatedPart({ plans, seed, verdicts }: Run["generated"]): string {
  return [
    "## Generated plans",
    `${plans} plans (seed ${seed}) that \`tests/parse/generator\` writes from facts that it knows: bodies from \`data/units.json\`, provinces real and invented, layouts of the State and of the Party. They are built of our own phrases, so they test layouts and combinations, not the breadth of the language.`,
    kindTable(verdicts),
  ].join("\n\n");
}

/** Parts that runs of their own have written. */
const keptParts = ["alignment", "alignment of real documents", "origins"];

const START = "<!-- real documents -->";
const END = "<!-- end of real documents -->";
const LEFT_OUT =
  "**Left out of the last run:** the real documents were not beside the project. What follows was measured in an earlier run, perhaps with other rules.";
const NEVER =
  "**Left out:** the real documents were not beside the project, and no earlier run has measured them.";
const KINDS =
  "Texts of our own (`examples/many-kinds`), annotated by hand, by the guide alone, before the parser had read them. What it read the first time stands in that folder's README; rules were mended after that, so these figures show what must not be lost.";
const SECOND =
  "Annotated by hand, by readers who had not seen the parser, before rules were written for them (`bench/annotations/second-chain`: places and values, without the words). Where the guide leaves room these annotations decide for themselves, and not always alike; they were left as they were made. Rules were mended after that.";
const LOSSES =
  "Each column says how many points of F1 (of 100) the change costs; in `invented`, how many fields more are given that the text does not show. Where the head is left out, nobody can say who issued the document and where, so that names are not counted; canonical units suffer because the province may be named nowhere else.";
const HEAD = `# Accuracy

Made by \`npm run accuracy\`; do not edit. What counts as a fact is said in the annotation guide; how facts are matched, in \`bench/accuracy/match.ts\`:

* header fields, recipients, relations (from, to, kind) and outline paths are equal or wrong, whatever their case, spaces and placement of tone marks;
* \`citations.numbered\`: the same key, spans that share half of what they cover; \`citations.all\`: the same kind or key, likewise; \`citations.exact\`: the very same span;
* \`tasks\`: spans that share 0.8 of what they cover; \`tasks.path\`: of these, the same path; \`tasks.exact\`: of these, the very same span;
* \`assignments\`: the same role, and the same unit by its words, its full name or its place; \`units.canonical\`: of these, the same full name;
* \`deadlines\`: kind, start, end and recurrence; \`targets\`: figure, comparator and recurrence; \`….exact\`: of these, the very same span;
* \`header.invented\`: fields given that the text does not show; \`found\` is their number, and should be nought.

What is inferred is not counted. In the real documents the annotated spans of assignments often hold the words around the unit (\`phối hợp với …\`), which the parser leaves out by rule: \`assignments.exact\` says little there.`;
