import type { Province } from "../lexicon/provinces.ts";
import {
  board,
  centralCollective,
  committee,
  department,
  departmental,
  endsNationally,
  innerCollective,
  ministerial,
  namedByDistrict,
  namedByProvince,
  national,
  ofCity,
  ofProvince,
  ofProvinces,
  provincial,
  regional,
  subordinate,
} from "../lexicon/unit-kinds.ts";
import { oncePer, oncePerWords } from "../text/once.ts";
import type { Mention } from "./units-scan.ts";
import { rankOf, type Seat, seatFrom, seatOf } from "./units-seats.ts";
import { first, isShouted, longForms, small, standard } from "./units-spelling.ts";

type NamedProvince = Pick<Province, "name" | "kind">;

/** Where a document comes from, as far as the names of bodies need it. */
export interface Home extends Seat {
  /** `Hà Giang`. */
  readonly province: string | null;
  /** The body whose offices the document means when it says `Văn phòng`: `Tỉnh ủy Hà Giang`. */
  readonly root: string | null;
  /** Whether that body is an association, which has boards of any name. */
  readonly isAssociation: boolean;
}

/** The full name of a body, with its province where it is one of a province. */
export function canonicalOf(mention: Mention, home: Home): string {
  const base = baseOf(mention, home);
  if (mention.owner) {
    const link = mention.link === "" ? "" : ` ${mention.link}`;
    return `${base}${link} ${canonicalOf(mention.owner, home)}`;
  }
  if (mention.kind === "place") return placeName(mention, home);
  return mention.kind === "collective" ? collectiveName(base, mention, home) : namedName(base, mention, home);
}

function baseOf({ base, body, kind }: Mention, home: Home): string {
  if (body) return base;
  const { collective, named } = spellings(home);
  return kind === "collective" ? collective(base) : named(base);
}

/** How the names of one document are spelled. */
const spellings = oncePer((_: Home) => ({
  collective: oncePerWords((base) => small(longForms(standard(base)))),
  named: oncePerWords((base) => {
    const full = longForms(standard(base));
    return isShouted(full) ? first(full.toLowerCase()) : first(full);
  }),
}));

function placeName({ place }: Mention, home: Home): string {
  if (place?.province) return `${place.province.kind} ${place.province.name}`;
  return home.place ?? place?.own ?? "";
}

function namedName(base: string, mention: Mention, home: Home): string {
  const { place } = mention;
  const within = place || mention.body ? null : joined(base, home.root);
  if (within !== null) return within;
  if (place?.province && isZone(base, place.province, home))
    return `${base} ${place.province.name} ${home.place}`;
  if (place?.province) return ofNamedProvince(base, mention, place.province);
  if (place?.central) return endsNationally.test(base) ? base : `${base} ${place.words}`;
  const words = wordsOf(mention, home);
  if (words !== "") return narrower(base, words, home);
  if (isOffice(base, mention, home))
    return home.root === null || base === home.root ? base : `${base} ${home.root}`;
  return atHome(base, mention, home);
}

/** A name that says no more of its place than `tỉnh`, with the places of the document. */
function atHome(base: string, mention: Mention, home: Home): string {
  if (!isCentral(base, mention)) {
    if (ofCity.test(base)) return ofOwnCity(base, home);
    if (isLocal(base, mention, home)) return locally(base, mention, home);
    if (home.place !== null && home.province !== null) return placed(base, home.province, home.place);
  }
  return withOwn(base, mention.place?.ownWords ?? null);
}

/** `Ban Quản lý Khu kinh tế Hải Châu` after the province of that name has gone: the place is a part of the name. */
function isZone(base: string, { name }: NamedProvince, { place, province }: Home): boolean {
  return place !== null && name !== province && / [Kk]hu /u.test(base);
}

/** A name that ends in the words that another begins with, and that one whole: `Thanh tra Sở` in the papers of `Sở Y tế`. */
function joined(base: string, root: string | null): string | null {
  const last = base.slice(base.lastIndexOf(" ") + 1);
  const first = root?.split(" ", 1)[0] ?? "";
  return last !== "" && last === first && base !== last ? `${base}${root?.slice(first.length)}` : null;
}

function ofNamedProvince(base: string, { body, place }: Mention, { kind, name }: NamedProvince): string {
  const isBare = body === null && !provincial.test(base) && !place?.ownWords;
  return isBare ? `${base} ${name}` : placed(base, name, `${kind} ${name}`);
}

/** `Thành ủy`: the committee of the document's own city, be it centrally run or one of a province. */
function ofOwnCity(base: string, home: Home): string {
  const city = home.local.find(({ kind }) => kind === "thành phố");
  const seat = city && seatFrom(home, rankOf(city.kind));
  if (seat && city) return `${base} ${seat.slice(city.kind.length + 1)}`;
  if (home.place === null || home.province === null) return base;
  return home.place.startsWith("tỉnh") ? `${base} ${home.place}` : `${base} ${home.province}`;
}

/** Words for a place below the province; `thành phố` is one in the papers of a `tỉnh`. */
function wordsOf({ place }: Mention, home: Home): string {
  if (place?.own === "thành phố" && home.place?.startsWith("tỉnh")) return place.own;
  return place?.words ?? "";
}

/** Whether the name is that of an office within the body that issued the document. */
function isOffice(base: string, { body, place }: Mention, { isAssociation, root, local }: Home): boolean {
  if (body?.branch === "party" && body.level === null && !place) return root !== null && committee.test(root);
  if (body) return body.inner === true;
  if (place || root === null) return false;
  if (isAssociation) return board.test(base);
  return department.test(root) && (local.length > 0 ? false : officesOf(root).test(base));
}

function officesOf(root: string): RegExp {
  return endsNationally.test(root) || root.startsWith("Bộ ") ? ministerial : departmental;
}

function isCentral(base: string, { body, place }: Mention): boolean {
  return body ? body.level === "central" : !place && (!provincial.test(base) || national.test(base));
}

/** Whether a body that names no place is one of the district or commune whose document it stands in. */
function isLocal(base: string, { body, place }: Mention, { local }: Home): boolean {
  if (local.length === 0 || place) return false;
  return (body === null || body.level !== "province") && !ofProvince.test(base) && !regional.test(base);
}

/** `Phòng Y tế huyện Thanh Sơn, tỉnh Hà Giang`, `Huyện ủy Thanh Sơn, tỉnh Hà Giang`. */
function locally(base: string, { body }: Mention, home: Home): string {
  const rank = rankOf(body?.level === "district" ? "huyện" : "");
  const seat = seatFrom(home, rank);
  if (seat === null) return base;
  const [district] = home.local.filter(({ kind }) => rankOf(kind) === rankOf("huyện"));
  if (!namedByDistrict.test(base) || !district) return `${base} ${seat}`;
  return `${base} ${seat.slice(district.kind.length + 1)}`;
}

/** A body below the province: the place that it names, and the province. */
function narrower(base: string, words: string, home: Home): string {
  const isRegional = words.startsWith("khu vực");
  const name = isRegional ? base.replace(/ Việt Nam$/u, "") : base;
  return `${name} ${seatOf(standard(words), home)}`;
}

function collectiveName(base: string, mention: Mention, home: Home): string {
  const { place } = mention;
  if (place?.province) return `${base}${led(place.lead)} ${place.province.kind} ${place.province.name}`;
  if (!place && home.root !== null && isInner(base, home.root, home)) return withRoot(base, home.root);
  const name = base + led(place?.lead ?? "");
  const words = wordsOf(mention, home);
  if (centralCollective.test(words === "" ? name : `${name} ${words}`))
    return withOwn(name, words || (place?.ownWords ?? null));
  if (words !== "") return `${name} ${seatOf(words, home)}`;
  const seat = place?.own || ofProvinces.test(name) ? home.place : seatFrom(home, 0);
  return seat === null ? withOwn(name, place?.ownWords ?? null) : `${name} ${seat}`;
}

/** Whether a collective is one of the body that issued the document. */
function isInner(base: string, root: string, { isAssociation }: Home): boolean {
  if (isAssociation && innerCollective.test(base)) return true;
  return subordinate.test(base) && !committee.test(root);
}

/** `các cấp hội` of `Hội Khuyến học`: the noun is said once. */
function withRoot(base: string, root: string): string {
  const [first = ""] = root.split(" ");
  const shared = base.endsWith(` ${first.toLowerCase()}`);
  return shared ? base.slice(0, -first.length) + root : `${base} ${root}`;
}

function led(lead: string): string {
  return lead === "" ? "" : ` ${lead}`;
}

/** `Tỉnh ủy Hà Giang`, `Báo Hà Giang`, but `Sở Nội vụ tỉnh Hà Giang`. */
function placed(base: string, province: string, place: string): string {
  const name = base.replace(/ (?:tỉnh|thành phố)$/iu, "");
  return namedByProvince.test(name) ? `${name} ${province}` : `${name} ${place}`;
}

function withOwn(base: string, own: string | null): string {
  return own === null || base.endsWith(own) || namedByProvince.test(base) ? base : `${base} ${own}`;
}
