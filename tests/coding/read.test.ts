import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOutSheet } from "../../src/coding/layout.ts";
import { isCodingSheet, readCodingSheet } from "../../src/coding/read.ts";
import type { Language } from "../../src/model.ts";
import { sheet } from "./sheet.ts";

const written = JSON.stringify(sheet, null, 2);

/** What is told of a sheet in which some words were replaced. */
function told(from: string, to: string, lang: Language = "vi"): string {
  expect(written).toContain(from);
  const read = readCodingSheet(written.replace(from, to), { file: "phieu.json", lang });
  return "error" in read ? read.error : "no error";
}

/** The line of the sheet on which some words first stand. */
const lineOf = (words: string): number => written.slice(0, written.indexOf(words)).split("\n").length;

describe("a coding sheet", () => {
  it("is read into the document that is laid out", () => {
    expect(readCodingSheet(written, { file: "phieu.json" })).toEqual(layOutSheet(sheet, "phieu.json"));
    expect(readCodingSheet(`\ufeff${written.normalize("NFD")}`)).toEqual(layOutSheet(sheet));
  });

  it("is known by its format, even where something else is wrong with it", () => {
    expect(isCodingSheet(written)).toBe(true);
    expect(isCodingSheet(written.slice(0, 100))).toBe(true);
    expect(isCodingSheet('{"format":"directive-chain","version":1}')).toBe(false);
  });

  it.each<[string, string, string, string]>([
    ['"kind": "bullet"', '"kind": "dot"', "outline[4].kind chỉ nhận một trong", '"kind": "bullet"'],
    [
      '"date": "2024-03-05"',
      '"date": "5/3/2024"',
      "năm-tháng-ngày, ví dụ 2021-04-05",
      '"date": "2024-03-05"',
    ],
    [
      '"statement": "Mua sách',
      '"statment": "Mua sách',
      'tasks[1] thiếu "statement"',
      '"path": "II.1.-2",\n      "statement"',
    ],
    [
      '"certainty": "P"',
      '"certainty": "X"',
      'certainty chỉ nhận một trong: "P", "S", "I", "U"',
      '"certainty": "P"',
    ],
    ['"value": 90', '"value": "90"', "phải là một con số", '"value": 90'],
    ['"issuer": "Ủy ban', '"isuer": "Ủy ban', 'không có mục "isuer"', '"issuer": "Ủy ban'],
    ['"path": "I.1"', '"path": "I"', "đường dẫn mục I có hai lần", '"path": "I.1"'],
    ['"to": "9-CT/TW"', '"to": "8-CT/TW"', '8-CT/TW không có trong "citations"', '"to": "9-CT/TW"'],
    ['"statement": "khi có tiền"', '"end": null', "phải nêu điều kiện", '"kind": "conditional"'],
  ])("whose %s became %s is told in one line with its place", (from, to, words, place) => {
    const error = told(from, to);
    expect(error).toContain(words);
    const near = lineOf(place);
    const line = Number(/^phieu\.json, dòng (?<line>\d+): /u.exec(error)?.groups?.line);
    expect(Math.abs(line - near)).toBeLessThanOrEqual(1);
    expect(error).not.toContain("\n");
  });

  it.each<[string, string, string]>([
    ['"version": 1,', '"version": 1', "thiếu dấu phẩy"],
    ['"version": 1,', '"version": 1, // một', "không nhận ghi chú"],
    ['"version": 1,', '"version": 1,,', "thừa dấu phẩy"],
  ])("whose JSON is wrong (%s → %s) is told the line", (from, to, words) => {
    const error = told(from, to);
    expect(error).toMatch(/^phieu\.json, dòng [34]: /u);
    expect(error).toContain(words);
  });

  it("is told what is wrong in English, too", () => {
    expect(told('"role": "lead"', '"role": "boss"', "en")).toBe(
      `phieu.json, line ${lineOf('"role": "lead"')}: tasks[0].assignments[0].role takes one of: "lead", "coordinate", "report-to", "advise"; choose one`,
    );
  });

  it("wants a task, a citation and a relation at a path of the outline, and the outline in reading order", () => {
    const moved = {
      ...sheet,
      outline: [...sheet.outline.slice(0, 5), ...sheet.outline.slice(6), sheet.outline[5]],
    };
    const read = readCodingSheet(JSON.stringify(moved), { lang: "en" });
    expect(read).toMatchObject({
      error: expect.stringContaining("II.1.-2 must stand among what is under II.1"),
    });
    expect(
      told('"path": "III.1",\n      "kind": "point"', '"path": "III.2",\n      "kind": "point"'),
    ).toContain('III.1 không có trong "outline"');
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), cut()), (text) => {
        const read = readCodingSheet(text);
        return "error" in read ? read.line >= 1 && !read.error.includes("\n") : read.coded !== undefined;
      }),
      { numRuns: 120 },
    );
  });
});

/** A sheet that breaks off, or has lost a piece. */
function cut(): fc.Arbitrary<string> {
  const at = fc.nat({ max: written.length });
  return fc
    .tuple(at, fc.nat({ max: 40 }))
    .map(([from, size]) => written.slice(0, from) + written.slice(from + size));
}
