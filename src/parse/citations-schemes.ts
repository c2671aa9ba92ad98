/** Schemes that have no number: `Đề án phát triển thư viện giai đoạn 2021 - 2030`, `Chiến lược dữ liệu quốc gia`. */
import { schemeBreaks, schemeCues, schemeNames, schemeTypes } from "../lexicon/citations-schemes.ts";
import type { Mention, Scan } from "./citations-context.ts";
import { crossesCell, matchEnd, plainLine, readBody } from "./citations-issuer.ts";
import type { Noun } from "./citations-nouns.ts";
import type { Reading } from "./reading.ts";

/** Reads the scheme whose noun this is; `null` where it is still to be made, or is not told from others by its name. */
export function readScheme({ reading, opens }: Scan, noun: Noun): Mention | null {
  if (noun.letters !== "title" || !schemeTypes.has(noun.type ?? "") || opens(noun.start)) return null;
  const before = reading.folded.slice(Math.max(0, noun.start - 60), noun.start);
  if (!schemeCues.some(({ phrase }) => phrase.test(before))) return null;
  const end = nameEnd(reading, noun.end);
  if (end === null) return null;
  const key = plainLine(reading.text, [noun.start, end]);
  const base = { kind: "named", type: noun.type, date: null, issuer: null } as const;
  return { start: noun.start, end, rule: "citation.named.scheme", key, ...base };
}

function nameEnd(reading: Reading, at: number): number | null {
  const ends = schemeNames.flatMap(({ phrase }) => matchEnd(phrase, reading.folded, at) ?? []);
  const end = ends.find((found) => isName(reading, at, found)) ?? ownerEnd(reading, at);
  return end !== undefined && end !== null && isName(reading, at, end) ? end : null;
}

function isName({ text, folded }: Reading, from: number, to: number): boolean {
  const name = folded.slice(from, to);
  return !schemeBreaks.phrase.test(name) && !crossesCell(text, [from, to]) && !/\n\s*\n/u.test(name);
}

/** `Đề án chuyển đổi số trong các cơ quan của Quốc hội`: a name of three words or more with the body that it is of. */
function ownerEnd(reading: Reading, at: number): number | null {
  const of = matchEnd(OF, reading.folded, at);
  const body = of === null ? null : readBody(reading, of);
  return body && /^\p{Lu}/u.test(reading.text.slice(body[0], body[0] + 2)) ? body[1] : null;
}

const OF = /(?:\s{1,40}[^\s.;:()|,"]{1,24}){3,16}?\s{1,40}của\s{1,40}(?=\p{L})/uy;
