/** How sure it is that one ranking is better than another: both are measured again on tasks drawn anew, always the same draws. */

import { randomNumbers } from "../random.ts";
import { pairOf, type Scored } from "./cases.ts";
import { averagePrecision, ranked } from "./figures.ts";

/** By how much one ranking's average precision is above another's, and between what it lies in 95 of 100 draws. */
export interface Difference {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Two rankings of one pair of documents. */
export interface Rivals {
  readonly ours: readonly Scored[];
  readonly other: readonly Scored[];
  readonly wanted: ReadonlySet<string>;
}

/** The difference on the mean of several pairs of documents; in each, downstream tasks are drawn with replacement. */
export function pairedDifference(all: readonly Rivals[], draws = 1000): Difference {
  const random = randomNumbers(SEED);
  const prepared = all.map(({ ours, other, wanted }) => ({
    tasks: [...new Set([...ours, ...other].map(({ downstream }) => downstream))].sort(),
    ours: listOf(ours, wanted),
    other: listOf(other, wanted),
  }));
  const differences = Array.from({ length: draws }, () =>
    mean(
      prepared.map(({ tasks, ours, other }) => {
        const drawn = new Map<string, number>();
        for (const _ of tasks) {
          const task = tasks[Math.floor(random() * tasks.length)] ?? "";
          drawn.set(task, (drawn.get(task) ?? 0) + 1);
        }
        return drawnPrecision(ours, drawn) - drawnPrecision(other, drawn);
      }),
    ),
  ).sort((a, b) => a - b);
  const at = (share: number): number => differences[Math.floor(share * (draws - 1))] ?? 0;
  const told = all.map(
    ({ ours, other, wanted }) => averagePrecision(ours, wanted) - averagePrecision(other, wanted),
  );
  return { mean: mean(told), low: at(0.025), high: at(0.975) };
}

/** A ranking, ready to be measured: the task that each line is of, and whether it is wanted. */
interface Listed {
  readonly lines: readonly { readonly task: string; readonly isWanted: boolean }[];
  /** How many pairs of each task are wanted, listed or not. */
  readonly wanted: ReadonlyMap<string, number>;
}

function listOf(pairs: readonly Scored[], wanted: ReadonlySet<string>): Listed {
  const counts = new Map<string, number>();
  for (const pair of wanted) {
    const task = pair.split("\t")[1] ?? "";
    counts.set(task, (counts.get(task) ?? 0) + 1);
  }
  const lines = ranked(pairs).map((pair) => ({
    task: pair.downstream,
    isWanted: wanted.has(pairOf(pair)),
  }));
  return { lines, wanted: counts };
}

/** Average precision where each task counts as often as it was drawn. */
function drawnPrecision({ lines, wanted }: Listed, drawn: ReadonlyMap<string, number>): number {
  let [seen, hits, sum] = [0, 0, 0];
  for (const { task, isWanted } of lines)
    for (let copy = drawn.get(task) ?? 0; copy > 0; copy--) {
      seen++;
      if (isWanted) sum += ++hits / seen;
    }
  const total = [...drawn].reduce((all, [task, times]) => all + times * (wanted.get(task) ?? 0), 0);
  return total === 0 ? 0 : sum / total;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

const SEED = 20210405;
