import type { Body } from "../lexicon/units.ts";
import type { Phrases } from "../text/phrases.ts";
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

/** The noun that a body calls itself by, in the numbers of its words, and its full name. */
export interface OwnNoun {
  readonly words: readonly number[];
  readonly name: string;
}

/** The text in which names are looked for, and the names that it gives itself. */
export interface Scan {
  readonly tokens: Tokens;
  readonly aliases: Phrases<string>;
  /** The body that issued the document, by the noun that it calls itself by: `Sở`. */
  readonly own: OwnNoun | null;
  /** Whether the words are the value of a column or label: then a verb in small letters may be part of a name. */
  readonly isValue: boolean;
  /** Whether it looks within a name: behind a post, say. */
  readonly isInner: boolean;
  /** The same, one name further in; `null` where that is too deep: a name within a name within a name is the last. */
  readonly within: Scan | null;
}

/** A scan from which one can go into as many names as is allowed. */
export function scanOf({ tokens, aliases, own, isValue }: Omit<Scan, "within" | "isInner">): Scan {
  let scan: Scan | null = null;
  for (let depth = 0; depth <= DEEPEST; depth++)
    scan = { tokens, aliases, own, isValue, isInner: depth < DEEPEST, within: scan };
  return scan as Scan;
}

/** A mention of which nothing but its place in the text is known. */
export function bareMention(start: number, end: number, kind: Mention["kind"]): Mention {
  return { start, end, kind, base: "", body: null, alias: null, owner: null, link: "", place: null };
}

/** A mention of a body by words that may not be its name in full. */
export function namedMention(start: number, end: number, base: string): Mention {
  return { start, end, kind: "named", base, body: null, alias: null, owner: null, link: "", place: null };
}

/** A mention of a body that the lexicon knows. */
export function bodyMention(start: number, end: number, body: Body): Mention {
  return {
    start,
    end,
    kind: "named",
    base: body.name,
    body,
    alias: null,
    owner: null,
    link: "",
    place: null,
  };
}

const DEEPEST = 3;
