/** Provinces, and what lies in them. */
import type { Chain } from "../model-chain.ts";
import { byCodeUnits, nameKey, placeKey } from "./keys.ts";
import type { ChainGraph } from "./schema.ts";

/** Adds the provinces that documents are of; a unit lies in the one that its canonical name ends in. */
export function addPlaces(graph: ChainGraph, { documents, absent }: Chain): void {
  const located = [
    ...documents.map(({ id, jurisdiction }) => [id, jurisdiction.province] as const),
    ...absent.map(({ id, province }) => [id, province] as const),
  ];
  const names = located.flatMap(([, province]) => (province === null ? [] : [province]));
  const places = new Map<string, string>();
  for (const name of [...new Set(names)].sort(byCodeUnits)) {
    const key = nameKey(name);
    if (places.has(key)) continue;
    places.set(key, name);
    graph.addNode(placeKey(name), { kind: "place", name });
  }
  for (const [id, province] of located) {
    const place = province === null ? undefined : places.get(nameKey(province));
    if (place !== undefined) locate(graph, id, place);
  }
  locateUnits(graph, places);
}

function locateUnits(graph: ChainGraph, places: ReadonlyMap<string, string>): void {
  graph.forEachNode((key, node) => {
    if (node.kind !== "unit") return;
    const place = placeOf(node.name, places);
    if (place === undefined) return;
    graph.replaceNodeAttributes(key, { ...node, province: place });
    locate(graph, key, place);
  });
}

/** The longest name of a place that a name ends in. */
function placeOf(name: string, places: ReadonlyMap<string, string>): string | undefined {
  const words = nameKey(name).split(" ");
  for (let i = Math.max(0, words.length - 8); i < words.length; i++) {
    const place = places.get(words.slice(i).join(" "));
    if (place !== undefined) return place;
  }
  return undefined;
}

function locate(graph: ChainGraph, key: string, place: string): void {
  graph.mergeEdgeWithKey(`locatedIn:${key}`, key, placeKey(place), { kind: "locatedIn" });
}
