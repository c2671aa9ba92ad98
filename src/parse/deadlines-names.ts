import {
  checkedBefore,
  deadlineOpeners,
  livedBefore,
  paidBefore,
  ratedAfter,
  ratedBefore,
  regularNames,
  schemeNouns,
} from "../lexicon/deadlines-names.ts";
import { isCapitalCode } from "../text/characters.ts";
import { matchesOf } from "../text/matches.ts";
import type { Hit } from "./deadlines-hits.ts";
import { insideName } from "./deadlines-masks.ts";
import type { Reading } from "./reading.ts";

/** Whether a phrase belongs to a name, or says how often something is paid or had, and not when something is to be done. */
export function isName(words: string, hit: Hit, asHeading = false): boolean {
  const { cue, at } = hit;
  if (cue.shows === "condition") return false;
  if (isQuoted(words, hit)) return true;
  if (cue.shows === "every") return isHabit(words, hit);
  if (cue.shows === "regularly")
    return (
      checkedBefore.test(words.slice(Math.max(0, at - 40), at)) ||
      insideName(words, at, { nouns: regularNames, comma: "any" })
    );
  if (asHeading && SIGHT.test(words.slice(0, at))) return false;
  return (cue.shows === "period" || cue.shows === "year") && namesYears(words, hit);
}

/** A period or a year in the name of a scheme or a ceremony. */
function namesYears(words: string, { cue, at, to, groups }: Hit): boolean {
  const before = words.slice(Math.max(0, at - 24), at);
  if (NAMED_TERM.test(before) || (at > 0 && FAR_SIGHT.test(words.slice(to, to + 24)))) return true;
  const within = /^(?:trong|trước|hết)\s/u.test(words.slice(at, to));
  if (within && (groups.y === undefined || STAGE.test(words.slice(at, to)))) return false;
  if (deadlineOpeners.test(before)) return false;
  return insideName(words, at, { nouns: schemeNouns, comma: cue.shows === "period" ? "none" : "last" });
}

/** `trợ cấp hằng tháng`, `sinh hoạt hằng ngày`, and `mỗi năm ít nhất 150 ha`, which is a rate. */
function isHabit(words: string, { at, to, groups: { unit, how } }: Hit): boolean {
  const before = words.slice(Math.max(0, at - 90), at);
  if (how === undefined) return false;
  if (paidBefore.test(before) || (unit === "ngày" && livedBefore.test(before))) return true;
  if (how !== "mỗi" || unit !== "năm") return false;
  return ratedAfter.test(words.slice(to, to + 120)) || ratedBefore.test(before);
}

/** Within marks of quotation that stand close around it: `chuyên mục "Mỗi tuần một cuốn sách"`. */
function isQuoted(words: string, { at, to }: Hit): boolean {
  const opens = words.slice(Math.max(0, at - LONGEST_QUOTE), at).match(/(?:^|[\s(])"[^"]*$/u);
  return opens !== null && /^[^"]{0,70}"/u.test(words.slice(to, to + LONGEST_QUOTE));
}

/** Whether years in words (`từ năm … đến năm …`) follow none but common nouns: `bổ sung quy hoạch … từ năm 2028 đến năm 2030`. */
export function isSaid({ text, folded }: Reading, start: number, { cue, at, to }: Hit): boolean {
  if (cue.shows !== "period" || !SPOKEN.test(folded.slice(start + at, start + to))) return false;
  const from = Math.max(start, start + at - LONGEST_CLAUSE);
  return matchesOf(NOUNS, folded.slice(from, start + at)).every(
    ({ index }) => !isCapitalCode(text.charCodeAt(from + index)),
  );
}

const LONGEST_QUOTE = 71;
const LONGEST_CLAUSE = 260;
const SPOKEN = /^từ\s+năm\s/u;
const NOUNS = new RegExp(schemeNouns.source, "gu");
/** A heading that is about the years far off: `Tầm nhìn đến năm 2045`. */
const SIGHT = /^\s*tầm\s+nhìn\s+(?:đến\s+)?$/u;
const NAMED_TERM = /(?:nhiệm\s+kỳ|tầm\s+nhìn|năm\s+học|niên\s+độ)\s*(?:đến\s+)?$/u;
const FAR_SIGHT = /^\s*,?\s*(?:và\s+)?(?:tầm\s+nhìn|định\s+hướng)(?!\p{L})/u;
const STAGE = /^trong\s+(?:giai\s+đoạn|thời\s+kỳ)/u;
