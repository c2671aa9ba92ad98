/** Tasks that nobody has, that several have, or that are due at the wrong time. */
import type { ChainGraph } from "../graph/schema.ts";
import { documentNode, documentsOf } from "../graph/walk.ts";
import { upstreamOf } from "../graph/walk-citations.ts";
import type { Assignment, Deadline } from "../model-tasks.ts";
import type { Quote } from "./answers.ts";
import { bodyName } from "./body.ts";
import { carriersOf } from "./carriers.ts";
import type { FindingRule, Found } from "./finding-rule.ts";
import { type HeldTask, heldTasks } from "./held.ts";
import { quoteOf, taskQuote } from "./quote.ts";

/** Tasks that name nobody: one finding for each document. */
export const nobodyCharged: FindingRule = (graph) =>
  documentsOf(graph).flatMap((document) => {
    const tasks = heldTasks(document);
    const open = tasks.filter(({ task }) => task.assignments.every(({ inferred }) => inferred));
    if (open.length === 0) return [];
    const values = { document: document.id, count: open.length, all: tasks.length };
    return [{ code: "task.nobody-charged", values, evidence: open.map(taskQuote) }];
  });

/** Tasks with several leading units: one finding for each document. */
export const severalLeads: FindingRule = (graph) =>
  documentsOf(graph).flatMap((document) => {
    const tasks = heldTasks(document);
    const shared = tasks.filter(
      ({ task }) => new Set(leadsOf(task.assignments).map((one) => one.canonical)).size > 1,
    );
    if (shared.length === 0) return [];
    const values = { document: document.id, count: shared.length, all: tasks.length };
    return [{ code: "task.several-leads", values, evidence: shared.flatMap(leadQuotes) }];
  });

/**
 * The whole of one upstream duty in two tasks of a province that are led by units that have nothing in common. Documents of which one carries
 * the other out hand the duty down, and do not compete for it.
 */
export const competingLeads: FindingRule = (graph) =>
  everyTask(graph).flatMap((upstream) =>
    pairsOf(fullCarriers(graph, upstream)).flatMap(([a, b]) => competition(graph, upstream, [a, b]) ?? []),
  );

/** The whole of one upstream duty in two tasks of one document that are led by the same unit. */
export const repeatedLeads: FindingRule = (graph) =>
  everyTask(graph).flatMap((upstream) =>
    pairsOf(fullCarriers(graph, upstream)).flatMap(([a, b]): readonly Found[] => {
      if (a.document.id !== b.document.id) return [];
      const bodies = new Set(leadsOf(b.task.assignments).map(({ canonical }) => canonical));
      const both = leadsOf(a.task.assignments).find(({ canonical }) => bodies.has(canonical));
      if (!both) return [];
      const values = { upstream: upstream.id, unit: both.canonical, a: a.id, b: b.id };
      return [{ code: "task.one-lead-twice", values, evidence: [taskQuote(a), taskQuote(b)] }];
    }),
  );

/** Deadlines that lie before the date of the document. */
export const dueBeforeIssue: FindingRule = (graph) =>
  everyTask(graph).flatMap((held) => {
    const { date } = held.document.document;
    const early = held.task.deadlines.filter(({ end }) => date !== null && end !== null && end < date);
    return early.map((deadline): Found => {
      const values = { task: held.id, end: deadline.end ?? "", date: date ?? "" };
      return { code: "deadline.before-document", values, evidence: [deadlineQuote(held, deadline)] };
    });
  });

/** Tasks that are due later than the upstream task whose whole duty they carry out. */
export const dueAfterUpstream: FindingRule = (graph) =>
  everyTask(graph).flatMap((upstream) => {
    const due = lastOf(upstream);
    if (!due?.end) return [];
    const { end } = due;
    return carriersOf(graph, upstream.id).flatMap(({ downstream, alignment }): readonly Found[] => {
      const late = alignment.directed && alignment.grade === 2 ? lastOf(downstream) : null;
      if (!late?.end || late.end <= end) return [];
      const values = { task: downstream.id, end: late.end, due: end, upstream: upstream.id };
      const evidence = [deadlineQuote(upstream, due), deadlineQuote(downstream, late)];
      return [{ code: "deadline.later-than-upstream", values, evidence }];
    });
  });

/** The tasks that carry out the whole of an upstream one, and have somebody to lead them. */
function fullCarriers(graph: ChainGraph, upstream: HeldTask): readonly HeldTask[] {
  return carriersOf(graph, upstream.id)
    .filter(({ alignment }) => alignment.directed && alignment.grade === 2)
    .map(({ downstream }) => downstream)
    .filter(({ task }) => leadsOf(task.assignments).length > 0);
}

function everyTask(graph: ChainGraph): readonly HeldTask[] {
  return documentsOf(graph).flatMap((document) => heldTasks(document));
}

function leadsOf(assignments: readonly Assignment[]): readonly Assignment[] {
  return assignments.filter(({ role, inferred }) => role === "lead" && !inferred);
}

function leadQuotes({ document, task }: HeldTask): readonly Quote[] {
  return leadsOf(task.assignments).map(({ span, quote }) => quoteOf(document, span, quote));
}

function deadlineQuote({ document }: HeldTask, { span, quote }: Deadline): Quote {
  return quoteOf(document, span, quote);
}

/** The deadline that ends last. */
function lastOf({ task }: HeldTask): Deadline | null {
  const dated = task.deadlines.filter(({ end }) => end !== null);
  return dated.reduce<Deadline | null>(
    (last, one) => ((one.end ?? "") > (last?.end ?? "") ? one : last),
    null,
  );
}

function pairsOf<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
}

function competition(
  graph: ChainGraph,
  upstream: HeldTask,
  [a, b]: readonly [HeldTask, HeldTask],
): Found | null {
  const province = documentNode(graph, a.document.id)?.province ?? null;
  if (province === null || province !== documentNode(graph, b.document.id)?.province) return null;
  const above = ({ document }: HeldTask) => upstreamOf(graph, document.id);
  if (above(a).includes(b.document.id) || above(b).includes(a.document.id)) return null;
  const bodies = new Set(leadsOf(a.task.assignments).map(({ canonical }) => bodyName(graph, canonical)));
  if (leadsOf(b.task.assignments).some(({ canonical }) => bodies.has(bodyName(graph, canonical))))
    return null;
  const evidence = [...leadQuotes(a), ...leadQuotes(b)];
  return {
    code: "task.one-duty-two-leads",
    values: { upstream: upstream.id, province, a: a.id, b: b.id },
    evidence,
  };
}
