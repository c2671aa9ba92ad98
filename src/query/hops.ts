/** The steps that a trace can take from a node. */
import type { ChainGraph } from "../graph/schema.ts";
import { documentNode, sourceOf, taskNode } from "../graph/walk.ts";
import { type Citing, citedBy, citedFrom, upstreamOf } from "../graph/walk-citations.ts";
import { type Assigned, alignedWith, tasksOfUnit, unitsOf } from "../graph/walk-tasks.ts";
import type { TraceHop } from "./answers.ts";
import { heldTask, heldTasks } from "./held.ts";
import { documentQuote, linkQuote, quoteOf, taskQuote } from "./quote.ts";

export type Direction = "up" | "down";

/** A step, and whether it is a way out: from a task to its document, because none of the tasks above is aligned with it. */
export interface Hop extends TraceHop {
  readonly fallback: boolean;
}

/** How sure a step is: its score, or as sure as the text that states it; the way out of a task is the weakest of all. */
export function strengthOf({ score, fallback, inferred }: Hop): number {
  return score ?? (fallback ? 0 : inferred ? 0.5 : 1);
}

/** Where a trace wants to go. */
export interface Aim {
  readonly direction: Direction;
  /** The node that the trace is to end at; `null` where it goes on as far as it can. */
  readonly to: string | null;
}

/**
 * The steps from a node, the best first.
 *
 * Up: a task goes to the tasks that it carries out, or, where there is none, to its document; a document to those that it
 * cites for more than a mention. Down: a task goes to the tasks that carry it out and to the units that have to do it; a document to those that cite it,
 * and to its own tasks where the trace wants to end at a task or a unit. A unit goes to its tasks.
 */
export function hopsFrom(graph: ChainGraph, node: string, aim: Aim): readonly Hop[] {
  switch (graph.getNodeAttributes(node).kind) {
    case "task":
      return aim.direction === "up" ? taskUp(graph, node, aim) : taskDown(graph, node);
    case "document":
      return aim.direction === "up"
        ? documentUp(graph, node)
        : documentDown(graph, node, entersTasks(graph, aim));
    case "unit":
      return tasksOfUnit(graph, node).flatMap((assigned) => assignmentHop(graph, assigned, "task"));
    case "provision":
    case "place":
      return [];
  }
}

function taskUp(graph: ChainGraph, task: string, { to }: Aim): readonly Hop[] {
  const hops = taskHops(graph, task, "up");
  const document = taskNode(graph, task)?.document ?? null;
  if (document === null || (hops.length > 0 && document !== to)) return hops;
  const fallback = document !== to && upstreamOf(graph, document).some((above) => hasTasks(graph, above));
  return [...hops, containsHop(graph, task, { fallback, down: false })];
}

/** Whether a document is held and has tasks. */
export function hasTasks(graph: ChainGraph, document: string): boolean {
  return (sourceOf(graph, document)?.tasks.length ?? 0) > 0;
}

function taskDown(graph: ChainGraph, task: string): readonly Hop[] {
  const units = unitsOf(graph, task).flatMap((assigned) => assignmentHop(graph, assigned, "unit"));
  return [...taskHops(graph, task, "down"), ...units];
}

function documentUp(graph: ChainGraph, document: string): readonly Hop[] {
  return citedFrom(graph, document)
    .filter(isFollowed)
    .map((citing) => citingHop(graph, citing, "up"));
}

function documentDown(graph: ChainGraph, document: string, entered: boolean): readonly Hop[] {
  const below = citedBy(graph, document)
    .filter(isFollowed)
    .map((citing) => citingHop(graph, citing, "down"));
  const source = entered ? sourceOf(graph, document) : null;
  const inside = source === null ? [] : heldTasks(source);
  return [...below, ...inside.map(({ id }) => containsHop(graph, id, { fallback: false, down: true }))];
}

function entersTasks(graph: ChainGraph, { to }: Aim): boolean {
  return to !== null && documentNode(graph, to) === null;
}

/** Every step down from a document or task: to what cites it or carries it out, to its tasks, to its units. */
export function hopsDown(graph: ChainGraph, node: string): readonly Hop[] {
  return documentNode(graph, node) ? documentDown(graph, node, true) : taskDown(graph, node);
}

/** The step from a task to the document that holds it. */
export function holderHop(graph: ChainGraph, task: string): Hop {
  return containsHop(graph, task, { fallback: false, down: false });
}

/** Whether a document has citations in this direction that are not followed. */
export function hasUnfollowed(graph: ChainGraph, document: string, direction: Direction): boolean {
  const citings = direction === "up" ? citedFrom(graph, document) : citedBy(graph, document);
  return citings.some((citing) => !isFollowed(citing));
}

/** A mention says nothing of who carries out what. */
function isFollowed({ edge }: Citing): boolean {
  return edge.relation !== "mentions";
}

function taskHops(graph: ChainGraph, task: string, direction: Direction): readonly Hop[] {
  return alignedWith(graph, task, direction)
    .filter(({ edge }) => edge.source.directed)
    .map(({ task: other, edge }) => {
      const quotes = [quoteAt(graph, task), quoteAt(graph, other)] as const;
      const facts = { via: "task", relation: "carriesOut", role: null, score: edge.score } as const;
      return { from: task, to: other, ...facts, inferred: false, fallback: false, quotes };
    });
}

function containsHop(
  graph: ChainGraph,
  task: string,
  { fallback, down }: { readonly fallback: boolean; readonly down: boolean },
): Hop {
  const document = taskNode(graph, task)?.document ?? "";
  const [from, to] = down ? [document, task] : [task, document];
  const quotes = [quoteAt(graph, from), quoteAt(graph, to)] as const;
  const via = down ? "task" : "document";
  const facts = { via, relation: "contains", role: null, score: null } as const;
  return { from, to, ...facts, inferred: false, fallback, quotes };
}

/** The words that state the citation stand at the citing end, even where a third document says so. */
function citingHop(graph: ChainGraph, { from, to, edge }: Citing, direction: Direction): Hop {
  const citing = linkQuote(graph, edge.source);
  const cited = quoteAt(graph, to);
  const facts = {
    via: "document",
    relation: edge.relation,
    role: null,
    score: null,
    fallback: false,
  } as const;
  const inferred = edge.source.evidence.inferred === true;
  if (direction === "up") return { from, to, ...facts, inferred, quotes: [citing, cited] };
  return { from: to, to: from, ...facts, inferred, quotes: [cited, citing] };
}

/** The words that name the unit stand at its end; where nobody is named, those that say who issues the document. */
function assignmentHop(
  graph: ChainGraph,
  { task, unit, edge }: Assigned,
  end: "task" | "unit",
): readonly Hop[] {
  const held = heldTask(graph, task);
  if (!held) return [];
  const issuer = held.document.document.evidence.issuer;
  const source = edge.source ?? (issuer && { ...issuer, quote: held.document.document.issuer ?? "" });
  const words = source ? quoteOf(held.document, source.span, source.quote) : null;
  const { role, inferred } = edge;
  const facts = { via: end, relation: "assignedTo", role, score: null, fallback: false } as const;
  if (end === "unit") return [{ from: task, to: unit, ...facts, inferred, quotes: [taskQuote(held), words] }];
  return [{ from: unit, to: task, ...facts, inferred, quotes: [words, taskQuote(held)] }];
}

/** The words of a task, or those by which a document is known; `null` where it is not held. */
function quoteAt(graph: ChainGraph, id: string): TraceHop["quotes"][number] {
  const task = heldTask(graph, id);
  if (task) return taskQuote(task);
  const document = sourceOf(graph, id);
  return document && documentQuote(document);
}
