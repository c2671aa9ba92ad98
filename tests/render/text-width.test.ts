import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortenText, widthOf, wrapText } from "../../src/render/text-width.ts";

const type = { size: 12 };

describe("the width of a text", () => {
  it("does not depend on marks above and below", () => {
    expect(widthOf("ắằẳẵặ", type)).toBeCloseTo(widthOf("aaaaa", type));
    expect(widthOf("Tỉnh ủy".normalize("NFD"), type)).toBeCloseTo(widthOf("Tỉnh ủy", type));
  });

  it("has room for the face that is used: no narrower than Noto Sans, no wider than half as much again", () => {
    const noto = 278.3;
    const planned = widthOf("Ủy ban nhân dân tỉnh Sơn Bình ban hành Kế hoạch", type);
    expect(planned).toBeGreaterThan(noto);
    expect(planned).toBeLessThan(noto * 1.5);
  });

  it("grows with the size and in bold", () => {
    expect(widthOf("Kế hoạch", { size: 24 })).toBeCloseTo(2 * widthOf("Kế hoạch", type));
    expect(widthOf("Kế hoạch", { size: 12, bold: true })).toBeGreaterThan(widthOf("Kế hoạch", type));
  });
});

describe("breaking a text", () => {
  it("breaks by words and keeps all of them", () => {
    const { lines, cut } = wrapText("Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Sơn Bình", {
      width: 120,
      ...type,
    });
    expect(lines).toEqual(["Liên hiệp các Hội", "Khoa học và Kỹ", "thuật tỉnh Sơn Bình"]);
    expect(cut).toBe(false);
  });

  it("ends with an ellipsis where words are left out", () => {
    const { lines, cut } = wrapText("Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Sơn Bình", {
      width: 120,
      lines: 2,
      ...type,
    });
    expect(lines).toEqual(["Liên hiệp các Hội", "Khoa học và Kỹ…"]);
    expect(cut).toBe(true);
  });

  it("breaks a long id after its dashes, and a word without any anywhere", () => {
    expect(wrapText("son-binh-ubnd-ke-hoach-2021", { width: 90, ...type }).lines).toEqual([
      "son-binh-",
      "ubnd-ke-",
      "hoach-2021",
    ]);
    expect(wrapText("aaaaaaaaaaaaaaaaaaaa", { width: 60, ...type }).lines.join("")).toBe(
      "aaaaaaaaaaaaaaaaaaaa",
    );
  });

  it("shortens by words, and a single word by letters", () => {
    expect(shortenText("Ban Tuyên giáo Tỉnh ủy", { width: 90, ...type })).toBe("Ban Tuyên…");
    expect(shortenText("12-KH/TU · hai-chau-tinh-uy-2021", { width: 150, ...type })).toBe(
      "12-KH/TU · hai-chau-t…",
    );
    expect(shortenText("Ban", { width: 90, ...type })).toBe("Ban");
    expect(shortenText("aaaaaaaaaaaaaaaaaaaa", { width: 40, ...type })).toMatch(/^a+…$/u);
  });

  it("never gives a line that is wider than asked for, nor more lines", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 30, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, lines) => {
          const wrapped = wrapText(text, { width, lines, ...type });
          expect(wrapped.lines.length).toBeLessThanOrEqual(lines);
          for (const line of wrapped.lines) expect(widthOf(line, type)).toBeLessThanOrEqual(width + 0.001);
        },
      ),
    );
  });
});
