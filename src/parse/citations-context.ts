/** What the readers of citations share: the document in the middle of being read, its nouns and its numbers. */
import type { Citation, Header, Provision } from "../model.ts";
import type { Alias } from "./aliases.ts";
import type { Noun } from "./citations-nouns.ts";
import type { NumberSign } from "./citations-symbols.ts";
import type { Reading } from "./reading.ts";
import type { Zones } from "./zones.ts";

/** What is known of the document before its citations are. */
export interface CitationContext {
  readonly zones: Zones;
  readonly header: Header;
  readonly outline: readonly Provision[];
  readonly aliases: readonly Alias[];
}

/** The scan that all readers start from. */
export interface Scan extends CitationContext {
  readonly reading: Reading;
  readonly nouns: readonly Noun[];
  readonly symbols: readonly NumberSign[];
  /** Whether a labelled provision, or a cell of a table, begins at an offset. */
  readonly opens: (at: number) => boolean;
}

/** A citation without its quote, which is cut when all are found. */
export type Mention = Omit<Citation, "quote">;
