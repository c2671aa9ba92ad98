import { describe, expect, it } from "vitest";
import type { Overview, OverviewDocument } from "../../src/query/answers-work.ts";
import { renderChain } from "../../src/render/chain.ts";
import { relationWords } from "../../src/render/words.ts";
import { outside, overlaps, textBoxes, valuesOf } from "./boxes.ts";
import { documentOf, headOf, linkOf, sampleOverview } from "./sample.ts";

/** An overview of these documents and links. */
function overviewOf(rows: readonly OverviewDocument[], links: Overview["links"] = []): Overview {
  return {
    ...sampleOverview,
    ...headOf(
      "overview",
      rows.map(({ id }) => id),
    ),
    rows,
    links,
  };
}

const small = overviewOf(
  [
    documentOf("ket-luan", {
      symbol: "88-KL/TW",
      type: "Kết luận",
      date: "2020-11-20",
      level: "central",
      branch: "party",
    }),
    documentOf("ke-hoach", {
      symbol: "12-KH/TU",
      type: "Kế hoạch",
      date: "2021-04-05",
      level: "province",
      branch: "party",
      province: "Sơn Bình",
    }),
    documentOf("chuong-trinh", {
      type: "Chương trình hành động",
      level: "province",
      branch: "association",
      province: "Sơn Bình",
    }),
    documentOf("77-CT/TW@2010-04-16", {
      absent: true,
      symbol: "77-CT/TW",
      type: "Chỉ thị",
      date: "2010-04-16",
      citedBy: ["ket-luan"],
    }),
  ],
  [
    linkOf("ket-luan", "77-CT/TW@2010-04-16", "continues"),
    linkOf("ke-hoach", "ket-luan", "implements"),
    linkOf("chuong-trinh", null, "basis", ["ket-luan", "ke-hoach"]),
  ],
);

describe("the drawing of a chain", () => {
  it.each(["vi", "en"] as const)("is the same picture as the one that was looked at (%s)", async (lang) => {
    await expect(`${renderChain(small, { lang })}\n`).toMatchFileSnapshot(
      `../snapshots/chain-small-${lang}.svg`,
    );
  });

  it("lets no text cover another, and none reach beyond the drawing", () => {
    for (const lang of ["vi", "en"] as const) {
      for (const maxAbsent of [0, 10]) {
        const svg = renderChain(sampleOverview, { lang, maxAbsent });
        expect(textBoxes(svg).length).toBeGreaterThan(50);
        expect(overlaps(svg)).toEqual([]);
        expect(outside(svg)).toEqual([]);
      }
    }
  });

  it("keeps documents of one date apart", () => {
    const rows = Array.from({ length: 12 }, (_, at) =>
      documentOf(`van-ban-${at}`, {
        symbol: `${at}-KH/TU`,
        date: "2021-04-05",
        level: "province",
        branch: "party",
      }),
    );
    expect(overlaps(renderChain(overviewOf(rows)))).toEqual([]);
  });

  it("keeps many absent documents readable: those that one document alone cites are gathered, and the drawing says so", () => {
    const absent = Array.from({ length: 40 }, (_, at) =>
      documentOf(`${at}/NQ-CP@2015`, { absent: true, symbol: `${at}/NQ-CP`, citedBy: ["ke-hoach"] }),
    );
    const rows = [...small.rows, ...absent];
    const svg = renderChain(
      overviewOf(rows, [...small.links, ...absent.map(({ id }) => linkOf("ke-hoach", id, "basis"))]),
    );
    expect(svg).toContain("+ 40 văn bản khác");
    expect(svg).toContain("– 39/NQ-CP");
    expect(svg).toContain("Không vẽ riêng 40 văn bản vắng mặt");
    expect(valuesOf(svg, "data-kind")).toContain("gathered");
    expect(overlaps(svg)).toEqual([]);
  });

  it("gathers nothing that a document implements or may mean", () => {
    const svg = renderChain(sampleOverview, { maxAbsent: 0 });
    const ids = valuesOf(svg, "data-id");
    expect(ids).toContain("hai-chau/45/KH-UBND@2021-05-10");
    expect(ids).not.toContain("27-NQ/TW@2008-08-06");
  });

  it("stands documents without a date apart, and counts them", () => {
    const svg = renderChain(sampleOverview);
    expect(svg).toContain("Không rõ ngày");
    expect(svg).toContain("4 văn bản không rõ ngày");
    expect(renderChain(overviewOf(small.rows.slice(0, 2)))).not.toContain("Không rõ ngày");
  });

  it("explains every relation that it draws, and none that it does not", () => {
    const svg = renderChain(small);
    for (const relation of ["implements", "continues", "basis"] as const)
      expect(svg).toContain(`>${relationWords[relation].vi}<`);
    for (const relation of ["replaces", "amends", "mentions"] as const)
      expect(svg).not.toContain(`>${relationWords[relation].vi}<`);
  });

  it("draws an unclear citation to each document that may be meant, with a question mark", () => {
    const svg = renderChain(small);
    expect(svg.match(/chuong-trinh &gt; \? &gt; basis/gu)).toHaveLength(2);
    expect(svg).toContain(">?</text>");
  });

  it("carries the id of every document and is an image with a title and a description", () => {
    const svg = renderChain(sampleOverview);
    for (const { id } of sampleOverview.rows) expect(valuesOf(svg, "data-id")).toContain(id);
    expect(svg).toMatch(/^<svg [^>]*role="img"/u);
    expect(svg).toMatch(/<title id="chain-title">[^<]+<\/title><desc id="chain-desc">[^<]+88-KL\/TW/u);
  });

  it("is harmless whatever a document is called", () => {
    const rows = [documentOf("x", { symbol: '</text><script>"', date: "2021-04-05" })];
    expect(renderChain(overviewOf(rows))).not.toContain("<script");
  });

  it("draws a chain without documents", () => {
    expect(renderChain(overviewOf([]))).toContain("0 văn bản có trong tập");
  });
});
