/** Citations with a number and a sign, one by one and in lists: `Chỉ thị số 42-CT/TW`, `các Quyết định số 36/QĐ-UBND; số 41/QĐ-UBND`. */
import { lawTypes, otherNumbers } from "../lexicon/citations.ts";
import type { Mention, Scan } from "./citations-context.ts";
import { matchEnd, readIssuer, readTail } from "./citations-issuer.ts";
import type { Noun } from "./citations-nouns.ts";
import { inStandardCase, type NumberSign } from "./citations-symbols.ts";
import { readDate } from "./dates.ts";

/** Every mention with a number and sign, in reading order. */
export function numberedMentions(scan: Scan): readonly Mention[] {
  const cased = casesOf(scan.symbols);
  const mentions: Mention[] = [];
  let noun = 0;
  let listed: { type: string | null; end: number } | null = null;
  for (const symbol of scan.symbols) {
    while ((scan.nouns[noun + 1]?.start ?? Number.POSITIVE_INFINITY) < symbol.start) noun++;
    const opening = openingOf(scan, { symbol, noun: scan.nouns[noun], listed });
    if (!opening) continue;
    const { end, date, issuer } = readTail(scan.reading, symbol.end);
    const key = cased.get(symbol.key.toLowerCase()) ?? symbol.key;
    const { start, type, rule, before } = opening;
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
  const headed =
    noun && symbol.start - noun.end < MOST_BETWEEN && LIST_HEAD.test(folded.slice(noun.end, symbol.start));
  if (headed)
    return {
      start: numberWord(folded, symbol.start) ?? symbol.start,
      type: noun.type,
      rule: "citation.numbered.list",
    };
  if (listed && isListGap(folded.slice(listed.end, symbol.start))) {
    const number = numberWord(folded, symbol.start);
    return { start: number ?? symbol.start, type: listed.type, rule: "citation.numbered.list" };
  }
  const number = numberWord(folded, symbol.start);
  if (OTHER_NUMBER.test(folded.slice(Math.max(0, symbol.start - 40), symbol.start))) return null;
  if (!symbol.certain || (symbol.parts.length < 2 && number === null && !TERM_SIGN.test(symbol.key)))
    return null;
  return { start: number ?? symbol.start, type: null, rule: "citation.numbered.bare" };
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
        before: { issuer: reading.text.slice(...issuer).replace(/\s+/gu, " "), date: date?.date ?? null },
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

const MOST_BETWEEN = 160;
const DIRECT = /^\s{0,40}(?:số\s{0,40}:?\s{0,40})?$/u;
const NUMBERED = /số\s{0,40}:?\s{0,40}$/u;
const NAME_GAP = /^(?:\s{1,40}\p{L}+){1,3}\s{1,40}số\s{0,40}:?\s{0,40}$/u;
const LAW_GAP = /^(?:,?\s{1,40}\p{L}+){1,24},?\s{1,40}số\s{0,40}:?\s{0,40}$/u;
const LIST_GAP = /^\s{0,20}(?:[,;]|và|hoặc|hay)\s{0,20}(?:và\s{0,20})?(?:số\s{0,40}:?\s{0,40})?$/u;
/** `các Nghị quyết của Hội đồng nhân dân tỉnh: số …; số …`. */
const LIST_HEAD = /^\s{1,40}(?:của|do|sau)(?!\p{L})[^.;:]{0,90}:\s{0,40}(?:số\s{0,40})?$/u;
const NUMBER_WORD = /\s{0,40},?\s{0,40}số\s{0,40}:?\s{0,40}/uy;
const OTHER_NUMBER = new RegExp(`(?<!\\p{L})${otherNumbers}\\s+(?:số\\s{0,9}:?\\s{0,9})?$`, "u");
const TERM_SIGN = /\/(?:QH|UBTVQH)\d{1,2}$/u;
