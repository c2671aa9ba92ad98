import { describe, expect, it } from "vitest";
import { isoDate, readDate } from "../../src/parse/dates.ts";

describe("printed dates", () => {
  it.each([
    ["ngày 05 tháng 4 năm 2021", "2021-04-05"],
    ["ngày 20/11/2020", "2020-11-20"],
    ["ngày \n\n16/4/2010", "2010-04-16"],
    ["ngày 24-11-2023", "2023-11-24"],
    ["ngày 01.7.2022", "2022-07-01"],
    ["ngày 22\ntháng 12 năm\n2024", "2024-12-22"],
    ["ngày      tháng 11 năm 2025", null],
    ["ngày ... tháng ... năm 2025", null],
    ["ngày 31/02/2021", null],
  ])("reads %j", (text, date) => {
    expect(readDate(text, 0)).toEqual({ date, span: [0, text.length] });
  });

  it.each(["ngày nay", "20/11/2020", "ngày 20/11", "tháng 4 năm 2021"])("finds none in %j", (text) => {
    expect(readDate(text, 0)).toBeNull();
  });

  it("knows the length of each month", () => {
    expect([
      isoDate("2024", "2", "29"),
      isoDate("2023", "2", "29"),
      isoDate("1900", "2", "29"),
      isoDate("2000", "2", "29"),
    ]).toEqual(["2024-02-29", null, null, "2000-02-29"]);
    expect([isoDate("2021", "4", "31"), isoDate("2021", "12", "31"), isoDate("2021", "13", "1")]).toEqual([
      null,
      "2021-12-31",
      null,
    ]);
  });
});
