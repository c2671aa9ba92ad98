import { expect, it } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { withoutPageNumbers } from "../../src/text/page-numbers.ts";

const line = "Giao cho các sở, ban, ngành và Ủy ban nhân dân các huyện, thị xã, thành phố và cho Ban";

/** The fold with one space for every run of white space. */
const oneLine = (text: string) => fold(text).replace(/\s+/gu, " ");

it.each([
  ["a small letter follows", `${line}\n\n22\n\nthường vụ Hội`, "cho ban thường vụ hội"],
  ["dashes stand around it", `${line}\n- 22 -\nthường vụ Hội`, "cho ban thường vụ hội"],
  ["it is called a page", `${line}\n\nTrang 22\n\nthường vụ Hội`, "cho ban thường vụ hội"],
  ["a comma stands before", `${line},\n\n7\n\ncác đoàn thể`, "cho ban, các đoàn thể"],
])("a page number in a sentence becomes spaces where %s", (_, text, left) => {
  expect(fold(text)).toHaveLength(text.length);
  expect(oneLine(text)).toContain(left);
});

it("before a capital a page number is one where such numbers rise through the text", () => {
  const pages = (second: number) =>
    `${line}\n\n21\n\nThường vụ Hội. ${line} ${line}\n\n${second}\n\nChấp hành Hội.`;
  expect(oneLine(pages(22))).toContain("ban chấp hành hội");
  expect(oneLine(pages(22))).toContain("ban thường vụ hội");
  expect(oneLine(pages(40))).toContain("ban 40 chấp hành hội");
});

it.each([
  [
    "the cells of a table on lines of their own",
    "STT\n\n1\n\nNội dung\n\n2\n\nnội dung khác",
    "1 nội dung 2 nội dung",
  ],
  ["short cells", "Số lớp\n\n5\n\nngười học", "số lớp 5 người học"],
  ["a sentence that has ended", `${line}.\n\n22\n\ncác đoàn thể`, "ban. 22 các"],
  ["a label that follows", `${line}\n\n22\n\na) Sở Nội vụ`, "ban 22 a) sở"],
  [
    "a heading in capitals",
    `${line}\n\n21\n\nII. NHIỆM VỤ\n\n${line}\n\n22\n\nGIẢI PHÁP`,
    "ban 22 giải pháp",
  ],
  ["an item of a Markdown list", `${line}\n\n22\n\n*   chủ trì`, "ban 22 chủ trì"],
  [
    "a heading in bold print that ends there",
    `**${line}**\n\n21\n\nGiao Sở Nội vụ. ${line}\n\n22\n\nThường vụ`,
    "ban 21 giao",
  ],
  ["a year", `${line}\n\n2025\n\ncác đoàn thể`, "ban 2025 các"],
])("the number stays at %s", (_, text, left) => {
  expect(oneLine(text)).toContain(left);
});

it("a quotation leaves out page numbers only", () => {
  const text = `${line}\n\n22\n\nthường vụ Hội`;
  const reading = { text, folded: fold(text) };
  expect(withoutPageNumbers(reading, [0, text.length]).replace(/\s+/gu, " ")).toBe(`${line} thường vụ Hội`);
  expect(withoutPageNumbers({ text: "một\n22\n", folded: "một\n22\n" }, [0, 7])).toBe("một\n22\n");
});

it("moves no character of a long text", () => {
  const text = `${line}\n\n22\n\n`.repeat(20_000);
  expect(fold(text).length).toBe(text.length);
});
