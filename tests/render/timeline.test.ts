import { describe, expect, it } from "vitest";
import type { Level } from "../../src/model.ts";
import type { DeadlineKind } from "../../src/model-tasks.ts";
import type { Timeline, TimelineDeadline, TimelineDocument } from "../../src/query/answers-time.ts";
import { renderTimeline } from "../../src/render/timeline.ts";
import { deadlinesBehind } from "../../src/render/timeline-gather.ts";
import { everyOf, whenOf } from "../../src/render/when.ts";
import { outside, overlaps, valuesOf, wordsOf } from "./boxes.ts";
import { headOf } from "./sample.ts";

type Time = readonly [kind: DeadlineKind, start: string | null, end: string | null, every?: string];

const times: readonly Time[] = [
  ["date", null, "2022-06-30"],
  ["quarter", "2022-07-01", "2022-09-30"],
  ["year", null, "2025-12-31"],
  ["period", "2022-01-01", "2025-12-31"],
  ["period", null, "2022-11-30"],
  ["period", "2023-03-01", null],
  ["recurring", null, null, "year"],
  ["recurring", null, null, "P6M"],
  ["recurring", null, null],
  ["conditional", null, null],
  ["year", null, "2045-12-31"],
  ["period", "2022-10-01", "2022-10-31"],
];
const levels: readonly (Level | null)[] = ["central", "province", "district", null];

function documentOf(at: number, all: number): TimelineDocument {
  const level = levels[Math.floor((at * levels.length) / all)] ?? null;
  const label =
    at % 3 === 1 ? `Chương trình hành động của Liên hiệp các Hội tỉnh Hải Châu ${at}` : `${at}/KH-UBND`;
  const date = at % 4 === 3 ? null : `202${at % 3}-0${1 + (at % 9)}-1${at % 10}`;
  const head = { type: "Kế hoạch", symbol: label, title: "Phát triển thư viện", branch: "state" } as const;
  return {
    id: `ke-hoach-${at}`,
    label,
    ...head,
    level,
    province: null,
    date,
    quote: null,
    tasks: 14,
    timed: 9,
  };
}

function deadlineOf(document: string, at: number): TimelineDeadline {
  const [kind, start, end, every = null] = times[at % times.length] ?? ["conditional", null, null];
  const quote = { document, start: at * 10, end: at * 10 + 8, text: "khi được cấp kinh phí" };
  const task = `${document}#II.${at + 1}`;
  const words = { ...quote, text: "Rà soát, củng cố mạng lưới thư viện cơ sở gắn với phong trào đọc sách" };
  return { document, task, kind, start, end, every, rule: "deadline", quotes: [quote, words] };
}

/** A timeline of some documents, each with some deadlines. */
function timelineOf(documents: number, each: number): Timeline {
  const rows = Array.from({ length: documents }, (_, at) => documentOf(at, documents));
  const deadlines = rows.flatMap(({ id }, row) =>
    Array.from({ length: (each + row) % (each + 1) || each }, (_, at) => deadlineOf(id, at)),
  );
  return {
    ...headOf(
      "timeline",
      rows.map(({ id }) => id),
    ),
    rows,
    deadlines,
  };
}

describe("the drawing of days and deadlines", () => {
  it.each(["vi", "en"] as const)("is the same picture as the one that was looked at (%s)", async (lang) => {
    await expect(`${renderTimeline(timelineOf(4, 12), { lang })}\n`).toMatchFileSnapshot(
      `../snapshots/timeline-small-${lang}.svg`,
    );
  });

  it.each([
    [1, 0, "slide"],
    [5, 12, "column"],
    [5, 200, "page"],
    [34, 30, "column"],
    [63, 16, "slide"],
    [63, 16, "page"],
  ] as const)(
    "reads with %i documents of %i deadlines on a %s: no text covers another",
    (documents, each, size) => {
      for (const lang of ["vi", "en"] as const) {
        const svg = renderTimeline(timelineOf(documents, each), { lang, size });
        expect(overlaps(svg)).toEqual([]);
        expect(outside(svg)).toEqual([]);
      }
    },
  );

  it("draws a year and a quarter as what they are, an open end with an arrow, a day as a point", () => {
    const one = (...wanted: readonly number[]) => {
      const all = timelineOf(1, 12);
      return renderTimeline({ ...all, deadlines: wanted.map((at) => deadlineOf("ke-hoach-0", at)) });
    };
    expect(wordsOf(one(2))).toContain("2025 · II.3");
    expect(wordsOf(one(2))).not.toContain("31/12/2025");
    expect(wordsOf(one(1))).toContain("quý III/2022");
    expect(wordsOf(one(5))).toContain("từ 01/03/2023");
    expect(one(5)).toContain('fill-opacity="0.3"');
    expect(one(3)).not.toContain("fill-opacity");
    expect(wordsOf(one(9))).toContain("Thời hạn có điều kiện");
  });

  it("gathers tasks that are due at one time in one mark, and names its fact", () => {
    const all = timelineOf(1, 12);
    const again = { ...deadlineOf("ke-hoach-0", 2), task: "ke-hoach-0#III.1" };
    const svg = renderTimeline({ ...all, deadlines: [deadlineOf("ke-hoach-0", 2), again] });
    expect(wordsOf(svg)).toContain("2025 · 2 nhiệm vụ");
    expect(valuesOf(svg, "data-id")).toContain("ke-hoach-0 | year |  | 2025-12-31 | ");
  });

  it("says what it leaves out", () => {
    const all = timelineOf(1, 12);
    const days = Array.from({ length: 30 }, (_, at) => ({
      ...deadlineOf("ke-hoach-0", 0),
      end: `2022-06-${String(at + 1).padStart(2, "0")}`,
    }));
    expect(wordsOf(renderTimeline({ ...all, deadlines: days }))).toContain("+ 16 mốc khác (16 thời hạn)");
  });

  it("gathers more documents than have a lane each, and every deadline stands in a bar or in words", () => {
    const all = timelineOf(40, 24);
    for (const size of ["column", "page", "slide"] as const) {
      const svg = renderTimeline(all, { maxDocuments: 20, lang: "en", size });
      expect(overlaps(svg)).toEqual([]);
      expect(outside(svg)).toEqual([]);
      const [, documents, deadlines = 0, due = 0, apart = 0] =
        /(\d+) documents are gathered.*Of (\d+) deadlines, (\d+) are in bars and (\d+) in/u.exec(
          wordsOf(svg),
        ) ?? [];
      expect([Number(documents), Number(deadlines)]).toEqual([40, all.deadlines.length]);
      expect(Number(due) + Number(apart)).toBe(all.deadlines.length);
    }
  });

  it("opens the deadlines of a bar by its id", () => {
    const all = timelineOf(40, 24);
    const ids = valuesOf(renderTimeline(all, { maxDocuments: 20 }), "data-id");
    const behind = ids.flatMap((id) => deadlinesBehind(all, id.replaceAll("&gt;", ">")));
    const timed = all.deadlines.filter(
      ({ kind, end }) => kind !== "conditional" && (kind === "recurring" || end !== null),
    );
    expect(new Set(behind)).toEqual(new Set(timed));
  });

  it("says that a document has no day, and that there is nothing to draw", () => {
    const undated = { ...documentOf(0, 1), date: null, timed: 0 };
    const svg = renderTimeline({ ...timelineOf(1, 0), rows: [undated], deadlines: [] });
    expect(wordsOf(svg)).toContain("không ghi ngày");
    expect(wordsOf(svg)).toContain("không nêu thời hạn");
    expect(wordsOf(renderTimeline(timelineOf(0, 0)))).toContain("Không có gì để vẽ.");
  });

  it("escapes hostile text", () => {
    const all = timelineOf(1, 12);
    const label = '"><script>alert(1)</script>\u202e';
    const svg = renderTimeline({ ...all, rows: [{ ...documentOf(0, 1), label, title: label }] });
    expect(svg).not.toMatch(/<script|\u202e/u);
  });
});

describe("a deadline in words", () => {
  it.each([
    [["date", null, "2022-06-30"], "30/06/2022", "2022-06-30"],
    [["period", "2022-01-01", "2025-12-31"], "2022–2025", "2022–2025"],
    [["period", "2022-10-01", "2022-10-31"], "10/2022", "2022-10"],
    [["period", "2023-01-01", null], "từ 2023", "from 2023"],
    [["quarter", "2022-10-01", "2022-12-31"], "quý IV/2022", "quarter IV/2022"],
    [["year", null, "2030-12-31"], "2030", "2030"],
  ] as const)("%j is %s", ([kind, start, end], vi, en) => {
    const when = { kind, start, end, every: null };
    expect([whenOf(when, "vi"), whenOf(when, "en")]).toEqual([vi, en]);
  });

  it.each([
    ["year", "hằng năm", "every year"],
    ["P6M", "6 tháng một lần", "every 6 months"],
    ["P2Y6M", "2 năm 6 tháng một lần", "every 2 years 6 months"],
    ["P1Y6M", "1 năm 6 tháng một lần", "every 1 year 6 months"],
    ["bất kỳ", "bất kỳ", "bất kỳ"],
  ])("%s is %s", (every, vi, en) => {
    expect([everyOf(every, "vi"), everyOf(every, "en")]).toEqual([vi, en]);
  });
});
