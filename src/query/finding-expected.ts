/** Documents that a task orders to be issued. */
import type { ChainGraph } from "../graph/schema.ts";
import { documentNode, documentsOf } from "../graph/walk.ts";
import { bodyName } from "./body.ts";
import { documentsBelow } from "./columns.ts";
import type { FindingRule, Found } from "./finding-rule.ts";
import { heldTasks } from "./held.ts";
import { quoteOf } from "./quote.ts";

/**
 * Documents that one body was ordered to issue, and of which the chain holds none that stands below the one that orders it. Orders to
 * groups (`các sở, ban, ngành`) name no one document, and are left out.
 */
export const expectedMissing: FindingRule = (graph) =>
  documentsOf(graph).flatMap((document) => {
    const orders = heldTasks(document).flatMap((held) =>
      (held.task.expected ?? []).map((order) => ({ held, order })),
    );
    if (orders.length === 0) return [];
    const issued = new Set(issuersBelow(graph, document.id));
    return orders.flatMap(({ held, order }) =>
      order.issuers.filter(isOneBody).flatMap((unit): readonly Found[] => {
        const isOwn = bodyName(graph, unit) === issuerName(graph, document.id);
        if (isOwn || issued.has(bodyName(graph, unit))) return [];
        const values = { task: held.id, unit, type: order.type, document: document.id };
        const evidence = [quoteOf(document, order.span, order.quote)];
        return [{ code: "document.expected-missing", values, evidence }];
      }),
    );
  });

function issuersBelow(graph: ChainGraph, document: string): readonly string[] {
  return documentsBelow(graph, document).flatMap((id) => issuerName(graph, id) ?? []);
}

/** The body that issues a document, as it is compared; `null` where it is not known. */
function issuerName(graph: ChainGraph, document: string): string | null {
  const unit = graph.findOutNeighbor(
    document,
    (_, node) => node.kind === "unit" && isIssuer(graph, document, node.name),
  );
  const node = unit === undefined ? null : graph.getNodeAttributes(unit);
  return node?.kind === "unit" ? bodyName(graph, node.name) : (documentNode(graph, document)?.issuer ?? null);
}

function isIssuer(graph: ChainGraph, document: string, name: string): boolean {
  return graph.someEdge(document, `unit:${name}`, (_, { kind }) => kind === "issuedBy");
}

/** A body's name has a capital; a group's begins with `các`, or names places or bodies of a kind: `Ủy ban nhân dân xã, phường`. */
function isOneBody(unit: string): boolean {
  return /^\p{Lu}/u.test(unit) && !/,| các \p{Ll}/u.test(unit);
}
