import { indexOf } from "../graph/chain-index.ts";
import { edgeKinds } from "../graph/index-writer.ts";
import { byCodeUnits } from "../graph/keys.ts";
import { descendants } from "../graph/reach.ts";
import type { ChainGraph } from "../graph/schema.ts";
import { documentNode, taskNode } from "../graph/walk.ts";
import type { Language } from "../model.ts";
import type { Filters, Impact, ImpactEntry } from "./answers.ts";
import { askedPlace } from "./ask.ts";
import { answerHead } from "./head.ts";
import { hasTheme } from "./held.ts";
import { type Hop, hasUnfollowed, holderHop, hopsDown } from "./hops.ts";
import { note } from "./note-words.ts";

export interface ImpactOptions extends Filters {
  /** A document (id or symbol) or a task (id). */
  readonly of: string;
  /** The language of the notes. @defaultValue "vi" */
  readonly lang?: Language;
}

/**
 * What hangs on a document or task: the documents that cite it, and those that cite these; the tasks that carry it or its tasks out, on
 * and on, with the documents that hold them and the units that have to do them. Each with how far it is, and the words of the last hop.
 * On a unit nothing hangs.
 */
export function impact(graph: ChainGraph, { of: asked, themes, lang = "vi" }: ImpactOptions): Impact {
  const of = askedPlace(graph, asked).id;
  const stepsFrom = stepsOnce(graph);
  const tasks = hangingOn(graph, of, "task", stepsFrom).filter(({ id }) => isOfTheme(graph, id, themes));
  const citing = hangingOn(graph, of, "document", stepsFrom);
  const holders = holdersOf(graph, tasks, [of, ...citing.map(({ id }) => id)]);
  const units = unitsUnder([{ id: of, hops: 0 }, ...tasks], stepsFrom);
  const documents = [...citing, ...holders];
  const entries = [documents, tasks, units].flatMap((kind) => kind.toSorted(byNearness));
  const counts = { documents: documents.length, tasks: tasks.length, units: units.length };
  return { ...headOf(graph, of, { entries, themes, lang }), of, counts, entries };
}

/** The steps down from a node, by where they lead. */
type StepsFrom = (node: string) => ReadonlyMap<string, Hop>;

function stepsOnce(graph: ChainGraph): StepsFrom {
  const known = new Map<string, ReadonlyMap<string, Hop>>();
  return (node) => {
    const steps = known.get(node) ?? new Map(hopsDown(graph, node).map((hop) => [hop.to, hop]));
    known.set(node, steps);
    return steps;
  };
}

/** Along citations from document to document, or along alignments from task to task, the nearest first. */
function hangingOn(
  graph: ChainGraph,
  of: string,
  path: "document" | "task",
  stepsFrom: StepsFrom,
): readonly ImpactEntry[] {
  const index = indexOf(graph);
  const { nodes, hops, through } = descendants(index, index.numbers.get(of) ?? -1, { kinds: ALONG[path] });
  return Array.from(nodes, (node, at) => {
    const [id, from] = [index.ids[node] as string, index.ids[through[at] as number] as string];
    const hop = stepsFrom(from).get(id);
    return hop ? [entryOf(hop, { kind: path, path, hops: hops[at] as number })] : [];
  }).flat();
}

const ALONG = { document: [edgeKinds.cites], task: [edgeKinds.contains, edgeKinds.carriesOut] };

/** The documents that hold these tasks, but for those that are known. */
function holdersOf(
  graph: ChainGraph,
  tasks: readonly ImpactEntry[],
  known: readonly string[],
): readonly ImpactEntry[] {
  const seen = new Set(known);
  return tasks.flatMap(({ id, hops }) => {
    const hop = holderHop(graph, id);
    if (seen.has(hop.to)) return [];
    seen.add(hop.to);
    return [entryOf(hop, { kind: "document", path: "task", hops: hops + 1 })];
  });
}

/** The units that have to do these tasks. */
function unitsUnder(
  tasks: readonly Pick<ImpactEntry, "id" | "hops">[],
  stepsFrom: StepsFrom,
): readonly ImpactEntry[] {
  const seen = new Set<string>();
  return tasks.flatMap(({ id, hops }) =>
    [...stepsFrom(id).values()].flatMap((hop) => {
      if (hop.via !== "unit" || seen.has(hop.to)) return [];
      seen.add(hop.to);
      return [entryOf(hop, { kind: "unit", path: "task", hops: hops + 1 })];
    }),
  );
}

function entryOf(
  { fallback: _, ...hop }: Hop,
  facts: Pick<ImpactEntry, "kind" | "path" | "hops">,
): ImpactEntry {
  return { id: hop.to, ...facts, hop };
}

function headOf(
  graph: ChainGraph,
  of: string,
  { entries, themes, lang }: Pick<Impact, "entries"> & { themes: ImpactOptions["themes"]; lang: Language },
) {
  const seen = [of, ...entries.map(({ id }) => id)];
  const notes = entries.length === 0 ? [note("nothing-hangs", lang, { of })] : [];
  if (seen.some((id) => hasUnfollowed(graph, id, "down"))) notes.push(note("mentions-left-out", lang));
  const documents = seen.flatMap(
    (id) => taskNode(graph, id)?.document ?? (documentNode(graph, id) ? id : []),
  );
  return answerHead(graph, { question: "impact", documents, filters: { of, themes }, notes });
}

function isOfTheme(graph: ChainGraph, task: string, themes: ImpactOptions["themes"]): boolean {
  return hasTheme(taskNode(graph, task)?.source ?? { themes: [] }, themes);
}

function byNearness(a: ImpactEntry, b: ImpactEntry): number {
  return a.hops - b.hops || byCodeUnits(a.id, b.id);
}
