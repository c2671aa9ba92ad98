/** How often what became of which element, plan by plan. */
import type {
  LocalisationItem,
  LocalisationKind,
  LocalisationProfile,
  LocalisedElement,
} from "../query/answers-compare.ts";

/** What can have become of something: a kind of item, or that it was kept. */
export type Outcome = LocalisationKind | "kept";

/** The outcomes in the order of the rows. */
export const OUTCOMES: readonly Outcome[] = [
  "kept",
  "lost",
  "generalised",
  "specific",
  "postponed",
  "advanced",
  "changed",
  "added",
];

/** The elements in the order of the columns. */
export const ELEMENTS: readonly LocalisedElement[] = [
  "task",
  "lead",
  "coordinate",
  "target",
  "deadline",
  "product",
];

/** The items of an outcome of an element. */
export function itemsOf(
  { items }: LocalisationProfile,
  outcome: Outcome,
  element: LocalisedElement | null = null,
): readonly LocalisationItem[] {
  return items.filter((item) => item.kind === outcome && (element === null || item.element === element));
}

/** How often an outcome is of an element; of all of them where none is named. */
export function countOf(
  profile: LocalisationProfile,
  outcome: Outcome,
  element: LocalisedElement | null = null,
): number {
  if (outcome !== "kept") return itemsOf(profile, outcome, element).length;
  const { coverage, elements } = profile;
  const tasks = coverage.full + coverage.partial;
  if (element === "task") return tasks;
  const values = elements.filter((each) => element === null || each.element === element);
  return values.reduce((sum, { kept }) => sum + kept, element === null ? tasks : 0);
}

/** How many tasks, or values of an element, the upstream document has. */
export function upstreamCount(
  { coverage, elements }: LocalisationProfile,
  element: LocalisedElement,
): number {
  if (element === "task") return coverage.upstreamTasks;
  return elements.find((each) => each.element === element)?.of ?? 0;
}
