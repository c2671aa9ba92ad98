import { byCodeUnits } from "../graph/keys.ts";
import type { ChainGraph } from "../graph/schema.ts";
import { documentNode, taskNode } from "../graph/walk.ts";
import { downstreamOf, relationsByStrength, unresolvedOf } from "../graph/walk-citations.ts";
import { alignedWith } from "../graph/walk-tasks.ts";
import type { Language, RelationKind } from "../model.ts";
import type { Filters, Trace, TracePath } from "./answers.ts";
import { askedPlace } from "./ask.ts";
import { answerHead } from "./head.ts";
import { hasTheme } from "./held.ts";
import { type Aim, type Direction, type Hop, hasTasks, hasUnfollowed, strengthOf } from "./hops.ts";
import { note } from "./note-words.ts";
import { findPaths } from "./paths.ts";

export interface TraceOptions extends Filters {
  /** A document (id or symbol), a task (id) or a unit (name). */
  readonly from: string;
  /** Where to end, named likewise. @defaultValue as far as the chain goes */
  readonly to?: string | null | undefined;
  /** Towards what is carried out, or towards those who carry it out. @defaultValue "up" */
  readonly direction?: Direction;
  /** How many paths are given. @defaultValue 200 */
  readonly limit?: number;
  /** The language of the notes. @defaultValue "vi" */
  readonly lang?: Language;
}

/**
 * Every path from a document, task or unit, hop by hop, with the words at both ends of each hop. The best comes first: the one whose
 * weakest hop is the strongest; a hop from a task to its document, taken because none of the tasks above is aligned with it, is the
 * weakest of all.
 */
export function trace(
  graph: ChainGraph,
  { from: start, to: end, direction = "up", limit = 200, themes, lang = "vi" }: TraceOptions,
): Trace {
  const from = askedPlace(graph, start).id;
  const to = end === null || end === undefined ? null : askedPlace(graph, end).id;
  const aim: Aim = { direction, to };
  const found = findPaths(graph, from, { aim, bounds: BOUNDS });
  const paths = found.paths.filter((path) => passesTheme(graph, path, themes));
  const { cut } = found;
  const best = paths.toSorted(byStrength).slice(0, limit);
  const values = { from, to: to ?? "", limit, ...BOUNDS };
  const seen = [from, ...best.flatMap((path) => path.map((hop) => hop.to))];
  const skipped = seen.some((id) => hasUnfollowed(graph, id, direction));
  const notes = skipped ? [note("mentions-left-out", lang)] : [];
  const absent = [...new Set(seen)].filter((id) => documentNode(graph, id)?.absent).sort(byCodeUnits);
  if (absent.length > 0) notes.push(note("absent-on-path", lang, { documents: absent.join(", ") }));
  if (paths.length === 0) notes.push(note(to === null ? "nothing-beyond" : "no-path", lang, values));
  if (paths.length > limit) notes.push(note("paths-cut", lang, values));
  if (cut) notes.push(note("search-cut", lang, values));
  const documents = seen.flatMap(
    (id) => taskNode(graph, id)?.document ?? (documentNode(graph, id) ? id : []),
  );
  return {
    ...answerHead(graph, {
      question: "trace",
      documents,
      filters: { from, to, direction, themes },
      notes,
      lang,
    }),
    from,
    to,
    direction,
    paths: best.map((path) => toTracePath(graph, path, aim)),
  };
}

/** Whether a path leads over a task that was coded with one of the themes. */
function passesTheme(graph: ChainGraph, path: readonly Hop[], themes: readonly string[] = []): boolean {
  if (themes.length === 0) return true;
  const nodes = [path[0]?.from ?? "", ...path.map(({ to }) => to)];
  return nodes.some((id) => hasTheme(taskNode(graph, id)?.source ?? NO_TASK, themes));
}

const NO_TASK = { themes: [] };

function toTracePath(graph: ChainGraph, path: readonly Hop[], aim: Aim): TracePath {
  const hops = path.map(({ fallback: _, ...hop }) => hop);
  const scores = path.flatMap(({ score }) => score ?? []);
  const lowest = Math.min(...scores);
  const weakest = scores.length === 0 ? null : path.findIndex(({ score }) => score === lowest);
  return { hops, weakest, brokenBy: brokenBy(graph, path, aim) };
}

/** Why a path goes no further, or no further at the level of tasks, where the chain says that there is more. */
function brokenBy(graph: ChainGraph, path: readonly Hop[], { direction, to }: Aim): string | null {
  const last = path.at(-1)?.to ?? "";
  const node = documentNode(graph, last);
  if (last !== to && node?.absent) return "absent-document";
  if (last !== to && node && direction === "up" && isOpenEnded(graph, last)) return "ambiguous-citation";
  const unaligned = direction === "up" ? path.some(({ fallback }) => fallback) : endsEarly(graph, path);
  return unaligned ? "no-aligned-task" : null;
}

function isOpenEnded(graph: ChainGraph, document: string): boolean {
  return unresolvedOf(graph).some(({ from, relation }) => from === document && relation !== "mentions");
}

/** Down: whether the last task is carried out by none, although a document below has tasks that could. */
function endsEarly(graph: ChainGraph, path: readonly Hop[]): boolean {
  const nodes = [path[0]?.from ?? "", ...path.map(({ to }) => to)];
  const task = nodes.findLast((id) => taskNode(graph, id) !== null);
  const document = task === undefined ? null : (taskNode(graph, task)?.document ?? null);
  if (task === undefined || document === null) return false;
  if (alignedWith(graph, task, "down").some(({ edge }) => edge.source.directed)) return false;
  return downstreamOf(graph, document).some((below) => hasTasks(graph, below));
}

function byStrength(a: readonly Hop[], b: readonly Hop[]): number {
  return (
    weakestOf(b) - weakestOf(a) ||
    firstRelation(a) - firstRelation(b) ||
    scoredHops(b) - scoredHops(a) ||
    a.length - b.length ||
    byCodeUnits(nodesOf(a), nodesOf(b))
  );
}

function weakestOf(path: readonly Hop[]): number {
  return Math.min(...path.map(strengthOf));
}

/** How strong the relation of the first citation on a path is: what a document implements comes before what it acts by. */
function firstRelation(path: readonly Hop[]): number {
  const relations = path.map(({ relation }) => relationsByStrength.indexOf(relation as RelationKind));
  return relations.find((place) => place >= 0) ?? 0;
}

/** How many levels a path descends or climbs from task to task: of two as sure, the one that leaves none out comes first. */
function scoredHops(path: readonly Hop[]): number {
  return path.filter(({ score }) => score !== null).length;
}

function nodesOf(path: readonly Hop[]): string {
  return path.map(({ to }) => to).join("\n");
}

const BOUNDS = { hops: 12, steps: 50_000 };
