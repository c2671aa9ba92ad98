import { type DeadlineCue, phrase, YEAR } from "./deadlines-cue.ts";

const N = String.raw`(?:\d{1,2}|một|hai|ba|bốn|sáu)`;
const OPEN = String.raw`(?<open>\s*,?\s*(?:và\s+)?(?:(?:các|những)\s+năm\s+(?:tiếp\s+theo|sau|kế\s+tiếp)|trở\s+đi))?`;
const DASH = String.raw`\s*(?:-|đến|tới)\s*(?:hết\s+)?`;

/** Years and periods of years. */
export const yearCues: readonly DeadlineCue[] = [
  {
    id: "deadline.period",
    phrase: phrase(
      String.raw`(?:trong\s+)?(?:giai\s+đoạn|thời\s+kỳ)\s+(?:từ\s+)?(?:năm\s+)?(?<y>${YEAR})${DASH}(?:năm\s+)?(?<y2>${YEAR})${OPEN}`,
    ),
    needs: ["20"],
    shows: "period",
    example: "giai đoạn 2021 - 2025",
  },
  {
    id: "deadline.years",
    phrase: phrase(
      String.raw`(?:(?:từ|trong)\s+)?(?:(?:các|${N})\s+)?năm\s+(?<y>${YEAR})\s*(?:-|đến|tới|,|và)\s*(?:hết\s+)?(?:năm\s+)?(?<y2>${YEAR})${OPEN}`,
    ),
    needs: ["năm", "20"],
    shows: "period",
    example: "từ năm 2026 đến năm 2030",
  },
  {
    id: "deadline.years-value",
    phrase: phrase(
      String.raw`(?:từ\s+|trong\s+|năm\s+)?(?<y>${YEAR})\s*(?:-|đến|tới|,|và)\s*(?:năm\s+)?(?<y2>${YEAR})${OPEN}`,
    ),
    needs: ["20"],
    shows: "period",
    only: "heading",
    example: "2025 - 2030",
  },
  {
    id: "deadline.year",
    phrase: phrase(
      String.raw`(?:từ\s+nay\s+)?(?<by>trước|đến|tới|hết|chậm\s+nhất|từ|kể\s+từ|trong|vào|cuối)\s+(?:là\s+)?(?:(?:trước|trong)\s+)?(?:hết\s+)?(?:(?<edge>cuối|đầu|giữa)\s+)?(?:năm\s+)(?<y2>${YEAR})${OPEN}`,
    ),
    needs: ["năm", "20"],
    shows: "year",
    example: "phấn đấu đến năm 2025",
  },
  {
    id: "deadline.year-end",
    phrase: phrase(
      String.raw`(?<by>đến|trước|vào)\s+(?:hết\s+)?(?<edge>cuối)\s+năm(?!\s*(?:20|học|sau|trước))`,
    ),
    needs: ["cuối"],
    shows: "year",
    example: "đến cuối năm",
  },
  {
    id: "deadline.year-own",
    phrase: phrase(String.raw`(?:(?<by>trong)|cả)\s+năm(?!\s*(?:20|học|nay|tới|sau))`),
    needs: ["năm"],
    shows: "year",
    only: "value",
    example: "trong năm",
  },
  {
    id: "deadline.year-opening",
    phrase: phrase(
      String.raw`(?=năm\s)(?<=(?:^|[.;:(]|(?:hoàn\s+thành|thực\s+hiện|xong|triển\s+khai))\s*)năm\s+(?<y2>${YEAR})(?!\s*-)${OPEN}`,
    ),
    needs: ["năm", "20"],
    shows: "year",
    example: "hoàn thành năm 2026",
  },
  {
    id: "deadline.year-heading",
    phrase: phrase(String.raw`năm\s+(?<y2>${YEAR})(?!\s*[-/])${OPEN}`),
    needs: ["năm", "20"],
    shows: "year",
    only: "heading",
    example: "nhiệm vụ trọng tâm năm 2026",
  },
  {
    id: "deadline.year-value",
    phrase: phrase(
      String.raw`(?:(?<by>trước|đến|tới|hết|từ|trong)\s+)?(?:năm\s+)?(?<y2>${YEAR})(?!\s*[-/])${OPEN}`,
    ),
    needs: ["20"],
    shows: "year",
    only: "value",
    example: "năm 2026",
  },
];
