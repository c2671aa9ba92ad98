/** How the words of a document divide by where they come from. */

import type { Document } from "../model.ts";
import type { Duplicate, Origin, Passage, PassagePart } from "../model-chain.ts";
import { type Claim, shareWords } from "../text/shares.ts";
import type { OriginShares } from "./answers.ts";
import { oncePerPassage } from "./distinct-passages.ts";

/**
 * The shares of each document, in the order given; they sum to 1. Its body words are those of its provisions: neither header nor foot. A
 * passage whose parts have several origins claims each word for its own. Where several pairs claim a word, a formula comes first, then what came down the chain, then what recurs beside it. A document
 * without words is its own.
 */
export function originShares(
  documents: readonly Document[],
  duplicates: readonly Duplicate[],
): readonly OriginShares[] {
  const claims = claimsByDocument(duplicates);
  return documents.map((document) => {
    const body = document.outline.map((provision) => provision.body);
    const { words, byOrigin } = shareWords(document.text ?? "", body, claims.get(document.id) ?? []);
    const share = (origin: Origin | "own") => (words === 0 ? 0 : (byOrigin[origin] ?? 0) / words);
    return {
      document: document.id,
      words,
      inherited: share("inherited"),
      parent: share("parent"),
      lateral: share("lateral"),
      formula: share("formula"),
      undetermined: share("undetermined"),
      own: words === 0 ? 1 : share("own"),
    };
  });
}

/**
 * Words that went down the chain are borrowed by the later document alone; of the other origins both have their share. What several
 * pairs claim for the same origin is claimed once.
 */
function claimsByDocument(duplicates: readonly Duplicate[]): ReadonlyMap<string, readonly Claim[]> {
  const claims = new Map<string, Claim[]>();
  const originsOf = oncePerPassage((): Origin[] => []);
  const claim = (stretch: Passage, origin: Origin): void => {
    const { document, start, end } = stretch;
    if (start >= end) return;
    const origins = originsOf(stretch);
    if (origins.includes(origin)) return;
    origins.push(origin);
    const mine = claims.get(document) ?? [];
    claims.set(document, mine);
    mine.push({ span: [start, end], origin, rank: RANKS[origin] });
  };
  for (const { a, b, origin, parts = [] } of duplicates) {
    eachStretch(b, parts, (stretch, own = origin) => claim(stretch, own));
    eachStretch(a, parts, (stretch, own = origin) => {
      if (own !== "parent" && own !== "inherited") claim(stretch, own);
    });
  }
  return claims;
}

/** A passage as the parts that have an origin of their own, and what lies between them. */
function eachStretch(
  passage: Passage,
  parts: readonly PassagePart[],
  take: (stretch: Passage, own?: Origin) => void,
): void {
  const { document, end } = passage;
  let reached = passage.start;
  for (const part of parts) {
    if (part.document !== document) continue;
    take({ document, start: reached, end: part.start });
    take(part, part.origin);
    reached = part.end;
  }
  take({ document, start: reached, end });
}

const RANKS: Readonly<Record<Origin, number>> = {
  formula: 0,
  parent: 1,
  inherited: 2,
  undetermined: 3,
  lateral: 4,
};
