/** Who cites whom. */

import type { RelationKind } from "../model.ts";
import type { Link } from "../model-chain.ts";
import { edgeLists, listedBy, type Tie } from "./edge-lists.ts";
import { untilChanged } from "./kept.ts";
import { byCodeUnits } from "./keys.ts";
import type { ChainGraph, CitesEdge } from "./schema.ts";
import { documentNode } from "./walk.ts";

/** A `cites` edge with its two ends. */
export type Citing = Tie<CitesEdge>;

/** What a document says of others, the strongest relations first, then by id. */
export function citedFrom(graph: ChainGraph, document: string): readonly Citing[] {
  return documentNode(graph, document) ? (citings(graph).from.get(document) ?? []) : [];
}

/** Who cites a document, the strongest relations first, then by id. */
export function citedBy(graph: ChainGraph, document: string): readonly Citing[] {
  return documentNode(graph, document) ? (citings(graph).to.get(document) ?? []) : [];
}

/** The documents that a document carries out, acts upon or follows, straight: all that it cites for more than a mention. */
export function upstreamOf(graph: ChainGraph, document: string): readonly string[] {
  return [
    ...new Set(
      citedFrom(graph, document).flatMap(({ to, edge }) => (edge.relation === "mentions" ? [] : [to])),
    ),
  ];
}

/** The documents that carry a document out, act upon it or follow it, straight. */
export function downstreamOf(graph: ChainGraph, document: string): readonly string[] {
  return [
    ...new Set(
      citedBy(graph, document).flatMap(({ from, edge }) => (edge.relation === "mentions" ? [] : [from])),
    ),
  ];
}

/** Every link of the chain, those that could mean several documents too, by from, to and relation. */
export function linksOf(graph: ChainGraph): readonly Link[] {
  const links = edgeLists(graph).cites.map(({ edge }) => edge.source);
  return [...links, ...unresolvedOf(graph)].sort(byEnds);
}

/** The links that could mean several documents: they are no edges. */
export function unresolvedOf(graph: ChainGraph): readonly Link[] {
  return (graph.getAttribute("unresolved") as readonly Link[] | undefined) ?? [];
}

/** The relations, the strongest first. */
export const relationsByStrength: readonly RelationKind[] = [
  "implements",
  "basis",
  "continues",
  "replaces",
  "amends",
  "mentions",
];

/** Who cites whom, by either end. */
const citings = untilChanged((graph) => {
  const sorted = edgeLists(graph).cites.toSorted(byRelation);
  return { from: listedBy(sorted, ({ from }) => from), to: listedBy(sorted, ({ to }) => to) };
});

function byRelation(a: Citing, b: Citing): number {
  return (
    relationsByStrength.indexOf(a.edge.relation) - relationsByStrength.indexOf(b.edge.relation) ||
    byCodeUnits(a.from, b.from) ||
    byCodeUnits(a.to, b.to)
  );
}

function byEnds(a: Link, b: Link): number {
  return (
    byCodeUnits(a.from, b.from) || byCodeUnits(a.to ?? "", b.to ?? "") || byCodeUnits(a.relation, b.relation)
  );
}
