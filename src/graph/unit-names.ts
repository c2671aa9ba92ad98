/** The names of units, and which of them a document means that writes one short. */
import { byCodeUnits, nameKey } from "./keys.ts";

/** The units of a chain by name. */
export interface UnitNames {
  /** Every canonical name, sorted. */
  all(): readonly string[];
  /** The canonical name that a written one stands for in a document of this province; `null` where the chain has none. */
  find(written: string, province: string | null): string | null;
  /** The canonical name that reads so but for case and white space. */
  exact(key: string): string | null;
  /** Takes a name in as canonical. */
  add(written: string): string;
}

/** An index of canonical names. Where two differ in case or spelling of tones only, the first in code units stands. */
export function unitNames(canonical: readonly string[]): UnitNames {
  const byKey = new Map<string, string>();
  const variants = new Set<string>();
  const short = new Map<string, string | null>();
  const take = (name: string): string => {
    variants.add(name);
    const key = nameKey(name);
    if (!byKey.has(key)) byKey.set(key, name);
    for (const stem of shortKeys(key)) {
      const known = short.get(stem);
      short.set(stem, known === undefined || known === name ? name : null);
    }
    return name;
  };
  for (const name of [...new Set(canonical)].sort(byCodeUnits)) take(name);
  return {
    all: () => [...variants].sort(byCodeUnits),
    exact: (key) => byKey.get(key) ?? null,
    add: (written) => take(written.replace(/\s+/gu, " ").trim()),
    find: (written, province) => {
      const key = nameKey(written);
      const place = province === null ? null : nameKey(province);
      if (place === null || key === place) return byKey.get(key) ?? null;
      const stem = key.endsWith(` ${place}`) ? key.slice(0, -place.length - 1) : key;
      return byKey.get(key) ?? byKey.get(`${stem} ${place}`) ?? short.get(`${stem}|${place}`) ?? null;
    },
  };
}

/** `stem|place` for a name that ends in a stem, one or two words such as "tỉnh", and a place of two words or more. */
function shortKeys(key: string): readonly string[] {
  const words = key.split(" ");
  const keys: string[] = [];
  for (let place = 1; place <= 6; place++)
    for (let kind = 1; kind <= 2; kind++) {
      const stem = words.slice(0, words.length - place - kind);
      if (stem.length > 1) keys.push(`${stem.join(" ").replace(/,$/u, "")}|${words.slice(-place).join(" ")}`);
    }
  return keys;
}
