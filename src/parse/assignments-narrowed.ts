import { numberOf } from "../text/vocabulary.ts";
import type { UnitList } from "./units-lists.ts";
import { namesDuty } from "./units-open.ts";
import type { Mention, Scan } from "./units-scan.ts";
import { isWord, type Tokens, written } from "./units-tokens.ts";

/**
 * A list whose last body is told more closely by words that no rule knows: `các cơ quan quản lý các lĩnh vực trọng điểm`. Words of
 * duty belong to them only where nothing but the name can stand there.
 */
export function narrowed({ tokens, isValue }: Scan, list: UnitList, limit: number, whole = false): UnitList {
  const last = list.mentions.at(-1);
  if (last?.kind !== "collective" || last.owner || last.place) return list;
  if (!whole && namesDuty(tokens, list.end)) return list;
  const from = isValue && tokens.numbers[list.end] === COLON ? list.end + 1 : list.end;
  let end = from;
  while (end < Math.min(limit, from + LONGEST) && goesOn(tokens, end)) end++;
  while (tokens.numbers[end - 1] === COMMA) end--;
  if (end === from) return list;
  const rest = written(tokens, last.end, end).replace(/ (?:tỉnh|thành phố)$/iu, "");
  const longer: Mention = { ...last, end, base: `${last.base} ${rest}`.replace(" :", ":") };
  return { ...list, end, mentions: [...list.mentions.slice(0, -1), longer] };
}

function goesOn(tokens: Tokens, at: number): boolean {
  if (tokens.numbers[at] !== COMMA) return isWord(tokens, at);
  return isWord(tokens, at + 1) && isWord(tokens, at - 1) && tokens.numbers[at + 1] !== FIELD;
}

const COMMA = numberOf(",");
const COLON = numberOf(":");
const FIELD = numberOf("lĩnh");
const LONGEST = 24;
