/** How it is decided whether a line goes on with the paragraph before it. */
import { describe, expect, it } from "vitest";
import { linesOf } from "../../src/parse/lines.ts";
import { beginEvidence } from "../../src/parse/lines-begins.ts";
import { endEvidence } from "../../src/parse/lines-ends.ts";
import { blocksOf, goesOn } from "../../src/parse/lines-joined.ts";
import type { Join, LabelJoin } from "../../src/parse/lines-joins.ts";
import { labelEvidence } from "../../src/parse/lines-labels.ts";
import { type Layout, layoutOf, spaceOdds } from "../../src/parse/lines-layout.ts";
import type { Reading } from "../../src/parse/reading.ts";
import { fold } from "../../src/text/fold.ts";

function readingOf(text: string): Reading {
  return { text, folded: fold(text), extent: [0, text.length] };
}

/** The lines of a text that follow others, each with what is known of it. */
function joinsOf(text: string): (Join | LabelJoin)[] {
  const reading = readingOf(text);
  const lines = linesOf(reading, reading.extent);
  const joins: (Join | LabelJoin)[] = [];
  blocksOf(reading, lines, layoutOf(reading, lines), (join) => {
    joins.push({ ...join, open: { ...join.open } });
    return goesOn(join);
  });
  return joins;
}

const lined = (example: string): string => example.replaceAll(/\s?¶\s?/gu, "\n");
const labelled = (join: Join | LabelJoin): join is LabelJoin => join.label !== null;

describe("the evidence", () => {
  it.each([...endEvidence, ...beginEvidence].map((row) => [row.id, row] as const))(
    "%s holds in its own example",
    (_, { holds, example }) => {
      expect(joinsOf(lined(example)).some((join) => !labelled(join) && holds(join))).toBe(true);
    },
  );

  it.each(labelEvidence.map((row) => [row.id, row] as const))("%s holds in its own example", (_, row) => {
    const { holds, example } = row;
    expect(joinsOf(lined(example)).some((join) => labelled(join) && holds(join))).toBe(true);
  });

  it("has ids of its own, and weights that say something", () => {
    const rows = [...endEvidence, ...beginEvidence, ...labelEvidence];
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const { weight } of rows) expect(Math.abs(weight)).toBeGreaterThanOrEqual(0.5);
  });

  it.each(["line.unfinished", "line.ground", "line.duty-under-heading", "line.closing", "line.over-page"])(
    "%s does not hold between two common lines",
    (id) => {
      const row = [...endEvidence, ...beginEvidence].find((one) => one.id === id);
      const [join] = joinsOf("1. Tổ chức hội nghị của ngành thư viện,\nVăn hóa và thông tin tại tỉnh.");
      expect(join && row?.holds(join)).toBe(false);
    },
  );
});

/** A text of twelve points that all are broken in the same way. */
function pointsOf(inside: string, between: string): string {
  const point = ["Tổ chức quán triệt nội dung của kế hoạch đến cán bộ,", "hội viên và nhân dân trong tỉnh."];
  return Array.from({ length: 12 }, (_, at) => `${at + 1}. ${point.join(inside)}`).join(between);
}

function layoutIn(text: string): { reading: Reading; layout: Layout } {
  const reading = readingOf(text);
  return { reading, layout: layoutOf(reading, linesOf(reading, reading.extent)) };
}

describe("the layout of a text", () => {
  it("tells what the space before a line means, whatever is usual in the text", () => {
    const apart = layoutIn(pointsOf("\n", "\n\n")).layout.gaps;
    expect(apart[0]).toBeGreaterThan(1);
    expect(apart[1]).toBeLessThan(-1);
    const spaced = layoutIn(pointsOf("\n\n", "\n\n\n\n")).layout.gaps;
    expect(spaced[1]).toBeGreaterThan(1);
    expect(spaced[3]).toBeLessThan(-1);
    for (const same of ["\n", "\n\n"]) {
      const { gaps } = layoutIn(pointsOf(same, same)).layout;
      expect(Math.abs(gaps[same.length - 1] ?? Number.NaN)).toBeLessThan(0.5);
    }
  });

  it("learns how long a filled line is, and what it says that one is not", () => {
    const { layout } = layoutIn(pointsOf("\n", "\n"));
    expect(layout.width).toBeGreaterThan(50);
    expect(layout.width).toBeLessThan(65);
    expect(layout.fills[5]).toBeGreaterThan(0);
    expect(layout.fills[0]).toBeLessThan(0);
  });

  it("says nothing of the space around the number of a page", () => {
    const text = `${pointsOf("\n", "\n\n")}\n\n7\n\n13. Sở Y tế chủ trì.\n`;
    const joins = joinsOf(text);
    const last = joins.at(-1);
    expect(last?.line.afterPage).toBe(true);
    expect(last && spaceOdds(last).gap).toBe(0);
  });

  it("of an empty text, of one line, and of lines that tell nothing, is what is usual", () => {
    for (const text of ["", "Một dòng", "A\nB\nC"]) {
      const { layout } = layoutIn(text);
      expect(layout.width).toBe(Number.POSITIVE_INFINITY);
      expect(layout.gaps.every(Number.isFinite)).toBe(true);
      expect(layout.fills.every(Number.isFinite)).toBe(true);
    }
  });
});
