/** The paths of a trace as one graph: each task, document and unit once, each hop once. */
import type { Quote, Trace, TraceHop, TracePath } from "../query/answers.ts";
import { hopId } from "./mark-ids.ts";

export interface TraceNode {
  readonly id: string;
  readonly kind: "task" | "document" | "unit";
  /** The document that holds it, or that it is; `null` for a unit. */
  readonly document: string | null;
  readonly quote: Quote | null;
  /** A document that is cited and not held. */
  readonly absent: boolean;
  /** Why paths end here, where they break. */
  readonly breaks: readonly string[];
}

export interface TraceEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly hop: TraceHop;
  /** Whether it is the weakest of a path whose hops have more than one score. */
  readonly weakest: boolean;
  /** Why it is a break, where it is one. */
  readonly cut: string | null;
}

/** Nodes and edges in the order in which the paths, the best first, come to them. */
export interface TraceGraph {
  readonly nodes: readonly TraceNode[];
  readonly edges: readonly TraceEdge[];
}

/** Merges the paths of a trace. */
export function graphOf(trace: Trace): TraceGraph {
  const held = new Set(trace.documents.map(({ id }) => id));
  const quotes = quotesOf(trace);
  const ends = endBreaks(trace);
  const kinds = kindsOf(trace, held);
  const nodes = [...kinds].map(([id, kind]): TraceNode => {
    const quote = quotes.get(id) ?? null;
    const document = kind === "unit" ? null : kind === "document" ? id : documentOf(id, quote);
    const absent = kind === "document" && !held.has(id);
    return { id, kind, document, quote, absent, breaks: [...(ends.get(id) ?? [])] };
  });
  return { nodes, edges: edgesOf(trace) };
}

/** What each node is; a hop tells it of its end, and its end's id of where the paths begin. */
function kindsOf({ paths, from }: Trace, held: ReadonlySet<string>): ReadonlyMap<string, TraceNode["kind"]> {
  const first = held.has(from) ? "document" : from.startsWith("unit:") ? "unit" : startKind(from);
  const kinds = new Map<string, TraceNode["kind"]>(paths.length === 0 ? [] : [[from, first]]);
  for (const { hops } of paths) for (const { to, via } of hops) if (!kinds.has(to)) kinds.set(to, via);
  return kinds;
}

function startKind(id: string): TraceNode["kind"] {
  return id.includes("#") ? "task" : "document";
}

function documentOf(id: string, quote: Quote | null): string {
  return quote?.document ?? id.slice(0, Math.max(0, id.lastIndexOf("#")));
}

/** The words of each node: those at the end of the first hop that leads to it, else those at the beginning of one. */
function quotesOf({ paths }: Trace): ReadonlyMap<string, Quote> {
  const quotes = new Map<string, Quote>();
  const hops = paths.flatMap((path) => path.hops);
  for (const { to, quotes: ends } of hops) if (ends[1] && !quotes.has(to)) quotes.set(to, ends[1]);
  for (const { from, quotes: ends } of hops) if (ends[0] && !quotes.has(from)) quotes.set(from, ends[0]);
  return quotes;
}

function edgesOf({ paths, direction }: Trace): TraceEdge[] {
  const edges = new Map<string, TraceEdge>();
  for (const path of paths) {
    const scores = new Set(path.hops.flatMap(({ score }) => score ?? []));
    const weakest = scores.size > 1 ? path.weakest : null;
    for (const [at, hop] of path.hops.entries()) {
      const id = hopId(hop.from, hop.to);
      const known = edges.get(id);
      edges.set(id, {
        ...{ id, from: hop.from, to: hop.to, hop },
        weakest: at === weakest || (known?.weakest ?? false),
        cut: cutOf(path, at, direction) ?? known?.cut ?? null,
      });
    }
  }
  return [...edges.values()];
}

/** Why a hop is a break: it leads to a document that is absent, or out of a task that nothing above is aligned with. */
function cutOf({ hops, brokenBy }: TracePath, at: number, direction: Trace["direction"]): string | null {
  const hop = hops[at];
  if (brokenBy === "absent-document") return at === hops.length - 1 ? brokenBy : null;
  const leaves = direction === "up" && hop?.relation === "contains" && hop.via === "document";
  return brokenBy === "no-aligned-task" && leaves ? brokenBy : null;
}

/** The nodes at which paths break without a hop that shows it. */
function endBreaks({ paths, direction, from }: Trace): ReadonlyMap<string, ReadonlySet<string>> {
  const ends = new Map<string, Set<string>>();
  for (const { hops, brokenBy } of paths) {
    if (brokenBy === null || brokenBy === "absent-document") continue;
    if (brokenBy === "no-aligned-task" && direction === "up") continue;
    const tasks = [from, ...hops.flatMap(({ to, via }) => (via === "task" ? to : []))];
    const end = brokenBy === "no-aligned-task" ? tasks.at(-1) : hops.at(-1)?.to;
    if (end !== undefined) ends.set(end, (ends.get(end) ?? new Set()).add(brokenBy));
  }
  return ends;
}
