/** A text as it is being written, with the places of the facts that were put into it. */
import type { GoldAssignment, GoldDeadline, GoldTarget } from "../../../bench/accuracy/gold.ts";
import type { Citation, Relation, RelationKind } from "../../../src/model.ts";
import type { Span } from "../../../src/text/span.ts";
import type { Known, Phrase } from "./said.ts";

/** The facts of a task, as gold has them. */
export interface TaskFacts {
  readonly assignments: GoldAssignment[];
  readonly deadlines: GoldDeadline[];
  readonly targets: GoldTarget[];
}

/** A text that grows. */
export interface Pen {
  /** Where the next word will stand. */
  readonly at: () => number;
  readonly text: () => string;
  /** Writes a phrase; its citations are kept, its other facts go to the task, if one is given. */
  readonly write: (phrase: Phrase | string, task?: TaskFacts) => Span;
  readonly citations: readonly Omit<Citation, "rule">[];
  /** The strongest relation to each cited document, in the order of their first mention. */
  readonly relations: () => readonly Pick<Relation, "from" | "to" | "relation">[];
}

/** A pen over an empty page. */
export function takePen(): Pen {
  let text = "";
  const citations: Omit<Citation, "rule">[] = [];
  const strongest = new Map<string, RelationKind>();
  const keep = (fact: Known, span: Span, task: TaskFacts | undefined): void => {
    const quote = text.slice(...span);
    if (fact.is === "citation") {
      citations.push({
        quote,
        start: span[0],
        end: span[1],
        kind: fact.kind,
        key: fact.key,
        type: null,
        date: null,
        issuer: null,
      });
      if (fact.relation) strongest.set(fact.key, stronger(fact.relation, strongest.get(fact.key)));
    }
    if (fact.is === "assignment")
      task?.assignments.push({ unit: quote, canonical: fact.canonical, role: fact.role, quote, span });
    if (fact.is === "deadline") task?.deadlines.push({ ...fact, quote, span });
    if (fact.is === "target") task?.targets.push({ ...fact, of: "", quote, span });
  };
  return {
    at: () => text.length,
    text: () => text,
    citations,
    relations: () => [...strongest].map(([to, relation]) => ({ from: "this", to, relation })),
    write: (phrase, task) => {
      const start = text.length;
      for (const part of typeof phrase === "string" ? [phrase] : phrase) {
        const from = text.length;
        text += typeof part === "string" ? part : part.words;
        if (typeof part !== "string") keep(part.fact, [from, text.length], task);
      }
      return [start, text.length];
    },
  };
}

/** A task without facts. */
export function noFacts(): TaskFacts {
  return { assignments: [], deadlines: [], targets: [] };
}

function stronger(one: RelationKind, other: RelationKind | undefined): RelationKind {
  return other !== undefined && STRENGTH.indexOf(other) < STRENGTH.indexOf(one) ? other : one;
}

const STRENGTH: readonly RelationKind[] = [
  "implements",
  "basis",
  "continues",
  "replaces",
  "amends",
  "mentions",
];
