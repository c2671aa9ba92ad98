/** What documents lack, and how they stand to one another and to those who receive them. */
import { DirectedGraph } from "graphology";
import { stronglyConnectedComponents } from "graphology-components";
import { byCodeUnits, nameKey } from "../graph/keys.ts";
import type { ChainGraph } from "../graph/schema.ts";
import { documentsOf } from "../graph/walk.ts";
import { citedFrom } from "../graph/walk-citations.ts";
import { unitsOf } from "../graph/walk-tasks.ts";
import type { Document } from "../model.ts";
import type { Evidence } from "../model-evidence.ts";
import type { Quote } from "./answers.ts";
import type { FindingRule, Found } from "./finding-rule.ts";
import { heldTasks } from "./held.ts";
import { documentQuote, linkQuote, quoteOf, sortQuotes } from "./quote.ts";

/** Documents that show no symbol or no date. */
export const bareHeaders: FindingRule = (graph) =>
  documentsOf(graph).flatMap((document): readonly Found[] => {
    const { symbol, date } = document.document;
    const facts = { values: { document: document.id }, evidence: [documentQuote(document)] };
    return [
      ...(symbol === null ? [{ code: "header.no-symbol", ...facts }] : []),
      ...(date === null ? [{ code: "header.no-date", ...facts }] : []),
    ];
  });

/** What the reader of a document noticed. */
export const readersWarnings: FindingRule = (graph) =>
  documentsOf(graph).flatMap((document) =>
    document.warnings.map(({ code, message, span }): Found => {
      const evidence = [span ? quoteOf(document, span) : documentQuote(document)];
      return { code, values: { document: document.id, message }, evidence };
    }),
  );

/** Documents that carry one another out in a circle. */
export const circles: FindingRule = (graph) => {
  const chain = new DirectedGraph();
  for (const { id } of documentsOf(graph)) chain.addNode(id);
  for (const from of chain.nodes())
    for (const { to, edge } of citedFrom(graph, from))
      if (chain.hasNode(to) && CARRIES_OUT.has(edge.relation)) chain.mergeEdge(from, to);
  const rings = stronglyConnectedComponents(chain).filter((ids) => ids.length > 1);
  return rings.map((ids): Found => {
    const documents = [...ids].sort(byCodeUnits);
    const evidence = documents.flatMap((id) => citingQuotes(graph, id, new Set(ids)));
    return { code: "chain.cycle", values: { documents: documents.join(", ") }, evidence };
  });
};

const CARRIES_OUT: ReadonlySet<string> = new Set(["implements", "continues"]);

function citingQuotes(graph: ChainGraph, id: string, among: ReadonlySet<string>): readonly Quote[] {
  return citedFrom(graph, id)
    .filter(({ to, edge }) => among.has(to) && CARRIES_OUT.has(edge.relation))
    .flatMap(({ edge }) => linkQuote(graph, edge.source) ?? []);
}

/** Recipients without a task, and units that lead and are no recipients; only for documents that list recipients. */
export const recipients: FindingRule = (graph) =>
  documentsOf(graph).flatMap((document) => {
    const sent = recipientsOf(graph, document);
    if (document.document.recipients.length === 0) return [];
    const charged = chargedIn(graph, document);
    const idle = [...sent].filter(([unit]) => !charged.has(unit));
    const missed = [...charged].filter(
      ([unit, { leads }]) => leads && !sent.has(unit) && !isIssuer(document, unit),
    );
    return [
      ...listed("recipient.without-task", document, idle),
      ...listed(
        "unit.not-recipient",
        document,
        missed.map(([unit, { quotes }]) => [unit, quotes]),
      ),
    ];
  });

function listed(
  code: Found["code"],
  document: Document,
  units: readonly (readonly [string, readonly Quote[]])[],
): readonly Found[] {
  if (units.length === 0) return [];
  const names = units.map(([unit]) => unit).sort(byCodeUnits);
  const evidence = sortQuotes(units.flatMap(([, quotes]) => quotes.slice(0, 1)));
  return [{ code, values: { document: document.id, units: names.join("; ") }, evidence }];
}

function recipientsOf(graph: ChainGraph, document: Document): ReadonlyMap<string, readonly Quote[]> {
  const found = new Map<string, readonly Quote[]>();
  graph.forEachOutEdge(document.id, (_, edge, __, ___, ____, unit) => {
    if (edge.kind !== "addressedTo" || unit.kind !== "unit") return;
    found.set(unit.name, quoted(document, edge.evidence));
  });
  return found;
}

function quoted(document: Document, evidence: Evidence | null): readonly Quote[] {
  return evidence ? [quoteOf(document, evidence.span)] : [];
}

/** The units that a document charges in so many words, and whether they lead anything. */
function chargedIn(graph: ChainGraph, document: Document) {
  const found = new Map<string, { leads: boolean; readonly quotes: Quote[] }>();
  for (const { id } of heldTasks(document))
    for (const { node, edge } of unitsOf(graph, id)) {
      if (edge.inferred || !edge.source) continue;
      const unit = found.get(node.name) ?? { leads: false, quotes: [] };
      found.set(node.name, unit);
      unit.leads ||= edge.role === "lead";
      unit.quotes.push(quoteOf(document, edge.source.span, edge.source.quote));
    }
  return found;
}

function isIssuer({ document }: Document, unit: string): boolean {
  return document.issuer !== null && nameKey(unit).includes(nameKey(document.issuer));
}
