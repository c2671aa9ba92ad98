/** Điều lệ, quy chế, cương lĩnh: statutes that exist and are known by their name. */
import { adverbs } from "../lexicon/citations.ts";
import { clauseWords, creationWords, statuteBodies, statuteStops } from "../lexicon/citations-statutes.ts";
import { typePattern } from "../lexicon/document-types.ts";
import type { Mention, Scan } from "./citations-context.ts";
import { crossesCell, matchEnd, plainLine, readBody } from "./citations-issuer.ts";
import type { Noun } from "./citations-nouns.ts";
import type { Reading } from "./reading.ts";

/** Reads the statute whose noun this is; `null` where it is still to be made, or is any such paper. One that opens a row or a point is what is to be made there. */
export function readStatute({ reading, opens }: Scan, noun: Noun): Mention | null {
  if (noun.letters !== "title") return null;
  if (noun.type === "Điều lệ" || noun.type === "Cương lĩnh") return readCharter(reading, noun);
  return noun.type === "Quy chế" && !opens(noun.start) ? readRegulation(reading, noun) : null;
}

/** `Điều lệ Đảng`, `Điều lệ của Liên hiệp các Hội …`; a bare `Điều lệ` is bound later to the one that it stands for. */
function readCharter({ text, folded, extent }: Reading, noun: Noun): Mention | null {
  if (PLURAL.test(folded.slice(Math.max(0, noun.start - 12), noun.start))) return null;
  if (isCreated(folded, noun.start)) return null;
  const of = matchEnd(OF, folded, noun.end);
  const plain = of === null ? (matchEnd(GAP, folded, noun.end) ?? noun.end) : of;
  if (of !== null && EVERY.test(folded.slice(of, of + 12))) return null;
  const opens = /^\p{Lu}/u.test(text.slice(plain, plain + 2));
  const body = of !== null || opens ? readBody({ text, folded, extent }, plain) : null;
  const end = body?.[1] ?? noun.end;
  const issuer = of !== null && body && opens ? plainLine(text, body) : null;
  return mentionOf(text, noun, { end, issuer });
}

/** `Quy chế phối hợp giữa A với B`: the name runs to the first word that no name goes on with. */
function readRegulation(reading: Reading, noun: Noun): Mention | null {
  const { text, folded } = reading;
  if (isCreated(folded, noun.start)) return null;
  const end = regulationEnd(reading, noun.end);
  const words = folded.slice(noun.end, end).trim().split(/\s+/u).length;
  return end === noun.end || words < 2 ? null : mentionOf(text, noun, { end, issuer: null });
}

function regulationEnd(reading: Reading, from: number): number {
  let end = from;
  for (let words = 0; words < MOST_WORDS; words++) {
    const next = nextToken(reading, end);
    if (!next || endsName(reading, next)) break;
    if ((next.word === "và" || next.comma) && !goesOnAfter(reading, next, words))
      return next.comma && words < MOST_BEFORE_LIST ? listedEnd(reading.folded, from, end) : end;
    end = next.at + next.word.length;
  }
  return end;
}

/** A word of a name, and where it stands. */
interface Token {
  readonly word: string;
  readonly at: number;
  readonly comma: boolean;
  readonly capital: boolean;
}

function nextToken({ text, folded }: Reading, end: number): Token | null {
  TOKEN.lastIndex = end;
  const found = TOKEN.exec(folded);
  const { comma, word = "" } = found?.groups ?? {};
  if (!found || crossesCell(text, [end, end + found[0].length])) return null;
  const at = end + found[0].length - word.length;
  return { word, at, comma: comma !== undefined, capital: /^\p{Lu}/u.test(text.slice(at, at + 2)) };
}

/** Whether a word says no more of the name: how and when something is done by it, or another document. */
function endsName({ folded }: Reading, { word, at, capital }: Token): boolean {
  if (word === "hiện" && CARRYING_OUT.test(folded.slice(Math.max(0, at - 40), at))) return false;
  if (STOPS.has(word) || PROMULGATED.test(folded.slice(at, at + 12))) return true;
  return capital ? NOUN_AHEAD.test(folded.slice(at, at + 24)) : matchEnd(MANNER, folded, at) !== null;
}

/** `Quy chế phối hợp quản lý cát, sỏi lòng sông`: of two things that end a clause the second, where nothing is done there. */
function listedEnd(folded: string, from: number, end: number): number {
  const rest = LAST_OF_TWO.exec(folded.slice(end, end + 140))?.groups?.rest;
  const whose = /(?<!\p{L})(?:của|giữa)(?!\p{L})/u.test(folded.slice(from, end));
  return rest === undefined || whose || ACTS.test(rest) ? end : end + rest.trimEnd().length;
}

/** Behind a comma or `và` the name goes on with a body or a capital, or, at its beginning, with another verb. */
function goesOnAfter({ text, folded }: Reading, { at, word, capital }: Token, words: number): boolean {
  if (word !== "và") return capital || matchEnd(BODIES, folded, at) !== null || words < 3;
  const next = matchEnd(GAP, folded, at + word.length);
  if (next === null || NOUN_AHEAD.test(folded.slice(next, next + 24))) return false;
  return /^\p{Lu}/u.test(text.slice(next, next + 2)) || matchEnd(BODIES, folded, next) !== null || words < 3;
}

function mentionOf(
  text: string,
  noun: Noun,
  { end, issuer }: { end: number; issuer: string | null },
): Mention {
  const key = plainLine(text, [noun.start, end]);
  return {
    start: noun.start,
    end,
    rule: "citation.named.statute",
    kind: "named",
    key,
    type: noun.type,
    date: null,
    issuer,
  };
}

/** Whether the words before say that the paper is to be made: `xây dựng Quy chế`, `tham mưu ban hành Quy chế`. */
export function isCreated(folded: string, at: number): boolean {
  const before = folded.slice(Math.max(0, at - 90), at);
  return CREATED.test(before) && !ONCE_MADE.test(before);
}

const MANNER = new RegExp(`(?:${adverbs.pattern})(?!\\p{L})`, "uy");
const MOST_BEFORE_LIST = 10;
const LAST_OF_TWO =
  /^(?<rest>,\s{1,40}[^,.;:()\n]{2,60}(?:\n[^,.;:()\n]{1,60})?)(?=\s{0,9}(?:[.;]|\n\s*\n|$))/u;
const ACTS = new RegExp(`(?<!\\p{L})(?:${clauseWords.pattern})(?!\\p{L})`, "u");
const STOPS: ReadonlySet<string> = new Set(statuteStops.words);
/** `Quy chế thực hiện dân chủ ở cơ sở`. */
const CARRYING_OUT = /quy\s+chế\s+thực\s+$/u;
const PROMULGATED = /^ban\s+hành(?!\p{L})/u;
const MOST_WORDS = 60;
const OF = /\s{1,40}của\s{1,40}/uy;
const GAP = /\s{1,40}/uy;
const TOKEN = /(?<comma>,)?\s{1,40}(?<word>[\p{L}\d&][\p{L}\d&/-]*)/uy;
const BODIES = new RegExp(`(?:${statuteBodies.pattern})(?!\\p{L})`, "uy");
const NOUN_AHEAD = new RegExp(`^(?:${typePattern})(?!\\p{L})`, "u");
const PLURAL = /(?:các|những|mọi)\s+$/u;
const EVERY = /^(?:các|từng|mỗi|mọi)\s/u;
const CREATED = new RegExp(
  `(?<!\\p{L})(?:${creationWords.pattern})(?:\\s+(?:và|hoặc|,)?\\s*(?:${creationWords.pattern}))?(?:\\s+(?:được|các|dự\\s+thảo|thành|mới))?\\s+$`,
  "u",
);
const ONCE_MADE = /sau\s+khi\s+[^.;\n]{0,60}ban\s+hành\s+$/u;
