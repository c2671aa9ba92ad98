/** The documents that several provinces have above them: what they can be compared by. */
import { byCodeUnits } from "../graph/keys.ts";
import type { ChainGraph } from "../graph/schema.ts";
import { documentNode, documentsOf } from "../graph/walk.ts";
import { citedBy } from "../graph/walk-citations.ts";
import type { Document } from "../model.ts";
import type { SharedUpstream } from "./answers-compare.ts";

/** Documents that are held, have tasks and are cited for more than a mention by those of several provinces; the most shared first. */
export function sharedUpstream(
  graph: ChainGraph,
  byProvince: ReadonlyMap<string, readonly Document[]>,
): readonly SharedUpstream[] {
  const provinceOf = new Map(
    [...byProvince].flatMap(([province, documents]) => documents.map(({ id }) => [id, province])),
  );
  const shared = documentsOf(graph)
    .filter(({ tasks }) => tasks.length > 0)
    .map(({ id, tasks }) => {
      const citing = citedBy(graph, id).filter(({ edge }) => edge.relation !== "mentions");
      const provinces = new Set(citing.flatMap(({ from }) => provinceOf.get(from) ?? []));
      const label = documentNode(graph, id)?.label ?? id;
      return { document: id, label, tasks: tasks.length, provinces: [...provinces].sort(byCodeUnits) };
    });
  return shared
    .filter(({ provinces }) => provinces.length > 1)
    .sort((a, b) => b.provinces.length - a.provinces.length || byCodeUnits(a.document, b.document));
}
