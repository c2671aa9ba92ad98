import { describe, expect, it } from "vitest";
import { tableOf } from "../../src/render/rows.ts";
import { coverageOf } from "./sample.ts";
import { toyAnswers, toyReport } from "./toy-report.ts";

describe("an answer as rows of plain values", () => {
  it.each(toyAnswers.map((answer) => [answer.question, answer] as const))(
    "%s has a value or null in every column, and each row once",
    (_, answer) => {
      const { columns, rows } = tableOf(answer);
      expect(new Set(columns).size).toBe(columns.length);
      expect(columns.every((name) => /^[a-zA-Z]+$/u.test(name))).toBe(true);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        for (const value of row)
          expect(value === null || ["string", "number", "boolean"].includes(typeof value)).toBe(true);
      }
      expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
    },
  );

  it("gives coverage one row for each downstream task, and one for a cell without any", () => {
    const { columns, rows } = tableOf(coverageOf(5, 2));
    const at = (name: string) => columns.indexOf(name);
    const cells = rows.filter((row) => row[at("task")] === "son-binh-tinh-uy#II.1.-1");
    expect(
      cells.map((row) => [row[at("column")], row[at("status")], row[at("evidence")], row[at("by")]]),
    ).toEqual([
      ["column-1", "full", 1, "column-1#II.1"],
      ["column-1", "full", 2, "column-1#II.2"],
      ["column-2", "partial", 1, "column-2#II.1"],
    ]);
    const none = rows.find((row) => row[at("status")] === "none");
    expect([none?.[at("evidence")], none?.[at("by")]]).toEqual([0, null]);
    expect(cells[0]?.[at("changed")]).toBe("target: 25 → 10");
  });

  it("says of every task of a workload whether it is inferred", () => {
    const { columns, rows } = tableOf(toyReport.workload);
    const inferred = rows.filter((row) => row[columns.indexOf("inferred")] === true);
    expect(inferred).toHaveLength(toyReport.workload.rows.flatMap((row) => row.inferred).length);
    expect(inferred.length).toBeGreaterThan(0);
  });
});
