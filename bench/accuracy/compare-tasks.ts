/** Tasks against those that are known, and within them who has to do it, until when, and how much. What is inferred is not counted. */
import type { Document } from "../../src/model.ts";
import type { Assignment, Deadline, Target, Task } from "../../src/model-tasks.ts";
import type { Span } from "../../src/text/span.ts";
import { brief } from "./brief.ts";
import type { Gold, GoldAssignment, GoldDeadline, GoldTarget, GoldTask } from "./gold.ts";
import { commonShare, type Likeness, type Pairing, pairUp, plain } from "./match.ts";
import { type FactKind, stricter, type Verdict, verdictsOf } from "./verdict.ts";

/** The verdicts on tasks by their boundaries, exactly so, by path, and on the facts within them. */
export function compareTasks(gold: Gold, found: Document): Verdict[] {
  const pairing = pairUp<GoldTask, Task>(gold.tasks, found.tasks, { of: placed, atLeast: 0.8 });
  const exact = stricter(pairing, (g, f) => g.start === f.start && g.end === f.end);
  const pathed = stricter(pairing, (g, f) => g.path === f.path);
  const naming = (kind: FactKind) => ({
    kind,
    known: taskLabel,
    found: taskLabel,
    rule: (task: Task) => task.rule,
  });
  return [
    ...verdictsOf(pairing, naming("tasks")),
    ...verdictsOf(exact, naming("tasks.exact")),
    ...verdictsOf(pathed, naming("tasks.path")),
    ...together(pairing).flatMap(([g, f]) => compareWithin(g, f)),
  ];
}

/** Each task with its partner; a task without one stands against a task that says nothing. */
function together({
  pairs,
  missed,
  extra,
}: Pairing<GoldTask, Task>): (readonly [GoldTask | null, Task | null])[] {
  return [...pairs, ...missed.map((g) => [g, null] as const), ...extra.map((f) => [null, f] as const)];
}

function compareWithin(gold: GoldTask | null, found: Task | null): Verdict[] {
  const path = gold?.path ?? found?.path ?? "";
  const stated = <T extends { readonly inferred?: true }>(facts: readonly T[] | undefined): readonly T[] =>
    (facts ?? []).filter(({ inferred }) => !inferred);
  const assigned = pairUp(stated(gold?.assignments), stated(found?.assignments), sameAssignment);
  const timed = pairUp(stated(gold?.deadlines), stated(found?.deadlines), sameDeadline);
  const counted = pairUp(stated(gold?.targets), stated(found?.targets), sameTarget);
  const canonical = stricter(
    { ...assigned, missed: [], extra: [] },
    (g, f) => plain(g.canonical) === plain(f.canonical),
  );
  return [
    ...bothWays("assignments", assigned, (a) => `${path} ${a.role} ${at(a)}`),
    ...verdictsOf(canonical, {
      kind: "units.canonical",
      known: (a) => `${path} ${a.role} ${at(a)}`,
      found: (a) => `${path} ${a.role} ${brief(a.canonical)}`,
      rule: ({ rule }) => rule,
    }),
    ...bothWays("deadlines", timed, (d) => `${path} ${d.kind} ${d.every ?? d.end ?? "open"} ${at(d)}`),
    ...bothWays("targets", counted, (t) => `${path} ${t.comparator ?? ""}${t.value} ${at(t)}`),
  ];
}

/** The verdicts on facts as they were paired, and on those with exactly the same span. */
function bothWays<G extends { readonly span: Span }, F extends G & { readonly rule: string }>(
  kind: "assignments" | "deadlines" | "targets",
  pairing: Pairing<G, F>,
  label: (fact: G) => string,
): Verdict[] {
  const exact = stricter(pairing, (g, f) => g.span[0] === f.span[0] && g.span[1] === f.span[1]);
  const naming = { known: label, found: label, rule: (fact: F) => fact.rule };
  return [
    ...verdictsOf(pairing, { kind, ...naming }),
    ...verdictsOf(exact, { kind: `${kind}.exact`, ...naming }),
  ];
}

const at = ({ span: [start, end] }: { readonly span: Span }): string => `${start}-${end}`;
const taskLabel = ({ path, start, end }: Pick<GoldTask, "path" | "start" | "end">): string =>
  `${path} ${start}-${end}`;
const placed = (a: GoldTask, b: Task): number => commonShare([a.start, a.end], [b.start, b.end]);

/** The same role, and the same body by its words, by its full name, or by its place in the text. */
const sameAssignment: Likeness<GoldAssignment, Assignment> = {
  of: (a, b) => {
    const share = commonShare(a.span, b.span);
    const sameBody =
      plain(a.unit) === plain(b.unit) || plain(a.canonical) === plain(b.canonical) || share >= 0.6;
    return a.role === b.role && sameBody ? 1 + share : 0;
  },
  atLeast: 1,
};

const sameDeadline: Likeness<GoldDeadline, Deadline> = {
  of: (a, b) =>
    a.kind === b.kind &&
    (a.start ?? null) === b.start &&
    (a.end ?? null) === b.end &&
    (a.every ?? null) === b.every
      ? 1
      : 0,
  atLeast: 1,
};

const sameTarget: Likeness<GoldTarget, Target> = {
  of: (a, b) =>
    Number(a.value) === b.value && a.comparator === b.comparator && (a.per ?? null) === b.per
      ? 1 + commonShare(a.span, b.span)
      : 0,
  atLeast: 1,
};
