/** What became of the times of an upstream task. */
import type { Deadline } from "../model-tasks.ts";
import { dueOf } from "./elements.ts";
import type { HeldTask } from "./held.ts";
import { quoteOf } from "./quote.ts";
import type { Verdict } from "./verdict.ts";

/** A time and the task that it stands in. */
type Due = Deadline & { readonly held: HeldTask };

/**
 * All times of a task are one value: kept where each is there, whatever others there are. What stands in place of the missing ones
 * is vaguer where it holds them, more specific where it lies in them, and later or earlier only where each of its days is and all of
 * them are days of the same duty: when a part of it is due tells nothing of the whole.
 */
export function deadlineVerdict({ upstream, carriers, same }: DuesAsked): readonly Verdict[] {
  const above = duesIn([upstream]);
  const below = duesIn(carriers);
  if (above.length === 0) return specifiedDues(below.filter((due) => !isVague(due)));
  const there = new Set(below.map(dueOf));
  const was = new Set(above.map(dueOf));
  const missing = above.filter((due) => !there.has(dueOf(due)));
  if (missing.length === 0)
    return [
      verdict(
        "kept",
        above,
        below.filter((due) => was.has(dueOf(due))),
      ),
    ];
  const instead = below.filter((due) => !was.has(dueOf(due)));
  const kind = kindOf(missing, instead);
  const comparable = !isShifted(kind) || instead.every(({ held }) => same.has(held.id));
  return [verdict(comparable ? kind : "changed", missing, instead)];
}

interface DuesAsked {
  readonly upstream: HeldTask;
  readonly carriers: readonly HeldTask[];
  /** The ids of the carriers that are the same duty. */
  readonly same: ReadonlySet<string>;
}

function isShifted(kind: Verdict["kind"]): boolean {
  return kind === "postponed" || kind === "advanced";
}

function specifiedDues(below: readonly Due[]): readonly Verdict[] {
  return below.length === 0 ? [] : [verdict("specified", [], below)];
}

function kindOf(missing: readonly Due[], instead: readonly Due[]): Verdict["kind"] {
  if (instead.length === 0) return "lost";
  if (missing.every(isVague)) return instead.every(isVague) ? "changed" : "specific";
  if (instead.every(isVague)) return "generalised";
  const [above, below] = [missing, instead].map((dues) => dues.flatMap(stretchOf));
  if (!above || !below || above.length < missing.length || below.length < instead.length) return "changed";
  if (above.every((one) => below.some((other) => holds(other, one)))) return "generalised";
  if (below.every((one) => above.some((other) => holds(other, one)))) return "specific";
  const last = (all: readonly Stretch[]) => all.map(([, end]) => end).sort();
  const [was, is] = [last(above), last(below)];
  if ((is[0] ?? "") > (was.at(-1) ?? "")) return "postponed";
  return (is.at(-1) ?? "") < (was[0] ?? "") ? "advanced" : "changed";
}

/** The days that a time covers, from the first to the last. */
type Stretch = readonly [start: string, end: string];

/** A day is its own stretch, a year all its days; a rhythm and a condition have none. */
function stretchOf({ kind, start, end }: Deadline): readonly Stretch[] {
  if (end === null || kind === "recurring" || kind === "conditional") return [];
  if (kind === "year") return [[`${end.slice(0, 4)}-01-01`, end]];
  return [[start ?? end, end]];
}

/** Whether the first holds the second, and more. */
function holds([start, end]: Stretch, [from, to]: Stretch): boolean {
  return start <= from && to <= end && (start < from || to < end);
}

/** A time that cannot be told from a calendar: `thường xuyên`, `khi có yêu cầu`. */
function isVague({ kind, every }: Deadline): boolean {
  return kind === "conditional" || (kind === "recurring" && every === null);
}

function duesIn(tasks: readonly HeldTask[]): readonly Due[] {
  return tasks.flatMap((held) => held.task.deadlines.map((due) => ({ ...due, held })));
}

function verdict(kind: Verdict["kind"], above: readonly Due[], below: readonly Due[]): Verdict {
  const values = (dues: readonly Due[]) => [...new Set(dues.map(dueOf))].join("; ") || null;
  const inferred = [...above, ...below].some((due) => due.inferred);
  return {
    element: "deadline",
    kind,
    from: values(above),
    to: values(below),
    quotes: [...above, ...below].map(({ held, span, quote }) => quoteOf(held.document, span, quote)),
    ...(inferred && { inferred: true }),
  };
}
