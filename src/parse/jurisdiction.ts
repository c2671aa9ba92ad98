import type { Cue } from "../lexicon/cue.ts";
import { issuerOf, issuerSigned } from "../lexicon/issuers.ts";
import { branchCues, levelCues } from "../lexicon/jurisdictions.ts";
import type { Branch, Header, Jurisdiction, Level } from "../model.ts";
import type { Evidence } from "../model-evidence.ts";
import { fold } from "../text/fold.ts";
import { cityOfProvince, findLocality } from "./jurisdiction-locality.ts";
import { dominantProvince, type ProvinceFound, provinceIn } from "./jurisdiction-province.ts";
import { unlistedProvince } from "./jurisdiction-unlisted.ts";
import type { Reading } from "./reading.ts";
import type { Zones } from "./zones.ts";

/** Whose document this is: level, side and places, each from the issuer's name, from the sign, from the head, or left open. */
export function findJurisdiction(reading: Reading, zones: Zones, header: Header): Jurisdiction {
  const issuer = { words: header.issuer, evidence: header.evidence.issuer };
  const found = findLevel({ issuer, symbol: header.symbol, symbolEvidence: header.evidence.symbol });
  const city =
    found.level?.value === "province" && issuer.evidence
      ? cityOfProvince(reading, issuer.evidence.span)
      : null;
  const province =
    found.level?.value === "central"
      ? null
      : findProvince(reading, zones, {
          place: header.evidence.place,
          issuer: issuer.evidence,
          isCity: city !== null,
        });
  const level = city
    ? { value: "district" as const, evidence: city.evidence }
    : (found.level ?? levelOf(province));
  const below = level?.value === "district" || level?.value === "commune";
  const locality = city ?? (below ? findLocality(reading, zones, header) : null);
  return {
    level: level?.value ?? null,
    branch: found.branch?.value ?? null,
    province: province?.province.name ?? null,
    locality: locality?.words ?? null,
    evidence: evidenceOf({ level, branch: found.branch, province, locality }),
  };
}

/** Where each value was read that was found. */
function evidenceOf(
  found: Readonly<Record<keyof Jurisdiction["evidence"], { readonly evidence: Evidence } | null>>,
): Jurisdiction["evidence"] {
  return Object.fromEntries(
    Object.entries(found).flatMap(([name, value]) => (value ? [[name, value.evidence]] : [])),
  );
}

/** A body whose province alone is known is one of the province. */
function levelOf(province: ProvinceFound | null): Found<Level> | null {
  return province && { value: "province", evidence: { ...province.evidence, inferred: true as const } };
}

/** What level and side are read from. */
export interface LevelSources {
  readonly issuer: { readonly words: string | null; readonly evidence: Evidence | undefined };
  readonly symbol: string | null;
  readonly symbolEvidence: Evidence | undefined;
}

interface Found<T> {
  readonly value: T;
  readonly evidence: Evidence;
}

/** Level and side of an issuer, from its name before its sign. */
export function findLevel({ issuer, symbol, symbolEvidence }: LevelSources): {
  level: Found<Level> | null;
  branch: Found<Branch> | null;
} {
  const words = issuer.words === null ? "" : fold(issuer.words);
  const committee = symbol === null ? null : committeeOf(symbol);
  const sign = symbol === null ? null : (issuerOf(symbol) ?? committee);
  const signed = symbolEvidence ?? issuer.evidence;
  return {
    level:
      bySign(committee?.level === "central" ? committee.level : null, "level.sign", signed) ??
      byCue(levelCues, words, issuer.evidence) ??
      bySign(sign?.level ?? null, "level.sign", symbolEvidence),
    branch:
      byCue(branchCues, words, issuer.evidence) ??
      bySign(sign?.branch ?? null, "branch.sign", symbolEvidence),
  };
}

/** An organ of a Party committee signs with its own code and that of the committee behind it: `BTGDVTW`, `BTCTU`. */
function committeeOf(symbol: string): ReturnType<typeof issuerSigned> {
  const code = /(?<=\p{Lu}{2})(?:TW|TU|HU)$/u.exec(symbol)?.[0];
  return code === undefined ? null : issuerSigned(code);
}

/** The province of the issuer's name, of the place, or the one that the text treats as its own. */
export function findProvince(
  reading: Reading,
  zones: Zones,
  sources: {
    readonly place: Evidence | undefined;
    readonly issuer: Evidence | undefined;
    /** The issuer is of a city that belongs to a province. */
    readonly isCity?: boolean;
  },
): ProvinceFound | null {
  const { place, issuer, isCity = false } = sources;
  const own: ProvinceFound | null = issuer ? provinceIn(reading, issuer.span, "province.issuer") : null;
  const signed = place ? provinceIn(reading, place.span, "province.place") : null;
  return (
    own ??
    signed ??
    provinceIn(reading, zones.head, "province.head") ??
    (isCity ? null : unlistedProvince(reading, { issuer: issuer?.span ?? null, head: zones.head, place })) ??
    dominantProvince(reading, [zones.preamble, zones.body, zones.foot])
  );
}

function byCue<T>(cues: readonly Cue<T>[], words: string, evidence: Evidence | undefined): Found<T> | null {
  const cue = cues.find(({ phrase }) => phrase.test(words));
  return cue && evidence ? { value: cue.shows, evidence: { ...evidence, rule: cue.id } } : null;
}

function bySign<T>(value: T | null, rule: string, evidence: Evidence | undefined): Found<T> | null {
  return value !== null && evidence ? { value, evidence: { ...evidence, rule } } : null;
}
