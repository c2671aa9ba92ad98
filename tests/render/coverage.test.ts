import { describe, expect, it } from "vitest";
import { renderCoverage } from "../../src/render/coverage.ts";
import { rooms } from "../../src/render/sizes.ts";
import { outside, overlaps, valuesOf, wordsOf } from "./boxes.ts";
import { coverageOf } from "./sample.ts";

describe("the drawing of coverage", () => {
  it.each(["vi", "en"] as const)("is the same picture as the one that was looked at (%s)", async (lang) => {
    await expect(`${renderCoverage(coverageOf(6, 3), { lang })}\n`).toMatchFileSnapshot(
      `../snapshots/coverage-small-${lang}.svg`,
    );
  });

  it.each([1, 2, 5, 8, 15])("reads with %i columns: no text covers another, none is cut off", (columns) => {
    const svg = renderCoverage(coverageOf(20, columns));
    expect(overlaps(svg)).toEqual([]);
    expect(outside(svg)).toEqual([]);
  });

  it("slants the heads of many columns so that they stay apart", () => {
    const narrow = renderCoverage(coverageOf(20, 15));
    const heads = [...narrow.matchAll(/translate\(([\d.]+),[\d.]+\) rotate\(-45\)/gu)].map(([, x]) =>
      Number(x),
    );
    expect(heads).toHaveLength(15);
    for (const [at, x] of heads.entries())
      if (at > 0) expect((x - heads[at - 1]!) * Math.SQRT1_2).toBeGreaterThan(16);
    expect(renderCoverage(coverageOf(20, 3))).not.toContain("rotate(-45) ");
  });

  it.each([
    ["column", 1],
    ["column", 6],
    ["column", 63],
    ["page", 34],
    ["page", 63],
  ] as const)("fits a %s with %i columns, in several grids where it has to", (size, columns) => {
    const coverage = coverageOf(20, columns);
    const svg = renderCoverage(coverage, { size });
    expect(Number(/viewBox="0 0 ([\d.]+)/u.exec(svg)?.[1])).toBe(rooms[size].width);
    expect(overlaps(svg)).toEqual([]);
    expect(outside(svg)).toEqual([]);
    const ids = (kind: string) => [
      ...svg.matchAll(new RegExp(`data-kind="${kind}" data-id="([^"]+)"`, "gu")),
    ];
    expect(new Set(ids("cell").map(([id]) => id)).size).toBe(20 * columns);
    expect(ids("cell")).toHaveLength(20 * columns);
    expect(ids("column")).toHaveLength(columns);
  });

  it("marks every cell, task, section, column and number", () => {
    const coverage = coverageOf(20, 5);
    const svg = renderCoverage(coverage);
    const kinds = valuesOf(svg, "data-kind");
    const count = (kind: string) => kinds.filter((each) => each === kind).length;
    expect([count("cell"), count("task"), count("section"), count("column"), count("total")]).toEqual([
      100, 20, 4, 5, 15,
    ]);
  });

  it("keeps a column that was not collected apart from one that does nothing", () => {
    const svg = renderCoverage(coverageOf(5, 3));
    const statuses = valuesOf(svg, "data-status");
    expect(statuses).toHaveLength(10);
    expect(wordsOf(svg)).toContain("chưa thu thập được (không phải là không làm)");
    expect(renderCoverage(coverageOf(5, 2))).not.toContain("chưa thu thập được");
  });

  it("tells columns of one name apart", () => {
    const coverage = coverageOf(3, 2);
    const columns = coverage.columns.map((column) => ({ ...column, label: "12-KH/TU" }));
    const svg = renderCoverage({ ...coverage, columns });
    expect(wordsOf(svg)).toContain("12-KH/TU · column-1 ");
    expect(wordsOf(svg)).toContain("12-KH/TU · column-2 ");
  });

  it("says what it leaves out, what it was made from and that it shows texts, not deeds", () => {
    const svg = renderCoverage(coverageOf(5, 2));
    expect(wordsOf(svg)).toContain("1 nhiệm vụ cấp dưới tự đề ra");
    expect(wordsOf(svg)).toContain("Nguồn: 3 văn bản (son-binh-tinh-uy, column-1, column-2)");
    expect(wordsOf(svg)).toContain("không cho biết việc đã làm được đến đâu");
  });

  it("draws a coverage without rows or columns", () => {
    expect(renderCoverage({ ...coverageOf(0, 0) })).toMatch(/^<svg/u);
  });
});
