/** What tasks say of who leads, how much and by when: the values that stand side by side. */
import type { ChainGraph } from "../graph/schema.ts";
import { unitsOf } from "../graph/walk-tasks.ts";
import type { Deadline, Target } from "../model-tasks.ts";
import type { ComparedFacts, ComparedValue } from "./answers-compare.ts";
import { dueOf } from "./elements.ts";
import type { HeldTask } from "./held.ts";
import { quoteOf } from "./quote.ts";

/** The leads, targets and deadlines of these tasks, in their order. An inferred lead is the issuer of a task that names nobody. */
export function factsOf(graph: ChainGraph, tasks: readonly HeldTask[]): ComparedFacts {
  return {
    leads: tasks.flatMap((held) => leadsOf(graph, held)),
    targets: tasks.flatMap((held) => held.task.targets.map((target) => targetValue(held, target))),
    deadlines: tasks.flatMap((held) => held.task.deadlines.map((deadline) => dueValue(held, deadline))),
  };
}

function leadsOf(graph: ChainGraph, { id, document }: HeldTask): readonly ComparedValue[] {
  const leads = unitsOf(graph, id).filter(({ edge }) => edge.role === "lead");
  const { issuer, evidence } = document.document;
  return leads.map(({ node, edge }) => {
    const source = edge.source ?? (evidence.issuer && { ...evidence.issuer, quote: issuer ?? "" });
    const quote = source ? quoteOf(document, source.span, source.quote) : null;
    return { task: id, value: node.name, quote, ...(edge.inferred && { inferred: true }) };
  });
}

function targetValue({ id, document }: HeldTask, target: Target): ComparedValue {
  const { span, quote, inferred } = target;
  return {
    task: id,
    value: figureWords(target),
    quote: quoteOf(document, span, quote),
    ...(inferred && { inferred }),
  };
}

/** `>=25 tủ sách`, `90% xã, phường`. */
export function figureWords({ comparator, value, unit, of, per }: Target): string {
  const figure = `${comparator === "=" ? "" : comparator}${value}${unit ?? ""}`;
  return `${figure}${of === "" ? "" : ` ${of}`}${per === null ? "" : `/${per}`}`.replace(/\s+/gu, " ");
}

function dueValue({ id, document }: HeldTask, deadline: Deadline): ComparedValue {
  const { span, quote, inferred } = deadline;
  return {
    task: id,
    value: dueOf(deadline),
    quote: quoteOf(document, span, quote),
    ...(inferred && { inferred }),
  };
}
