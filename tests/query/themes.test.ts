import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { linkChain } from "../../src/chain/chain.ts";
import { buildGraph } from "../../src/graph/build.ts";
import { codeThemes, readCodebook } from "../../src/parse/codebook.ts";
import { parseDocument } from "../../src/parse/document.ts";
import { coverage } from "../../src/query/coverage.ts";
import { findings } from "../../src/query/findings.ts";
import { flow } from "../../src/query/flow.ts";
import { trace } from "../../src/query/trace.ts";

const codebook = readCodebook({
  format: "directive-chain-codebook",
  version: 1,
  themes: [
    { id: "boi-duong", label: { vi: "Bồi dưỡng", en: "Training" }, patterns: ["bồi dưỡng"] },
    { id: "tuyen-truyen", label: { vi: "Tuyên truyền", en: "Awareness" }, patterns: ["tuyên truyền"] },
  ],
});
const folder = new URL("../../examples/sample-chain/texts/", import.meta.url);
const files = ["trung-uong-972-kl-tw-2021.txt", "son-binh-tinh-uy-45-kh-tu-2022.txt"];
const documents = files
  .flatMap((file) =>
    parseDocument({ file, id: file.slice(0, -4), text: readFileSync(new URL(file, folder), "utf8") }),
  )
  .map((document) => codeThemes(document, codebook));
const graph = buildGraph(linkChain(documents));
const upstream = "972-KL/TW";

describe("themes", () => {
  it("gather the rows of a coverage, and each task stays one row", () => {
    const bySection = coverage(graph, { upstream });
    const byTheme = coverage(graph, { upstream, group: "theme" });
    expect(byTheme.rows.map(({ task }) => task).sort()).toEqual(
      bySection.rows.map(({ task }) => task).sort(),
    );
    expect(byTheme.rows.filter(({ group }) => group === "boi-duong").map(({ task }) => task)).toEqual([
      "trung-uong-972-kl-tw-2021#II.3",
    ]);
    expect(byTheme.filters).toMatchObject({ group: "theme" });
  });

  it("stand between documents and units in a flow", () => {
    const groups = new Set(flow(graph, { group: "theme" }).entries.map(({ group }) => group));
    expect([...groups]).toEqual(expect.arrayContaining(["boi-duong", "tuyen-truyen", null]));
  });

  it("leave only the paths of a trace that lead over such a task", () => {
    const from = "son-binh-tinh-uy-45-kh-tu-2022#II.3.-1";
    const all = trace(graph, { from }).paths.length;
    expect(all).toBeGreaterThan(0);
    expect(trace(graph, { from, themes: ["boi-duong"] }).paths).toHaveLength(all);
    expect(trace(graph, { from, themes: ["tuyen-truyen"] }).paths).toEqual([]);
  });

  it("leave only the findings about such tasks", () => {
    const about = (themes: readonly string[]) => findings(graph, { themes }).findings;
    expect(about(["boi-duong"]).length).toBeLessThan(about([]).length);
    for (const { evidence } of about(["boi-duong"])) expect(evidence.length).toBeGreaterThan(0);
  });
});
