/** Citations with a number and a sign, one by one and in lists: `Chỉ thị số 42-CT/TW`, `các Quyết định số 36/QĐ-UBND; số 41/QĐ-UBND`. */
import { lawTypes, otherNumbers } from "../lexicon/citations.ts";
import { bodyHeads } from "../lexicon/citations-bodies.ts";
import { typesCoded } from "../lexicon/document-types.ts";
import { onOneLine } from "../text/span.ts";
import type { Mention, Scan } from "./citations-context.ts";
import { matchEnd, plainLine, readBody, readIssuer, readTail, type Tail } from "./citations-issuer.ts";
import type { Noun } from "./citations-nouns.ts";
import { sharedSign } from "./citations-shared.ts";
import { inStandardCase, type NumberSign, partedSign } from "./citations-symbols.ts";
import { readDate } from "./dates.ts";
import type { Reading } from "./reading.ts";

/** Every mention with a number and sign, in reading order. */
export function numberedMentions(scan: Scan): readonly Mention[] {
  const cased = casesOf(scan.symbols);
  const mentions: Mention[] = [];
  let noun = 0;
  let listed: { type: string | null; end: number } | null = null;
  for (const symbol of scan.symbols) {
    while ((scan.nouns[noun + 1]?.start ?? Number.POSITIVE_INFINITY) < symbol.start) noun++;
    const sharing = sharedSign(scan, symbol, scan.nouns[noun]);
    mentions.push(...sharing);
    if (sharing.length > 0) listed = { type: sharing[0]?.type ?? null, end: sharing.at(-1)?.end ?? 0 };
    const opening = openingOf(scan, { symbol, noun: scan.nouns[noun], listed });
    if (!opening) continue;
    const { end, date, issuer } = withPartners(scan.reading, readTail(scan.reading, symbol.end), symbol);
    const { start, type, rule, before } = opening;
    const key = partedSign(symbol, type) ?? cased.get(symbol.key.toLowerCase()) ?? symbol.key;
    mentions.push({
      start,
      end,
      rule,
      kind: "numbered",
      key,
      type,
      date: date ?? before?.date ?? null,
      issuer: issuer ?? before?.issuer ?? null,
    });
    listed = { type, end };
  }
  return mentions;
}

/** The bodies that issue together with the first, where the sign has more houses than one: `Thông tư liên tịch số …/TTLT-BTC-BNV của Bộ Tài chính và Bộ Nội vụ`. */
function withPartners(reading: Reading, tail: Tail, { parts: [code = "", ...houses] }: NumberSign): Tail {
  if (tail.issuer === null || typesCoded(code).length === 0) return tail;
  let { end, issuer } = tail;
  for (const _ of houses.slice(1)) {
    const next = matchEnd(PARTNER, reading.folded, end);
    const body = next === null ? null : readBody(reading, next);
    if (!body) break;
    const joint = /^\s*,/u.test(reading.folded.slice(end, body[0])) ? "," : "";
    issuer = `${issuer}${joint} ${plainLine(reading.text, [end, body[1]]).replace(/^,\s*/u, "")}`;
    end = body[1];
  }
  return { ...tail, end, issuer };
}

interface Opening {
  readonly start: number;
  readonly type: string | null;
  readonly rule: string;
  /** What stands between the noun and the number: `Quyết định của Thủ tướng Chính phủ số …`. */
  readonly before?: { readonly issuer: string | null; readonly date: string | null };
}

interface Place {
  readonly symbol: NumberSign;
  readonly noun: Noun | undefined;
  readonly listed: { readonly type: string | null; readonly end: number } | null;
}

/** Where the mention begins: at its noun, at `số` in a list, or, where the sign is certain, at the number itself. */
function openingOf(scan: Scan, { symbol, noun, listed }: Place): Opening | null {
  const { folded } = scan.reading;
  const governed = noun && noun.end <= symbol.start ? afterNoun(scan, noun, symbol) : null;
  if (governed) return governed;
  const number = numberWord(folded, symbol.start);
  const start = number ?? symbol.start;
  const head = noun ? folded.slice(noun.end, symbol.start) : "";
  if (noun && head.length < MOST_BETWEEN && LIST_HEAD.test(head))
    return {
      start: head.startsWith(":") ? noun.start : start,
      type: noun.type,
      rule: "citation.numbered.list",
    };
  if (listed && isListGap(folded.slice(listed.end, symbol.start)))
    return { start, type: listed.type, rule: "citation.numbered.list" };
  return bareOpening(scan.reading, symbol, number);
}

/** A number and sign without a noun in full: one whose type's code stands before it, or whose shape alone tells that it is one. */
function bareOpening(reading: Reading, symbol: NumberSign, number: number | null): Opening | null {
  const { folded } = reading;
  if (OTHER_NUMBER.test(folded.slice(Math.max(0, symbol.start - 40), symbol.start))) return null;
  if (!symbol.certain) return null;
  const start = number ?? symbol.start;
  const short = shortNoun(reading, start, PARTY_STYLE.test(symbol.key) ? "state" : "party");
  if (short) return { ...short, rule: "citation.numbered.short-noun" };
  const told = symbol.parts.length > 1 || number !== null || TERM_SIGN.test(symbol.key);
  return told ? { start, type: null, rule: "citation.numbered.bare" } : null;
}

/** `QĐ số 12/QĐ-UBND`: the type's code stands for its name. */
function shortNoun(
  { text }: Reading,
  at: number,
  other: "state" | "party",
): Pick<Opening, "start" | "type"> | null {
  const found = SHORT_NOUN.exec(text.slice(Math.max(0, at - 12), at));
  const code = found?.groups?.code ?? "";
  const types = typesCoded(code).filter(({ branch }) => branch !== other);
  const type = types.find(({ codes }) => codes[0] === code) ?? types[0];
  return found && type ? { start: at - found[0].length, type: type.name } : null;
}

/** The noun governs the number where only `số`, a few words of the type's name, or the issuer stand between them. */
function afterNoun({ reading }: Scan, noun: Noun, symbol: NumberSign): Opening | null {
  const { folded } = reading;
  if (symbol.start - noun.end > MOST_BETWEEN) return null;
  const gap = folded.slice(noun.end, symbol.start);
  const opening = { start: noun.start, type: noun.type, rule: "citation.numbered" };
  if (DIRECT.test(gap))
    return symbol.certain || NUMBERED.test(gap) || symbol.parts.length > 0 ? opening : null;
  const law = noun.type !== null && lawTypes.has(noun.type);
  if ((law ? LAW_GAP : NAME_GAP).test(gap)) return opening;
  const issuer = readIssuer(reading, noun.end);
  if (!issuer) return null;
  const rest =
    issuer[1] + (/^\s{0,40},?\s{0,40}/u.exec(folded.slice(issuer[1], symbol.start))?.[0].length ?? 0);
  const date = readDate(folded, rest);
  const from = date?.span[1] ?? rest;
  return matchEnd(NUMBER_WORD, folded, from) === symbol.start && issuer[1] < symbol.start
    ? {
        ...opening,
        before: { issuer: onOneLine(reading.text.slice(...issuer)), date: date?.date ?? null },
      }
    : null;
}

/** Where `số` stands directly before an offset, its start. */
function numberWord(folded: string, at: number): number | null {
  const found = /(?<!\p{L})số\s{0,40}:?\s{0,40}$/u.exec(folded.slice(Math.max(0, at - 90), at));
  return found ? at - found[0].length : null;
}

function isListGap(gap: string): boolean {
  return gap.length < 60 && LIST_GAP.test(gap);
}

/** For signs in capitals throughout, the case that the rest of the document or the table of signs gives them. */
function casesOf(symbols: readonly NumberSign[]): ReadonlyMap<string, string> {
  const cases = new Map<string, string>();
  for (const { key } of symbols) {
    const known = cases.get(key.toLowerCase());
    if (known === undefined || (known === known.toUpperCase() && key !== known))
      cases.set(key.toLowerCase(), key);
  }
  for (const [lower, key] of cases) if (key === key.toUpperCase()) cases.set(lower, inStandardCase(key));
  return cases;
}

const PARTNER = new RegExp(`\\s{0,40}(?:,|và|-)\\s{1,40}(?=(?:${bodyHeads.pattern})(?![\\p{L}\\d]))`, "uy");
const SHORT_NOUN = /(?<![\p{L}\d/-])(?<code>\p{Lu}{1,2}\p{L}{1,2})\s{1,9}$/u;
/** `42-CT/TW`: the Party sets a hyphen behind the number. */
const PARTY_STYLE = /^\d+[a-zđ]?-/u;
const MOST_BETWEEN = 160;
const DIRECT = /^\s{0,40}(?:số\s{0,40}:?\s{0,40})?$/u;
const NUMBERED = /số\s{0,40}:?\s{0,40}$/u;
const NAME_GAP = /^(?:\s{1,40}\p{L}+){1,3}\s{1,40}số\s{0,40}:?\s{0,40}$/u;
const LAW_GAP = /^(?:,?\s{1,40}\p{L}+){1,24},?\s{1,40}số\s{0,40}:?\s{0,40}$/u;
const LIST_GAP = /^\s{0,20}(?:[,;]|và|hoặc|hay|đến|tới)\s{0,20}(?:và\s{0,20})?(?:số\s{0,40}:?\s{0,40})?$/u;
/** `các Quyết định: số …, số …`, `các Nghị quyết của Hội đồng nhân dân tỉnh: số …; số …`. */
const LIST_HEAD = /^(?:\s{1,40}(?:của|do|sau)(?!\p{L})[^.;:]{0,90})?:\s{0,40}(?:số\s{0,40})?$/u;
const NUMBER_WORD = /\s{0,40},?\s{0,40}số\s{0,40}:?\s{0,40}/uy;
const OTHER_NUMBER = new RegExp(`(?<!\\p{L})${otherNumbers.pattern}\\s+(?:số\\s{0,9}:?\\s{0,9})?$`, "u");
const TERM_SIGN = /\/(?:QH|UBTVQH)\d{1,2}$/u;
