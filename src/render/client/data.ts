/** The page's data, opened: each answer when somebody asks for it, the texts block by block. */
import { inflateSync } from "fflate";
import type { Passage } from "../../model-chain.ts";
import type { Coverage, DuplicatePair, Duplication } from "../../query/answers.ts";
import type { Report } from "../../query/answers-work.ts";
import type { Columns, TextOf } from "../columns.ts";
import { type Derived, fromColumns, quoteAt, rowsFrom } from "../columns-read.ts";
import type { Matrix } from "../duplication-matrix.ts";
import { once } from "../lazily.ts";
import type { Choices } from "../page-filters.ts";
import type { MatrixEntry, PageFiles, PageHead } from "../page-packed.ts";
import { dense } from "../page-sparse.ts";

/** Where the data stands. */
export interface PageSource {
  readonly head: string;
  /** What is packed, by its name: a part of the report, or `text-` and the place of a block. */
  readonly packed: (name: string) => string;
}

/** The report and the texts behind it. */
export interface OpenedData {
  readonly report: Report;
  /** The ids of the documents that are held, in blocks that are opened as one. */
  readonly blocks: readonly (readonly string[])[];
  readonly files: PageFiles;
  readonly choices: () => Choices;
  /** What the parties of the matrix of shared words share. */
  readonly matrix: () => Matrix;
}

/** Opens the data of a page. */
export function openData({ head, packed }: PageSource): OpenedData {
  const { values, parts, ids, files } = JSON.parse(head) as PageHead;
  const texts = textsOf(ids, packed);
  const textOf = (id: string) => texts[id] ?? "";
  const columns = (name: string) => unpacked(packed(name));
  const part = (name: string) => fromColumns(columns(name), textOf);
  const report = { ...values, texts };
  const builders: Readonly<Record<string, () => unknown>> = {
    coverages: () => (part("coverages") as readonly Coverage[]).map(dense),
    duplication: () =>
      withPairs(part("duplication") as Duplication, rowsFrom(columns("pairs"), textOf, quotesFrom(textOf))),
  };
  for (const name of parts.filter((name) => !OWN.has(name)))
    Object.defineProperty(report, name, {
      ...{ get: once(builders[name] ?? (() => part(name))), enumerable: true },
    });
  return {
    ...{ blocks: ids, files, report: report as unknown as Report },
    choices: once(() => part("choices") as Choices),
    matrix: once(() => matrixFrom(part("matrix") as readonly MatrixEntry[])),
  };
}

/** Parts of the page that are none of the report. */
const OWN = new Set(["pairs", "choices", "matrix"]);

function withPairs(duplication: Duplication, pairs: readonly unknown[]): Duplication {
  return { ...duplication, pairs: pairs as readonly DuplicatePair[] };
}

function matrixFrom(entries: readonly MatrixEntry[]): Matrix {
  const matrix = new Map<string, Map<string, MatrixEntry["cell"]>>();
  for (const { row, column, cell } of entries)
    matrix.set(row, (matrix.get(row) ?? new Map()).set(column, cell));
  return matrix;
}

/** The quotes of a pair where they are its passages and no more. */
function quotesFrom(textOf: TextOf): Derived {
  const quoteOf = ({ document, start, end }: Passage) => quoteAt(document, [start, end], textOf);
  return { quotes: ({ a, b }: DuplicatePair) => [quoteOf(a), quoteOf(b)] };
}

/** The texts by the ids of their documents; a block is opened when a text of it is read. */
function textsOf(ids: PageHead["ids"], packed: PageSource["packed"]): Readonly<Record<string, string>> {
  const texts = Object.create(null);
  for (const [at, own] of ids.entries()) {
    const block = once(() => JSON.parse(decoded(inflated(packed(`text-${at}`)))) as readonly string[]);
    for (const [place, id] of own.entries())
      Object.defineProperty(texts, id, { get: () => block()[place] ?? "", enumerable: true });
  }
  return texts;
}

function unpacked(part: string): Columns {
  const bytes = inflated(part);
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const json = decoded(bytes.subarray(4, 4 + length));
  return { ...JSON.parse(json), numbers: bytes.subarray(4 + length) };
}

function inflated(packed: string): Uint8Array {
  const colon = packed.indexOf(":");
  const letters = atob(packed.slice(colon + 1));
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return inflateSync(bytes, { out: new Uint8Array(Number(packed.slice(0, colon))) });
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
