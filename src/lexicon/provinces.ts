/** Tỉnh, thành phố trực thuộc trung ương: their names before and since 1 July 2025, and who merged into whom. */
import { fold } from "../text/fold.ts";
import { onOneLine } from "../text/span.ts";
import { readData } from "./data.ts";
import { alternatives } from "./document-types.ts";

/** A name of a province or centrally run city. After a merger the same name means another unit: see `from`. */
export interface Province {
  /** As it is spelled today, without `tỉnh` or `thành phố`. */
  readonly name: string;
  readonly kind: "tỉnh" | "thành phố";
  /** For ids: `ha-giang`. */
  readonly slug: string;
  /** Other ways in which texts write the name. */
  readonly spellings?: readonly string[];
  /** The first day under this name, where it is recent. */
  readonly since?: string;
  /** The last day of a unit that ended. */
  readonly until?: string;
  /** The name of the unit that it went into. */
  readonly successor?: string;
  /** The units that were merged under this name on 1 July 2025. */
  readonly from?: readonly string[];
  /** A key of `provinceSources`. */
  readonly source: string;
  readonly certainty: "primary" | "secondary" | "inferred" | "unverified";
}

interface ProvinceFile {
  readonly sources: Readonly<Record<string, { readonly title: string; readonly date: string }>>;
  readonly provinces: readonly Province[];
}

const file: ProvinceFile = readData<ProvinceFile>("provinces");

/** Every name, in the order of the slugs. */
export const provinces: readonly Province[] = file.provinces;

/** Where the rows come from, by the key that they bear. */
export const provinceSources: ProvinceFile["sources"] = file.sources;

/** The source of a regular expression that finds a province's name, alone, in folded text; the longest first. */
export const provincePattern: string = `(?<!\\p{L})(?:${alternatives(provinces.flatMap(spellingsOf))})(?!\\p{L})`;

/** The province that these folded words name, with or without `tỉnh`, `thành phố` or `TP.` before it; else `null`. */
export function provinceNamed(folded: string): Province | null {
  const words = oneLine(folded);
  return byName.get(words) ?? byName.get(words.replace(KIND, "")) ?? null;
}

/** The province with its kind, as running text names it: `tỉnh Hà Giang`, `Thành phố Cần Thơ` without the capital. */
export function fullNameOf({ kind, name }: Province): string {
  return `${kind} ${name}`;
}

/** A province in the time in which it was one. */
export interface ProvinceUnit {
  /** The slug; that of a province made by a merger has the day behind it: `lam-dong@2025-07-01`. */
  readonly id: string;
  readonly name: string;
  /** Its first day, empty where it is not recent. */
  readonly from: string;
  /** Its last day; `null` where it lasts. */
  readonly until: string | null;
  /** The ids of the units that were merged into it. */
  readonly merged: readonly string[];
  /** The id of the unit that it went into; `null` where it lasts. */
  readonly successor: string | null;
}

/** The units that have borne a name, by its slug, the older first; a slug that the table lacks is one unit. */
export function unitsNamed(slug: string): readonly ProvinceUnit[] {
  return unitsBySlug.get(slug) ?? [];
}

/** The unit of an id; `null` where the table has none. */
export function unitNamed(id: string): ProvinceUnit | null {
  return unitsNamed(id.split("@")[0] ?? "").find((unit) => unit.id === id) ?? null;
}

/** The day on which the provinces were merged, and the day before. */
const MERGED_ON = "2025-07-01";
const MERGED_UNTIL = "2025-06-30";

const byName: ReadonlyMap<string, Province> = new Map(
  provinces.flatMap((province) => spellingsOf(province).map((name) => [oneLine(name), province] as const)),
);

const unitsBySlug: ReadonlyMap<string, readonly ProvinceUnit[]> = new Map(
  provinces.map((province) => [province.slug, unitsOf(province)] as const),
);

function unitsOf({ name, slug, since = "", until, successor, from }: Province): readonly ProvinceUnit[] {
  const into = successor === undefined ? null : idAfter(successor);
  if (from === undefined)
    return [{ id: slug, name, from: since, until: until ?? null, merged: [], successor: into }];
  const merged = from.map((one) => slugNamed(one));
  const older = {
    id: slug,
    name,
    from: since,
    until: MERGED_UNTIL,
    merged: [],
    successor: `${slug}@${MERGED_ON}`,
  };
  return [older, { id: `${slug}@${MERGED_ON}`, name, from: MERGED_ON, until: null, merged, successor: null }];
}

/** The id of the unit that bears a name today. */
function idAfter(name: string): string {
  const { slug = "", from } = byName.get(oneLine(name)) ?? {};
  return from === undefined ? slug : `${slug}@${MERGED_ON}`;
}

function slugNamed(name: string): string {
  return byName.get(oneLine(name))?.slug ?? name;
}

const KIND = /^(?:tỉnh|thành phố|t\.? ?p\.?) ?/u;

function spellingsOf({ name, spellings = [] }: Province): string[] {
  return [name, ...spellings];
}

function oneLine(words: string): string {
  return onOneLine(fold(words)).trim();
}
