/** Clauses that tell the bodies of a collective more closely: `các đơn vị được giao thực hiện các nhiệm vụ thuộc Kế hoạch`. */
import { isIn, numberOf, numbersOf, wordSet } from "../text/vocabulary.ts";
import type { UnitList } from "./units-lists.ts";
import { PREDICATE } from "./units-phrase-ends.ts";
import { isWordOf } from "./units-phrases.ts";
import type { Mention, Scan } from "./units-scan.ts";
import { isCapital, isWord, standAt, type Tokens, written } from "./units-tokens.ts";

/** A list whose last body is taken with the clause behind it, where what it has to do comes only after that. */
export function withClause({ tokens }: Scan, list: UnitList): UnitList {
  const last = list.mentions.at(-1);
  if (last?.kind !== "collective" || last.owner || last.place) return list;
  const end = passiveEnd(tokens, list.end) ?? activeEnd(tokens, list.end);
  if (end === null || end <= list.end) return list;
  const longer: Mention = { ...last, end, base: `${last.base} ${written(tokens, last.end, end)}` };
  return { ...list, end, mentions: [...list.mentions.slice(0, -1), longer] };
}

/** `được cấp phép | phải`, `được giao chủ trì | lập`, `được giao thực hiện các nhiệm vụ … | lập`: the token of the main verb. */
function passiveEnd(tokens: Tokens, at: number): number | null {
  const { numbers } = tokens;
  const isGiven = numbers[at - 1] === GIVE && numbers[at - 2] === BE;
  const start = isGiven ? at - 2 : at;
  if (numbers[start] !== BE) return null;
  const passive = PASSIVES.find((words) => standAt(tokens, start + 1, words));
  if (!passive) return null;
  const after = start + 1 + passive.length;
  const charge = CHARGES.find((words) => standAt(tokens, after, words));
  const from = after + (charge?.length ?? 0);
  const isWhole = charge ? charge[0] !== CARRY : !isGiven;
  if (isWhole && isWordOf(tokens, from, PREDICATE)) return from;
  return (charge || !isGiven) && isIn(OBJECTS, numbers[from]) ? mainVerb(tokens, from + 1) : null;
}

/** The next verb, with nothing but words before it. */
function mainVerb(tokens: Tokens, from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST); at++) {
    if (!isWord(tokens, at)) return null;
    if (!isCapital(tokens, at) && isWordOf(tokens, at, PREDICATE)) return at;
  }
  return null;
}

/** `các sở, ngành quản lý quy hoạch | theo chức năng … có trách nhiệm`: the token before which the clause ends. */
function activeEnd(tokens: Tokens, at: number): number | null {
  const verb = ACTIVES.find((words) => standAt(tokens, at, words));
  if (!verb) return null;
  let end: number | null = null;
  for (let i = at + verb.length; i < Math.min(tokens.length, at + FAR); i++) {
    const word = tokens.numbers[i];
    if (isIn(STOPS, word)) return null;
    if (end === null && isIn(PREPOSITIONS, word)) end = i;
    if (standAt(tokens, i, DUTY)) return isIn(LINKS, tokens.numbers[i - 1]) ? null : (end ?? i);
  }
  return null;
}

const BE = numberOf("được");
const GIVE = numberOf("giao");
const CARRY = numberOf("thực");
const PASSIVES = ["giao", "phân công", "cấp phép", "phép", "lựa chọn", "chọn", "ủy quyền", "hỗ trợ"].map(
  numbersOf,
);
const CHARGES = ["chủ trì", "phụ trách", "quản lý", "theo dõi", "thực hiện"].map(numbersOf);
const ACTIVES = ["quản lý", "sử dụng", "chủ trì", "phụ trách", "tham gia", "thụ hưởng"].map(numbersOf);
/** First words of what a body can be given. */
const OBJECTS = wordSet("các những nhiệm nội dự đề chương công việc");
const PREPOSITIONS = wordSet("theo trong tại");
const DUTY = numbersOf("có trách nhiệm");
const LINKS = wordSet(", và");
const STOPS = wordSet("; : .");
const LONGEST = 14;
const FAR = 40;
