import { type DeadlineCue, phrase, YEAR } from "./deadlines-cue.ts";
import { repeatedCues } from "./deadlines-recurring.ts";

const N = String.raw`(?:\d{1,2}|một|hai|ba|bốn|sáu)`;
const QUARTER = String.raw`(?:i{1,3}|iv|[1-4])(?![\p{L}\d])`;
const BY = String.raw`(?:(?<by>trước|đến|tới|xong|hết|chậm\s+nhất|muộn\s+nhất|hạn\s+cuối|từ|kể\s+từ|trong|vào)\s+(?:là\s+)?(?:trước\s+)?(?:hết\s+|cuối\s+|đầu\s+)?)?`;
const DASH = String.raw`\s*(?:-|đến|tới)\s*(?:hết\s+)?`;

const dated = (k: string): string =>
  String.raw`(?<d${k}>\d{1,2})\s*[/.-]\s*(?<m${k}>\d{1,2})\s*[/.-]\s*(?<y${k}>${YEAR})`;
const spoken = String.raw`(?<d>\d{1,2})\s+tháng\s+(?<m>\d{1,2})\s+năm\s+(?<y>${YEAR})`;

/** The ways in which a text says when. Where several fit at one place, the longest is taken, then the first of this table. */
export const deadlineCues: readonly DeadlineCue[] = [
  {
    id: "deadline.date-range",
    phrase: phrase(String.raw`(?:từ\s+)?(?:ngày\s+)?${dated("1")}${DASH}(?:ngày\s+)?${dated("2")}`),
    shows: "date-range",
    example: "từ ngày 01/6/2025 đến ngày 30/6/2025",
  },
  {
    id: "deadline.date",
    phrase: phrase(String.raw`${BY}ngày\s+(?:${dated("")})`),
    shows: "date",
    example: "hoàn thành trước ngày 30/6/2025",
  },
  {
    id: "deadline.date-in-words",
    phrase: phrase(String.raw`${BY}ngày\s+(?:${spoken})`),
    shows: "date",
    example: "báo cáo trước ngày 15 tháng 12 năm 2025",
  },
  {
    id: "deadline.date-bare",
    phrase: phrase(
      String.raw`(?<by>trước|đến|tới|xong|hết|chậm\s+nhất|từ|kể\s+từ|trong|vào)\s+(?:là\s+)?(?:trước\s+)?${dated("")}`,
    ),
    shows: "date",
    example: "xong trước 15/12/2025",
  },
  {
    id: "deadline.date-value",
    phrase: phrase(dated("")),
    shows: "due-date",
    only: "value",
    example: "30/6/2025",
  },
  {
    id: "deadline.day",
    phrase: phrase(
      String.raw`(?<by>trước|chậm\s+nhất|muộn\s+nhất|xong)\s+(?:là\s+)?(?:trước\s+)?(?:ngày\s+)?(?<d>\d{1,2})\s*/\s*(?<m>\d{1,2})(?![\d/])(?!\s*(?:hằng|hàng|mỗi|của\s+năm|năm))`,
    ),
    shows: "date",
    example: "báo cáo trước ngày 15/11",
  },
  {
    id: "deadline.quarter-range",
    phrase: phrase(
      String.raw`${BY}quý\s+(?<q>${QUARTER})(?:\s*(?:/|\s+năm\s+)\s*(?<y>${YEAR}))?\s*(?:,|-|và|đến|tới|\+)\s*(?:quý\s+)?(?<q2>${QUARTER})\s*(?:/|-|,?\s*năm)\s*(?<y2>${YEAR})`,
    ),
    shows: "quarter",
    example: "quý i-ii/2026",
  },
  {
    id: "deadline.quarter",
    phrase: phrase(String.raw`${BY}quý\s+(?<q>${QUARTER})\s*(?:/|-|,?\s*năm|\s)\s*(?<y2>${YEAR})`),
    shows: "quarter",
    example: "trong quý iii/2021",
  },
  {
    id: "deadline.month-range",
    phrase: phrase(
      String.raw`${BY}tháng\s+(?<m>\d{1,2})(?:\s*(?:/|\s+năm\s+)\s*(?<y>${YEAR}))?\s*(?:-|,|và|đến|tới)\s*(?:hết\s+)?(?:tháng\s+)?(?<m2>\d{1,2})\s*(?:/|-|,?\s*năm)\s*(?<y2>${YEAR})`,
    ),
    shows: "month",
    example: "từ tháng 5 đến tháng 9 năm 2025",
  },
  {
    id: "deadline.month",
    phrase: phrase(
      String.raw`${BY}(?:tháng\s*|t)(?<m2>0?[1-9]|1[0-2])\s*(?:/|-|\.|,?\s*năm)\s*(?<y2>${YEAR})`,
    ),
    shows: "month",
    example: "trong tháng 6/2025",
  },
  {
    id: "deadline.month-by",
    phrase: phrase(
      String.raw`(?<by>trước|đến|tới|xong|hết|trong|chậm\s+nhất)\s+(?:là\s+)?(?<m2>0?[1-9]|1[0-2])\s*/\s*(?<y2>${YEAR})`,
    ),
    shows: "month",
    example: "hoàn thành trước 6/2025",
  },
  {
    id: "deadline.month-value",
    phrase: phrase(
      String.raw`(?:(?<m>0?[1-9]|1[0-2])\s*/\s*(?<y>${YEAR})\s*-\s*)?(?<m2>0?[1-9]|1[0-2])\s*/\s*(?<y2>${YEAR})`,
    ),
    shows: "month",
    only: "value",
    example: "12/2025",
  },
  {
    id: "deadline.half-year",
    phrase: phrase(
      String.raw`${BY}(?:6|06|sáu)\s+tháng\s+(?<half>đầu|cuối)\s+(?:của\s+)?năm\s+(?<y2>${YEAR})`,
    ),
    shows: "half",
    example: "6 tháng cuối năm 2025",
  },
  {
    id: "deadline.period",
    phrase: phrase(
      String.raw`(?:trong\s+)?(?:giai\s+đoạn|thời\s+kỳ)\s+(?:từ\s+)?(?:năm\s+)?(?<y>${YEAR})${DASH}(?:năm\s+)?(?<y2>${YEAR})`,
    ),
    shows: "period",
    example: "giai đoạn 2021 - 2025",
  },
  {
    id: "deadline.years",
    phrase: phrase(
      String.raw`(?:(?:từ|trong)\s+)?(?:(?:các|${N})\s+)?năm\s+(?<y>${YEAR})\s*(?:-|đến|tới|,|và)\s*(?:hết\s+)?(?:năm\s+)?(?<y2>${YEAR})`,
    ),
    shows: "period",
    example: "từ năm 2026 đến năm 2030",
  },
  {
    id: "deadline.years-value",
    phrase: phrase(
      String.raw`(?:từ\s+|trong\s+|năm\s+)?(?<y>${YEAR})\s*(?:-|đến|tới|,|và)\s*(?:năm\s+)?(?<y2>${YEAR})`,
    ),
    shows: "period",
    only: "heading",
    example: "2025 - 2030",
  },
  {
    id: "deadline.year",
    phrase: phrase(
      String.raw`(?:từ\s+nay\s+)?(?<by>trước|đến|tới|hết|chậm\s+nhất|từ|kể\s+từ|trong|vào|cuối)\s+(?:là\s+)?(?:(?:trước|trong)\s+)?(?:hết\s+|cuối\s+|đầu\s+)?(?:năm\s+)(?<y2>${YEAR})(?<open>\s*,?\s*(?:và\s+)?(?:(?:các|những)\s+năm\s+(?:tiếp\s+theo|sau|kế\s+tiếp)|trở\s+đi))?`,
    ),
    shows: "year",
    example: "phấn đấu đến năm 2025",
  },
  {
    id: "deadline.year-opening",
    phrase: phrase(
      String.raw`(?<=(?:^|[.;:(]|(?:hoàn\s+thành|thực\s+hiện|xong|triển\s+khai))\s*)năm\s+(?<y2>${YEAR})(?!\s*-)(?<open>\s*,?\s*(?:và\s+)?(?:các|những)\s+năm\s+(?:tiếp\s+theo|sau|kế\s+tiếp))?`,
    ),
    shows: "year",
    example: "hoàn thành năm 2026",
  },
  {
    id: "deadline.year-heading",
    phrase: phrase(
      String.raw`năm\s+(?<y2>${YEAR})(?!\s*[-/])(?<open>\s*,?\s*(?:và\s+)?(?:(?:các|những)\s+năm\s+(?:tiếp\s+theo|sau|kế\s+tiếp)|trở\s+đi))?`,
    ),
    shows: "year",
    only: "heading",
    example: "nhiệm vụ trọng tâm năm 2026",
  },
  {
    id: "deadline.year-value",
    phrase: phrase(
      String.raw`(?:(?<by>trước|đến|tới|hết|từ|trong)\s+)?(?:năm\s+)?(?<y2>${YEAR})(?!\s*[-/])(?<open>\s*,?\s*(?:và\s+)?(?:(?:các|những)\s+năm\s+(?:tiếp\s+theo|sau|kế\s+tiếp)|trở\s+đi))?`,
    ),
    shows: "year",
    only: "value",
    example: "năm 2026",
  },
  ...repeatedCues,
];
