import type { Body } from "../lexicon/units.ts";
import type { Phrases } from "./units-phrases.ts";
import type { UnitPlace } from "./units-places.ts";
import type { Tokens } from "./units-tokens.ts";

/** A body that a text names: what its name is made of. Places are tokens. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly kind: "named" | "collective" | "place";
  /** The name without its owner and its place: `Sở Nội vụ`, `Chủ tịch`, `các sở, ban, ngành`. */
  readonly base: string;
  readonly body: Body | null;
  /** Where the text itself gives the name another: what that one stands for. */
  readonly alias: string | null;
  /** The body that it belongs to: `UBND tỉnh` in `Chủ tịch UBND tỉnh`. */
  readonly owner: Mention | null;
  /** The word between it and its owner: `thuộc`, `của`, or none. */
  readonly link: string;
  readonly place: UnitPlace | null;
}

/** The text in which names are looked for, and the names that it gives itself. */
export interface Scan {
  readonly tokens: Tokens;
  readonly aliases: Phrases<string>;
  /** Whether the words are the value of a column or label: then a verb in small letters may be part of a name. */
  readonly isValue: boolean;
  /** How many names hold this one: a name within a name within a name is the last. */
  readonly depth: number;
}

/** The same, one name further in; `null` where that is too deep. */
export function within(scan: Scan): Scan | null {
  return scan.depth >= DEEPEST ? null : { ...scan, depth: scan.depth + 1 };
}

/** A mention of which nothing but its place in the text is known. */
export function bareMention(start: number, end: number, kind: Mention["kind"]): Mention {
  return { start, end, kind, base: "", body: null, alias: null, owner: null, link: "", place: null };
}

const DEEPEST = 3;
