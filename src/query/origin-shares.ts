/** How the words of a document divide by where they come from. */

import type { Document } from "../model.ts";
import type { Duplicate, Origin, Passage, PassagePart } from "../model-chain.ts";
import { type Claim, shareWords } from "../text/shares.ts";
import type { OriginShares } from "./answers.ts";

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

/** Words that went down the chain are borrowed by the later document alone; of the other origins both have their share. */
function claimsByDocument(duplicates: readonly Duplicate[]): ReadonlyMap<string, readonly Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const duplicate of duplicates)
    for (const passage of [duplicate.b, duplicate.a])
      for (const { document, start, end, origin } of stretchesOf(duplicate, passage)) {
        if (passage === duplicate.a && (origin === "parent" || origin === "inherited")) continue;
        const mine = claims.get(document) ?? [];
        claims.set(document, mine);
        mine.push({ span: [start, end], origin, rank: RANKS[origin] });
      }
  return claims;
}

/** A passage as the parts that have an origin of their own, and what lies between them. */
function stretchesOf({ parts = [], origin }: Duplicate, passage: Passage): readonly PassagePart[] {
  const { document, end } = passage;
  const mine = parts.filter((part) => part.document === document);
  const stretches: PassagePart[] = [];
  let reached = passage.start;
  for (const part of mine) {
    stretches.push({ document, start: reached, end: part.start, origin }, part);
    reached = part.end;
  }
  return [...stretches, { document, start: reached, end, origin }].filter((one) => one.start < one.end);
}

const RANKS: Readonly<Record<Origin, number>> = {
  formula: 0,
  parent: 1,
  inherited: 2,
  undetermined: 3,
  lateral: 4,
};
