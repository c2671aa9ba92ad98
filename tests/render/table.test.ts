import { describe, expect, it } from "vitest";
import { trace } from "../../src/query/trace.ts";
import { displayWidth, padded, wrapCells } from "../../src/render/display-width.ts";
import { renderSummary } from "../../src/render/report-summary.ts";
import { renderTable } from "../../src/render/table.ts";
import { printTable } from "../../src/render/text-table.ts";
import { coverageOf } from "./sample.ts";
import { toyAnswers, toyGraph, toyReport } from "./toy-report.ts";

describe("a plain-text table", () => {
  it("aligns by what a terminal shows, not by code units", () => {
    expect(displayWidth("Tỉnh ủy".normalize("NFD"))).toBe(7);
    expect(displayWidth("科学")).toBe(4);
    expect(padded("Tỉnh ủy".normalize("NFD"), 9)).toHaveLength("Tỉnh ủy".normalize("NFD").length + 2);
    expect(padded("7", 3, true)).toBe("  7");
  });

  it("wraps cells by words, keeps their line breaks, and cuts a word that is too long", () => {
    expect(wrapCells("Sở Khoa học\nvà Công nghệ", 8)).toEqual(["Sở Khoa", "học", "và Công", "nghệ"]);
    expect(wrapCells("abcdefghij", 4)).toEqual(["abcd", "efgh", "ij"]);
  });

  it("prints headings, a rule and rows, numbers on the right", () => {
    const table = {
      columns: [{ heading: "Đơn vị" }, { heading: "Số", right: true }],
      rows: [
        ["Sở Nội vụ", "12"],
        ["Sở Tài chính", "3"],
      ],
    };
    expect(printTable(table, 60)).toEqual([
      "Đơn vị        Số",
      "────────────  ──",
      "Sở Nội vụ     12",
      "Sở Tài chính   3",
    ]);
  });

  it("lets no text of a document move the cursor of a terminal", () => {
    const table = { columns: [{ heading: "Tên" }], rows: [["\u001b[2Jxóa\u202e"]] };
    expect(printTable(table, 40).join("")).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
  });
});

describe("an answer as a table", () => {
  it.each(toyAnswers.map((answer) => [answer.question, answer] as const))(
    "%s stays within the width, in both languages",
    (_, answer) => {
      for (const lang of ["vi", "en"] as const)
        for (const width of [100, 140]) {
          const lines = renderTable(answer, { lang, width }).split("\n");
          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
          expect(lines.length).toBeGreaterThan(4);
        }
    },
  );

  it("shows with an arrow which hops of a path are said of their end", () => {
    const relations = (from: string, direction: "up" | "down") => {
      const table = renderTable(trace(toyGraph, { from, direction, limit: 1 }), { width: 300, lang: "en" });
      return [...table.matchAll(/ {2}(?<step>(?:← )?(?:carries out|is assigned to|continues|belongs to))/gu)];
    };
    const steps = (from: string, direction: "up" | "down") =>
      relations(from, direction).map(({ groups }) => groups?.step);
    expect(steps("88-kl-tw-2020#I.3", "down")).toEqual(["← carries out", "is assigned to"]);
    expect(steps("hai-chau-tinh-uy-12-kh-tu-2021#II.3", "up").slice(0, 2)).toEqual([
      "carries out",
      "belongs to",
    ]);
    expect(steps("các cấp ủy tỉnh Sơn Bình", "up").slice(0, 2)).toEqual(["← is assigned to", "carries out"]);
  });

  it("shows coverage as signs with a key, the columns numbered and named below", async () => {
    await expect(`${renderTable(coverageOf(6, 5), { width: 100 })}\n`).toMatchFileSnapshot(
      "../snapshots/coverage-table-vi.txt",
    );
    await expect(`${renderTable(coverageOf(3, 2), { lang: "en", width: 100 })}\n`).toMatchFileSnapshot(
      "../snapshots/coverage-table-en.txt",
    );
  });

  it("counts the rows that it does not print", () => {
    expect(renderTable(toyReport.overview, { maxRows: 2 })).toContain("… còn");
  });

  it("says in which words an empty answer is empty", () => {
    expect(renderTable({ ...toyReport.findings, findings: [] })).toContain("(không có gì)");
  });

  it("sums a report up in a few lines", () => {
    const lines = renderSummary(toyReport, { lang: "en" }).split("\n");
    expect(lines[0]).toBe("Chuỗi thử");
    expect(lines[2]).toContain("documents: 5, absent: 2");
    const at = lines.indexOf("Carrying out 88-KL/TW, as the texts say:");
    expect(lines[at + 1]).toMatch(/^ {2}12-KH\/TU \(Hải Châu\) +full 2, partial 1 of 3 tasks$/u);
    expect(lines).toContainEqual(expect.stringContaining("The strongest ("));
  });
});
