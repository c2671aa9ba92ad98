/** Which province a document or unit is of: in its own time, or in another one. */
import type { Provinces } from "../model-chain.ts";
import { nameKey, placeKey } from "./keys.ts";
import type { ChainGraph, PlaceNode } from "./schema.ts";

/**
 * The name of the province that a document or unit is of; `null` where it is of none. Among the 34 it is the one that its own went
 * into. Among the 63 one that was made by a merger keeps its name, with its first day behind it, because nothing tells which of the
 * old ones a paper of it concerns; so it does where a chain has papers of both of that name.
 */
export function provinceOf(
  graph: ChainGraph,
  key: string,
  provinces: Provinces | null = null,
): string | null {
  const place = placeOf(graph, key);
  if (place === null) return null;
  if (provinces === "34") return placeNode(graph, lastOf(graph, place))?.name ?? null;
  const { name, validFrom } = placeNode(graph, place) ?? { name: "", validFrom: null };
  const another = place !== placeKey(name);
  const marked = another && (provinces === "63" || isInhabited(graph, placeKey(name)));
  return marked ? `${name} (${validFrom} –)` : name;
}

/** The name under which a province is asked for, among the provinces of that time. */
export function provinceAsked(graph: ChainGraph, name: string, provinces: Provinces | null): string {
  const wanted = nameKey(name);
  const place = graph.findNode((_, node) => node.kind === "place" && nameKey(node.name) === wanted);
  if (place === undefined || provinces !== "34") return name;
  return placeNode(graph, lastOf(graph, place))?.name ?? name;
}

/** Whether a province is the one that is asked for: with or without the day of its merger. */
export function isProvince(province: string | null, asked: string): boolean {
  if (province === null) return false;
  const [name, wanted] = [nameKey(province), nameKey(asked)];
  return name === wanted || name.startsWith(`${wanted} (`);
}

/** Whether a province has the day of its merger behind its name. */
export function isMarked(province: string): boolean {
  return / \(\d{4}-\d\d-\d\d –\)$/u.test(province);
}

/** The provinces that went into others, with those, by name: `Bình Thuận`, `Lâm Đồng`. */
export function mergersIn(graph: ChainGraph): readonly (readonly [from: string, into: string])[] {
  return graph
    .filterNodes((key, node) => node.kind === "place" && isInhabited(graph, key))
    .flatMap((key) => {
      const [from, into] = [placeNode(graph, key), placeNode(graph, lastOf(graph, key))];
      return from && into && from.name !== into.name ? [[from.name, into.name] as const] : [];
    });
}

function placeOf(graph: ChainGraph, key: string): string | null {
  const edge = `locatedIn:${key}`;
  return graph.hasEdge(edge) ? graph.target(edge) : null;
}

/** The place that a place went into, and so on, to the one that lasts. */
function lastOf(graph: ChainGraph, key: string): string {
  const next = placeNode(graph, key)?.successor ?? null;
  return next === null || !graph.hasNode(next) ? key : lastOf(graph, next);
}

function placeNode(graph: ChainGraph, key: string): PlaceNode | null {
  const node = graph.hasNode(key) ? graph.getNodeAttributes(key) : null;
  return node?.kind === "place" ? node : null;
}

function isInhabited(graph: ChainGraph, key: string): boolean {
  return graph.hasNode(key) && graph.someInEdge(key, (_, edge) => edge.kind === "locatedIn");
}
