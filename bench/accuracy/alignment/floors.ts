/** The least that alignment must reach. */
import { type AlignmentCase, readAlignmentCases } from "./cases.ts";
import { averagePrecision, reportedFigures } from "./figures.ts";

/** A set's figures, means over its pairs of documents: of those that cite one another and of those that do not. */
export interface AlignmentFigures {
  readonly cited: { readonly averagePrecision: number; readonly f1: number };
  readonly crossing: { readonly averagePrecision: number; readonly f2: number };
}

/** The figures of a set. */
export function alignmentFigures(cases: readonly AlignmentCase[]): AlignmentFigures {
  const measured = cases.map(({ cross, listed, wanted }) => ({
    cross,
    averagePrecision: averagePrecision(listed, wanted),
    ...reportedFigures(
      listed.filter(({ reported }) => reported),
      wanted,
    ),
  }));
  const mean = (crossing: boolean, figure: "averagePrecision" | "f1" | "f2"): number => {
    const values = measured.filter(({ cross }) => cross === crossing).map((one) => one[figure]);
    return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  };
  return {
    cited: { averagePrecision: mean(false, "averagePrecision"), f1: mean(false, "f1") },
    crossing: { averagePrecision: mean(true, "averagePrecision"), f2: mean(true, "f2") },
  };
}

/** What lies below its floor, in words. */
export function alignmentBreaches(all: readonly AlignmentCase[] = readAlignmentCases()): readonly string[] {
  return (["examples", "corpus", "second-chain"] as const).flatMap((set) => {
    const cases = all.filter((one) => one.set === set);
    if (cases.length === 0) return [];
    const { cited, crossing } = alignmentFigures(cases);
    const floor = floors[set];
    return [
      ...below(`${set}: average precision`, cited.averagePrecision, floor.cited.averagePrecision),
      ...below(`${set}: F1`, cited.f1, floor.cited.f1),
      ...below(
        `${set}: average precision, uncited`,
        crossing.averagePrecision,
        floor.crossing.averagePrecision,
      ),
      ...below(`${set}: F2, uncited`, crossing.f2, floor.crossing.f2),
    ];
  });
}

function below(name: string, figure: number, floor: number): readonly string[] {
  return figure < floor ? [`${name} is ${figure.toFixed(4)}, and should be ${floor}`] : [];
}

const floors: Readonly<Record<AlignmentCase["set"], AlignmentFigures>> = {
  examples: { cited: { averagePrecision: 0.95, f1: 0.88 }, crossing: { averagePrecision: 0.86, f2: 0.83 } },
  corpus: { cited: { averagePrecision: 0.95, f1: 0.91 }, crossing: { averagePrecision: 0.66, f2: 0.72 } },
  "second-chain": {
    cited: { averagePrecision: 0.64, f1: 0.55 },
    crossing: { averagePrecision: 0.56, f2: 0.53 },
  },
};
