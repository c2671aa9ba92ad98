import { isIn, numberOf, wordSet } from "../text/vocabulary.ts";
import { namesDuty } from "./units-open.ts";
import { PREDICATE, TERRITORY } from "./units-phrase-ends.ts";
import { bodyTree, isWordOf, longestName } from "./units-phrases.ts";
import { placeAt } from "./units-places.ts";
import type { Mention } from "./units-scan.ts";
import { isCapital, isWord, type Tokens, written } from "./units-tokens.ts";

/** `Ban Chỉ đạo chuyển đổi số tỉnh`: a board with what it is for, where the words for its own place end the name before a verb. */
export function withPurpose(tokens: Tokens, mention: Mention): Mention {
  if (mention.body?.branch !== null || mention.body.inner || namesDuty(tokens, mention.end)) return mention;
  const end = purposeEnd(tokens, mention.end);
  if (end === null) return mention;
  return { ...mention, base: `${mention.base} ${written(tokens, mention.end, end)}`, body: null, end };
}

/** The token of the place. */
function purposeEnd(tokens: Tokens, from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST); at++) {
    if (at > from + 1 && isOwnPlace(tokens, at)) return at;
    if (isCapital(tokens, at) && longestName(tokens, at, bodyTree)) return null;
    if (!isWord(tokens, at) && (tokens.numbers[at] !== COMMA || isCapital(tokens, at + 1))) return null;
  }
  return null;
}

/** `tỉnh` or `huyện` alone, tied to nothing before it, and a verb behind it. */
function isOwnPlace(tokens: Tokens, at: number): boolean {
  if (!isWordOf(tokens, at, TERRITORY) || isIn(TIES, tokens.numbers[at - 1])) return false;
  const place = placeAt(tokens, at);
  return place?.lead === "" && !place.words.includes(",") && isWordOf(tokens, place.end, PREDICATE);
}

const COMMA = numberOf(",");
/** Words that tie a place to what stands before it. */
const TIES = wordSet("các toàn của cho trong ở tại với từ đến về trên mỗi từng , và cấp");
const LONGEST = 18;
