/** Citations of a sheet: those that a statement names stand in it, the others have lines of their own. */
import type { Citation } from "../model.ts";
import { overlapOf, type Span } from "../text/span.ts";
import { CODED_RULE, entryOf } from "./entries.ts";
import { type Pen, putLine } from "./pen.ts";
import type { CitationNote, CodingSheet } from "./sheet.ts";
import { formsOf, noteLabels, sayCitation } from "./words.ts";

/** Words that were written, and where they begin. */
export interface Host {
  readonly at: number;
  readonly words: string;
}

/** The citations that were noted at one place, and the words there in which they may stand. */
interface Noted {
  readonly notes: readonly CitationNote[];
  readonly host: Host | null;
}

/** Finds or writes the citations of one place. */
export function layOutCitations(pen: Pen, sheet: CodingSheet, { notes, host }: Noted): readonly Citation[] {
  const taken: Span[] = [];
  return notes.map((note) => {
    const found = host && findForm(host.words, note, taken);
    if (!found) {
      const quote = sayCitation(note);
      return citationOf(sheet, note, { span: putLine(pen, `  ${noteLabels.citation}: `, quote), quote });
    }
    taken.push(found);
    return citationOf(sheet, note, { span: moved(found, host.at), quote: host.words.slice(...found) });
  });
}

function citationOf(
  sheet: CodingSheet,
  note: CitationNote,
  { span, quote }: { readonly span: Span; readonly quote: string },
): Citation {
  const { kind, key, type = null, date = null, issuer = null } = note;
  const [start, end] = span;
  return {
    quote,
    start,
    end,
    rule: CODED_RULE,
    kind,
    key,
    type,
    date,
    issuer,
    coded: entryOf(sheet, note, quote),
  };
}

/** Where a statement names the document, in the longest form that it uses and that no other citation has taken. */
function findForm(words: string, note: CitationNote, taken: readonly Span[]): Span | null {
  for (const form of formsOf(note))
    for (let at = words.indexOf(form); at >= 0; at = words.indexOf(form, at + 1)) {
      const span: Span = [at, at + form.length];
      if (isWhole(words, span) && !taken.some((other) => overlapOf(other, span) > 0)) return span;
    }
  return null;
}

/** Whether the span neither begins nor ends within a word or a number and sign. */
function isWhole(words: string, [start, end]: Span): boolean {
  return !INNER.test(words.charAt(start - 1)) && !INNER.test(words.charAt(end));
}

const INNER = /[\p{L}\p{N}/-]/u;

function moved([start, end]: Span, by: number): Span {
  return [start + by, end + by];
}
