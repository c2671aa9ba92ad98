import type { Citation, Document, Provision } from "../model.ts";
import { isWordCode } from "../text/characters.ts";
import { fold } from "../text/fold.ts";
import { matchesOf } from "../text/matches.ts";
import { type Span, trimSpan } from "../text/span.ts";
import { countWords, findWords } from "../text/words.ts";

/** A document's text made ready to be matched, in three forms of the same length. */
export interface MatchText {
  readonly document: Document;
  /** `fold(document.text)`. */
  readonly folded: string;
  /** With spaces for every document that it cites, and for the standing title that follows the citation. */
  readonly masked: string;
  /** With spaces only for those cited by a symbol: a regulation that is named may be what a duty is about. */
  readonly unnumbered: string;
}

/** A sentence or clause of a provision. */
export interface Segment {
  /** Index of the document among those compared. */
  readonly document: number;
  /** Index of the provision in the outline: neighbours of one provision may be joined. */
  readonly provision: number;
  readonly span: Span;
}

/** The folded and masked texts of documents, in the order given. */
export function matchTexts(documents: readonly Document[]): readonly MatchText[] {
  const folds = new Map<string, string>();
  return documents.map((document) => {
    const folded = folds.get(document.text) ?? fold(document.text);
    folds.set(document.text, folded);
    const cited = document.citations.filter(({ kind }) => kind !== "self");
    const numbered = cited.filter(({ kind }) => kind !== "named");
    const masked = maskSpans(folded, standingSpans(cited, folded));
    return { document, folded, masked, unnumbered: maskSpans(folded, standingSpans(numbered, folded)) };
  });
}

/** Replaces spans by spaces of the same length. */
export function maskSpans(text: string, spans: readonly Span[]): string {
  let masked = "";
  let reached = 0;
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    if (end <= reached) continue;
    const from = Math.max(start, reached);
    masked += text.slice(reached, from) + " ".repeat(end - from);
    reached = end;
  }
  return masked + text.slice(reached);
}

/** Citations, each with the standing title that may follow it: `… về việc tiếp tục thực hiện …`. */
function standingSpans(citations: readonly Citation[], folded: string): readonly Span[] {
  return citations
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }, at, all) => [start, titleEnd(folded, end, all[at + 1]?.start ?? folded.length)]);
}

/** The titles of the documents that a document cites: the names that stand for them, and what follows a citation. */
export function citedTitles({ document, folded }: MatchText): readonly Span[] {
  const cited = document.citations
    .filter(({ kind }) => kind !== "self")
    .toSorted((a, b) => a.start - b.start);
  return cited.flatMap(({ kind, start, end }, at): readonly Span[] => {
    const title = trimTitle(folded, [end, titleEnd(folded, end, cited[at + 1]?.start ?? folded.length)]);
    return [...(kind === "named" ? [[start, end] as const] : []), ...(title[0] < title[1] ? [title] : [])];
  });
}

/** Without the space and the quotation marks around it. */
function trimTitle(folded: string, [start, end]: Span): Span {
  let [from, to] = [start, end];
  while (from < to && !isWordCode(folded.charCodeAt(from))) from++;
  while (to > from && !isWordCode(folded.charCodeAt(to - 1))) to--;
  return [from, to];
}

/** Where the title of a document that is cited up to `at` ends: at the end of its clause, at a bracket, or at the next citation. */
function titleEnd(folded: string, at: number, next: number): number {
  TITLE.lastIndex = at;
  const found = TITLE.exec(folded);
  return found === null ? at : Math.min(TITLE.lastIndex, Math.max(next, at));
}

const TITLE = /\s{0,4}["']?\s{0,4}về\s[^.;:()"]{1,400}/uy;

/** The sentences and clauses of a document's provisions that have `least` words or more; shorter ones join the one before. */
export function segmentsOf(
  { document, masked }: MatchText,
  index: number,
  least: number,
): readonly Segment[] {
  const segments: Segment[] = [];
  document.outline.forEach((provision, at) => {
    for (const body of wordingOf(provision))
      for (const span of clauses(masked, body, least))
        segments.push({ document: index, provision: at, span });
  });
  return segments;
}

/** The words of a provision itself: its body, or the cells of a row that say what is to be done. */
export function wordingOf({ body, cells }: Provision): readonly Span[] {
  const telling =
    cells?.filter(({ role }) => role === "task" || role === "product" || role === "target") ?? [];
  return telling.length === 0 ? [body] : telling.map(({ start, end }) => [start, end]);
}

/** Clauses of a stretch: ends at `;` or at a sentence's end; one of fewer than `least` words is joined to its neighbour. */
export function clauses(folded: string, [start, end]: Span, least: number): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const { index } of matchesOf(CLAUSE_END, folded.slice(start, end))) {
    const to = start + index + 1;
    if (countWords(folded, [from, to]) < least) continue;
    spans.push(trimSpan(folded, [from, to]));
    from = to;
  }
  const rest: Span = [from, end];
  const last = spans.at(-1);
  if (countWords(folded, rest) >= least) spans.push(trimSpan(folded, rest));
  else if (last !== undefined && countWords(folded, rest) > 0)
    spans[spans.length - 1] = trimSpan(folded, [last[0], end]);
  return spans.flatMap((span) => cutLong(folded, span));
}

/** Cuts what runs on without an end into pieces of `LONGEST` words. */
function cutLong(folded: string, span: Span): readonly Span[] {
  if (countWords(folded, span) <= LONGEST) return [span];
  const { starts, ends } = findWords(folded, span);
  return Array.from({ length: Math.ceil(starts.length / LONGEST) }, (_, piece): Span => {
    const last = Math.min(starts.length, (piece + 1) * LONGEST) - 1;
    return [starts[piece * LONGEST] ?? span[0], ends[last] ?? span[1]];
  });
}

const LONGEST = 200;

/** A semicolon, or a full stop after a word of two letters or more and before a space: not `TS.` nor `1.500`. */
const CLAUSE_END = /;|(?<=[\p{L})"]{2})[.!?](?=\s)/gu;
