/** Whether a score means what it says, and what thresholds chosen elsewhere are worth: each pair of documents is left out in turn. */
import { type AlignmentCase, pairOf, type Scored } from "./cases.ts";
import { reportedFigures } from "./figures.ts";

/** The curve `1 / (1 + (middle / likeness) ** steepness)`: the chance that a likeness stands for an alignment. */
export interface Curve {
  readonly middle: number;
  readonly steepness: number;
}

/** A likeness, and whether readers aligned the two tasks. */
interface Seen {
  readonly likeness: number;
  readonly isWanted: boolean;
}

/** The chance that a curve gives a likeness. */
export function chance({ middle, steepness }: Curve, likeness: number): number {
  return likeness <= 0 ? 0 : 1 / (1 + (middle / likeness) ** steepness);
}

/** The likeliest curve of all the pairs of tasks of some cases (logistic regression on the logarithm of the likeness). */
export function fitCurve(cases: readonly AlignmentCase[]): Curve {
  const seen = cases.flatMap(seenIn).map(({ likeness, isWanted }) => ({
    x: Math.log(Math.max(likeness, LEAST)),
    y: Number(isWanted),
  }));
  let [a, b] = [0, 1];
  for (let round = 0; round < ROUNDS; round++) {
    let [ga, gb, aa, ab, bb] = [0, 0, 1e-6, 0, 1e-6];
    for (const { x, y } of seen) {
      const expected = 1 / (1 + Math.exp(-(a + b * x)));
      const spread = expected * (1 - expected);
      ga += y - expected;
      gb += (y - expected) * x;
      aa += spread;
      ab += spread * x;
      bb += spread * x * x;
    }
    const determinant = aa * bb - ab * ab;
    [a, b] = [a + (bb * ga - ab * gb) / determinant, b + (aa * gb - ab * ga) / determinant];
  }
  return { middle: Math.exp(-a / b), steepness: b };
}

/** A chance that a curve of the other cases gives, and what became of it. */
export interface Forecast {
  readonly chance: number;
  readonly isWanted: boolean;
}

/** What a curve that never saw a case says of its pairs of tasks. */
export function forecasts(of: AlignmentCase, all: readonly AlignmentCase[]): readonly Forecast[] {
  const curve = fitCurve(all.filter((other) => other !== of));
  return seenIn(of).map(({ likeness, isWanted }) => ({ chance: chance(curve, likeness), isWanted }));
}

/** Forecasts that are alike: how many there are, what they say on average, and how often it was so. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly predicted: number;
  readonly observed: number;
}

/** The forecasts in bins, those that hold any. */
export function binned(all: readonly Forecast[]): readonly Bin[] {
  return EDGES.slice(1).flatMap((to, at) => {
    const from = EDGES[at] ?? 0;
    const those = all.filter(({ chance: value }) => value >= from && (value < to || to === 1));
    if (those.length === 0) return [];
    const predicted = those.reduce((sum, { chance: value }) => sum + value, 0) / those.length;
    const observed = those.filter(({ isWanted }) => isWanted).length / those.length;
    return [{ from, to, count: those.length, predicted, observed }];
  });
}

/** The mean square of what forecasts are off by. */
export function brier(all: readonly Forecast[]): number {
  const squares = all.map(({ chance: value, isWanted }) => (value - Number(isWanted)) ** 2);
  return squares.reduce((sum, square) => sum + square, 0) / Math.max(1, squares.length);
}

/** F1 and F2 of a case at the likeness that is best for the other cases of its kind, those that cite or those that do not. */
export function honestFigures(
  of: AlignmentCase,
  all: readonly AlignmentCase[],
): { readonly f1: number; readonly f2: number } {
  const others = all.filter((other) => other !== of && other.cross === of.cross);
  if (others.length === 0) return { f1: Number.NaN, f2: Number.NaN };
  const at = (figure: "f1" | "f2"): number => figureAt(of, bestThreshold(others, figure))[figure];
  return { f1: at("f1"), f2: at("f2") };
}

function bestThreshold(cases: readonly AlignmentCase[], figure: "f1" | "f2"): number {
  const steps = Array.from({ length: 100 }, (_, at) => 0.05 + at * 0.005);
  const means = steps.map((step) => cases.reduce((sum, one) => sum + figureAt(one, step)[figure], 0));
  return steps[means.indexOf(Math.max(...means))] ?? 0;
}

function figureAt({ likenesses, wanted }: AlignmentCase, threshold: number) {
  return reportedFigures(
    likenesses.filter(({ score }) => score >= threshold),
    wanted,
  );
}

function seenIn({ likenesses, wanted }: AlignmentCase): readonly Seen[] {
  return likenesses.map((pair: Scored) => ({ likeness: pair.score, isWanted: wanted.has(pairOf(pair)) }));
}

const LEAST = 0.01;
const ROUNDS = 40;
const EDGES = [0, 0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 1];
