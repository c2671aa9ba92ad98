import { describe, expect, it } from "vitest";
import type { Overview, OverviewDocument } from "../../src/query/answers-work.ts";
import { renderChain } from "../../src/render/chain.ts";
import { gatheredIn } from "../../src/render/chain-drawn.ts";
import { relationWords } from "../../src/render/words.ts";
import { outside, overlaps, textBoxes, valuesOf, wordsOf } from "./boxes.ts";
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

/** Two plans of each province, issued within so many months: the second carries out the first, both the conclusion. */
function provincesOf(count: number, months: number): Overview {
  const plans = Array.from({ length: count }, (_, at) => {
    const month = (at * 7) % months;
    const known = { type: "Kế hoạch", level: "province", province: `Sơn Bình ${at}` } as const;
    const date = `${2011 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, "0")}-15`;
    return [
      documentOf(`tu-${at}`, {
        ...known,
        symbol: `${at}-KH/TU`,
        branch: "party",
        date: at % 9 === 4 ? null : date,
      }),
      documentOf(`ub-${at}`, { ...known, symbol: `${at}/KH-UBND`, branch: "state", date }),
    ] as const;
  });
  const [, , , parent] = small.rows;
  const conclusion = { ...small.rows[0], citedBy: plans.flat().map(({ id }) => id) } as OverviewDocument;
  const links = plans.flatMap(([first, second], at) => [
    linkOf(first.id, "ket-luan", "implements"),
    linkOf(second.id, "ket-luan", "implements"),
    linkOf(second.id, first.id, "implements"),
    linkOf(first.id, "77-CT/TW@2010-04-16", at % 2 === 0 ? "continues" : "basis"),
    linkOf(first.id, plans[(at * 5) % count]?.[1].id ?? "", "mentions"),
    linkOf(second.id, "khong-ve", "basis"),
  ]);
  return overviewOf([conclusion, ...(parent === undefined ? [] : [parent]), ...plans.flat()], links);
}

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

  it.each([
    [34, 8],
    [63, 8],
    [63, 120],
    [400, 240],
  ] as const)(
    "gathers the plans of %i provinces in %i months, and its numbers add up",
    (provinces, months) => {
      const overview = provincesOf(provinces, months);
      for (const lang of ["vi", "en"] as const)
        for (const size of [undefined, "page", "column"] as const) {
          const svg = renderChain(overview, { lang, size, maxDocuments: 60 });
          expect(overlaps(svg)).toEqual([]);
          expect(outside(svg)).toEqual([]);
          expect(svg.length).toBeLessThan(250_000);
        }
      const words = wordsOf(renderChain(overview, { lang: "en", maxDocuments: 60 }));
      const [, all, alone, members] =
        /Of (\d+) documents, (\d+) are drawn on their own.* (\d+) are gathered/u.exec(words) ?? [];
      expect([Number(all), Number(alone) + Number(members)]).toEqual([
        overview.rows.length,
        overview.rows.length,
      ]);
      const [told = "", links, drawn] = /Of (\d+) citations, (\d+) are drawn[^.]*/u.exec(words) ?? [];
      const rest = [...told.matchAll(/; (\d+) /gu)].reduce((sum, [, count]) => sum + Number(count), 0);
      expect([Number(links), Number(drawn) + rest]).toEqual([overview.links.length, overview.links.length]);
    },
  );

  it("keeps on their own the documents that many others carry out, held or absent", () => {
    const svg = renderChain(provincesOf(63, 8));
    expect(valuesOf(svg, "data-id")).toContain("ket-luan");
    expect(valuesOf(svg, "data-id")).toContain("77-CT/TW@2010-04-16");
    expect(wordsOf(svg)).toContain("được 126 văn bản viện dẫn");
  });

  it("opens every document and link that it gathered by the id of a mark, whatever the width", () => {
    const overview = provincesOf(63, 120);
    const options = { lang: "vi", maxAbsent: 10, maxDocuments: 80, toFit: false } as const;
    for (const width of [400, 770, 1080]) {
      const ids = valuesOf(renderChain(overview, { width }), "data-id").map((id) =>
        id.replaceAll("&gt;", ">"),
      );
      const behind = ids.map((id) => gatheredIn(overview, id, options));
      const found = new Set([...ids, ...behind.flatMap(({ documents }) => documents.map(({ id }) => id))]);
      expect(overview.rows.filter(({ id }) => !found.has(id))).toEqual([]);
      expect(behind.some(({ links }) => links.length > 1)).toBe(true);
    }
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
