/** The shape of the data that the page is read from. */

import type { MatrixCell } from "./duplication-matrix.ts";

/** The data of a page. What is packed is opened when somebody asks for it: how many bytes it has, a
 * colon, and these as `deflate-raw`, written in base64. */
export interface PageData {
  readonly head: PageHead;
  /** Parts of the report by their names, each in columns: the length of its JSON in four bytes, the JSON, the bytes of its integers. */
  readonly parts: Readonly<Record<string, string>>;
  /** Texts of documents one after the other: a JSON array of strings each. */
  readonly blocks: readonly string[];
}

/** What the page reads before all else. */
export interface PageHead {
  /** The values of the report that need no packing, by their names. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The names of the parts. */
  readonly parts: readonly string[];
  /** The ids of the documents whose texts stand in each block. */
  readonly ids: readonly (readonly string[])[];
  /** Files beside the page that hold the tables of its sections. */
  readonly files: PageFiles;
}

/** A cell of the matrix of shared words. */
export interface MatrixEntry {
  readonly row: string;
  readonly column: string;
  readonly cell: MatrixCell;
}

/** The names of files that stand beside the page, by the ids of its sections. */
export type PageFiles = Readonly<Record<string, readonly string[]>>;
