import { describe, expect, it } from "vitest";
import { renderTrace } from "../../src/render/trace.ts";
import { outside, overlaps, valuesOf, wordsOf } from "./boxes.ts";
import { sampleAbsent, sampleDocuments } from "./sample.ts";
import { carries, longTrace, smallTrace, traceOf, wideTrace } from "./sample-evidence.ts";

const documents = [...sampleDocuments, ...sampleAbsent];

describe("the drawing of a trace", () => {
  it.each(["vi", "en"] as const)("is the same picture as the one that was looked at (%s)", async (lang) => {
    await expect(`${renderTrace(smallTrace, { lang, documents })}\n`).toMatchFileSnapshot(
      `../snapshots/trace-small-${lang}.svg`,
    );
  });

  it.each([
    ["few hops", smallTrace],
    ["many documents", wideTrace(34, 3)],
    ["one long path", longTrace(60)],
  ] as const)("reads in every size with %s: no text covers another, none is cut off", (_, trace) => {
    for (const size of [undefined, "column", "page", "slide"] as const) {
      const svg = renderTrace(trace, { size, documents });
      expect([size, overlaps(svg), outside(svg)]).toEqual([size, [], []]);
    }
  });

  it("draws a task that several paths lead over once", () => {
    const ids = valuesOf(renderTrace(smallTrace, { documents }), "data-id");
    expect(ids.filter((id) => id === "son-binh-tinh-uy#II.1.-2")).toHaveLength(1);
    expect(ids).toContain("son-binh-ubnd#II.2 &gt; son-binh-tinh-uy#II.1.-2");
  });

  it("marks the weakest hop in words, once, where a path has hops to compare", () => {
    const words = wordsOf(renderTrace(smallTrace, { documents }));
    expect(words.match(/(?<!bước )yếu nhất/gu)).toHaveLength(1);
    const even = traceOf("a#1", "up", [
      { hops: [carries("a#1", "b#1", 1), carries("b#1", "c#1", 1)], weakest: 0, brokenBy: null },
    ]);
    expect(wordsOf(renderTrace(even))).not.toContain("yếu nhất");
  });

  it("shows where paths break, and a document that is absent as absent", () => {
    const svg = renderTrace(smallTrace, { documents, lang: "en" });
    expect(wordsOf(svg)).toContain("absent: only cited");
    expect(wordsOf(svg)).toContain("breaks here: no task is");
    const open = traceOf("a#1", "up", [
      { hops: [carries("a#1", "b#1", 1)], weakest: 0, brokenBy: "ambiguous-citation" },
    ]);
    expect(wordsOf(renderTrace(open))).toContain("chưa rõ dẫn văn bản nào");
  });

  it("draws five hundred hops in rows, and a ring of tasks without end", () => {
    const svg = renderTrace(longTrace(500));
    expect(valuesOf(svg, "data-kind").filter((kind) => kind === "task")).toHaveLength(501);
    expect(svg).toMatch(/ngắt thành 126 hàng/u);
    const ring = traceOf("a#1", "up", [
      { hops: [carries("a#1", "b#1", 0.9), carries("b#1", "c#1", 0.8)], brokenBy: null },
      { hops: [carries("a#1", "c#1", 0.9), carries("c#1", "b#1", 0.8)], brokenBy: null },
    ]);
    expect(valuesOf(renderTrace(ring), "data-kind").filter((kind) => kind === "task")).toHaveLength(3);
  });

  it("takes weaker paths together where there are many, and says how many", () => {
    const svg = renderTrace(wideTrace(34, 3), { maxCards: 5 });
    expect(valuesOf(svg, "data-kind")).toContain("gathered-hops");
    expect(svg).toMatch(/Không vẽ riêng \d+ thẻ/u);
  });

  it("fits a slide whatever its height, and a column in print", () => {
    const slide = renderTrace(wideTrace(34, 3), { size: "slide", maxCards: 30 });
    const [, width = "0", height = "1"] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(slide) ?? [];
    expect(Number(width) / Number(height)).toBeCloseTo(16 / 9, 3);
    expect(renderTrace(smallTrace, { size: "column" })).toContain('width="88mm"');
  });

  it("says that there is nothing to draw", () => {
    expect(renderTrace(traceOf("a#1", "up", []))).toContain("Không có gì để vẽ");
  });

  it("takes hostile text for text, and writes the same bytes each time", () => {
    const hostile = traceOf('</text><script>x</script>"#1', "up", [
      { hops: [carries('</text><script>x</script>"#1', "b#<b>", 0.5)], weakest: 0, brokenBy: "<why>" },
    ]);
    const svg = renderTrace(hostile);
    expect(svg).not.toMatch(/<script|<b>|<why>/u);
    expect(renderTrace(hostile)).toBe(svg);
  });
});
