/** What a document says of its own number and date in other places than its head. */

import { typeNamed, typePattern } from "../lexicon/document-types.ts";
import { matchesOf } from "../text/matches.ts";
import type { Span } from "../text/span.ts";
import { isKin } from "./citations-own.ts";
import { readDate } from "./dates.ts";
import { findSymbol, type SymbolFound } from "./header-symbol.ts";
import type { Heading } from "./header-title.ts";
import type { Reading } from "./reading.ts";

/** A date and the place that it was read from. */
interface DateFound {
  readonly value: string;
  readonly span: Span;
}

/** `(Ban hành kèm theo Quyết định số … ngày …)` under a title: the plan is of the day of the decision that promulgates it. */
export function attachedDate(reading: Reading, { title, end }: Heading): DateFound | null {
  const from = title?.[1] ?? end;
  const attached = ATTACHED.exec(reading.folded.slice(from, end));
  return attached ? dateFrom(reading, [from + attached.index, end]) : null;
}

/** `(Kèm theo Kế hoạch số … ngày …)` under an annex's title: the number and date of the document that the annex belongs to. */
export function numberInAnnexes(
  reading: Reading,
  annexes: readonly Span[],
  type: string | null,
): { readonly symbol: SymbolFound; readonly date: DateFound | null } | null {
  if (type === null) return null;
  for (const [from, to] of annexes) {
    const words = reading.folded.slice(from, Math.min(to, from + ANNEX_HEAD));
    for (const { index, 0: found } of matchesOf(KEM_THEO, words)) {
      const start = from + index + found.length;
      const noun = TYPE.exec(words.slice(index + found.length))?.[0];
      if (noun === undefined || !isKin(typeNamed(noun)?.name ?? "", type)) continue;
      const end = closing(reading, start);
      const symbol = findSymbol(reading, [start, end]);
      if (symbol) return { symbol, date: dateFrom(reading, [symbol.span[1], end]) };
    }
  }
  return null;
}

/** The first date in a span. */
function dateFrom({ folded }: Reading, [from, to]: Span): DateFound | null {
  const at = folded.slice(from, to).search(/(?<!\p{L})ngày(?!\p{L})/u);
  const found = at < 0 ? null : readDate(folded, from + at);
  return found?.date && found.span[1] <= to ? { value: found.date, span: found.span } : null;
}

/** The end of the bracket, or of the line, that a place stands in. */
function closing({ folded }: Reading, at: number): number {
  const found = /\)|\n\s*\n/u.exec(folded.slice(at, at + 300));
  return at + (found?.index ?? Math.min(300, folded.length - at));
}

const TYPE = new RegExp(`^(?:${typePattern})(?!\\p{L})`, "u");
const ANNEX_HEAD = 900;
const ATTACHED = /kèm\s+theo(?!\p{L})/u;
const KEM_THEO = /kèm\s+theo\s*:?\s+/gu;
