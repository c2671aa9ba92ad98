import { describe, expect, it } from "vitest";
import type { LocalisationItem } from "../../src/query/answers-compare.ts";
import { compare } from "../../src/query/compare.ts";
import { coverage } from "../../src/query/coverage.ts";
import { comparedAlignments, comparedDocuments, comparedGraph } from "./compare-chain.ts";
import { aligned } from "./small-chain.ts";

const answer = compare(comparedGraph(), { upstream: "kl", lang: "en" });

function profile(document: string) {
  const found = answer.profiles.find((one) => one.document === document);
  if (!found) throw new Error(document);
  return found;
}

/** `kind element path: from → to`. */
function told(items: readonly LocalisationItem[]): readonly string[] {
  return items.map(({ kind, element, upstream, downstream, from, to }) => {
    const path = (upstream ?? downstream[0] ?? "").split("#")[1];
    return element === "task" ? `${kind} ${path}` : `${kind} ${element} ${path}: ${from} → ${to}`;
  });
}

describe("the localisation profile of a plan", () => {
  it("tells what is lost, generalised, made specific, postponed and added", () => {
    expect(told(profile("sb-tu").items)).toEqual([
      "specific lead 1: các cấp ủy → Sở Giáo dục tỉnh Sơn Bình",
      "generalised lead 2: Bộ Văn hóa → các sở, ngành tỉnh Sơn Bình",
      "generalised target 2: >=25 tủ sách khuyến học → tủ sách khuyến học",
      "generalised deadline 2: 2025-06-30 → 2025-12-31",
      "postponed deadline 3: 2024-12-31 → 2026-12-31",
      "lost 4",
      "lost 5",
      "lost 6",
      "added 9",
    ]);
  });

  it("tells an earlier day, and a figure and a time where the upstream has none", () => {
    expect(told(profile("sb-ub").items).filter((words) => !words.startsWith("lost"))).toEqual([
      "advanced deadline 4: 2026-12-31 → 2025-09-30",
      "specific target 5: null → >=500 triệu đồng",
      "specific deadline 5: null → year",
    ]);
  });

  it("does not call a time later where only a part of the duty is due then", () => {
    expect(told(profile("hc-tu").items)).toContain("changed deadline 3: 2024-12-31 → 2026-12-31");
  });

  it("names the documents of the same province that carry out what is lost in one of them", () => {
    const lost = profile("sb-tu").items.filter(({ kind }) => kind === "lost");
    expect(lost.map(({ elsewhere }) => elsewhere)).toEqual([["sb-ub"], ["sb-ub"], []]);
  });

  it("quotes both sides, letter for letter", () => {
    const texts = new Map(comparedDocuments.map(({ id, text }) => [id, text ?? ""]));
    const quotes = answer.profiles.flatMap(({ items }) => items.flatMap((item) => item.quotes));
    expect(quotes.length).toBeGreaterThan(20);
    expect(
      quotes.filter(({ document, start, end, text }) => texts.get(document)?.slice(start, end) !== text),
    ).toEqual([]);
    const [item] = profile("sb-tu").items.filter(({ kind }) => kind === "postponed");
    expect(item?.quotes.map(({ document, text }) => [document, text])).toEqual([
      ["kl", "đến năm 2024"],
      ["sb-tu", "đến năm 2026"],
    ]);
  });

  it("gives each count its denominator", () => {
    for (const {
      coverage: totals,
      elements,
      judged,
      doubtful,
      ownInitiative,
      unmatched,
    } of answer.profiles) {
      expect(totals.full + totals.partial + totals.mention + totals.none).toBe(totals.upstreamTasks);
      expect(judged + doubtful).toBe(totals.full + totals.partial);
      expect(totals.carrying + ownInitiative + unmatched).toBe(totals.downstreamTasks);
      for (const {
        of,
        kept,
        lost,
        generalised,
        specific,
        postponed,
        advanced,
        changed,
        ...rest
      } of elements) {
        expect(kept + lost + generalised + specific + postponed + advanced + changed).toBe(of);
        expect(rest.specified).toBeLessThanOrEqual(rest.without);
        expect(rest.without).toBeLessThanOrEqual(judged);
      }
    }
  });

  it("compares no elements of a task that is rather not carried out", () => {
    const doubtful = [...comparedAlignments, aligned("hc-tu#2", "kl#4", 1, 0.3)];
    const [found] = compare(comparedGraph(comparedDocuments, doubtful), { upstream: "kl" }).profiles;
    expect(found).toMatchObject({ document: "hc-tu", judged: 2, doubtful: 1 });
    expect(found?.items.filter(({ upstream }) => upstream === "kl#4")).toEqual([]);
  });
});

describe("the same task side by side", () => {
  const row = (path: string) => answer.rows.find(({ task }) => task === `kl#${path}`);

  it("has who leads, the targets and the deadlines of the upstream and of each province", () => {
    const { upstream, cells } = row("2") ?? {};
    const values = (facts: typeof upstream) =>
      facts && [facts.leads, facts.targets, facts.deadlines].map((all) => all.map(({ value }) => value));
    expect(values(upstream)).toEqual([["Bộ Văn hóa"], [">=25 tủ sách khuyến học"], ["2025-06-30"]]);
    expect(cells?.map((cell) => [cell.column, cell.status, ...(values(cell) ?? [])])).toEqual([
      ["Hải Châu", "full", ["Bộ Văn hóa"], [">=25 tủ sách khuyến học"], ["2025-06-30"]],
      ["Sơn Bình", "full", ["các sở, ngành tỉnh Sơn Bình"], [], ["2025-12-31"]],
    ]);
    expect(cells?.[1]?.leads[0]?.quote?.text).toBe("Các sở, ngành");
  });

  it("says in what the provinces differ", () => {
    expect(row("2")?.differs).toEqual(["lead", "target", "deadline"]);
    expect(row("4")?.differs).toEqual(["status"]);
    expect(row("6")?.differs).toEqual([]);
  });

  it("unites the documents of a province", () => {
    expect(answer.columns.map(({ id, members }) => [id, members])).toEqual([
      ["Hải Châu", ["hc-tu"]],
      ["Sơn Bình", ["sb-tu", "sb-ub"]],
    ]);
    const covered = coverage(comparedGraph(), { upstream: "kl", by: "province" });
    expect(answer.provinces.map((one) => one.coverage)).toEqual([null, ...covered.totals]);
    expect(covered.columns).toEqual(answer.columns);
  });
});

describe("the order of provinces and plans", () => {
  it("expects the share that the chances give, with the plain share beside it", () => {
    const [first, second] = answer.order?.provinces ?? [];
    expect(first).toMatchObject({ of: "Sơn Bình", full: 5, partial: 0, upstreamTasks: 6, rank: [1, 1] });
    expect(first?.expected).toBeCloseTo((5 * 0.95) / 6, 6);
    expect(first?.spread).toBeCloseTo(Math.sqrt(5 * 0.95 * 0.05) / 6, 6);
    expect(second).toMatchObject({ of: "Hải Châu", full: 1, partial: 1, rank: [2, 2], beforeNext: null });
    expect(first?.beforeNext).toBeGreaterThan(0.99);
  });

  it("gives plans that cannot be told apart the same range", () => {
    expect(answer.order?.plans.map(({ of, rank }) => [of, rank])).toEqual([
      ["sb-tu", [1, 1]],
      ["sb-ub", [2, 3]],
      ["hc-tu", [2, 3]],
    ]);
  });

  it("tells nothing of two that have the same", () => {
    const same = [aligned("sb-tu#1", "kl#1"), aligned("hc-tu#2", "kl#2")];
    const { order } = compare(comparedGraph(comparedDocuments, same), { upstream: "kl" });
    expect(order?.provinces).toMatchObject([
      { rank: [1, 2], beforeNext: 0.5 },
      { rank: [1, 2], beforeNext: null },
    ]);
  });

  it("counts several doubtful alignments of one task together", () => {
    const several = [aligned("hc-tu#2", "kl#1", 1, 0.4), aligned("hc-tu#3", "kl#1", 1, 0.5)];
    const { order } = compare(comparedGraph(comparedDocuments, several), { upstream: "kl" });
    expect(order?.provinces.find(({ of }) => of === "Hải Châu")?.expected).toBeCloseTo(0.7 / 6, 6);
  });

  it("ranks nothing that is not collected or not below", () => {
    const asked = compare(comparedGraph(), { upstream: "kl", downstream: ["Sơn Bình", "Thanh Hóa"] });
    expect(asked.order?.provinces.map(({ of }) => of)).toEqual(["Sơn Bình"]);
    expect(asked.order?.unranked).toContainEqual({ of: "Thanh Hóa", why: "not-collected" });
    expect(answer.order?.unranked).toEqual([{ of: "An Lâm", why: "not-below" }]);
  });

  it("says so where it rests on few tasks", () => {
    expect(answer.notes).toContain(
      "The order rests on 6 upstream tasks only: one of them moves a share by 17 percentage points.",
    );
  });
});

describe("a comparison", () => {
  it("is the same whatever the order of the documents", () => {
    const turned = comparedGraph([...comparedDocuments].reverse(), [...comparedAlignments].reverse());
    expect(compare(turned, { upstream: "kl", lang: "en" })).toEqual(answer);
  });

  it("without an upstream document says by which the provinces can be compared", () => {
    const plain = compare(comparedGraph(), { lang: "en" });
    expect(plain).toMatchObject({ upstream: null, rows: [], profiles: [], order: null });
    expect(plain.suggestions).toMatchObject([
      { document: "kl", tasks: 6, provinces: ["Hải Châu", "Sơn Bình"] },
    ]);
    expect(plain.notes).toEqual([
      "Can be compared by a document above several of them (--upstream): kl (Hải Châu, Sơn Bình).",
    ]);
  });
});
