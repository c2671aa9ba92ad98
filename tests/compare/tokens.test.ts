import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rewritesOf, rewriteTokens } from "../../src/compare/rewrite.ts";
import { type Tokens, tokenize, wordKey } from "../../src/compare/tokens.ts";
import type { Span } from "../../src/text/span.ts";

const whole = (folded: string) => ({ folded, span: [0, folded.length] as Span });

/** The words of each passage, as the text has them. */
function words(folded: string, { starts, ends, from }: Tokens, passage = 0): readonly string[] {
  return [...starts.slice(from[passage], from[passage + 1])].map((start, at) =>
    folded.slice(start, ends[(from[passage] ?? 0) + at]),
  );
}

describe("tokens", () => {
  it("are the words of a passage, with their places", () => {
    const text = "kết luận số 93-kl/tw;\n\n kh&cn, đổi mới";
    expect(words(text, tokenize([whole(text)]))).toEqual([
      "kết",
      "luận",
      "số",
      "93",
      "kl",
      "tw",
      "kh",
      "cn",
      "đổi",
      "mới",
    ]);
  });

  it("keep passages apart, and stop at the passage's end", () => {
    const text = "một hai ba bốn";
    const tokens = tokenize([
      { folded: text, span: [0, 7] },
      { folded: text, span: [4, 10] },
      { folded: text, span: [3, 3] },
    ]);
    expect(words(text, tokens, 0)).toEqual(["một", "hai"]);
    expect(words(text, tokens, 1)).toEqual(["hai", "ba"]);
    expect(words(text, tokens, 2)).toEqual([]);
  });

  it("have the same key for the same word, and the key that is given to the word alone", () => {
    const { keys } = tokenize([whole("học hỏi, học")]);
    expect(keys[0]).toBe(keys[2]);
    expect(keys[0]).not.toBe(keys[1]);
    expect(keys[1]).toBe(wordKey("hỏi"));
  });

  it("lie in their passage, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const { starts, ends, keys } = tokenize([whole(text)]);
        keys.forEach((key, at) => {
          expect(key).toBe(wordKey(text.slice(starts[at], ends[at])));
        });
      }),
    );
  });
});

describe("rewriting", () => {
  const rules = rewritesOf([
    { match: "ubnd", give: "ủy ban nhân dân" },
    { match: "kh cn", give: "khoa học và công nghệ" },
    { match: "kh", give: "kế hoạch" },
  ]);
  const keysOf = (text: string) => [...rewriteTokens(tokenize([whole(text)]), rules).keys];

  it("makes two ways to write the same alike", () => {
    expect(keysOf("ubnd tỉnh")).toEqual([...tokenize([whole("ủy ban nhân dân tỉnh")]).keys]);
  });

  it("takes the longest rule first", () => {
    expect(keysOf("kh&cn")).toEqual([...tokenize([whole("khoa học và công nghệ")]).keys]);
    expect(keysOf("kh năm")).toEqual([...tokenize([whole("kế hoạch năm")]).keys]);
  });

  it("gives the new words the place of the old ones", () => {
    const { starts, ends } = rewriteTokens(tokenize([whole("sở kh&cn giao")]), rules);
    expect([...starts]).toEqual([0, 3, 3, 3, 3, 3, 9]);
    expect([...ends]).toEqual([2, 8, 8, 8, 8, 8, 13]);
  });
});
