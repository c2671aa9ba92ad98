/** How the words of a document divide by where they come from. */

import type { Document } from "../model.ts";
import type { Duplicate, Origin, Passage, PassagePart } from "../model-chain.ts";
import { type Claim, shareWords } from "../text/shares.ts";
import type { OriginShares } from "./answers.ts";
import type { PassageTable } from "./passage-table.ts";

/**
 * The shares of each document, in the order given; they sum to 1. The table is that of the duplicates. Its body words are those of its provisions: neither header nor foot. A
 * passage whose parts have several origins claims each word for its own. Where several pairs claim a word, a formula comes first, then what came down the chain, then what recurs beside it. A document
 * without words is its own.
 */
export function originShares(
  documents: readonly Document[],
  duplicates: readonly Duplicate[],
  table: PassageTable,
): readonly OriginShares[] {
  const claims = claimsByDocument(duplicates, table);
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
function claimsByDocument(
  duplicates: readonly Duplicate[],
  { passages, a, b }: PassageTable,
): ReadonlyMap<string, readonly Claim[]> {
  const claims = new Map<string, Claim[]>();
  const claim = ({ document, start, end }: Passage, origin: Origin): void => {
    const mine = claims.get(document) ?? [];
    claims.set(document, mine);
    if (start < end) mine.push({ span: [start, end], origin, rank: RANKS[origin] });
  };
  const whole = claimedOnce(passages, claim);
  duplicates.forEach((duplicate, i) => {
    const { origin, parts } = duplicate;
    if (parts === undefined) {
      whole(b[i] as number, origin);
      if (!isHandedDown(origin)) whole(a[i] as number, origin);
      return;
    }
    for (const stretch of stretchesOf(duplicate, duplicate.b)) claim(stretch, stretch.origin);
    for (const stretch of stretchesOf(duplicate, duplicate.a))
      if (!isHandedDown(stretch.origin)) claim(stretch, stretch.origin);
  });
  return claims;
}

/** Claims passages by number; what several pairs claim for the same origin is claimed once. */
function claimedOnce(
  passages: readonly Passage[],
  claim: (passage: Passage, origin: Origin) => void,
): (number: number, origin: Origin) => void {
  const claimed = new Uint8Array(passages.length);
  return (number, origin) => {
    const bit = 1 << RANKS[origin];
    const known = claimed[number] as number;
    if ((known & bit) !== 0) return;
    claimed[number] = known | bit;
    claim(passages[number] as Passage, origin);
  };
}

function isHandedDown(origin: Origin): boolean {
  return origin === "parent" || origin === "inherited";
}

/** A passage as the parts that have an origin of their own, and what lies between them. */
function stretchesOf({ parts = [], origin }: Duplicate, passage: Passage): readonly PassagePart[] {
  const { document, end } = passage;
  const stretches: PassagePart[] = [];
  let reached = passage.start;
  for (const part of parts) {
    if (part.document !== document) continue;
    stretches.push({ document, start: reached, end: part.start, origin }, part);
    reached = part.end;
  }
  stretches.push({ document, start: reached, end, origin });
  return stretches;
}

const RANKS: Readonly<Record<Origin, number>> = {
  formula: 0,
  parent: 1,
  inherited: 2,
  undetermined: 3,
  lateral: 4,
};
