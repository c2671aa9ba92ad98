import { unplaced } from "../lexicon/jurisdictions.ts";
import type { Province } from "../lexicon/provinces.ts";
import type { Evidence } from "../model.ts";
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
    (issuer && afterKind(reading, issuer, "province.issuer")) ?? afterKind(reading, head, "province.head");
  if (printed || !issuer || !place || !OF_PROVINCE.test(reading.folded.slice(...issuer))) return printed;
  return asFound(reading, place.span, { kind: "tỉnh", rule: "province.place" });
}

/** `tỉnh Sơn Bình`, `TỈNH ỦY SƠN BÌNH`: the words in capitals after the kind. */
function afterKind(reading: Reading, [from, to]: Span, rule: string): ProvinceFound | null {
  for (const found of reading.folded.slice(from, to).matchAll(KIND)) {
    const start = from + found.index + found[0].length;
    const words = NAME.exec(reading.text.slice(start, Math.min(to, start + 40)))?.[0];
    const name = words === undefined ? "" : ownWords(words);
    if (name === "") continue;
    const kind = /thành/u.test(found[0]) ? "thành phố" : "tỉnh";
    return asFound(reading, [start, start + name.length], { kind, rule });
  }
  return null;
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
  const words = text.slice(...span).split(/\s+/u);
  const name = words.map((word) => word.charAt(0) + word.slice(1).toLowerCase()).join(" ");
  const province: Province = { name, kind, slug: name, source: "text", certainty: "unverified" };
  return { province, evidence: { span, rule } };
}

const OF_PROVINCE = /(?<!\p{L})(?:(?:tỉnh|thành)\s+ủy|(?:nhân\s+dân|ubnd|hđnd)\s+(?:tỉnh|thành\s+phố))\s*$/u;
const KIND = /(?<!\p{L})(?:(?:tỉnh|thành)\s+ủy|tỉnh|thành\s+phố)[ *]+/gu;
/** Words in capitals, or words with a capital each; a change from the one to the other ends the name. */
const NAME = /^(?:\p{Lu}{2,}(?: \p{Lu}{2,}(?!\p{Ll})){0,3}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3})(?!\p{L})/u;
