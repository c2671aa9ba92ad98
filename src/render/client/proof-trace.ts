/** Proofs of the hops and cards of a trace. */
import type { Quote } from "../../query/answers.ts";
import { TRACE_CARDS } from "../page-trace.ts";
import { proofWords } from "../page-words.ts";
import { graphOf, type TraceEdge } from "../trace-graph.ts";
import { cardsOf } from "../trace-layers.ts";
import { linesOf } from "../trace-lines.ts";
import { stepOf } from "../trace-steps.ts";
import { scoreOf } from "../words.ts";
import { itemOf, type Proof, type ProofContext, type ProofItem, sideOf } from "./proof.ts";

/** A hop, or the hops that one line stands for: the words at both ends, side by side. */
export function hopProof(id: string, { report, lang }: ProofContext): Proof | null {
  if (report.trace === null) return null;
  const { edges, nodes } = graphOf(report.trace);
  const lines = linesOf(cardsOf({ edges, nodes }, TRACE_CARDS), edges);
  const single = edges.filter((edge) => edge.id === id);
  const hops = single.length > 0 ? single : (lines.find((line) => line.id === id)?.hops ?? []);
  if (hops.length === 0) return null;
  return { title: hops.map((hop) => hop.id).join(" · "), items: hops.map((hop) => hopItem(hop, lang)) };
}

/** Cards that stand as one: the hops that lead to them. */
export function gatheredHopsProof(id: string, { report, lang }: ProofContext): Proof | null {
  if (report.trace === null) return null;
  const graph = graphOf(report.trace);
  const card = cardsOf(graph, TRACE_CARDS).find((each) => each.id === id);
  if (card?.kind !== "gathered") return null;
  const ids = new Set(card.gathered.nodes.map((node) => node.id));
  const hops = graph.edges.filter(({ to }) => ids.has(to));
  return { title: [...ids].join(", "), items: hops.map((hop) => hopItem(hop, lang)) };
}

function hopItem({ id, hop }: TraceEdge, lang: ProofContext["lang"]): ProofItem {
  const { quotes, score } = hop;
  const facts = [
    { name: proofWords.relation, value: stepOf(hop, lang) },
    { name: proofWords.score, value: score === null ? "" : scoreOf(score, lang) },
  ];
  const sides = quotes.filter((quote): quote is Quote => quote !== null).map(sideOf);
  return itemOf(sides, {
    heading: id,
    facts: facts.filter(({ value }) => value !== ""),
    remark: sides.length < 2 ? proofWords.notHeld : null,
  });
}
