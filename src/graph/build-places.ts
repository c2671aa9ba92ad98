/** Provinces, each in its time, and what lies in them. */
import type { Chain, PlaceInTime } from "../model-chain.ts";
import { byCodeUnits, nameKey, placeKey } from "./keys.ts";
import type { ChainGraph } from "./schema.ts";

/** Adds the provinces that documents are of, and those that these went into; a unit lies in the one that its canonical name ends in. */
export function addPlaces(graph: ChainGraph, chain: Chain): void {
  const places = chain.places ?? placesByName(chain);
  for (const { id, name, validFrom, validTo, successor } of places) {
    const next = successor === null ? null : placeKey(successor);
    graph.addNode(placeKey(id), { kind: "place", name, validFrom, validTo, successor: next });
  }
  for (const { id, successor } of places)
    if (successor !== null && graph.hasNode(placeKey(successor)))
      graph.addEdgeWithKey(`partOf:${placeKey(id)}`, placeKey(id), placeKey(successor), { kind: "partOf" });
  for (const { id, documents } of places)
    for (const document of documents) if (graph.hasNode(document)) locate(graph, document, id);
  locateUnits(graph, places);
}

/** Of a chain that does not tell times apart: each name is one place. */
function placesByName({ documents, absent }: Chain): readonly PlaceInTime[] {
  const located = [
    ...documents.map(({ id, jurisdiction }) => [id, jurisdiction.province] as const),
    ...absent.map(({ id, province }) => [id, province] as const),
  ];
  const places = new Map<string, { readonly name: string; readonly documents: string[] }>();
  const named = located.flatMap(([id, name]) => (name === null ? [] : [{ id, name }]));
  for (const { id, name } of named.sort((a, b) => byCodeUnits(a.name, b.name))) {
    const known = places.get(nameKey(name)) ?? { name, documents: [] };
    places.set(nameKey(name), known);
    known.documents.push(id);
  }
  const always = { validFrom: null, validTo: null, successor: null };
  return [...places.values()].map(({ name, documents: members }) => ({
    ...{ id: name, name, ...always },
    documents: members,
  }));
}

function locateUnits(graph: ChainGraph, places: readonly PlaceInTime[]): void {
  const byName = new Map<string, PlaceInTime[]>();
  for (const place of places) {
    if (place.documents.length === 0) continue;
    byName.set(nameKey(place.name), [...(byName.get(nameKey(place.name)) ?? []), place]);
  }
  graph.forEachNode((key, node) => {
    if (node.kind !== "unit") return;
    const [first, ...others] = placesIn(node.name, byName);
    if (first === undefined) return;
    graph.replaceNodeAttributes(key, { ...node, province: first.name });
    locate(graph, key, (others.length === 0 ? first : inTimeOf(graph, key, [first, ...others])).id);
  });
}

/** Of the places of one name the latest that a document which names the unit is of. */
function inTimeOf(graph: ChainGraph, unit: string, places: readonly PlaceInTime[]): PlaceInTime {
  const naming = new Set(graph.inNeighbors(unit).map((key) => key.split("#")[0] ?? key));
  const latest = places.toSorted((a, b) => byCodeUnits(b.validFrom ?? "", a.validFrom ?? ""));
  const found = latest.find(({ documents }) => documents.some((id) => naming.has(id)));
  return found ?? (latest[0] as PlaceInTime);
}

/** The places of the longest name that a name ends in. */
function placesIn(name: string, places: ReadonlyMap<string, readonly PlaceInTime[]>): readonly PlaceInTime[] {
  const words = nameKey(name).split(" ");
  for (let i = Math.max(0, words.length - 8); i < words.length; i++) {
    const found = places.get(words.slice(i).join(" "));
    if (found !== undefined) return found;
  }
  return [];
}

function locate(graph: ChainGraph, key: string, place: string): void {
  graph.mergeEdgeWithKey(`locatedIn:${key}`, key, placeKey(place), { kind: "locatedIn" });
}
