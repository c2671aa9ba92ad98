/** Which province of which time each document is of, and what became of the province. */
import { type ProvinceUnit, unitNamed, unitsNamed } from "../lexicon/provinces.ts";
import type { Document } from "../model.ts";
import type { AbsentDocument, PlaceInTime } from "../model-chain.ts";
import { slugOf } from "./places.ts";

/**
 * The provinces of documents, each in its time, with those that they went into, by id. A document that shows no date is of the time
 * of the latest one that it cites, and one that is only named of the time of those who name it.
 */
export function locateDocuments(
  documents: readonly Document[],
  absent: readonly AbsentDocument[],
): readonly PlaceInTime[] {
  const days = new Map(documents.map((document) => [document.id, dayOf(document)]));
  const found = new Map<string, { readonly place: Place; readonly members: Set<string> }>();
  const take = (place: Place): Set<string> => {
    const known = found.get(place.id);
    if (known) return known.members;
    const members = new Set<string>();
    found.set(place.id, { place, members });
    if (place.next !== null) take(asPlace(place.next));
    return members;
  };
  for (const { id, jurisdiction } of documents)
    if (jurisdiction.province !== null) take(placeOn(jurisdiction.province, days.get(id) ?? null)).add(id);
  for (const { id, province, date, citedBy } of absent) {
    const day = date ?? earliest(citedBy.map((one) => days.get(one) ?? null));
    if (province !== null) take(placeOn(province, day)).add(id);
  }
  const places = [...found.values()].map(({ place: { next, ...place }, members }) => ({
    ...place,
    successor: next === null ? null : asPlace(next).id,
    documents: [...members].sort(),
  }));
  return places.sort((a, b) => (a.id < b.id ? -1 : 1));
}

type Place = Omit<PlaceInTime, "successor" | "documents"> & { readonly next: ProvinceUnit | null };

/** The unit that bore a name on a day; the older one where the day is not known. */
function placeOn(province: string, day: string | null): Place {
  const [older, younger] = unitsNamed(slugOf(province));
  if (older === undefined)
    return { id: province, name: province, validFrom: null, validTo: null, next: null };
  return asPlace(younger !== undefined && day !== null && day >= younger.from ? younger : older);
}

/** A province that was made by a merger has the day of it in its id: another one had the name before. */
function asPlace({ name, from, until, merged, successor }: ProvinceUnit): Place {
  const id = merged.length > 0 ? `${name}@${from}` : name;
  const validFrom = from === "" ? null : from;
  return { id, name, validFrom, validTo: until, next: successor === null ? null : unitNamed(successor) };
}

function dayOf({ document, citations }: Document): string | null {
  return document.date ?? citations.map(({ date }) => date).reduce(later, null);
}

function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}

function earliest(days: readonly (string | null)[]): string | null {
  return days.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);
}
