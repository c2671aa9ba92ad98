/** `npm run accuracy`: measures, compares with the last run, raises the floors, writes the page. */
import { expect, it } from "vitest";
import { SAMPLE, sampleCases } from "../../tests/parse/generator/sample.ts";
import { judge, readExamples, readKinds, readReal } from "./cases.ts";
import { type Breach, breaches, raise } from "./floors.ts";
import { keepFacts, keepFloors, keepPage, readFacts, readFloors, readPage } from "./keep.ts";
import { type Measured, measure } from "./measure.ts";
import { writePage } from "./page.ts";
import { differ, project } from "./projection.ts";
import { kindTable } from "./tables.ts";

it("measures, compares, raises the floors and writes the page", () => {
  const examples = measure(readExamples());
  const kinds = measure(readKinds());
  const real = readReal()?.map(measure) ?? null;
  const generated = { ...SAMPLE, verdicts: sampleCases().flatMap(judge) };
  const fallen = [examples, kinds, ...(real ?? [])].flatMap(report);
  console.log(`\ngenerated plans\n${kindTable(generated.verdicts)}`);
  if (!real)
    console.log(
      "\nThe real documents are not beside the project: left out; their part of the page is kept as it was.",
    );
  keepPage(writePage({ examples, kinds, real, generated }, readPage()));
  expect(fallen, "figures below their floors").toEqual([]);
});

/** Prints what a set has gained and lost, keeps its facts, and raises its floors where none is broken. */
function report({ set, judged, verdicts }: Measured): readonly Breach[] {
  console.log(`\n${set.name}\n${kindTable(verdicts)}`);
  for (const [{ name, text }, those] of judged) {
    const facts = project(those);
    const before = readFacts(set.name, name);
    const { gained, lost } = differ(before, facts);
    if (before) for (const fact of gained) console.log(`+ ${name}: ${fact}${quoted(fact, text)}`);
    if (before) for (const fact of lost) console.log(`- ${name}: ${fact}${quoted(fact, text)}`);
    keepFacts(set.name, name, facts);
  }
  const floors = readFloors();
  const fallen = breaches(floors, set.name, verdicts);
  keepFloors(raise(floors, set.name, verdicts));
  return fallen;
}

/** The words that a fact's label points at, for the reader at the screen only. */
function quoted(fact: string, text: string): string {
  const [, start, end] = /(?:^|\s)(\d+)-(\d+)(?:\s|$)/u.exec(fact) ?? [];
  return start && end ? ` ${JSON.stringify(text.slice(Number(start), Number(end)).slice(0, 80))}` : "";
}
