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

/** Whether a name stands for any of a kind, and for none by its own name: `các sở, ban, ngành`, `Ủy ban nhân dân các huyện`. */
export function isCollective(canonical: string): boolean {
  return COLLECTIVE.test(canonical);
}

function provinceOf(graph: ChainGraph, canonical: string): string | null {
  const key = unitKey(canonical);
  if (!graph.hasNode(key)) return null;
  const node = graph.getNodeAttributes(key);
  return node.kind === "unit" ? node.province : null;
}

const WORD_FOR_PROVINCE = /,?\s(?:tỉnh|thành phố)$/u;
/** Names of bodies begin with a capital letter, and associations of many carry the many in their name: `Liên hiệp các Hội`. */
const COLLECTIVE = /^\p{Ll}|^(?!Liên )\p{Lu}.*\s(?:các|mỗi|từng)\s\p{Ll}/u;
