/** The generated plans that are measured and tested: always the same. */
import fc from "fast-check";
import type { Case } from "../../../bench/accuracy/cases.ts";
import { plans } from "./plan.ts";
import { writePlan } from "./write.ts";

/** How many plans, and from which seed. */
export const SAMPLE = { plans: 200, seed: 20_210_405 } as const;

/** The plans, written. */
export function sampleCases(): readonly Case[] {
  return fc
    .sample(plans, { seed: SAMPLE.seed, numRuns: SAMPLE.plans })
    .map((plan, at) => writePlan(plan, `plan ${at + 1}`));
}
