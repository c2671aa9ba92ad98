/** How often the library tells rightly where the words of families come from. */
import type { Origin } from "../../../src/model-chain.ts";
import { type Judged, judgeFamily } from "./origins.ts";

/** What is measured of one origin: how many shared passages are known, found and told to have it, and how many of these rightly. */
export interface OriginFigure {
  readonly origin: Origin;
  readonly known: number;
  readonly told: number;
  readonly right: number;
}

/** The figures of some families. */
export interface OriginFigures {
  readonly byOrigin: readonly OriginFigure[];
  /** Of the passages that were planted, the share that was found, and of all of them the share that is told rightly. */
  readonly found: number;
  readonly accuracy: number;
  /** What was told wrongly, in words. */
  readonly wrong: readonly string[];
}

/** Measures the families of the seeds from 1 on. */
export function originFigures(families: number): OriginFigures {
  const judged = Array.from({ length: families }, (_, at) => judgeFamily(at + 1)).flat();
  const planted = judged.filter(({ known }) => known !== null);
  const share = (those: readonly Judged[]): number => those.length / Math.max(1, planted.length);
  return {
    byOrigin: origins.map((origin) => ({
      origin,
      known: judged.filter(({ known }) => known === origin).length,
      told: judged.filter(({ told }) => told === origin).length,
      right: judged.filter(({ known, told }) => known === origin && told === origin).length,
    })),
    found: share(planted.filter(({ told }) => told !== null)),
    accuracy: share(planted.filter(({ known, told }) => known === told)),
    wrong: judged
      .filter(({ known, told }) => known !== told)
      .map(({ known, told, words }) => `${known} told as ${told}: ${words}`),
  };
}

const origins: readonly Origin[] = ["inherited", "parent", "lateral", "formula", "undetermined"];
