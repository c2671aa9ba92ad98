/** The lines between the cards of a trace, and which of them can be drawn within a row of layers. */
import type { TraceEdge } from "./trace-graph.ts";
import type { Card } from "./trace-layers.ts";

/** The hops between two cards as one line. */
export interface CardLine {
  readonly id: string;
  readonly from: Card;
  readonly to: Card;
  /** The first is the one that is shown. */
  readonly hops: readonly [TraceEdge, ...TraceEdge[]];
  readonly weakest: boolean;
  readonly cut: string | null;
}

/** The lines of the drawing, in the order of the hops. Hops between cards that stand for many are one line. */
export function linesOf(cards: readonly Card[], edges: readonly TraceEdge[]): readonly CardLine[] {
  const byNode = new Map(cards.flatMap((card) => nodesOf(card).map((id) => [id, card] as const)));
  const lines = new Map<string, CardLine>();
  for (const edge of edges) {
    const [from, to] = [byNode.get(edge.from), byNode.get(edge.to)];
    if (!from || !to || from === to) continue;
    const id = from.kind === "node" && to.kind === "node" ? edge.id : `${from.id} > ${to.id}`;
    const known = lines.get(id);
    lines.set(id, {
      ...{ id, from, to },
      hops: known ? [...known.hops, edge] : [edge],
      weakest: edge.weakest || (known?.weakest ?? false),
      cut: edge.cut ?? known?.cut ?? null,
    });
  }
  return [...lines.values()];
}

function nodesOf(card: Card): readonly string[] {
  return card.kind === "node" ? [card.id] : card.gathered.nodes.map(({ id }) => id);
}

/** Whether a line leads to the right within one row of layers; others are told in words and numbers. */
export function isWithin({ from, to }: CardLine, perRow: number): boolean {
  return to.layer > from.layer && Math.floor(from.layer / perRow) === Math.floor(to.layer / perRow);
}
