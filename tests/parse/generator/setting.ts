/** Who issues a plan, where and when: what decides which bodies there are and how they are called in full. */
import fc from "fast-check";
import { provinces } from "../../../src/lexicon/provinces.ts";

/** The setting of a plan. */
export interface Setting {
  readonly world: "state" | "party";
  readonly province: string;
  readonly kind: "tỉnh" | "thành phố";
  /** ISO. */
  readonly date: string;
  readonly number: string;
  readonly type: "Kế hoạch" | "Chương trình" | "Chương trình hành động";
}

/** Settings in real provinces of their time and in provinces that do not exist. */
export const settings: fc.Arbitrary<Setting> = fc
  .record({
    world: fc.constantFrom("state" as const, "party" as const),
    date: fc
      .tuple(
        fc.integer({ min: 2019, max: 2026 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(([year, month, day]) => isoDate(year, month, day)),
    number: fc.oneof(
      fc.integer({ min: 1, max: 9 }).map((n) => `0${n}`),
      fc.integer({ min: 10, max: 999 }).map(String),
      fc.integer({ min: 1000, max: 4000 }).map(String),
    ),
    type: fc.constantFrom(
      "Kế hoạch" as const,
      "Kế hoạch" as const,
      "Chương trình" as const,
      "Chương trình hành động" as const,
    ),
    at: fc.nat({ max: 999 }),
  })
  .map(({ at, ...rest }) => {
    const places = placesOn(rest.date);
    return { ...rest, ...(places[at % places.length] ?? fictional[0]) };
  });

/** `tỉnh Sơn Bình`, `thành phố Hải Phòng`. */
export function fullPlace({ kind, province }: Setting): string {
  return `${kind} ${province}`;
}

/** Whether the districts still exist: they end with the province's merger of 2025. */
export function hasDistricts({ date }: Setting): boolean {
  return date < "2025-07-01";
}

/** An ISO date. */
export function isoDate(year: number, month: number, day: number): string {
  return [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

interface PlaceName {
  readonly province: string;
  readonly kind: Setting["kind"];
}

/** One place in five does not exist, the others are those of the time. */
function placesOn(date: string): readonly PlaceName[] {
  const real = provinces
    .filter(({ since, until }) => (since ?? "") <= date && date <= (until ?? "9999"))
    .map(({ name, kind }): PlaceName => ({ province: name, kind }));
  return real.flatMap((place, at) => {
    const invented = fictional[(at >> 2) % fictional.length];
    return at % 4 === 0 && invented ? [place, invented] : [place];
  });
}

const fictional: readonly [PlaceName, ...PlaceName[]] = [
  { province: "Sơn Bình", kind: "tỉnh" },
  { province: "Hải Châu", kind: "tỉnh" },
  { province: "Đông Lâm", kind: "tỉnh" },
  { province: "Tân Khê", kind: "tỉnh" },
];
