/** The provinces that a chain can speak of: those of the lexicon, and those that its own documents are of. */
import { provinceNamed, provincePattern } from "../lexicon/provinces.ts";
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
  };
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
