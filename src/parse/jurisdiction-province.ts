import { type Province, provinceNamed, provincePattern } from "../lexicon/provinces.ts";
import type { Evidence } from "../model-evidence.ts";
import type { Span } from "../text/span.ts";
import { foundIn, wordSearch } from "../text/word-places.ts";
import { LATIN } from "../text/words.ts";
import type { Reading } from "./reading.ts";

/** A province and where it was read. */
export interface ProvinceFound {
  readonly province: Province;
  readonly evidence: Evidence;
}

/** The last province that a span names; in a body's name it is the body's own. */
export function provinceIn(reading: Reading, span: Span, rule: string): ProvinceFound | null {
  const found = foundIn(NAME, reading, span).at(-1);
  const province = found && provinceNamed(found[0]);
  if (!found || !province) return null;
  const start = span[0] + found.index;
  return { province, evidence: { span: [start, start + found[0].length], rule } };
}

/**
 * The province that a text speaks of as its own, where nothing else shows it: the one that bodies, papers and the ground of the
 * plan are named after. One that stands out, or none; what is found so is inferred.
 */
export function dominantProvince(reading: Reading, spans: readonly Span[]): ProvinceFound | null {
  const tally = new Map<Province, { weight: number; first: Span }>();
  for (const span of spans)
    for (const found of foundIn(OWN, reading, span)) {
      const province = provinceNamed(found.groups?.name ?? "");
      if (!province) continue;
      const start = span[0] + found.index;
      const entry = tally.get(province) ?? { weight: 0, first: [start, start + found[0].length] as const };
      tally.set(province, { ...entry, weight: entry.weight + (found.groups?.close === undefined ? 1 : 3) });
    }
  const [first, second] = [...tally].sort(([, a], [, b]) => b.weight - a.weight || a.first[0] - b.first[0]);
  if (!first || (second && first[1].weight < second[1].weight * 2)) return null;
  return {
    province: first[0],
    evidence: { span: first[1].first, rule: "province.dominant", inferred: true },
  };
}

const NAME = wordSearch(new RegExp(provincePattern, "u"));
const OWN = wordSearch(
  new RegExp(
    `(?<![${LATIN}])(?:(?<close>báo(?:\\s+và\\s+phát\\s+thanh,?\\s+truyền\\s+hình)?|đài(?:\\s+\\p{L}+(?:\\s*[-–&]\\s*|\\s+)\\p{L}+){0,2}|đảng\\s+bộ\\s+tỉnh|tỉnh\\s+ủy|thành\\s+ủy|(?:ubnd|ủy\\s+ban\\s+nhân\\s+dân|hđnd|hội\\s+đồng\\s+nhân\\s+dân)\\s+(?:tỉnh|thành\\s+phố)|trên\\s+địa\\s+bàn\\s+(?:tỉnh|thành\\s+phố)|hội\\s+khoa\\s+học\\s+và\\s+kỹ\\s+thuật|hội\\s+kh&kt)(?:\\s+tỉnh)?|tỉnh|thành\\s+phố|tp\\s?\\.?|tại)\\s+(?<name>${provincePattern})`,
    "u",
  ),
);
