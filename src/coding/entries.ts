/** What a fact of a coded document carries instead of the words that it was read from. */
import type { Coded, Evidence } from "../model-evidence.ts";
import type { Span } from "../text/span.ts";
import type { CodingSheet, Note } from "./sheet.ts";

/** The name of the one rule that makes the facts of a sheet. */
export const CODED_RULE = "coded";

/** The entry of a note: its own source and certainty, else those of the sheet. */
export function entryOf(sheet: CodingSheet, note: Note, statement: string): Coded {
  const { path = null, source = sheet.source, certainty = sheet.certainty } = note;
  return { statement, path, source, certainty };
}

/** What shows a fact: its words on the sheet. */
export function evidenceOf(span: Span, coded: Coded): Evidence {
  return { span, rule: CODED_RULE, coded };
}
