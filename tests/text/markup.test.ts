import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { blotMarkup, withoutMarkup } from "../../src/text/markup.ts";

describe("blotMarkup", () => {
  it.each([
    ["<b>Số</b>", "   Số    "],
    ["Một<br>Hai", "Một\n   Hai"],
    ["Một<br>\nHai", "Một    \nHai"],
    ["<td>1</td><td>Hai</td>", "    1\t        Hai\t    "],
    ["| Một<br>hai | Ba |", "| Một    hai | Ba |"],
    ["12&nbsp;xã &amp; phường", "12      xã &     phường"],
    ["tỷ lệ <5% và a < b", "tỷ lệ <5% và a < b"],
  ])("blots %j out where it stands", (text, plain) => {
    expect(blotMarkup(text)).toBe(plain);
  });

  it("moves no character, whatever stands around the tags", () => {
    const words = fc.array(
      fc.constantFrom("<br>", "</p>", "<td>", "</td>", "&nbsp;", "<", ">", "\n", "|", "a "),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join("");
        expect(blotMarkup(text)).toHaveLength(text.length);
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe("withoutMarkup", () => {
  it("leaves the words between the tags", () => {
    expect(withoutMarkup("Ủy ban<br>nhân dân&nbsp;tỉnh")).toBe("Ủy ban nhân dân tỉnh");
  });
});
