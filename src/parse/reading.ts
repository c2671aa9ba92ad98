import type { Span } from "../text/span.ts";

/** A document in the middle of being read: the one text, its fold, and the part that is this document. */
export interface Reading {
  readonly text: string;
  /** `fold(text)`: the same length, the same offsets. */
  readonly folded: string;
  readonly extent: Span;
}
