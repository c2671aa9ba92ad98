import { BY, type DeadlineCue, phrase, YEAR } from "./deadlines-cue.ts";

const DASH = String.raw`\s*(?:-|đến|tới)\s*(?:hết\s+)?`;

/** The hour of a day: `7 giờ 30`, `17 giờ`. */
const HOUR = String.raw`(?:\d{1,2}\s+giờ(?:\s+\d{1,2})?(?:\s+phút)?\s*,?\s*)?`;

const dated = (k: string): string =>
  String.raw`(?<d${k}>\d{1,2})\s*[/.-]\s*(?<m${k}>\d{1,2})\s*[/.-]\s*(?<y${k}>${YEAR})`;
const spoken = String.raw`(?<d>\d{1,2})\s+tháng\s+(?<m>\d{1,2})\s+năm\s+(?<y>${YEAR})`;
const monthOf = (k: string): string => String.raw`\s*(?:/|tháng)\s*(?<m${k}>\d{1,2})(?![\d.])`;
const yearOf = (k: string): string => String.raw`\s*(?:/|,?\s*năm)\s*(?<y${k}>${YEAR})`;

/** Days of the calendar, and what lies between two of them. */
export const dayCues: readonly DeadlineCue[] = [
  {
    id: "deadline.date-range",
    phrase: phrase(
      String.raw`(?:từ\s+)?${HOUR}(?:ngày\s+)?${dated("1")}${DASH}${HOUR}(?:ngày\s+)?${dated("2")}`,
    ),
    needs: ["20"],
    shows: "date-range",
    example: "từ ngày 01/6/2025 đến ngày 30/6/2025",
  },
  {
    id: "deadline.date-range-shared",
    phrase: phrase(
      String.raw`(?:từ\s+(?:ngày\s+)?|ngày\s+)(?<d1>\d{1,2})(?:${monthOf("1")}(?:${yearOf("1")})?)?${DASH}(?:ngày\s+)?(?<d2>\d{1,2})${monthOf("2")}(?:${yearOf("2")})?(?!/|\s*(?:hằng|hàng|mỗi))`,
    ),
    needs: [],
    needsOne: ["từ", "ngày"],
    shows: "date-range",
    example: "từ ngày 15/8 đến ngày 15/9/2025",
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
      String.raw`(?:(?<by>trước|chậm\s+nhất|muộn\s+nhất|xong)\s+(?:là\s+)?(?:trước\s+)?(?:ngày\s+)?|(?<on>đến|hết|vào)\s+(?:hết\s+)?ngày\s+)(?<d>\d{1,2})\s*(?:/|tháng)\s*(?<m>\d{1,2})(?![\d/])(?!\s*(?:,?\s*năm|hằng|hàng|mỗi|của\s+năm))`,
    ),
    needs: [],
    needsOne: ["/", "tháng"],
    shows: "day",
    example: "báo cáo trước ngày 15/11",
  },
];
