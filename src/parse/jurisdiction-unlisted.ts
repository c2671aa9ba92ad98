import { unplaced } from "../lexicon/jurisdictions.ts";
import type { Province } from "../lexicon/provinces.ts";
import type { Evidence } from "../model-evidence.ts";
import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import type { ProvinceFound } from "./jurisdiction-province.ts";
import type { Reading } from "./reading.ts";

/**
 * A province that the lexicon does not list, as the text prints it: `tỉnh …` in the issuer's name or in the masthead, else the
 * place that a body of the province signs at.
 */
export function unlistedProvince(
  reading: Reading,
  {
    issuer,
    head,
    place,
  }: { readonly issuer: Span | null; readonly head: Span; readonly place: Evidence | undefined },
): ProvinceFound | null {
  const printed =
    (issuer && afterKind(reading, issuer, { after: IN_NAME, rule: "province.issuer" })) ??
    afterKind(reading, head, { after: KIND, rule: "province.head" });
  if (printed || !issuer || !place || !OF_PROVINCE.test(reading.folded.slice(...issuer))) return printed;
  return asFound(reading, place.span, { kind: "tỉnh", rule: "province.place" });
}

/** `tỉnh Sơn Bình`, `TỈNH ỦY SƠN BÌNH`: the words in capitals after the kind. */
function afterKind(
  reading: Reading,
  [from, to]: Span,
  { after, rule }: { readonly after: RegExp; readonly rule: string },
): ProvinceFound | null {
  for (const found of reading.folded.slice(from, to).matchAll(after)) {
    const start = from + found.index + found[0].length;
    const name = placeName(reading, [start, to]);
    if (!name) continue;
    const kind = /thành/u.test(found[0]) ? "thành phố" : "tỉnh";
    return asFound(reading, name, { kind, rule });
  }
  return null;
}

/** The name of a place that begins where a span does: words in capitals, or with a capital each. */
export function placeName({ text }: Reading, [from, to]: Span): Span | null {
  const words = NAME.exec(text.slice(from, Math.min(to, from + 40)))?.[0];
  const name = words === undefined ? "" : ownWords(words);
  return name === "" ? null : [from, from + name.length];
}

/** A place's name with its capitals. */
export function capitalised(words: string): string {
  return words.replace(/\s+/gu, " ").replace(/\p{L}+/gu, (w) => w.charAt(0) + w.slice(1).toLowerCase());
}

/** The words up to one that no place's name holds: a flattened masthead goes on with a motto, a title with a period. */
function ownWords(name: string): string {
  const words = name.split(" ");
  const end = words.findIndex((word) => unplaced.has(fold(word)));
  return words.slice(0, end < 0 ? words.length : end).join(" ");
}

function asFound(
  { text }: Reading,
  span: Span,
  { kind, rule }: { readonly kind: Province["kind"]; readonly rule: string },
): ProvinceFound | null {
  const name = capitalised(text.slice(...span));
  const province: Province = { name, kind, slug: name, source: "text", certainty: "unverified" };
  return { province, evidence: { span, rule } };
}

const OF_PROVINCE = /(?<!\p{L})(?:(?:tỉnh|thành)\s+ủy|(?:nhân\s+dân|ubnd|hđnd)\s+(?:tỉnh|thành\s+phố))\s*$/u;
const KIND = /(?<!\p{L})(?:(?:tỉnh|thành)\s+ủy|tỉnh(?!\s+ủy)|thành\s+phố)[ *]+/gu;
/** Within a body's name a line may end before the place. */
const IN_NAME = /(?<!\p{L})(?:(?:tỉnh|thành)\s+ủy|tỉnh(?!\s+ủy)|thành\s+phố)\s+/gu;
const LOUD = String.raw`\p{Lu}['’]?\p{Lu}+(?!\p{Ll})`;
const CALM = String.raw`\p{Lu}(?:['’]\p{Lu}?)?\p{Ll}+`;
/** Words in capitals, or words with a capital each; a change from the one to the other ends the name. */
const NAME = new RegExp(
  `^(?:(?:\\p{Lu} )?${LOUD}(?: ${LOUD}){0,3}|(?:\\p{Lu} )?${CALM}(?: ${CALM}){0,3})(?!\\p{L})`,
  "u",
);
