/** The names of units without their province: what can be compared between a centre and its provinces. */
import { nameKey, unitKey } from "../graph/keys.ts";
import type { ChainGraph } from "../graph/schema.ts";

/**
 * The name of a unit as it is compared: folded, without the province that it ends in and the word for a province before it.
 *
 *     Sở Tài chính tỉnh Sơn Bình → sở tài chính
 */
export function bodyName(graph: ChainGraph, canonical: string): string {
  const name = nameKey(canonical);
  const province = provinceOf(graph, canonical);
  if (province === null) return name;
  const place = ` ${nameKey(province)}`;
  return name.endsWith(place) ? name.slice(0, -place.length).replace(WORD_FOR_PROVINCE, "") : name;
}

function provinceOf(graph: ChainGraph, canonical: string): string | null {
  const key = unitKey(canonical);
  if (!graph.hasNode(key)) return null;
  const node = graph.getNodeAttributes(key);
  return node.kind === "unit" ? node.province : null;
}

const WORD_FOR_PROVINCE = /,?\s(?:tỉnh|thành phố)$/u;
