/** Writing a text down while keeping the place of everything that was written. */
import type { Span } from "../text/span.ts";

/** A text that grows. */
export interface Pen {
  readonly parts: string[];
  at: number;
}

/** An empty text. */
export function newPen(): Pen {
  return { parts: [], at: 0 };
}

/** Writes words, and answers with their place. */
export function put(pen: Pen, words: string): Span {
  const start = pen.at;
  pen.parts.push(words);
  pen.at += words.length;
  return [start, pen.at];
}

/** Writes a line: what stands before the words, the words, a line end. Answers with the place of the words. */
export function putLine(pen: Pen, before: string, words: string): Span {
  put(pen, before);
  const span = put(pen, words);
  put(pen, "\n");
  return span;
}

/** All that was written. */
export function textOf({ parts }: Pen): string {
  return parts.join("");
}
