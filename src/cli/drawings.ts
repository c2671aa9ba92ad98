/** What drawings of traces and of shared words need beside their answers. */
import {
  type ChainGraph,
  type Duplication,
  type OverviewDocument,
  overview,
  type Report,
  renderDuplicatePair,
  renderDuplication,
  renderTrace,
  type Trace,
} from "../index.ts";
import { type Arguments, usageError } from "./command.ts";
import type { Asked } from "./question.ts";
import { usageWords } from "./words.ts";

/** The drawing of a trace, with the names of its documents. */
export function drawTrace(answer: Trace, { lang, graph, size }: Asked): string {
  return renderTrace(answer, { lang, size, documents: documentsIn(graph) });
}

/** The matrix of shared words, or the two documents that `--pair` names side by side. */
export function drawDuplicates(answer: Duplication, { args, lang, graph, size }: Asked): string {
  const options = { lang, size, documents: documentsIn(graph) };
  if (args.option("pair") === null) return renderDuplication(answer, options);
  return renderDuplicatePair(answer, { ...options, pair: pairOf(answer, args), texts: textsOf(graph) });
}

/** The two documents that `--pair` names; none where it is the number of a pair. */
export function namedPair(args: Arguments): readonly string[] {
  const named = args.list("pair");
  return named.length === 2 ? named : [];
}

function pairOf({ pairs, filters }: Duplication, args: Arguments): number | readonly [string, string] {
  const [a, b] = Array.isArray(filters.documents) ? filters.documents : [];
  if (a !== undefined && b !== undefined) return [a, b];
  const value = args.option("pair") ?? "";
  const number = /^\d+$/u.test(value) ? Number(value) : 0;
  if (number < 1 || number > pairs.length)
    throw usageError(usageWords.pair, args.lang, { value, count: pairs.length });
  return number;
}

/** The drawings of a report that need more than one of its answers: a trace down, and shared words. */
export function reportDrawings(
  { overview: { rows }, trace: traced, duplication, texts }: Report,
  { lang }: Pick<Asked, "lang">,
): readonly (readonly [string, string])[] {
  const options = { lang, documents: rows };
  return [
    ...(traced === null ? [] : [["trace.svg", renderTrace(traced, options)] as const]),
    ["duplicates.svg", renderDuplication(duplication, options)],
    ...(duplication.pairs.length === 0
      ? []
      : [["duplicate-pair.svg", renderDuplicatePair(duplication, { ...options, texts })] as const]),
  ];
}

function documentsIn(graph: ChainGraph): readonly OverviewDocument[] {
  return overview(graph).rows;
}

function textsOf(graph: ChainGraph): Readonly<Record<string, string>> {
  const entries = graph.mapNodes((_, node) =>
    node.kind === "document" && "text" in node.source && node.source.text
      ? ([node.source.id, node.source.text] as const)
      : null,
  );
  return Object.fromEntries(entries.filter((entry) => entry !== null));
}
