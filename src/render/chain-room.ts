/** Marks and rows of the chain's drawing, and the sizes that all its parts share. */
import type { OverviewDocument } from "../query/answers-work.ts";
import type { Block } from "./label.ts";

/** A document's mark: its circle and its label to the right of it. */
export interface Spot {
  readonly document: OverviewDocument;
  readonly x: number;
  readonly y: number;
  readonly label: Block;
  readonly gathered: readonly OverviewDocument[];
  /** The documents that it stands for; none where it is one document's. */
  readonly members: readonly OverviewDocument[];
  /** The colour of its lane. */
  readonly ground: string;
}

/** A row of the drawing: one level and side. */
export interface Lane {
  readonly key: string;
  readonly name: Block;
  readonly y: number;
  readonly height: number;
  readonly fill: string;
  /** Where its undated documents begin, if they stand below the others; else `null`. */
  readonly undatedY: number | null;
}

/** Radius of a document's circle. */
export const RADIUS = 6;
/** From the middle of the circle to its label. */
export const LABEL_DX = 11;
/** From the top of a label to the middle of its first line, where the circle stands. */
export const FIRST_LINE = 8;
/** The height of the row of years. */
export const HEAD = 26;
/** Where the documents begin, right of the names of the lanes. */
export const GUTTER = 126;
