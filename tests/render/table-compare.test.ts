import { describe, expect, it } from "vitest";
import { compare } from "../../src/query/compare.ts";
import { report } from "../../src/query/report.ts";
import { comparisonSection } from "../../src/render/page-compare.ts";
import { viewOf } from "../../src/render/page-view.ts";
import { type ComparisonPart, comparisonTable } from "../../src/render/rows-compare.ts";
import { renderTable } from "../../src/render/table.ts";
import { comparedGraph } from "../query/compare-chain.ts";

const answer = compare(comparedGraph(), { upstream: "kl", lang: "en" });

describe("a comparison as tables", () => {
  const printed = (lang: "vi" | "en") => renderTable(answer, { lang, width: 200 }).replace(/ +/gu, " ");

  it("prints ranks as ranges, and counts with their denominators", () => {
    expect(printed("en")).toContain("2–3 sb-ub (Sơn Bình) 2 + 0 / 6");
    expect(printed("en")).toContain("A rank is a range");
    expect(printed("vi")).toContain("Hạng là khoảng");
  });

  it("prints each difference with both its sides, in the words of each language", () => {
    expect(printed("en")).toContain("sb-tu later deadline 3 2024-12-31 2026-12-31 0.95");
    expect(printed("vi")).toContain("sb-tu muộn hơn thời hạn 3 31/12/2024 31/12/2026 0,95");
    expect(printed("vi")).toContain("sb-ub cụ thể hơn thời hạn 5 – hằng năm");
  });

  it.each<ComparisonPart>(["provinces", "tasks", "profiles", "items", "order"])(
    "has full rows of %s",
    (part) => {
      const { columns, rows } = comparisonTable(answer, part);
      expect(rows.length).toBeGreaterThan(0);
      expect(new Set(columns).size).toBe(columns.length);
      expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
    },
  );

  it("has the statuses of a province for every upstream task", () => {
    const { columns, rows } = comparisonTable(answer, "tasks");
    const at = (name: string) => columns.indexOf(name);
    const told = rows.filter((row) => row[at("column")] === "Hải Châu").map((row) => row[at("task")]);
    expect(new Set(told).size).toBe(answer.rows.length);
  });

  it("says of a province without a rank why it has none", () => {
    const { rows } = comparisonTable(answer, "order");
    expect(rows.at(-1)?.at(-1)).toBe("not-below");
  });
});

describe("a comparison on the page", () => {
  it("quotes both sides of a difference, and is not there without an upstream document", () => {
    const view = viewOf(report(comparedGraph()));
    const section = comparisonSection(answer, view);
    expect(section).toContain("<p>đến năm 2024</p><cite>kl</cite>");
    expect(section).toContain("<p>đến năm 2026</p><cite>sb-tu</cite>");
    expect(comparisonSection(compare(comparedGraph()), view)).toBe("");
  });
});
