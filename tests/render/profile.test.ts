import { describe, expect, it } from "vitest";
import type {
  LocalisationItem,
  LocalisationKind,
  LocalisationProfile,
  LocalisedElement,
} from "../../src/query/answers-compare.ts";
import type { Comparison } from "../../src/query/answers-work.ts";
import { renderProfile } from "../../src/render/profile.ts";
import { outside, overlaps, valuesOf, wordsOf } from "./boxes.ts";
import { headOf } from "./sample.ts";

const kinds: readonly (readonly [LocalisationKind, LocalisedElement])[] = [
  ["lost", "task"],
  ["generalised", "lead"],
  ["specific", "coordinate"],
  ["postponed", "deadline"],
  ["advanced", "deadline"],
  ["changed", "target"],
  ["added", "task"],
];

function itemOf(document: string, at: number): LocalisationItem {
  const [kind, element] = kinds[at % kinds.length] ?? ["changed", "product"];
  const text = "Rà soát, củng cố mạng lưới thư viện cơ sở";
  const upstream = kind === "added" ? null : `ket-luan#II.${at + 1}`;
  const downstream = kind === "lost" ? [] : [`${document}#II.${at + 1}`];
  const values =
    element === "deadline" ? ["2024-12-31", "2025-12-31"] : ["Sở Nội vụ", "Thư viện tỉnh Sơn Bình"];
  return {
    ...{ kind, element, upstream, downstream, elsewhere: [], score: null },
    from: kind === "added" ? null : (values[0] ?? null),
    to: kind === "lost" ? null : (values[1] ?? null),
    quotes: [{ document, start: 0, end: text.length, text }],
  };
}

function profileOf(at: number, items: number): LocalisationProfile {
  const document = `ke-hoach-${at}`;
  const long = "Chương trình hành động của Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Hải Châu";
  const counts = { kept: 2, lost: 0, generalised: 0, specific: 0, postponed: 0, advanced: 0, changed: 0 };
  return {
    document,
    label: at % 3 === 1 ? `${long} ${at}` : `${at}/KH-UBND`,
    province: at % 2 === 0 ? "Sơn Bình" : "Hải Châu",
    coverage: {
      ...{ column: document, full: 9, partial: 4, mention: 1, none: 2, upstreamTasks: 16 },
      ...{ carrying: 12, downstreamTasks: 30 },
    },
    ...{ ownInitiative: 3, unmatched: 1, judged: 11, doubtful: 2 },
    elements: (["lead", "coordinate", "target", "deadline", "product"] as const).map((element) => ({
      ...{ element, of: 6, without: 4, specified: 1 },
      ...counts,
    })),
    items: Array.from({ length: items }, (_, each) => itemOf(document, each + at)),
  };
}

/** A comparison of some plans, each with some differences. */
function comparisonOf(plans: number, items: number): Comparison {
  const profiles = Array.from({ length: plans }, (_, at) => profileOf(at, items + (at % 5)));
  return {
    ...headOf("compare", ["ket-luan", ...profiles.map(({ document }) => document)]),
    ...{
      upstream: "ket-luan",
      upstreamLabel: "88-KL/TW",
      provinces: [],
      columns: [],
      rows: [],
      order: null,
      suggestions: [],
    },
    profiles,
  };
}

describe("the drawing of localisation profiles", () => {
  it.each([
    ["vi", 1],
    ["en", 1],
    ["vi", 3],
    ["en", 3],
  ] as const)("is the same picture as the one that was looked at (%s, plans: %i)", async (lang, plans) => {
    await expect(`${renderProfile(comparisonOf(plans, 16), { lang })}\n`).toMatchFileSnapshot(
      `../snapshots/profile-${plans}-${lang}.svg`,
    );
  });

  it.each([
    [1, 40, "column"],
    [1, 3, "slide"],
    [5, 30, "page"],
    [5, 1000, "column"],
    [34, 60, "column"],
    [63, 60, "page"],
    [63, 60, "slide"],
  ] as const)(
    "reads with %i plans of %i differences on a %s: no text covers another",
    (plans, items, size) => {
      for (const lang of ["vi", "en"] as const) {
        const svg = renderProfile(comparisonOf(plans, items), { lang, size });
        expect(overlaps(svg)).toEqual([]);
        expect(outside(svg)).toEqual([]);
      }
    },
  );

  it("counts each outcome of each element, and names its fact", () => {
    const svg = renderProfile(comparisonOf(2, 14));
    expect(valuesOf(svg, "data-id")).toEqual(
      expect.arrayContaining(["ke-hoach-0 | postponed | deadline", "ke-hoach-0 | kept | task"]),
    );
    const [, cell = ""] = /"ke-hoach-0 \| lost \| task">(.*?)<\/g>/su.exec(svg) ?? [];
    expect(cell).toMatch(/>2<\/text>$/u);
    expect(wordsOf(svg)).toContain("Sơn Bình: 13/16 nhiệm vụ được triển khai");
  });

  it("writes the differences of a single plan out, kind by kind, and says how many more there are", () => {
    const words = wordsOf(renderProfile(comparisonOf(1, 70)));
    expect(words).toContain("II.4 → II.4, thời hạn: 31/12/2024 → 31/12/2025");
    expect(words).toMatch(/… và 56 chỗ nữa/u);
  });

  it("gives many plans a row each, and says which are left out", () => {
    const svg = renderProfile(comparisonOf(20, 6), { maxPlans: 15, lang: "en" });
    expect(valuesOf(svg, "data-id").filter((id) => id.endsWith("| kept | *"))).toHaveLength(15);
    expect(wordsOf(svg)).toMatch(/Not drawn: the plans with the fewest differences \(5, differences: \d+\)/u);
  });

  it("escapes hostile text", () => {
    const label = '"><script>alert(1)</script>\u202e';
    const all = comparisonOf(1, 4);
    const profiles = all.profiles.map((profile) => ({
      ...profile,
      label,
      items: profile.items.map((item) => ({ ...item, to: label })),
    }));
    expect(renderProfile({ ...all, profiles })).not.toMatch(/<script|\u202e/u);
  });

  it("says that there is nothing to draw without an upstream document", () => {
    expect(wordsOf(renderProfile({ ...comparisonOf(0, 0), upstream: null }))).toContain("Không có gì để vẽ");
  });
});
