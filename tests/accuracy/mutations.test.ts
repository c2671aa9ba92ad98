import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readExamples } from "../../bench/accuracy/cases.ts";
import type { Gold } from "../../bench/accuracy/gold.ts";
import { swapColumns } from "../../bench/accuracy/mutations/columns.ts";
import { dropHead, pageNumbers, rewrap, spreadLines } from "../../bench/accuracy/mutations/layout.ts";
import { edit } from "../../bench/accuracy/mutations/pieces.ts";
import {
  misread,
  raiseHeadings,
  swapToneOfOa,
  swapToneOfUy,
} from "../../bench/accuracy/mutations/spelling.ts";

const gold: Gold = {
  document: {
    type: "Kế hoạch",
    symbol: null,
    number: null,
    date: null,
    place: null,
    issuer: null,
    title: null,
    signer: null,
    signerRole: null,
    recipients: [],
  },
  citations: [],
  relations: [],
  outline: [],
  tasks: [],
};

describe("a changed text", () => {
  it("tells where each span of the old one lies", () => {
    const { text, move } = edit("một hai ba", [
      { span: [0, 3], words: "MỘT", kept: true },
      { span: [3, 4], words: "\n\n" },
      { span: [7, 7], words: "!" },
    ]);
    expect(text).toBe("MỘT\n\nhai! ba");
    const at = (start: number, end: number): string | null => {
      const span = move([start, end]);
      return span && text.slice(...span);
    };
    expect([at(0, 3), at(4, 7), at(0, 10), at(3, 4)]).toEqual(["MỘT", "hai", "MỘT\n\nhai! ba", null]);
  });

  it("holds the words of every span that is moved, whatever the edits", () => {
    const text = "abcdefghijklmnopqrstuvwxyz";
    const edits = fc.array(
      fc.tuple(fc.nat({ max: 26 }), fc.nat({ max: 3 }), fc.constantFrom("", "-", "--")),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(edits, fc.nat({ max: 25 }), (changes, at) => {
        const sorted = changes
          .map(([start, length, words]) => ({ span: [start, Math.min(26, start + length)] as const, words }))
          .sort((a, b) => a.span[0] - b.span[0]);
        const changed = edit(text, sorted);
        const moved = changed.move([at, at + 1]);
        if (moved) expect(changed.text.slice(...moved)).toBe(text.charAt(at));
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});

describe("a mutation", () => {
  it("breaks lines of prose at a width, and no row and no Markdown heading", () => {
    expect(rewrap("một hai ba bốn\na\tb c d e f g\n## một hai ba bốn", 8).text).toBe(
      "một hai\nba bốn\na\tb c d e f g\n## một hai ba bốn",
    );
  });

  it("puts tones on the other vowel and back", () => {
    expect(swapToneOfUy("Tỉnh ủy, uỷ ban, quý, THÚY").text).toBe("Tỉnh uỷ, ủy ban, quý, THUÝ");
    expect(swapToneOfOa("hòa, hoà, khoẻ, hoàn").text).toBe("hoà, hòa, khỏe, hoàn");
  });

  it("raises titles and leaves labels", () => {
    const outline = [{ path: "a)", kind: "section" as const, start: 0, title: "Nhân lực" }];
    expect(raiseHeadings("a) Nhân lực\nb) khác", { ...gold, outline }).text).toBe("a) NHÂN LỰC\nb) khác");
  });

  it("misreads a letter here and there, and no digit", () => {
    expect(misread("Sở Nội vụ 12 đơn vị", 4).text).toBe("Sở Nọi vụ 12 dơn vi");
  });

  it("begins the text with the type where the head is dropped, and does nothing where no line names it", () => {
    expect(dropHead("TỈNH ỦY\nSố 1-KH/TU\nKẾ HOẠCH\nvề sách", gold)?.text).toBe("KẾ HOẠCH\nvề sách");
    expect(dropHead("về sách", gold)).toBeNull();
  });

  it("exchanges the last two columns between tabs and bars", () => {
    expect(swapColumns("TT\tviệc\tai\tbao giờ\nchữ")?.text).toBe("TT\tviệc\tbao giờ\tai\nchữ");
    expect(swapColumns("| 1 | a | b |")?.text).toBe("| 1 | b | a |");
    expect(swapColumns("chữ\ttrong\n")).toBeNull();
  });

  it("puts blank lines and page numbers in, and takes nothing away", () => {
    for (const { text } of readExamples().cases) {
      const words = (of: string): string => of.replace(/\s+/gu, "");
      expect(words(spreadLines(text).text)).toBe(words(text));
      expect(pageNumbers(text).text.length).toBeGreaterThanOrEqual(text.length);
    }
  });
});
