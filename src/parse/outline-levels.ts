import type { LabelKind } from "./outline-labels.ts";

/** The order of the levels, the highest first. */
export const levelOf: Readonly<Record<LabelKind, number>> = {
  annex: 0,
  part: 1,
  chapter: 2,
  capital: 3,
  roman: 4,
  heading: 5,
  article: 6,
  number: 7,
  letter: 8,
  bracketed: 9,
  dash: 10,
  plus: 11,
};
