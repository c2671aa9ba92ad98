import { describe, expect, it } from "vitest";
import { readAddress, writeAddress } from "../../src/render/client/address.ts";
import { choicesOf, NO_FILTERS, type PageFilters } from "../../src/render/page-filters.ts";
import { narrow } from "../../src/render/page-narrow.ts";
import { sectionsOf } from "../../src/render/page-sections.ts";
import { toyReport } from "./toy-report.ts";

const narrowed = (filters: Partial<PageFilters>) => narrow(toyReport, { ...NO_FILTERS, ...filters });
const choices = choicesOf(toyReport);

describe("a narrowed report", () => {
  it("is the whole one where nothing is asked for", () => {
    expect(narrowed({}).report).toBe(toyReport);
  });

  it("holds the documents of a province, and draws those that they are linked with", () => {
    const narrow = narrowed({ province: "Hải Châu" });
    const [report, chain] = [narrow.report, narrow.chain()];
    expect(new Set(report.overview.rows.map(({ province }) => province))).toEqual(new Set(["Hải Châu"]));
    expect(chain.rows.length).toBeGreaterThan(report.overview.rows.length);
    const drawn = new Set(chain.rows.map(({ id }) => id));
    for (const { from, to } of chain.links)
      expect([from, to].filter((id) => id !== null && !drawn.has(id))).toEqual([]);
  });

  it("counts the rows and columns that are left", () => {
    for (const unit of choices.unit)
      for (const { rows, totals, columns } of narrowed({ unit }).report.coverages) {
        expect(totals.map(({ column }) => column)).toEqual(columns.map(({ id }) => id));
        for (const { full, partial, mention, none, upstreamTasks } of totals) {
          expect(upstreamTasks).toBe(rows.length);
          expect(full + partial + mention + none).toBe(rows.length);
        }
      }
  });

  it("holds nothing that the whole report does not hold", () => {
    const whole = new Set(toyReport.coverages.flatMap(({ rows }) => rows.map(({ task }) => task)));
    for (const status of choices.status)
      for (const { rows } of narrowed({ status }).report.coverages)
        for (const { task, cells } of rows) {
          expect(whole).toContain(task);
          expect(cells.map((cell) => cell.status)).toContain(status);
        }
  });

  it("says in the head of each answer which filters are in force there", () => {
    const { report } = narrowed({ province: "Sơn Bình", status: "none" });
    expect(report.coverages[0]?.filters).toMatchObject({ province: "Sơn Bình", status: "none" });
    expect(report.overview.filters).toMatchObject({ province: "Sơn Bình" });
    expect(report.overview.filters).not.toHaveProperty("status");
  });

  it("can be written, whatever is asked for", () => {
    const asked: Partial<PageFilters>[] = [
      ...Object.entries(choices).flatMap(([facet, values]) => values.map((value) => ({ [facet]: value }))),
      { province: "Nowhere", level: "nowhere", unit: "nobody", status: "nothing" },
    ];
    for (const filters of asked)
      for (const section of sectionsOf(narrowed(filters))) expect(section.write()).toMatch(/^<section id="/u);
  });
});

describe("the address of a view", () => {
  it("is read as it was written", () => {
    const state = {
      section: "coverage-0",
      lang: "en",
      query: "khuyến học & tài",
      filters: { province: "Sơn Bình", level: null, unit: "Sở Giáo dục và Đào tạo", status: "none" },
      proof: ["cell", "a#1 | b?&="],
    } as const;
    expect(readAddress(writeAddress(state, "vi"), "vi")).toEqual(state);
    expect(writeAddress({ ...state, ...readAddress("#flow", "vi") }, "vi")).toBe("#flow");
  });

  it("may be broken, and is read all the same", () => {
    expect(readAddress("#%E0%A4%A?lang=xx&province=", "vi")).toMatchObject({
      lang: "vi",
      filters: NO_FILTERS,
    });
    expect(readAddress("", "en")).toMatchObject({ section: "", lang: "en", proof: null });
  });
});
