/** Floors under the figures, which only rise. */
import { figureOf, mainKinds, type Verdict } from "./verdict.ts";

/** The floor of each kind of fact in each set. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A figure that fell below its floor. */
export interface Breach {
  readonly kind: string;
  readonly floor: number;
  readonly figure: number;
}

/** The figures of a set that lie below their floors. */
export function breaches(floors: Floors, set: string, verdicts: readonly Verdict[]): readonly Breach[] {
  return mainKinds.flatMap((kind) => {
    const floor = floors[set]?.[kind];
    const figure = figureOf(kind, verdicts);
    return floor !== undefined && figure < floor ? [{ kind, floor, figure }] : [];
  });
}

/** The floors with those of a set raised to its figures, and none lowered. */
export function raise(floors: Floors, set: string, verdicts: readonly Verdict[]): Floors {
  const risen = mainKinds.map((kind) => {
    const figure = Math.floor(figureOf(kind, verdicts) * PRECISION) / PRECISION;
    return [kind, Math.max(figure, floors[set]?.[kind] ?? figure)] as const;
  });
  return { ...floors, [set]: Object.fromEntries(risen) };
}

/** Floors are kept to the fourth place, rounded down. */
const PRECISION = 10_000;
