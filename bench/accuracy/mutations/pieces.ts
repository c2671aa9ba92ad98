/** A changed text as pieces of the old one and new words between them, so that every span of the old text can be found again. */
import type { Span } from "../../../src/text/span.ts";

/** A stretch of the old text that stays, perhaps in other letters of the same number, or words that are new. */
export type Piece =
  | { readonly from: number; readonly to: number; readonly as?: string }
  | { readonly insert: string };

/** A changed text, and where the spans of the old one lie in it; `null` for a span of which nothing is left. */
export interface Changed {
  readonly text: string;
  readonly move: (span: Span) => Span | null;
}

/** Puts the pieces together, in their order. */
export function assemble(text: string, pieces: readonly Piece[]): Changed {
  const kept: { readonly from: number; readonly to: number; readonly at: number }[] = [];
  let changed = "";
  for (const piece of pieces) {
    if ("insert" in piece) changed += piece.insert;
    else {
      kept.push({ from: piece.from, to: piece.to, at: changed.length });
      changed += piece.as ?? text.slice(piece.from, piece.to);
    }
  }
  const move = ([start, end]: Span): Span | null => {
    let [first, last] = [Number.POSITIVE_INFINITY, -1];
    for (const { from, to, at } of kept) {
      if (to <= start || from >= end) continue;
      first = Math.min(first, at + Math.max(start, from) - from);
      last = Math.max(last, at + Math.min(end, to) - from);
    }
    return last < 0 ? null : [first, last];
  };
  return { text: changed, move };
}

/** A place in the text where words are put in, take the place of others, or are left out. */
export interface Edit {
  readonly span: Span;
  /** New words. With `kept`, they are the old ones in other letters, of the same number. */
  readonly words: string;
  readonly kept?: true;
}

/** Makes edits that stand in reading order and do not overlap. */
export function edit(text: string, edits: readonly Edit[]): Changed {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { span, words, kept } of edits) {
    if (span[0] < from) continue;
    pieces.push({ from, to: span[0] }, kept ? { from: span[0], to: span[1], as: words } : { insert: words });
    from = span[1];
  }
  pieces.push({ from, to: text.length });
  return assemble(text, pieces);
}

/** A line of a text, without its line end. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The lines of a text. */
export function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split("\n").map((words) => {
    const line = { start, end: start + words.length, words };
    start = line.end + 1;
    return line;
  });
}
