/** Deadlines, each with the words that state it and those that lead to it. */
import fc from "fast-check";
import type { Known, Phrase } from "./said.ts";
import { isoDate } from "./setting.ts";

type Deadline = Extract<Known, { is: "deadline" }>;

/** A deadline or target in a clause, and alone, as the value of a label or a cell. */
export interface Stated {
  /** Goes on a sentence: begins with a space or a mark. */
  readonly clause: Phrase;
  readonly alone: Phrase;
}

/** Fields of which a deadline says nothing. */
export const none = { start: null, end: null, every: null };
/** Years in which something falls due. */
export const years = fc.integer({ min: 2022, max: 2030 });

const dates = fc
  .tuple(years, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.nat({ max: 3 }))
  .map(([year, month, day, form]): Stated => {
    const digits = `${String(day).padStart(2, "0")}/${month < 3 ? `0${month}` : month}/${year}`;
    const long = `${String(day).padStart(2, "0")} tháng ${month < 3 ? `0${month}` : month} năm ${year}`;
    const words =
      [`trước ngày ${digits}`, `trước ngày ${long}`, `chậm nhất ngày ${digits}`, `xong trước ngày ${digits}`][
        form
      ] ?? "";
    const deadline = [timed(words, { kind: "date", ...none, end: isoDate(year, month, day) })];
    return { clause: [", hoàn thành ", ...deadline], alone: deadline };
  });

const quarters = fc
  .tuple(years, fc.integer({ min: 1, max: 4 }), fc.nat({ max: 2 }))
  .map(([year, quarter, form]): Stated => {
    const roman = ["I", "II", "III", "IV"][quarter - 1] ?? "";
    const words =
      [`Quý ${roman}/${year}`, `quý ${roman} năm ${year}`, `Quý ${roman} năm ${year}`][form] ?? "";
    const months = {
      start: isoDate(year, quarter * 3 - 2, 1),
      end: isoDate(year, quarter * 3, lastDay(year, quarter * 3)),
    };
    const deadline = [timed(words, { kind: "quarter", ...none, ...months })];
    return { clause: [", hoàn thành trong ", ...deadline], alone: deadline };
  });

const months = fc.tuple(years, fc.integer({ min: 3, max: 12 })).map(([year, month]): Stated => {
  const span = { start: isoDate(year, month, 1), end: isoDate(year, month, lastDay(year, month)) };
  const deadline = [timed(`tháng ${month}/${year}`, { kind: "period", ...none, ...span })];
  return { clause: [", hoàn thành trong ", ...deadline], alone: deadline };
});

const monthSpans = fc
  .tuple(years, fc.integer({ min: 3, max: 6 }), fc.integer({ min: 7, max: 12 }))
  .map(([year, from, to]): Stated => {
    const span = { start: isoDate(year, from, 1), end: isoDate(year, to, lastDay(year, to)) };
    const deadline = [
      timed(`từ tháng ${from} đến tháng ${to}/${year}`, { kind: "period", ...none, ...span }),
    ];
    return { clause: [" ", ...deadline], alone: deadline };
  });

const byYear = fc.tuple(years, fc.nat({ max: 1 })).map(([year, form]): Stated => {
  const words = [`đến năm ${year}`, `đến hết năm ${year}`][form] ?? "";
  const deadline = [timed(words, { kind: "year", ...none, end: `${year}-12-31` })];
  return { clause: ["; phấn đấu hoàn thành ", ...deadline], alone: deadline };
});

const periods = fc
  .tuple(years, fc.integer({ min: 1, max: 5 }), fc.nat({ max: 2 }))
  .map(([from, length, form]): Stated => {
    const to = from + length;
    const words =
      [`giai đoạn ${from} - ${to}`, `giai đoạn ${from}-${to}`, `từ năm ${from} đến năm ${to}`][form] ?? "";
    const deadline = [
      timed(words, { kind: "period", start: `${from}-01-01`, end: `${to}-12-31`, every: null }),
    ];
    return { clause: [form === 2 ? " " : " trong ", ...deadline], alone: deadline };
  });

const recurring = fc
  .constantFrom<[string, string | null][]>(
    ["hằng năm", "year"],
    ["hàng năm", "year"],
    ["hằng quý", "quarter"],
    ["định kỳ hằng tháng", "month"],
    ["định kỳ 6 tháng", "P6M"],
    ["6 tháng một lần", "P6M"],
    ["định kỳ", null],
  )
  .map(([words, every]): Stated => {
    const deadline = [timed(words, { kind: "recurring", ...none, every })];
    return { clause: ["; ", ...deadline, " đánh giá kết quả thực hiện"], alone: deadline };
  });

/** Deadlines of every kind but conditions. */
export const deadlines: fc.Arbitrary<Stated> = fc.oneof(
  dates,
  quarters,
  months,
  monthSpans,
  byYear,
  periods,
  recurring,
);

/** Words that state a deadline. */
export function timed(words: string, fact: Omit<Deadline, "is">): Phrase[number] {
  return { words, fact: { is: "deadline", ...fact } };
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
