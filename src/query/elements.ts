/** What a carrying-out keeps of a task, what it loses and what it changes, element by element. */
import { nameKey } from "../graph/keys.ts";
import type { ChainGraph } from "../graph/schema.ts";
import type { Grade } from "../model-chain.ts";
import type { Deadline, Role } from "../model-tasks.ts";
import { fold } from "../text/fold.ts";
import type { CoverageEvidence, TaskElement } from "./answers.ts";
import { bodyName } from "./body.ts";
import type { HeldTask } from "./held.ts";
import { shareOf, wordPairs } from "./likeness.ts";
import { shortWords } from "./quote.ts";
import { compareTargets } from "./targets.ts";

/** What became of the elements of an upstream task. An element that the upstream task lacks can be added, and nothing else. */
export type Elements = Pick<CoverageEvidence, "kept" | "lost" | "changed" | "added" | "sharpened">;

/** One element: its values upstream, those of them that are kept, and the changes of others. */
interface Compared {
  readonly element: TaskElement;
  /** How many values the upstream task has. */
  readonly upstream: number;
  readonly kept: number;
  readonly changes: readonly (readonly [from: string, to: string])[];
  /** Whether the downstream task has the element. */
  readonly downstream: boolean;
  /** How many of the changes ask for more: more of what is to be reached, less of what is to be kept low, or sooner. */
  readonly sharper?: number;
}

/**
 * Compares two aligned tasks. The object goes by the grade: the same duty is kept, a part of it is changed. Units are compared
 * by name without their province, deadlines by their dates, targets by their values, products by their words.
 */
export function compareElements(
  graph: ChainGraph,
  { upstream, downstream, grade }: { upstream: HeldTask; downstream: HeldTask; grade: Grade },
): Elements {
  const compared = [
    compareObject(upstream, downstream, grade),
    compareUnits(graph, [upstream, downstream], "lead"),
    compareUnits(graph, [upstream, downstream], "coordinate"),
    { element: "target" as const, ...compareTargets(upstream.task.targets, downstream.task.targets) },
    compareDeadlines(upstream, downstream),
    compareProducts(upstream, downstream),
  ];
  const named = (test: (one: Compared) => boolean) => compared.filter(test).map(({ element }) => element);
  return {
    kept: named(({ upstream, kept }) => upstream > 0 && kept === upstream),
    lost: named(({ upstream, kept, changes }) => kept + changes.length < upstream),
    changed: compared.flatMap(({ element, changes }) => changes.map(([from, to]) => ({ element, from, to }))),
    sharpened: named(({ sharper = 0, changes }) => sharper > 0 && sharper === changes.length),
    added: named(({ upstream, downstream }) => upstream === 0 && downstream),
  };
}

function compareObject(upstream: HeldTask, downstream: HeldTask, grade: Grade): Compared {
  const kept = grade === 2 ? 1 : 0;
  const changes = kept ? [] : [[shortWords(upstream), shortWords(downstream)] as const];
  return { element: "object", upstream: 1, kept, changes, downstream: true };
}

/** All units of a role together are one value: it is kept where every upstream one is there, changed where others are. */
function compareUnits(
  graph: ChainGraph,
  [upstream, downstream]: readonly [HeldTask, HeldTask],
  role: Role & TaskElement,
): Compared {
  const charged = ({ task }: HeldTask) =>
    new Map(
      task.assignments
        .filter((one) => one.role === role && !one.inferred)
        .map(({ canonical }) => [bodyName(graph, canonical), canonical]),
    );
  const from = charged(upstream);
  const to = charged(downstream);
  const all = from.size > 0 && [...from.keys()].every((body) => to.has(body));
  const changes = all || !from.size || !to.size ? [] : [[listed(from), listed(to)] as const];
  return {
    element: role,
    upstream: Math.min(1, from.size),
    kept: all ? 1 : 0,
    changes,
    downstream: to.size > 0,
  };
}

function listed(units: ReadonlyMap<string, string>): string {
  return [...units.values()].join("; ");
}

function compareDeadlines({ task: up }: HeldTask, { task: down }: HeldTask): Compared {
  const have = new Set(down.deadlines.map(dueOf));
  const missing = up.deadlines.filter((deadline) => !have.has(dueOf(deadline)));
  const was = new Set(up.deadlines.map(dueOf));
  const other = down.deadlines.filter((deadline) => !was.has(dueOf(deadline)));
  const changes = missing.flatMap((deadline, i) => {
    const instead = other[Math.min(i, other.length - 1)];
    return instead ? [[dueOf(deadline), dueOf(instead)] as const] : [];
  });
  const kept = up.deadlines.length - missing.length;
  const downstream = down.deadlines.length > 0;
  const sharper = changes.filter(([from, to]) => DAY.test(from) && DAY.test(to) && to < from).length;
  return { element: "deadline", upstream: up.deadlines.length, kept, changes, downstream, sharper };
}

/** What a deadline is compared by: its last day, its rhythm, or, where it has neither, its words. */
export function dueOf({ kind, start, end, every, quote }: Deadline): string {
  if (kind === "recurring") return every ?? "recurring";
  if (end !== null) return end;
  return start === null ? nameKey(quote) : `${start}/..`;
}

function compareProducts(upstream: HeldTask, downstream: HeldTask): Compared {
  const from = upstream.task.product;
  const to = downstream.task.product;
  const kept = from && to && sameProduct(upstream, downstream) ? 1 : 0;
  const changes = from && to && !kept ? [[from.quote, to.quote] as const] : [];
  return { element: "product", upstream: from ? 1 : 0, kept, changes, downstream: to !== null };
}

/** Whether two products are the same words, or most of the upstream ones stand downstream. */
export function sameProduct(upstream: HeldTask, downstream: HeldTask): boolean {
  const from = upstream.task.product;
  const to = downstream.task.product;
  if (!from || !to) return false;
  if (nameKey(fold(from.quote)) === nameKey(fold(to.quote))) return true;
  return shareOf(wordPairs(upstream.document, from.span), wordPairs(downstream.document, to.span)) >= MOST;
}

const MOST = 0.5;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
