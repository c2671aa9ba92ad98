/** Hard cases of which document a citation means, by what makes them hard. */
import { mentionCases } from "./hard-cases/mentions.ts";
import { mergerCases } from "./hard-cases/mergers.ts";
import type { HardCase } from "./hard-cases/papers.ts";
import { placeCases } from "./hard-cases/places.ts";
import { slipCases } from "./hard-cases/slips.ts";
import { timeCases } from "./hard-cases/times.ts";

/** Every case. */
export const hardCases: readonly HardCase[] = [
  ...placeCases,
  ...timeCases,
  ...mergerCases,
  ...slipCases,
  ...mentionCases,
];

/** Those in which nothing is resolved though a reader who knows more would say which document it is. */
export const abstentions: readonly HardCase[] = hardCases.filter(({ better }) => better !== undefined);
