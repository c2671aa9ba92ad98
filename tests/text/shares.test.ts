import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareWords } from "../../src/text/shares.ts";
import type { Span } from "../../src/text/span.ts";
import { findWords } from "../../src/text/words.ts";

const text = "KẾ HOẠCH: các sở rà soát quy chế, báo cáo tỉnh.";
const spanOf = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
const body = [spanOf("các sở rà soát quy chế, báo cáo tỉnh.")];

describe("words", () => {
  it("are runs of letters, marks and digits", () => {
    const sample = "Số 93-KL/TW; KH&CN\n\nđổi mới";
    const { starts, ends } = findWords(sample);
    expect([...starts].map((start, i) => sample.slice(start, ends[i]))).toEqual([
      "Số",
      "93",
      "KL",
      "TW",
      "KH",
      "CN",
      "đổi",
      "mới",
    ]);
  });
});

describe("the shares of a text's words", () => {
  it("leave to the text what nobody claims", () => {
    expect(shareWords(text, body, [])).toEqual({ words: 9, byOrigin: { own: 9 } });
  });

  it("give a word that several claim to the lowest rank, once", () => {
    const claims = [
      { span: spanOf("rà soát quy chế, báo cáo"), origin: "lateral", rank: 4 },
      { span: spanOf("rà soát quy"), origin: "parent", rank: 1 },
      { span: spanOf("quy chế"), origin: "parent", rank: 1 },
    ];
    expect(shareWords(text, body, claims).byOrigin).toEqual({ parent: 4, lateral: 2, own: 3 });
  });

  it("count no word outside the body, and none that is claimed in part", () => {
    const claims = [{ span: [0, text.indexOf("soát") + 2] as Span, origin: "formula", rank: 0 }];
    expect(shareWords(text, body, claims).byOrigin).toEqual({ formula: 3, own: 6 });
  });

  it("count the words of spans that overlap once", () => {
    expect(shareWords(text, [spanOf("các sở rà"), spanOf("sở rà soát")], []).words).toBe(4);
  });

  it("sum to the words of the body, whatever is claimed", () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
    const claim = fc.record({ span, origin: fc.constantFrom("parent", "lateral"), rank: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(span, { maxLength: 4 }), fc.array(claim, { maxLength: 6 }), (spans, claims) => {
        const { words, byOrigin } = shareWords(text, spans, claims);
        expect(Object.values(byOrigin).reduce((sum, count) => sum + count, 0)).toBe(words);
      }),
    );
  });
});
