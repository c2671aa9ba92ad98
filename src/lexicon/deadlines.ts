import { type DeadlineCue, phrase, YEAR } from "./deadlines-cue.ts";
import { repeatedCues } from "./deadlines-recurring.ts";
import { yearCues } from "./deadlines-years.ts";

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
    needs: ["20"],
    shows: "date-range",
    example: "từ ngày 01/6/2025 đến ngày 30/6/2025",
  },
  {
    id: "deadline.date",
    phrase: phrase(String.raw`${BY}ngày\s+(?:${dated("")})`),
    needs: ["ngày", "20"],
    shows: "date",
    example: "hoàn thành trước ngày 30/6/2025",
  },
  {
    id: "deadline.date-in-words",
    phrase: phrase(String.raw`${BY}ngày\s+(?:${spoken})`),
    needs: ["ngày", "tháng", "20"],
    shows: "date",
    example: "báo cáo trước ngày 15 tháng 12 năm 2025",
  },
  {
    id: "deadline.date-bare",
    phrase: phrase(
      String.raw`(?<by>trước|đến|tới|xong|hết|chậm\s+nhất|từ|kể\s+từ|trong|vào)\s+(?:là\s+)?(?:trước\s+)?${dated("")}`,
    ),
    needs: ["20"],
    shows: "date",
    example: "xong trước 15/12/2025",
  },
  {
    id: "deadline.date-value",
    phrase: phrase(dated("")),
    needs: ["20"],
    shows: "due-date",
    only: "value",
    example: "30/6/2025",
  },
  {
    id: "deadline.day",
    phrase: phrase(
      String.raw`(?<by>trước|chậm\s+nhất|muộn\s+nhất|xong)\s+(?:là\s+)?(?:trước\s+)?(?:ngày\s+)?(?<d>\d{1,2})\s*/\s*(?<m>\d{1,2})(?![\d/])(?!\s*(?:hằng|hàng|mỗi|của\s+năm|năm))`,
    ),
    needs: ["/"],
    shows: "date",
    example: "báo cáo trước ngày 15/11",
  },
  {
    id: "deadline.quarter-range",
    phrase: phrase(
      String.raw`${BY}quý\s+(?<q>${QUARTER})(?:\s*(?:/|\s+năm\s+)\s*(?<y>${YEAR}))?\s*(?:,|-|và|đến|tới|\+)\s*(?:quý\s+)?(?<q2>${QUARTER})\s*(?:/|-|,?\s*năm)\s*(?<y2>${YEAR})`,
    ),
    needs: ["quý", "20"],
    shows: "quarter",
    example: "quý i-ii/2026",
  },
  {
    id: "deadline.quarter",
    phrase: phrase(String.raw`${BY}quý\s+(?<q>${QUARTER})\s*(?:/|-|,?\s*năm|\s)\s*(?<y2>${YEAR})`),
    needs: ["quý", "20"],
    shows: "quarter",
    example: "trong quý iii/2021",
  },
  {
    id: "deadline.quarter-value",
    phrase: phrase(
      String.raw`${BY}quý\s+(?<q>${QUARTER})(?:\s*(?:,|-|và|đến|tới)\s*(?:quý\s+)?(?<q2>${QUARTER}))?(?!\s*(?:,|-|và|/|năm|20|h[ằà]ng))`,
    ),
    needs: ["quý"],
    shows: "quarter",
    only: "value",
    example: "quý ii",
  },
  {
    id: "deadline.month-range",
    phrase: phrase(
      String.raw`${BY}tháng\s+(?<m>\d{1,2})(?:\s*(?:/|\s+năm\s+)\s*(?<y>${YEAR}))?\s*(?:-|,|và|đến|tới)\s*(?:hết\s+)?(?:tháng\s+)?(?<m2>\d{1,2})\s*(?:/|-|,?\s*năm)\s*(?<y2>${YEAR})`,
    ),
    needs: ["tháng", "20"],
    shows: "month",
    example: "từ tháng 5 đến tháng 9 năm 2025",
  },
  {
    id: "deadline.month",
    phrase: phrase(
      String.raw`${BY}(?:tháng\s*|t)(?<m2>0?[1-9]|1[0-2])\s*(?:/|-|\.|,?\s*năm)\s*(?<y2>${YEAR})`,
    ),
    needs: ["20"],
    shows: "month",
    example: "trong tháng 6/2025",
  },
  {
    id: "deadline.month-by",
    phrase: phrase(
      String.raw`(?<by>trước|đến|tới|xong|hết|trong|chậm\s+nhất)\s+(?:là\s+)?(?<m2>0?[1-9]|1[0-2])\s*/\s*(?<y2>${YEAR})`,
    ),
    needs: ["/", "20"],
    shows: "month",
    example: "hoàn thành trước 6/2025",
  },
  {
    id: "deadline.month-value",
    phrase: phrase(
      String.raw`(?:(?<m>0?[1-9]|1[0-2])\s*/\s*(?<y>${YEAR})\s*-\s*)?(?<m2>0?[1-9]|1[0-2])\s*/\s*(?<y2>${YEAR})`,
    ),
    needs: ["/", "20"],
    shows: "month",
    only: "value",
    example: "12/2025",
  },
  {
    id: "deadline.half-year",
    phrase: phrase(
      String.raw`${BY}(?:6|06|sáu)\s+tháng\s+(?<half>đầu|cuối)\s+(?:của\s+)?năm\s+(?<y2>${YEAR})`,
    ),
    needs: ["tháng", "20"],
    shows: "half",
    example: "6 tháng cuối năm 2025",
  },
  ...yearCues,
  ...repeatedCues,
];
