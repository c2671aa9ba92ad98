/** Coverage, shared passages and paths as plain tables, with the words behind each row. */
import type {
  Coverage,
  CoverageCell,
  CoverageRow,
  Duplication,
  Impact,
  Quote,
  Trace,
} from "../query/answers.ts";
import { isCoded, listed, oneLine, type Table, type Value } from "./row-values.ts";

/** One row for each task, column and downstream task; a cell that nobody fills is a row of its own, with `evidence` 0. */
export function coverageTable({ rows }: Coverage): Table {
  return {
    columns: [
      ...[
        "task",
        "group",
        "groupTitle",
        "themes",
        "quote",
        "column",
        "status",
        "reviewed",
        "grade",
        "score",
        "evidence",
        "by",
        "byGrade",
      ],
      ...["byScore", "rule", "kept", "lost", "changed", "sharpened", "added", "byQuote", "coded", "byCoded"],
    ],
    rows: rows.flatMap((row) => row.cells.flatMap((cell) => cellRows(row, cell))),
  };
}

function cellRows(row: CoverageRow, { column, status, reviewed, grade, score, by }: CoverageCell): Value[][] {
  const { task, group, groupTitle, themes, quote } = row;
  const cell = [
    task,
    group,
    groupTitle,
    listed(themes),
    oneLine(quote.text),
    column,
    status,
    reviewed,
    grade,
    score,
  ];
  const coded = isCoded(quote);
  if (by.length === 0) return [[...cell, 0, ...Array<null>(10).fill(null), coded, null]];
  return by.map((evidence, at) => [
    ...cell,
    at + 1,
    evidence.task,
    evidence.grade,
    evidence.score,
    evidence.rule,
    listed(evidence.kept),
    listed(evidence.lost),
    listed(evidence.changed.map(({ element, from, to }) => `${element}: ${from} → ${to}`)),
    listed(evidence.sharpened),
    listed(evidence.added),
    oneLine(evidence.quotes.at(-1)?.text ?? ""),
    coded,
    isCoded(evidence.quotes.at(-1)),
  ]);
}

/** One row a pair, then one row for each formula that was left out, with the first two places where it stands; `record` tells them apart. */
export function duplicatesTable({ pairs, formulas }: Duplication): Table {
  return {
    columns: [
      ...["kind", "origin", "containmentA", "containmentB"],
      ...["documentA", "startA", "endA", "textA", "documentB", "startB", "endB", "textB"],
      ...["direction", "record", "words", "rule", "documents"],
    ],
    rows: [
      ...pairs.map(({ kind, origin, containmentA, containmentB, direction, quotes }) => [
        ...[kind, origin, containmentA, containmentB],
        ...quotes.flatMap(placed),
        ...[direction, "pair", null, null, null],
      ]),
      ...formulas.map(({ words, known, rule, documents, quotes: [first, second] }) => [
        ...[known, null, null, null],
        ...[first, second].flatMap(placed),
        ...[null, "formula", oneLine(words), rule, documents.length],
      ]),
    ],
  };
}

function placed(quote: Quote | undefined): Value[] {
  if (quote === undefined) return [null, null, null, null];
  return [quote.document, quote.start, quote.end, oneLine(quote.text)];
}

/** One row a hop. */
export function traceTable({ paths }: Trace): Table {
  return {
    columns: [
      ...["path", "hop", "from", "to", "via", "relation", "role", "score", "inferred", "weakest", "brokenBy"],
      ...["documentFrom", "textFrom", "documentTo", "textTo", "codedFrom", "codedTo"],
    ],
    rows: paths.flatMap(({ hops, weakest, brokenBy }, path) =>
      hops.map(({ from, to, via, relation, role, score, inferred, quotes }, hop) => [
        ...[path + 1, hop + 1, from, to, via, relation, role, score, inferred, hop === weakest, brokenBy],
        ...quoted(quotes),
      ]),
    ),
  };
}

/** One row for what hangs, with the last hop to it. */
export function impactTable({ entries }: Impact): Table {
  return {
    columns: [
      ...["id", "kind", "hops", "path", "from", "relation", "role", "score", "inferred"],
      ...["documentFrom", "textFrom", "documentTo", "textTo", "codedFrom", "codedTo"],
    ],
    rows: entries.map(({ id, kind, hops, path, hop }) => [
      ...[id, kind, hops, path, hop.from, hop.relation, hop.role, hop.score, hop.inferred],
      ...quoted(hop.quotes),
    ]),
  };
}

/** The documents and words of quotes, then which of them are paraphrases. */
function quoted(quotes: readonly (Quote | null)[]): Value[] {
  return [
    ...quotes.flatMap((quote) => [quote?.document ?? null, quote === null ? null : oneLine(quote.text)]),
    ...quotes.map((quote) => (quote === null ? null : isCoded(quote))),
  ];
}
