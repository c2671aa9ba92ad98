import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharedSpans } from "../../src/index.ts";
import { fold } from "../../src/text/fold.ts";
import { runsOf } from "./runs.ts";

/** The words of each span in both texts, and their number. */
const told = (a: string, b: string, options = {}) =>
  sharedSpans(a, b, options).map((span) => [a.slice(...span.a), b.slice(...span.b), span.words]);

const wordsIn = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

describe("shared spans", () => {
  it("are exact in both texts, through broken lines and marks", () => {
    const a = "Trước hết, **rà soát** quy chế\n\nphối hợp; sau đó báo cáo Thường trực Tỉnh uỷ";
    const b = "Hội RÀ SOÁT quy chế - phối hợp. Báo cáo\nThường trực Tỉnh ủy";
    expect(told(a, b)).toEqual([
      ["rà soát** quy chế\n\nphối hợp", "RÀ SOÁT quy chế - phối hợp", 6],
      ["báo cáo Thường trực Tỉnh uỷ", "Báo cáo\nThường trực Tỉnh ủy", 6],
    ]);
  });

  it("are found in another order, and in texts whose marks stand apart", () => {
    const [one, two] = ["đưa sách lưu động về bản", "vận động các dòng họ đóng góp"];
    expect(told(`${one}; ${two}`, `${two}, ${one}`.normalize("NFD"))).toEqual([
      [one, one.normalize("NFD"), 6],
      [two, two.normalize("NFD"), 7],
    ]);
  });

  it("are as long as asked for, and not what is left out", () => {
    const [a, b] = ["một hai ba bốn năm sáu", "không một hai ba bốn năm"];
    expect(told(a, b, { least: 6 })).toEqual([]);
    expect(told(a, b, { leaveOutA: [[8, 10]] })).toEqual([]);
    expect(told(a, b, { least: 3, leaveOutB: [[14, 16]] })).toEqual([]);
    expect(told(a, b)).toEqual([["một hai ba bốn năm", "một hai ba bốn năm", 5]]);
  });

  const words = fc.array(fc.constantFrom("tăng", "cường", "công", "tác", "học"), { maxLength: 20 });
  const gap = fc.constantFrom(" ", "\n", ", ", " – ");
  const text = fc.tuple(words, gap).map(([parts, between]) => parts.join(between));

  it("have the same words on both sides and take no word twice, whatever the texts", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const spans = sharedSpans(a, b, { least: 3 });
        for (const { a: left, b: right, words: count } of spans) {
          expect(wordsIn(a.slice(...left))).toEqual(wordsIn(b.slice(...right)));
          expect(wordsIn(a.slice(...left)).length).toBe(count);
        }
        for (const side of ["a", "b"] as const) {
          const sorted = spans.map((span) => span[side]).sort(([x], [y]) => x - y);
          for (const [at, [start]] of sorted.entries())
            expect(start).toBeGreaterThanOrEqual(sorted[at - 1]?.[1] ?? 0);
        }
      }),
    );
  });

  it("are there exactly where three words in a row are in both", () => {
    fc.assert(
      fc.property(words, words, (left, right) => {
        const [a, b] = [left.join(" "), right.join(" ")];
        const isShared = [...runsOf(a)].some((run) => runsOf(b).has(run));
        expect(sharedSpans(a, b, { least: 3 }).length > 0).toBe(isShared);
      }),
    );
  });

  it("are the whole of two texts that are the same", () => {
    fc.assert(
      fc.property(words, (parts) => {
        const whole = parts.join(" ");
        expect(told(whole, whole)).toEqual(parts.length < 4 ? [] : [[whole, whole, parts.length]]);
      }),
    );
  });
});
