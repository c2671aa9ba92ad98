/** Upstream tasks beside those of one plan that carry them out, element by element. */
import type { ChainGraph } from "../graph/schema.ts";
import type { CoverageCell, CoverageEvidence } from "./answers.ts";
import type { ElementCounts } from "./answers-compare.ts";
import { carriersIn, likelyIn } from "./compare-likely.ts";
import { verdictsOn } from "./compare-verdicts.ts";
import { type HeldTask, heldTask } from "./held.ts";
import type { Verdict } from "./verdict.ts";

/** An upstream task that a plan carries out rather than not, and what became of its elements. */
export interface Judged {
  readonly upstream: HeldTask;
  readonly carriers: readonly HeldTask[];
  /** The chance of the likeliest alignment. */
  readonly score: number;
  readonly verdicts: readonly Verdict[];
}

/** The verdicts on the elements of a task in a plan's cell; `null` where the plan does not carry it out, or rather not. */
export function judgedTask(graph: ChainGraph, task: string, cell: CoverageCell): Judged | null {
  const upstream = heldTask(graph, task);
  const likely = likelyIn(cell);
  if (!upstream || likely.length === 0) return null;
  const on = (by: readonly CoverageEvidence[]) => {
    const same = new Set(by.filter(({ grade }) => grade === 2).map((one) => one.task));
    return verdictsOn(graph, { upstream, carriers: carriersIn(graph, by), same });
  };
  const score = Math.max(...likely.map((one) => one.score));
  const verdicts = mergedVerdicts(on(likely), on(cell.by));
  return { upstream, carriers: carriersIn(graph, cell.by), score, verdicts };
}

/** What the likely carriers make of each value, unless one of the others keeps it, or alone has something in its place. */
function mergedVerdicts(likely: readonly Verdict[], all: readonly Verdict[]): readonly Verdict[] {
  const more = new Map(all.map((verdict) => [keyOf(verdict), verdict]));
  return likely.map((verdict) => {
    const other = more.get(keyOf(verdict)) ?? verdict;
    return other.kind === "kept" || verdict.kind === "lost" ? other : verdict;
  });
}

/** Figures are judged one by one, by where they stand; of the other elements a task has one verdict. */
function keyOf({ element, from, quotes }: Verdict): string {
  return element === "target" && from !== null ? `target:${quotes[0]?.start}` : element;
}

/** What became of an element in these tasks, with its denominators. */
export function countsOf(element: ElementCounts["element"], judged: readonly Judged[]): ElementCounts {
  const verdicts = judged.flatMap((one) => one.verdicts).filter((verdict) => verdict.element === element);
  const count = (kind: Verdict["kind"]) => verdicts.filter((verdict) => verdict.kind === kind).length;
  const having = judged.filter(({ verdicts: all }) =>
    all.some((verdict) => verdict.element === element && verdict.kind !== "specified"),
  );
  const specified = count("specified");
  return {
    element,
    of: verdicts.length - specified,
    kept: count("kept"),
    lost: count("lost"),
    generalised: count("generalised"),
    specific: count("specific"),
    postponed: count("postponed"),
    advanced: count("advanced"),
    changed: count("changed"),
    without: judged.length - having.length,
    specified,
  };
}
