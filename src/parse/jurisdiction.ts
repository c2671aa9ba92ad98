import type { Cue } from "../lexicon/cue.ts";
import { issuerOf } from "../lexicon/issuers.ts";
import { branchCues, levelCues } from "../lexicon/jurisdictions.ts";
import type { Branch, Evidence, Header, Jurisdiction, Level } from "../model.ts";
import { fold } from "../text/fold.ts";
import { dominantProvince, type ProvinceFound, provinceIn } from "./jurisdiction-province.ts";
import { unlistedProvince } from "./jurisdiction-unlisted.ts";
import type { Reading } from "./reading.ts";
import type { Zones } from "./zones.ts";

/** Whose document this is: level, side and province, each from the issuer's name, from the sign, from the place, or left open. */
export function findJurisdiction(reading: Reading, zones: Zones, header: Header): Jurisdiction {
  const issuer = { words: header.issuer, evidence: header.evidence.issuer };
  const found = findLevel({ issuer, symbol: header.symbol, symbolEvidence: header.evidence.symbol });
  const province =
    found.level?.value === "central"
      ? null
      : findProvince(reading, zones, { place: header.evidence.place, issuer: issuer.evidence });
  const level =
    found.level ??
    (province
      ? { value: "province" as const, evidence: { ...province.evidence, inferred: true as const } }
      : null);
  return {
    level: level?.value ?? null,
    branch: found.branch?.value ?? null,
    province: province?.province.name ?? null,
    evidence: {
      ...(level ? { level: level.evidence } : {}),
      ...(found.branch ? { branch: found.branch.evidence } : {}),
      ...(province ? { province: province.evidence } : {}),
    },
  };
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
  const sign = symbol === null ? null : issuerOf(symbol);
  return {
    level:
      byCue(levelCues, words, issuer.evidence) ?? bySign(sign?.level ?? null, "level.sign", symbolEvidence),
    branch:
      byCue(branchCues, words, issuer.evidence) ??
      bySign(sign?.branch ?? null, "branch.sign", symbolEvidence),
  };
}

/** The province of the issuer's name, of the place, or the one that the text treats as its own. */
export function findProvince(
  reading: Reading,
  zones: Zones,
  sources: { readonly place: Evidence | undefined; readonly issuer: Evidence | undefined },
): ProvinceFound | null {
  const { place, issuer } = sources;
  const own: ProvinceFound | null = issuer ? provinceIn(reading, issuer.span, "province.issuer") : null;
  const signed = place ? provinceIn(reading, place.span, "province.place") : null;
  return (
    own ??
    signed ??
    provinceIn(reading, zones.head, "province.head") ??
    unlistedProvince(reading, { issuer: issuer?.span ?? null, head: zones.head, place }) ??
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
