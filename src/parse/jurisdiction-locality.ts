import { provinceNamed } from "../lexicon/provinces.ts";
import type { Header } from "../model.ts";
import type { Evidence } from "../model-evidence.ts";
import { fold } from "../text/fold.ts";
import { matchesOf } from "../text/matches.ts";
import type { Span } from "../text/span.ts";
import { capitalised, placeName } from "./jurisdiction-unlisted.ts";
import type { Reading } from "./reading.ts";
import type { Zones } from "./zones.ts";

/** A district or commune as it is named, and where it was read. */
export interface LocalityFound {
  /** `xã Tân Lập, huyện Thanh Sơn`: the narrower first. */
  readonly words: string;
  readonly evidence: Evidence;
}

interface Found {
  readonly kind: string;
  readonly name: string;
  readonly span: Span;
}

/**
 * The district or commune that a document is of: the one of the issuer's name, or, where that says only of what kind it is
 * (`Huyện ủy`), the one of this kind in the head, or the place of signing where the text calls it so.
 */
export function findLocality(
  reading: Reading,
  { head }: Zones,
  { issuer, evidence, place }: Pick<Header, "issuer" | "evidence" | "place">,
): LocalityFound | null {
  const kind = issuer === null ? null : kindIn(issuer);
  if (kind === null || !evidence.issuer) return null;
  const printed = namedIn(reading, evidence.issuer.span, kind);
  const found = printed ?? namedIn(reading, head, kind);
  if (!found) return place === null ? null : signedAt(reading, evidence.place, `${kind} ${place}`);
  const wider = COMMUNE.has(kind) ? namedIn(reading, head, "huyện", "quận", "thị xã", "thành phố") : null;
  const words = wider ? `${called(found)}, ${called(wider)}` : called(found);
  return { words, evidence: { span: found.span, rule: printed ? "locality.issuer" : "locality.head" } };
}

/** `UBND thành phố Cao Bằng` beside `UBND tỉnh`: a city that belongs to a province, and is named like no centrally run one. */
export function cityOfProvince(reading: Reading, issuer: Span): LocalityFound | null {
  const found = namedIn(reading, issuer, "thành phố");
  if (!found || !ABOVE_CITY.test(reading.folded.slice(...reading.extent))) return null;
  return { words: called(found), evidence: { span: found.span, rule: "locality.issuer" } };
}

/** The first kind of place below the province that a name holds: of a committee, the place that it is of. */
function kindIn(issuer: string): string | null {
  const found = matchesOf(KIND, fold(issuer)).find(
    ({ index, 0: words }) => !/^\s+hội(?!\p{L})/u.test(issuer.slice(index + words.length)),
  );
  return found ? kindOf(found[0]) : null;
}

function kindOf(words: string): string {
  const kind = words
    .replace(/\s+/gu, " ")
    .replace(/^thành ủy/u, "thành phố")
    .replace(/^thị ủy/u, "thị xã");
  return kind.replace(/ ủy$/u, "");
}

/** The first place of one of these kinds that a span names. */
function namedIn(reading: Reading, [from, to]: Span, ...kinds: readonly string[]): Found | null {
  for (const { index, 0: words } of matchesOf(KIND, reading.folded.slice(from, to))) {
    const kind = kindOf(words);
    const after = from + index + words.length;
    const gap = /^[\s*|_]+/u.exec(reading.folded.slice(after, after + 20))?.[0].length ?? 0;
    const span = kinds.includes(kind) && gap > 0 ? placeName(reading, [after + gap, to]) : null;
    const name = span ? capitalised(reading.text.slice(...span)) : "";
    if (span && !isCentrallyRun(kind, name)) return { kind, name, span };
  }
  return null;
}

function isCentrallyRun(kind: string, name: string): boolean {
  return kind === "thành phố" && provinceNamed(fold(name))?.kind === "thành phố";
}

function called({ kind, name }: Found): string {
  return `${kind} ${name}`;
}

function signedAt({ folded }: Reading, evidence: Evidence | undefined, words: string): LocalityFound | null {
  if (!evidence || !folded.includes(fold(words))) return null;
  return { words, evidence: { span: evidence.span, rule: "locality.place" } };
}

const COMMUNE: ReadonlySet<string> = new Set(["xã", "phường", "thị trấn", "đặc khu"]);
const KIND =
  /(?<!\p{L})(?:huyện\s+ủy|quận\s+ủy|thị\s+ủy|thành\s+ủy|huyện|quận|thị\s+xã|thị\s+trấn|xã(?!(?<=(?:và|hòa|trị|-|–|,)\s+xã)\s+hội)|phường|đặc\s+khu|thành\s+phố)(?!\p{L})/gu;
const ABOVE_CITY =
  /(?<!\p{L})(?:(?:ubnd|ủy\s+ban\s+nhân\s+dân|hđnd|hội\s+đồng\s+nhân\s+dân)\s+tỉnh|tỉnh\s+ủy)(?!\p{L})/u;
