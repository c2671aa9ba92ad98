/** What the page's script reads: the answers in columns and the texts in blocks, each compressed. */
import { deflateRawSync } from "node:zlib";
import type { DuplicatePair } from "../query/answers.ts";
import type { Report } from "../query/answers-work.ts";
import { type Columns, type TextOf, toColumns } from "./columns.ts";
import type { Matrix } from "./duplication-matrix.ts";
import { choicesOf } from "./page-filters.ts";
import type { MatrixEntry, PageData } from "./page-packed.ts";
import { sparse } from "./page-sparse.ts";
import type { View } from "./page-view.ts";

/** What is packed: a report with the matrix of its shared words, and the files beside the page. */
export type PageSource = Pick<View, "report" | "files" | "matrix">;

/** The data that a page is read from. */
export function pageData({ report, files, matrix }: PageSource): PageData {
  const { texts, ...rest } = report;
  const textOf = (id: string) => (Object.hasOwn(texts, id) ? (texts[id] ?? "") : "");
  const all = Object.entries({ ...rest, ...partsOf(report, textOf), matrix: entriesOf(matrix()) });
  const [values, parts] = [all.filter(([, part]) => isSmall(part)), all.filter(([, part]) => !isSmall(part))];
  const ids = blocksOf(Object.keys(texts), textOf);
  return {
    head: { values: Object.fromEntries(values), parts: parts.map(([name]) => name), ids, files },
    parts: Object.fromEntries(parts.map(([name, part]) => [name, columnsIn(toColumns(part, textOf))])),
    blocks: ids.map((own) => packed(Buffer.from(JSON.stringify(own.map(textOf))))),
  };
}

/** What stands in the page otherwise than in the report: pairs for themselves, since there may be very many. */
function partsOf(report: Report, textOf: TextOf): Readonly<Record<string, unknown>> {
  const { coverages, duplication } = report;
  const { pairs } = duplication;
  return {
    coverages: coverages.map(sparse),
    duplication: { ...duplication, pairs: [] },
    pairs: pairs.every((pair) => cutsItsQuotes(pair, textOf)) ? pairs.map(withoutQuotes) : pairs,
    choices: choicesOf(report),
  };
}

/** The cells of a matrix, each with its row and column. */
function entriesOf(matrix: Matrix = new Map()): readonly MatrixEntry[] {
  return [...matrix].flatMap(([row, columns]) =>
    [...columns].map(([column, cell]) => ({ row, column, cell })),
  );
}

/** Whether the quotes of a pair are its passages, cut from the texts. */
function cutsItsQuotes({ a, b, quotes }: DuplicatePair, textOf: TextOf): boolean {
  return quotes.every((quote, side) => {
    const { document, start, end } = side === 0 ? a : b;
    const isSame = quote.document === document && quote.start === start && quote.end === end;
    return isSame && quote.coded === undefined && textOf(document).slice(start, end) === quote.text;
  });
}

function withoutQuotes({ quotes, ...pair }: DuplicatePair): Omit<DuplicatePair, "quotes"> {
  return pair;
}

function isSmall(part: unknown): boolean {
  return part === null || typeof part !== "object";
}

/** Documents in blocks, each with about as many letters as are opened in a moment. */
function blocksOf(ids: readonly string[], textOf: (id: string) => string): readonly (readonly string[])[] {
  const blocks: string[][] = [];
  let room = 0;
  for (const id of ids) {
    const { length } = textOf(id);
    if (room < length || blocks.length === 0) {
      blocks.push([]);
      room = BLOCK;
    }
    blocks.at(-1)?.push(id);
    room -= length;
  }
  return blocks;
}

function columnsIn({ numbers, ...rest }: Columns): string {
  const json = Buffer.from(JSON.stringify(rest));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return packed(Buffer.concat([length, json, numbers]));
}

function packed(bytes: Buffer): string {
  return `${bytes.length}:${deflateRawSync(bytes).toString("base64")}`;
}

const BLOCK = 250_000;
