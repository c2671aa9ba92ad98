/** The columns of a coverage table: documents, or provinces with all their documents. */
import { byCodeUnits, nameKey } from "../graph/keys.ts";
import type { ChainGraph } from "../graph/schema.ts";
import { documentNode, documentNodes, idOf, sourceOf, tasksOf } from "../graph/walk.ts";
import { citedBy } from "../graph/walk-citations.ts";
import { findDocument } from "../graph/walk-names.ts";
import { isProvince, provinceAsked, provinceOf } from "../graph/walk-places.ts";
import type { Provinces } from "../model-chain.ts";
import type { CoverageColumn } from "./answers.ts";
import { askedDocument } from "./ask.ts";
import { carriersOf } from "./carriers.ts";

export interface ColumnOptions {
  readonly upstream: string;
  /** Documents by id or symbol; with `by: "province"` provinces by name, too. Default: all that cite the upstream document or are aligned with it. */
  readonly downstream?: readonly string[] | undefined;
  readonly by: "document" | "province";
  readonly provinces?: Provinces | null | undefined;
}

/** The columns, by id, and the ids of the documents that belong to no column because they are of no province. */
export interface Columns {
  readonly columns: readonly CoverageColumn[];
  readonly withoutProvince: readonly string[];
}

/** The columns of a table: those that are asked for, or every document that stands below the upstream one. */
export function findColumns(graph: ChainGraph, options: ColumnOptions): Columns {
  const { upstream, by } = options;
  const downstream = options.downstream?.length ? options.downstream : undefined;
  if (by === "province") return provinceColumns(graph, { ...options, downstream });
  const ids = downstream?.map((name) => askedDocument(graph, name)) ?? documentsBelow(graph, upstream);
  const columns = [...new Set(ids)].sort(byCodeUnits).map((id) => documentColumn(graph, id));
  return { columns, withoutProvince: [] };
}

/**
 * The documents that are held and stand below another one: that cite it, straight or through documents that are held, or that
 * have tasks aligned with its tasks.
 */
export function documentsBelow(graph: ChainGraph, upstream: string): readonly string[] {
  const found = new Set<string>();
  const queue = [upstream];
  for (let id = queue.pop(); id !== undefined; id = queue.pop())
    for (const { from } of citedBy(graph, id))
      if (from !== upstream && !found.has(from) && sourceOf(graph, from)) {
        found.add(from);
        queue.push(from);
      }
  for (const task of tasksOf(graph, upstream))
    for (const { downstream } of carriersOf(graph, idOf(task))) found.add(downstream.document.id);
  found.delete(upstream);
  return [...found].sort(byCodeUnits);
}

/** A document as a column. */
export function documentColumn(graph: ChainGraph, id: string): CoverageColumn {
  const node = documentNode(graph, id);
  const state = node && !node.absent ? "collected" : "not-collected";
  return { id, label: node?.label ?? id, members: state === "collected" ? [id] : [], state };
}

function provinceColumns(
  graph: ChainGraph,
  { upstream, downstream, provinces = null }: ColumnOptions,
): Columns {
  const below = documentsBelow(graph, upstream);
  const members = below.map((id) => memberOf(graph, id, provinces));
  return columnsOf(
    downstream?.flatMap((name) => askedMembers(graph, name, { members, provinces })) ?? members,
  );
}

function columnsOf(members: readonly Member[]): Columns {
  const byProvince = new Map<string, { readonly label: string; readonly ids: Set<string> }>();
  for (const { province, id } of members) {
    if (province === null) continue;
    const column = byProvince.get(nameKey(province)) ?? { label: province, ids: new Set() };
    if (id !== null) column.ids.add(id);
    byProvince.set(nameKey(province), column);
  }
  const columns = [...byProvince.values()].sort((a, b) => byCodeUnits(a.label, b.label));
  const withoutProvince = members.flatMap(({ province, id }) =>
    province === null && id !== null ? [id] : [],
  );
  return {
    columns: columns.map(({ label, ids }) => provinceColumn(label, ids)),
    withoutProvince: [...new Set(withoutProvince)].sort(byCodeUnits),
  };
}

/** A document of a column; `id` is `null` where nothing is held. */
interface Member {
  readonly province: string | null;
  readonly id: string | null;
}

/** What a caller means: a province of the chain with all its documents below, a document, or a province that nothing is held of. */
function askedMembers(
  graph: ChainGraph,
  name: string,
  { members, provinces }: { readonly members: readonly Member[]; readonly provinces: Provinces | null },
): readonly Member[] {
  const asked = provinceAsked(graph, name, provinces);
  const ofProvince = members.filter(({ province }) => isProvince(province, asked));
  if (ofProvince.length > 0) return ofProvince;
  const known = documentNodes(graph).some(({ province }) => isProvince(province, name));
  if (known || findDocument(graph, name) === null) return [{ province: asked, id: null }];
  return [memberOf(graph, askedDocument(graph, name), provinces)];
}

function memberOf(graph: ChainGraph, id: string, provinces: Provinces | null): Member {
  const node = documentNode(graph, id);
  return { province: provinceOf(graph, id, provinces), id: node && !node.absent ? id : null };
}

function provinceColumn(province: string, ids: ReadonlySet<string>): CoverageColumn {
  const members = [...ids].sort(byCodeUnits);
  return {
    id: province,
    label: province,
    members,
    state: members.length > 0 ? "collected" : "not-collected",
  };
}
