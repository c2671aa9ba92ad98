import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize, wordKey } from "../../src/compare/tokens.ts";
import { wordsOf } from "../../src/compare/words-of.ts";
import { fold } from "../../src/text/fold.ts";

/** Each word's key and place. */
const read = (text: string) => {
  const { count, keys, starts, ends } = wordsOf(text);
  return Array.from({ length: count }, (_, at) => [keys[at], starts[at], ends[at]]);
};

/** The same by way of the folded text. */
const readFold = (text: string) => {
  const { keys, starts, ends } = tokenize([{ folded: fold(text), span: [0, text.length] }]);
  return Array.from(keys, (key, at) => [key, starts[at], ends[at]]);
};

describe("the words of a text", () => {
  it.each([
    "UỶ BAN Nhân dân tỉnh, thuỷ lợi, hoà bình; quý III, quỹ, khoẻ, hoàn",
    "Kế hoạch số 12-KH/TU – **hoà2** và m² ƣu tiên",
    "Giao cho Ban\n\n22\n\nThường vụ họp",
    "Hội KH&KT tỉnh; KH&CN; &nbsp;xã&AMP;",
    "Giao cho Ban\n\nTrang 22\n\nThường vụ họp<br>kh&amp;cn → xong",
    "",
    "oà",
    "à",
  ])("are those of its fold: %j", (text) => {
    expect(read(text)).toEqual(readFold(text));
  });

  it("are those of its fold, whatever the text", () => {
    const letters = [
      ..."aáàảãạeèẻẽẹoóòuúùủyỳỷỹỵhqQUYOÀỶİΣσ1²9 *_–\u2003\u00ad“«‘ƣƢðÐĐđ\u0000\ud801\udc00 &<\n-T",
    ];
    const anything = fc.oneof(
      fc.array(fc.constantFrom(...letters)).map((parts) => parts.join("")),
      fc.string({ unit: "grapheme-composite" }).map((text) => text.normalize("NFC").replace(/\p{M}/gu, "")),
    );
    fc.assert(
      fc.property(anything, (text) => {
        expect(read(text)).toEqual(readFold(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("are the same where letters and marks are apart, each with its own place", () => {
    const text = "Uỷ ban hoà giải";
    const apart = `${text.normalize("NFD")} xã`;
    const keysOf = (words: string) => read(words).map(([key]) => key);
    expect(keysOf(apart)).toEqual([...keysOf(text), wordKey("xã")]);
    const { count, starts, ends } = wordsOf(apart);
    expect(apart.slice(starts[2], ends[2]).normalize("NFC")).toBe("hoà");
    expect(apart.slice(starts[count - 1], ends[count - 1])).toBe("xã");
  });

  it("are not those that lie in spans left out", () => {
    const text = "một hai ba bốn năm";
    const { count, keys } = wordsOf(text, [[4, 10]]);
    expect([...keys.slice(0, count)]).toEqual(["một", "bốn", "năm"].map(wordKey));
  });
});
