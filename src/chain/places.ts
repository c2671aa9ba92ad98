/** The provinces that a chain can speak of: those of the lexicon, and those that its own documents are of. */
import { provinceNamed, provincePattern, unitNamed, unitsNamed } from "../lexicon/provinces.ts";
import type { Document } from "../model.ts";
import { fold } from "../text/fold.ts";

/** Finds provinces in folded words. */
export interface Places {
  /** The last province that the words name, spelled as it is today; `null` where they name none. */
  nameIn(folded: string): string | null;
  /** What stands for a province in ids, however it is spelled: `ha-giang`; `null` for none. */
  slugOf(province: string | null): string | null;
  /** The words without the names of provinces. */
  without(folded: string): string;
  /**
   * The provinces that a slug can stand for. A merger gave an old name to another unit: the day of the document tells which is
   * meant. Where a document says only `tỉnh`, its own is meant, and of older papers those that were merged into it, too.
   */
  unitsOf(placed: Placed): readonly string[];
}

/** What tells which of the units of one name is meant. */
export interface Placed {
  readonly place: string | null;
  /** The day, or the year, of the document that is meant. */
  readonly day: string | null;
  /** The day of the document that says so. */
  readonly asOf: string | null;
  /** Whether the province is named, not only `tỉnh`. */
  readonly shown: boolean;
}

/** The provinces of the lexicon and of these documents. */
export function placesOf(documents: readonly Document[]): Places {
  const own = new Map<string, string>();
  for (const { jurisdiction } of documents) {
    const { province } = jurisdiction;
    if (province !== null && !provinceNamed(oneLine(province))) own.set(oneLine(province), province);
  }
  const extra = [...own.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(literal);
  const pattern = new RegExp([provincePattern, ...extra].join("|"), "gu");
  const find = (folded: string): string | null => {
    const last = [...folded.matchAll(pattern)].at(-1)?.[0];
    return last === undefined ? null : (provinceNamed(last)?.name ?? own.get(last) ?? null);
  };
  const names = remembering(find);
  const slugs = remembering(slugOf);
  return {
    nameIn: names,
    slugOf: (province) => (province === null ? null : slugs(province)),
    without: (folded) => folded.replace(pattern, " "),
    unitsOf,
  };
}

/** The units that were merged into one. */
export function mergedInto(unit: string): readonly string[] {
  return unitNamed(unit)?.merged ?? [];
}

function unitsOf({ place, day, asOf, shown }: Placed): readonly string[] {
  if (place === null) return [];
  const units = unitsNamed(place);
  const [after] = units.filter(({ merged }) => merged.length > 0);
  if (after === undefined) return [place];
  const time = timeOf(day ?? (shown && asOf !== null && asOf >= after.from ? null : asOf), after.from);
  if (time === "after") return [after.id];
  if (time === null) return units.map(({ id }) => id);
  return !shown && timeOf(asOf, after.from) === "after" ? after.merged : [place];
}

/** On which side of a day another one lies; `null` where that is not shown. A year lies on a side as a whole, or on none. */
function timeOf(day: string | null, turn: string): "before" | "after" | null {
  if (day === null || turn.startsWith(day)) return null;
  return day < turn ? "before" : "after";
}

/** What stands for a province in ids: `ha-giang`. */
export function slugOf(province: string): string {
  const known = provinceNamed(oneLine(province));
  if (known) return known.slug;
  const plain = oneLine(province).replaceAll("đ", "d").normalize("NFD").replace(/\p{M}/gu, "");
  return plain.replace(/[^a-z0-9]+/gu, "-").replace(/^-|-$/gu, "");
}

/** Folded, on one line. */
export function oneLine(words: string): string {
  return fold(words).replace(/\s+/gu, " ").trim();
}

/** The same function, which works each argument out once: issuers are named in the same words again and again. */
function remembering<T>(work: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    const found = known.get(words) ?? work(words);
    known.set(words, found);
    return found;
  };
}

function literal(name: string): string {
  return `(?<!\\p{L})${name.replace(/[.*+?^$()[\]{}|\\/]/gu, "\\$&")}(?!\\p{L})`;
}
