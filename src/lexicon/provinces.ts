/** Tỉnh, thành phố trực thuộc trung ương: their names before and since 1 July 2025, and who merged into whom. */
import { fold } from "../text/fold.ts";
import { readData } from "./data.ts";

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
export const provincePattern: string = `(?<!\\p{L})(?:${provinces
  .flatMap(spellingsOf)
  .map(oneLine)
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map(asPattern)
  .join("|")})(?!\\p{L})`;

/** The province that these folded words name, with or without `tỉnh`, `thành phố` or `TP.` before it; else `null`. */
export function provinceNamed(folded: string): Province | null {
  const words = oneLine(folded);
  return byName.get(words) ?? byName.get(words.replace(KIND, "")) ?? null;
}

/** The province with its kind, as running text names it: `tỉnh Hà Giang`, `Thành phố Cần Thơ` without the capital. */
export function fullNameOf({ kind, name }: Province): string {
  return `${kind} ${name}`;
}

const KIND = /^(?:tỉnh|thành phố|t\.? ?p\.?) ?/u;

const byName: ReadonlyMap<string, Province> = new Map(
  provinces.flatMap((province) => spellingsOf(province).map((name) => [oneLine(name), province] as const)),
);

function spellingsOf({ name, spellings = [] }: Province): string[] {
  return [name, ...spellings];
}

/** Any white space between the words, and around a hyphen. */
function asPattern(name: string): string {
  return name.replace(/ ?- ?/gu, "\\s*-\\s*").replaceAll(" ", "\\s+");
}

function oneLine(words: string): string {
  return fold(words).replace(/\s+/gu, " ").trim();
}
