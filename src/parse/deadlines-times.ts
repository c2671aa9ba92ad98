import type { DeadlineKind } from "../model-tasks.ts";
import { numberValue } from "./numbers.ts";

/** When something is due, read from the words of a phrase; dates are ISO. */
export interface Due {
  readonly kind: DeadlineKind;
  readonly start: string | null;
  readonly end: string | null;
  readonly every: string | null;
}

const MONTHS: Readonly<Record<string, number>> = { năm: 12, quý: 3, tháng: 1 };

/** `year`, `quarter`, `month`, else an ISO 8601 duration. */
export function recurring(
  n: string | undefined,
  unit: string | undefined,
  times: string | undefined,
): Due | null {
  const count = n === undefined ? 1 : numberValue(n);
  const often = times === undefined ? 1 : numberValue(times);
  if (count === null || often === null || count <= 0 || often <= 0 || unit === undefined) return null;
  const every =
    unit in MONTHS
      ? ofMonths(((MONTHS[unit] ?? 1) * count) / often)
      : often === 1
        ? `P${count}${unit === "tuần" ? "W" : "D"}`
        : ofDays((count * (unit === "tuần" ? 7 : 1)) / often);
  return every === null ? null : { kind: "recurring", start: null, end: null, every };
}

/** Days that a number of times falls into: `03 lần/tuần` is every second day, `02 lần/ngày` every twelve hours. */
function ofDays(days: number): string {
  return days < 1 ? `PT${Math.max(1, Math.round(days * 24))}H` : `P${Math.round(days)}D`;
}

function ofMonths(total: number): string | null {
  if (total === 12) return "year";
  if (total === 3) return "quarter";
  if (total === 1) return "month";
  if (!Number.isInteger(total) || total > 1200)
    return total > 1200 ? null : `P${Math.max(1, Math.round(total * 30))}D`;
  const years = Math.floor(total / 12);
  const rest = total % 12;
  return `P${years > 0 ? `${years}Y` : ""}${rest > 0 ? `${rest}M` : ""}`;
}
