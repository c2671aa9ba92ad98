/** Figures of a ranking: average precision, and F at a threshold. */
import { pairOf, type Scored } from "./cases.ts";

/** The best first; of two with the same score the one whose paths come first. */
export function ranked(pairs: readonly Scored[]): readonly Scored[] {
  return pairs.toSorted((a, b) => b.score - a.score || (pairOf(a) < pairOf(b) ? -1 : 1));
}

/** Average precision against the pairs that are wanted, those that are not listed among them. */
export function averagePrecision(pairs: readonly Scored[], wanted: ReadonlySet<string>): number {
  let hits = 0;
  let sum = 0;
  ranked(pairs).forEach((pair, at) => {
    if (wanted.has(pairOf(pair))) sum += ++hits / (at + 1);
  });
  return wanted.size === 0 ? 0 : sum / wanted.size;
}

/** How much of what is reported is right, how much of what is wanted is reported, and both in one figure. */
export interface Reported {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly f2: number;
}

/** The figures of the pairs that are reported. */
export function reportedFigures(reported: readonly Scored[], wanted: ReadonlySet<string>): Reported {
  const right = reported.filter((pair) => wanted.has(pairOf(pair))).length;
  const precision = right / Math.max(1, reported.length);
  const recall = right / Math.max(1, wanted.size);
  return { precision, recall, f1: fOf(precision, recall, 1), f2: fOf(precision, recall, 2) };
}

/** The best F1 and F2 that any threshold gives, each at its own: more than anybody gets who does not know the answers. */
export function bestFigures(
  pairs: readonly Scored[],
  wanted: ReadonlySet<string>,
): Pick<Reported, "f1" | "f2"> {
  let right = 0;
  let [f1, f2] = [0, 0];
  const list = ranked(pairs);
  list.forEach((pair, at) => {
    if (wanted.has(pairOf(pair))) right++;
    if (list[at + 1]?.score === pair.score) return;
    const [precision, recall] = [right / (at + 1), right / Math.max(1, wanted.size)];
    f1 = Math.max(f1, fOf(precision, recall, 1));
    f2 = Math.max(f2, fOf(precision, recall, 2));
  });
  return { f1, f2 };
}

function fOf(precision: number, recall: number, beta: number): number {
  const weight = beta * beta;
  return precision + recall === 0 ? 0 : ((1 + weight) * precision * recall) / (weight * precision + recall);
}
