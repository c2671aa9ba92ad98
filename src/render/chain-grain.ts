/** How finely the documents of a large chain are told apart: by month, year or several years, with their types or without. */
import type { Language } from "../model.ts";
import type { OverviewDocument } from "../query/answers-work.ts";
import { laneKey } from "./chain-lanes.ts";
import { chainWords } from "./chain-words.ts";
import { say } from "./words.ts";

/** What the members of one mark have in common, beside their level, their side, and whether they are held. */
export interface Grain {
  /** How many years a period has; `0` for months. */
  readonly years: number;
  /** Whose types are told apart. */
  readonly types: "all" | "held" | "none";
}

/** From the finest to the coarsest. */
export const GRAINS: readonly Grain[] = [
  { years: 0, types: "all" },
  { years: 1, types: "all" },
  { years: 1, types: "held" },
  { years: 5, types: "all" },
  { years: 5, types: "held" },
  { years: 5, types: "none" },
];

/** What is left where even the coarsest of these is too fine. */
export const COARSEST: Grain = { years: 10, types: "none" };

/** What of a document decides which others it is gathered with. */
export type Gatherable = Pick<OverviewDocument, "level" | "branch" | "province" | "type" | "date" | "absent">;

/** What those share that one mark may stand for. */
export function grainKey(row: Gatherable, grain: Grain): string {
  const typed = grain.types === "all" || (grain.types === "held" && !row.absent);
  const period = row.date === null ? "" : periodOf(row.date, grain);
  return [laneKey(row), row.absent ? "absent" : "held", typed ? (row.type ?? "") : "*", period].join(" | ");
}

/** The period of a day: `2021-04`, `2021`, `2021–2025`. Plans run for five years: 2016–2020, 2021–2025. */
export function periodOf(date: string, { years }: Grain): string {
  if (years === 0) return date.slice(0, 7);
  const year = Number(date.slice(0, 4));
  if (years === 1 || Number.isNaN(year)) return date.slice(0, 4);
  const first = Math.floor((year - 1) / years) * years + 1;
  return `${first}–${first + years - 1}`;
}

/** The day in the middle of the period of a day: where a mark stands that stands for many. */
export function middleOf(date: string, { years }: Grain): string {
  if (years === 0) return `${date.slice(0, 7)}-15`;
  const year = Number(date.slice(0, 4));
  const first = Math.floor((year - 1) / years) * years + 1;
  return `${String(first + Math.floor(years / 2)).padStart(4, "0")}-${years % 2 === 0 ? "01-01" : "07-01"}`;
}

/** A period in words. */
export function periodName(date: string, grain: Grain, lang: Language): string {
  const period = periodOf(date, grain);
  if (grain.years > 0) return period;
  const [year = "", month = ""] = period.split("-");
  return say(chainWords.month, lang, { year, month: lang === "vi" ? Number(month) : month });
}
