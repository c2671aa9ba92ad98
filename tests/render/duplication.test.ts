import { describe, expect, it } from "vitest";
import { renderDuplicatePair } from "../../src/render/duplicate-pair.ts";
import { renderDuplication } from "../../src/render/duplication.ts";
import { outside, overlaps, valuesOf, wordsOf } from "./boxes.ts";
import { headOf } from "./sample.ts";
import { duplicationOf, plansOf } from "./sample-evidence.ts";

const sizes = [undefined, "column", "page", "slide"] as const;
const empty = { ...headOf("duplicates", []), pairs: [], clusters: [], shares: [], formulas: [] };
const both = ["tu-0", "ub-0"] as const;
const text = `Mở đầu. ${"chữ ".repeat(60)}${"Một câu của văn bản này nói về hội viên. ".repeat(20)}`;

describe("the matrix of shared words", () => {
  it.each(["vi", "en"] as const)("is the same picture as the one that was looked at (%s)", async (lang) => {
    const svg = renderDuplication(duplicationOf(2), { lang, documents: plansOf(2) });
    await expect(`${svg}\n`).toMatchFileSnapshot(`../snapshots/duplication-small-${lang}.svg`);
  });

  it.each([2, 34, 63])("reads with %i provinces in every size: no text covers another", (provinces) => {
    for (const size of sizes) {
      const svg = renderDuplication(duplicationOf(provinces), { size, documents: plansOf(provinces) });
      expect([size, overlaps(svg), outside(svg)]).toEqual([size, [], []]);
    }
  });

  it("tells an origin by a letter too, and a share in words", () => {
    const svg = renderDuplication(duplicationOf(2), { documents: plansOf(2), lang: "en" });
    const cells = valuesOf(svg, "data-kind").filter((kind) => kind === "shared");
    expect(cells).toHaveLength(5 * 4);
    expect(valuesOf(svg, "data-id")).toContain("tu-0 | ub-0");
    expect(svg).toMatch(/of the words of 11-KH\/TU \(\d+\/181\) stand in/u);
    expect(wordsOf(svg)).toMatch(/ S .* R /u);
  });

  it("counts a word of a cell once, however many passages hold it", () => {
    const one = duplicationOf(1);
    const [pair] = one.pairs;
    const twice = { ...one, pairs: pair ? [pair, pair] : [] };
    const once = { ...one, pairs: pair ? [pair] : [] };
    const words = (svg: string) => svg.match(/\(\d+\/\d+\)/gu);
    expect(words(renderDuplication(twice))).toEqual(words(renderDuplication(once)));
  });

  it("takes many documents together by province, the least shared as one, and says so", () => {
    const svg = renderDuplication(duplicationOf(63), { documents: plansOf(63), size: "page" });
    expect(svg).toContain("gộp theo tỉnh");
    expect(svg).toMatch(/Gộp \d+ nơi ít trùng nhất/u);
  });

  it("says that there is nothing to draw", () => {
    expect(renderDuplication(empty)).toContain("Không có gì để vẽ");
    expect(renderDuplicatePair(empty)).toContain("Không có gì để vẽ");
  });
});

describe("two documents side by side", () => {
  it("is the same picture as the one that was looked at", async () => {
    const svg = renderDuplicatePair(duplicationOf(2), { documents: plansOf(2), pair: both });
    await expect(`${svg}\n`).toMatchFileSnapshot("../snapshots/duplicate-pair-vi.svg");
  });

  it("joins each passage with its twin, in every size", () => {
    for (const size of sizes) {
      const texts = { "tu-0": text, "ub-0": text };
      const svg = renderDuplicatePair(duplicationOf(2), { documents: plansOf(2), pair: both, size, texts });
      expect([size, overlaps(svg), outside(svg)]).toEqual([size, [], []]);
      expect(valuesOf(svg, "data-kind").filter((kind) => kind === "pair")).toHaveLength(3);
    }
  });

  it("names how much of the texts is not drawn", () => {
    const texts = { "tu-0": text, "ub-0": text };
    const svg = renderDuplicatePair(duplicationOf(2), { pair: both, texts });
    expect(wordsOf(svg)).toMatch(/… \d+ chữ không vẽ …/u);
  });

  it("draws the longest passages, and says how many it leaves out", () => {
    const one = duplicationOf(1);
    const [pair] = one.pairs;
    const many = {
      ...one,
      pairs: Array.from({ length: 9 }, () => pair ?? one.pairs[0]).flatMap((p) => p ?? []),
    };
    expect(renderDuplicatePair(many, { pair: 9, maxPairs: 4 })).toContain("Không vẽ 5 cặp ngắn hơn");
  });

  it("takes hostile text for text, and writes the same bytes each time", () => {
    const hostile = duplicationOf(1);
    const pairs = hostile.pairs.map((pair) => ({
      ...pair,
      quotes: [
        { ...pair.quotes[0], text: "</text><script>x</script>" },
        { ...pair.quotes[1], text: '" onload="x' },
      ] as const,
    }));
    const svg = renderDuplicatePair({ ...hostile, pairs });
    expect(svg).not.toMatch(/<script|" onload="/u);
    expect(renderDuplicatePair({ ...hostile, pairs })).toBe(svg);
  });
});
