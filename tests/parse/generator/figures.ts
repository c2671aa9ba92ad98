/** Targets and goals: figures that are to be reached. */
import fc from "fast-check";
import type { Known, Phrase } from "./said.ts";
import { none, type Stated, timed, years } from "./times.ts";

type Target = Extract<Known, { is: "target" }>;

const COUNTED = [
  "lớp tập huấn",
  "mô hình điểm",
  "hội nghị chuyên đề",
  "công trình nước sạch",
  "câu lạc bộ thể thao",
  "bản sách",
];
const SHARED: readonly (readonly [string, string])[] = [
  ["hộ gia đình", "được sử dụng nước sạch"],
  ["xã, phường", "có điểm sinh hoạt cộng đồng"],
  ["cán bộ, công chức", "được bồi dưỡng nghiệp vụ"],
  ["học sinh tiểu học", "biết bơi"],
];
const bounds: readonly (readonly [string, Target["comparator"]])[] = [
  ["ít nhất ", ">="],
  ["tối thiểu ", ">="],
  ["", "="],
  ["khoảng ", "~"],
];

const shares = fc
  .tuple(fc.integer({ min: 5, max: 100 }), fc.constantFrom(...SHARED), fc.constantFrom(...bounds))
  .map(([value, [whom, what], [bound, comparator]]): Stated => {
    const target = [counted(`${bound}${value}% ${whom}`, { value, comparator, unit: "%", per: null })];
    return { clause: ["; phấn đấu có ", ...target, ` ${what}`], alone: target };
  });

const counts = fc
  .tuple(fc.integer({ min: 2, max: 40 }), fc.constantFrom(...COUNTED), fc.constantFrom(...bounds))
  .map(([value, what, [bound, comparator]]): Stated => {
    const digits = String(value).padStart(2, "0");
    const target = [counted(`${bound}${digits} ${what}`, { value, comparator, unit: null, per: null })];
    return { clause: ["; xây dựng ", ...target], alone: target };
  });

const yearly = fc
  .tuple(fc.integer({ min: 2, max: 12 }), fc.constantFrom(...COUNTED))
  .map(([value, what]): Stated => {
    const target = [
      counted(`${String(value).padStart(2, "0")} ${what}`, {
        value,
        comparator: "=",
        unit: null,
        per: "year",
      }),
    ];
    const each = timed("mỗi năm", { kind: "recurring", ...none, every: "year" });
    return { clause: ["; ", each, " tổ chức ", ...target], alone: target };
  });

/** Figures to be reached. */
export const targets: fc.Arbitrary<Stated> = fc.oneof(shares, counts, yearly);

const percent = fc
  .tuple(fc.integer({ min: 5, max: 99 }), fc.integer({ min: 0, max: 9 }), fc.constantFrom(...SHARED))
  .map(([whole, tenth, [whom, what]]): Phrase => {
    const value = Number(`${whole}.${tenth}`);
    const digits = tenth === 0 ? String(whole) : `${whole},${tenth}`;
    return [
      "tỷ lệ ",
      whom,
      " ",
      what,
      " đạt ",
      counted(`${digits}%`, { value, comparator: "=", unit: "%", per: null }),
    ];
  });

const people = fc
  .tuple(fc.integer({ min: 2, max: 90 }), fc.constantFrom(...bounds))
  .map(([hundreds, [bound, comparator]]): Phrase => {
    const value = hundreds * 100;
    const digits =
      value < 1000 ? String(value) : `${Math.floor(value / 1000)}.${String(value % 1000).padStart(3, "0")}`;
    return [
      "thu hút ",
      counted(`${bound}${digits} lượt người`, { value, comparator, unit: null, per: null }),
      " tham gia",
    ];
  });

const byEndOf = fc.tuple(years, shares).map(([year, share]): Phrase => {
  const by = timed(`đến năm ${year}`, { kind: "year", ...none, end: `${year}-12-31` });
  return ["phấn đấu ", by, " có ", ...share.clause.slice(1)];
});

/** Goals: sentences that say a figure and no more. */
export const goals: fc.Arbitrary<Phrase> = fc.oneof(
  percent,
  people,
  byEndOf,
  shares.map(({ clause }): Phrase => clause.slice(1)),
  yearly.map(({ clause }): Phrase => clause.slice(1)),
);

function counted(words: string, fact: Omit<Target, "is">): Phrase[number] {
  return { words, fact: { is: "target", ...fact } };
}
