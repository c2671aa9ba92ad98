/** What a fact rests on: the words it was read from, what a person noted of a document, what a user states of it. */
import type { Span } from "./text/span.ts";

/** What a user can state about a document whose text does not show it. */
export type StatedField = "type" | "symbol" | "date" | "issuer" | "place" | "level" | "source";

/** Người dùng cung cấp: one value that the user states about a document, and the cell or the entry of a sheet that it stands in. */
export interface StatedValue {
  readonly field: StatedField;
  readonly value: string;
  /** The path of the table or the sheet, relative to the folder that was named: `metadata.csv`. */
  readonly file: string;
  /** The row in that table, counted from 1 with the row of headings; in a sheet, the entry, counted from 1. */
  readonly row: number;
  /** Where a sheet has it from, and how sure it is. */
  readonly source?: string;
  readonly certainty?: Certainty;
}

/** The values that are stated about one document. */
export interface StatedRow {
  /** The document's id. */
  readonly document: string;
  readonly values: readonly StatedValue[];
}

/** Where a value was read, and by which rule. A fact without evidence is not a fact. */
export interface Evidence {
  readonly span: Span;
  /** Name of the cue or rule that made the fact, such as `role.lead.chu-tri`. */
  readonly rule: string;
  /** True where the text does not say it in so many words. */
  readonly inferred?: true;
  /** In a document that was coded by hand: what was noted down. */
  readonly coded?: Coded;
}

/** Độ chắc: read in the document itself, told by another source, inferred, not verified. */
export type Certainty = "P" | "S" | "I" | "U";

/** Diễn đạt lại: a fact of a document whose text is not held, in the words of the person who coded it. */
export interface Coded {
  /** The fact in the coder's words; empty where nothing but the path was noted. */
  readonly statement: string;
  /** The provision that it was noted at; `null` for the head of the document and the document as a whole. */
  readonly path: string | null;
  /** Where the coder had it from. */
  readonly source: string;
  readonly certainty: Certainty;
}

/** What is known of a coded document as a whole. */
export interface Coding {
  readonly source: string;
  readonly certainty: Certainty;
  /** What the document is for, in the coder's words. */
  readonly purpose: string | null;
}

/** What every fact that is quoted carries. */
export interface Fact extends Evidence {
  /** The exact characters of the span. */
  readonly quote: string;
}
