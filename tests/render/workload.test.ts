import { describe, expect, it } from "vitest";
import type { Level } from "../../src/model.ts";
import type { Role } from "../../src/model-tasks.ts";
import type { Workload, WorkloadRow } from "../../src/query/answers-work.ts";
import { renderWorkload } from "../../src/render/workload.ts";
import { outside, overlaps, valuesOf, wordsOf } from "./boxes.ts";
import { headOf } from "./sample.ts";

const names = [
  "Ban Thường vụ Tỉnh ủy Sơn Bình",
  "Sở Văn hóa, Thể thao và Du lịch tỉnh Hải Châu",
  "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Sơn Bình",
  "Ủy ban nhân dân các huyện, thị xã, thành phố trực thuộc tỉnh Sơn Bình và các cơ quan, đơn vị có liên quan",
  "Hội Nhà báo",
] as const;
const levels: readonly (Level | null)[] = ["central", "province", "province", "district", null];
const roles: readonly Role[] = ["lead", "coordinate", "report-to", "advise"];

function rowOf(unit: number, role: Role, tasks: number): WorkloadRow {
  const canonical = `${names[unit % names.length]} ${unit + 1}`;
  const ids = Array.from({ length: tasks }, (_, at) => `ke-hoach#II.${unit + 1}.${at + 1}`);
  return {
    ...{ unit: canonical, canonical, level: levels[unit % levels.length] ?? null, place: null, role },
    ...{ tasks: ids, inferred: role === "lead" ? ids.slice(0, unit % 3) : [], quotes: [] },
  };
}

/** A workload of some units in up to four roles; every fourth vanishes, every fifth appears. */
function workloadOf(units: number, heaviest = 12): Workload {
  const all = Array.from({ length: units }, (_, at) => at);
  const rows = all.flatMap((unit) =>
    roles
      .filter((_, at) => (unit + at) % (at + 1) === 0)
      .map((role, at) => rowOf(unit, role, 1 + ((unit * 7 + at * 3) % heaviest))),
  );
  const named = (unit: number) => `${names[unit % names.length]} ${unit + 1}`;
  return {
    ...headOf("workload", ["ke-hoach"]),
    rows,
    levels: [
      { of: "central", role: "lead", units: 3, tasks: 31, load: 10.33 },
      { of: null, role: "advise", units: 2, tasks: 4, load: 2 },
    ],
    places: [],
    vanished: all
      .filter((unit) => unit % 4 === 1)
      .map((unit) => ({ canonical: named(unit), upstream: ["ke-hoach#II.1"] })),
    appeared: all
      .filter((unit) => unit % 5 === 2)
      .map((unit) => ({ canonical: named(unit), downstream: ["chuong-trinh#I.1"] })),
  };
}

describe("the drawing of the workload", () => {
  it.each(["vi", "en"] as const)("is the same picture as the one that was looked at (%s)", async (lang) => {
    await expect(`${renderWorkload(workloadOf(7), { lang })}\n`).toMatchFileSnapshot(
      `../snapshots/workload-small-${lang}.svg`,
    );
  });

  it.each([
    [1, "slide"],
    [7, "column"],
    [40, "page"],
    [300, "column"],
    [1000, "slide"],
  ] as const)("reads with %i units on a %s: no text covers another, none is cut off", (units, size) => {
    for (const lang of ["vi", "en"] as const) {
      const svg = renderWorkload(workloadOf(units, 400), { lang, size });
      expect(overlaps(svg)).toEqual([]);
      expect(outside(svg)).toEqual([]);
    }
  });

  it("gives a row to some units, sums the others of each level up and says so", () => {
    const svg = renderWorkload(workloadOf(100), { maxUnits: 20 });
    const rows = valuesOf(svg, "data-kind").filter((kind) => kind === "unit");
    expect(rows).toHaveLength(20);
    expect(wordsOf(svg)).toMatch(/80 đơn vị ít việc hơn không có hàng riêng/u);
    expect(wordsOf(svg)).toMatch(/\d+ đơn vị khác, cộng lại; trong đó \d+ không thấy ở dưới/u);
  });

  it("keeps rows for units that vanish, however little they have to do", () => {
    const busy = Array.from({ length: 30 }, (_, at) => rowOf(at, "lead", 20));
    const idle = { ...rowOf(31, "lead", 1), canonical: "Hội Thư viện" };
    const workload = {
      ...workloadOf(0),
      rows: [...busy, idle],
      vanished: [{ canonical: "Hội Thư viện", upstream: ["a#1", "a#2"] }],
    };
    const svg = renderWorkload(workload, { maxUnits: 12, lang: "en" });
    expect(wordsOf(svg)).toContain("Hội Thư viện not found downstream (2)");
  });

  it("names the fact of each bar, and hatches what is inferred with its number in brackets", () => {
    const workload = { ...workloadOf(0), rows: [rowOf(2, "lead", 5)] };
    const svg = renderWorkload(workload);
    expect(valuesOf(svg, "data-id")).toEqual([`${names[2]} 3`, `${names[2]} 3 | lead`]);
    expect(svg).toContain('fill="url(#workload-inferred)"');
    expect(wordsOf(svg)).toContain("5 (2)");
  });

  it("escapes hostile names", () => {
    const canonical = '"><script>alert(1)</script>\u202e';
    const svg = renderWorkload({
      ...workloadOf(0),
      rows: [{ ...rowOf(0, "lead", 2), canonical }],
      vanished: [{ canonical, upstream: ["a#1"] }],
    });
    expect(svg).not.toMatch(/<script|\u202e/u);
    expect(svg).toContain("&lt;script&gt;");
  });

  it("says that there is nothing to draw", () => {
    expect(wordsOf(renderWorkload(workloadOf(0)))).toContain("Không có gì để vẽ.");
  });
});
