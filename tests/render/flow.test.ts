import { describe, expect, it } from "vitest";
import { findProof } from "../../src/render/client/proofs.ts";
import { renderFlow } from "../../src/render/flow.ts";
import { namesOf } from "../../src/render/page-names.ts";
import { rooms } from "../../src/render/sizes.ts";
import { outside, overlaps, valuesOf, wordsOf } from "./boxes.ts";
import { flowOf } from "./sample.ts";
import { toyReport } from "./toy-report.ts";

describe("the drawing of the flow of work", () => {
  it.each(["vi", "en"] as const)("is the same picture as the one that was looked at (%s)", async (lang) => {
    await expect(`${renderFlow(flowOf(2, 5), { lang })}\n`).toMatchFileSnapshot(
      `../snapshots/flow-small-${lang}.svg`,
    );
  });

  it.each([
    [1, 1],
    [2, 8],
    [8, 40],
    [15, 60],
    [40, 60],
  ])("reads with %i documents and %i units: no text covers another, none is cut off", (documents, units) => {
    const svg = renderFlow(flowOf(documents, units));
    expect(overlaps(svg)).toEqual([]);
    expect(outside(svg)).toEqual([]);
  });

  it.each([
    [2, 8],
    [8, 40],
    [40, 60],
  ])("fits a column with %i documents and %i units, without the groups between them", (documents, units) => {
    const svg = renderFlow(flowOf(documents, units), { size: "column" });
    expect(Number(/viewBox="0 0 ([\d.]+)/u.exec(svg)?.[1])).toBe(rooms.column.width);
    expect(overlaps(svg)).toEqual([]);
    expect(outside(svg)).toEqual([]);
    expect(valuesOf(svg, "data-kind")).toContain("flow");
    expect(wordsOf(svg)).not.toContain("Nhóm nhiệm vụ");
  });

  it("reads in every size", () => {
    for (const size of ["column", "page", "slide"] as const) {
      const svg = renderFlow(flowOf(8, 40), { size });
      expect([size, overlaps(svg), outside(svg)]).toEqual([size, [], []]);
    }
  });

  it("draws a readable number of units, gathers the others and says so", () => {
    const svg = renderFlow(flowOf(8, 40), { maxUnits: 6 });
    expect(valuesOf(svg, "data-kind").filter((kind) => kind === "unit")).toHaveLength(7);
    expect(svg).toMatch(/Gộp \d+ đơn vị ít lượt giao nhất/u);
  });

  it("gathers nobody where only one unit would be saved", () => {
    const flow = flowOf(2, 5);
    const units = new Set(flow.entries.filter(({ role }) => role === "lead").map(({ unit }) => unit)).size;
    expect(renderFlow(flow, { maxUnits: units - 1 })).not.toContain("đơn vị khác");
  });

  it("draws a readable number of documents, gathers the others with their sections and says so", () => {
    const svg = renderFlow(flowOf(9, 12), { maxDocuments: 8, lang: "en" });
    expect(valuesOf(svg, "data-kind").filter((kind) => kind === "document")).toHaveLength(4);
    expect(valuesOf(svg, "data-id")).toEqual(
      expect.arrayContaining(["document+", "document+|+", "document+ &gt; document+|+"]),
    );
    expect(wordsOf(svg)).toMatch(/The 5 documents with the fewest assignments \(\d+ in all\) are gathered/u);
    expect(renderFlow(flowOf(8, 12), { maxDocuments: 8 })).not.toContain("document+");
  });

  it("opens every band and every bar of the documents that it gathers", () => {
    const flow = flowOf(26, 20);
    const taskQuotes = new Map();
    const report = { ...toyReport, flow };
    const context = { report, lang: "vi" as const, nameOf: namesOf(report), taskQuotes };
    const svg = renderFlow(flow);
    const ids = valuesOf(svg, "data-id").map((id) => id.replaceAll("&gt;", ">"));
    const marks = valuesOf(svg, "data-kind").map((kind, at) => [kind, ids[at] ?? ""] as const);
    const gathered = marks.filter(([, id]) => id.startsWith("document+"));
    expect(gathered.map(([, id]) => id)).toContain("document+ > document+|+");
    expect(gathered.filter(([kind, id]) => findProof(kind, id, context) === null)).toEqual([]);
  });

  it("loses no assignment where it gathers documents", () => {
    const flow = flowOf(30, 12);
    const subtitle = (svg: string) => /Assignments: \d+; documents: \d+/u.exec(wordsOf(svg))?.[0];
    const all = renderFlow(flow, { maxDocuments: 30, lang: "en" });
    expect(subtitle(renderFlow(flow, { lang: "en" }))).toEqual(subtitle(all));
  });

  it("breaks the band of what is only inferred", () => {
    const flow = flowOf(2, 5);
    expect(wordsOf(renderFlow(flow))).not.toContain("suy ra thuộc cơ quan ban hành");
    const inferred = { ...flow, entries: flow.entries.map((entry) => ({ ...entry, inferred: entry.tasks })) };
    expect(wordsOf(renderFlow(inferred))).toContain("suy ra thuộc cơ quan ban hành");
    expect(renderFlow(inferred)).toContain('stroke-dasharray="7 4"');
  });

  it("draws the role that was asked for", () => {
    const flow = { ...flowOf(2, 8), filters: { role: "coordinate" } };
    expect(renderFlow(flow)).toContain("vai trò phối hợp");
    expect(renderFlow(flow, { role: "report-to" })).toContain("Không có gì để vẽ");
  });
});
