import { type DeadlineCue, phrase, QUARTER, YEAR } from "./deadlines-cue.ts";

const N = String.raw`(?:\d{1,2}|một|hai|ba|bốn|sáu)`;
const UNIT = "(?:năm|quý|tháng|tuần|ngày)";
/** When within the time that comes again: `trước ngày 25`, `vào thứ Hai`, `trước 16 giờ thứ Năm`, `từ tháng 5 đến tháng 8`. */
const MONTHS = String.raw`(?:từ\s+)?tháng\s+\d{1,2}(?:\s*(?:-|đến|tới)\s*(?:hết\s+)?tháng\s+\d{1,2})?`;
const DAYS = String.raw`(?:ngày\s+\d{1,2}|(?:ngày\s+)?\d{1,2}\s*(?:/|tháng)\s*\d{1,2}|(?:thứ\s+\p{L}{2,4}|chủ\s+nhật)(?:\s*(?:,|và)\s*(?:thứ\s+\p{L}{2,4}|chủ\s+nhật)){0,3})`;
const MOMENT = String.raw`(?:(?:(?:trước|chậm\s+nhất|muộn\s+nhất|vào|xong|đến|trong)\s+(?:là\s+)?(?:trước\s+)?)?(?:(?:\d{1,2}\s+giờ\s*,?\s*)?${DAYS}|${MONTHS}|quý\s+${QUARTER}|\d{1,2}\s+giờ)\s+(?:của\s+)?)?`;

/** What is done again and again. */
export const repeatedCues: readonly DeadlineCue[] = [
  {
    id: "deadline.times",
    phrase: phrase(
      String.raw`(?:định\s+kỳ\s+)?(?:(?:hằng|hàng|mỗi|từng)\s+)?(?<n>${N})?\s*(?<unit>${UNIT})\s*/?\s*(?<times>${N})?\s*lần(?!\s+thứ)`,
    ),
    needs: ["lần"],
    shows: "times",
    example: "tổ chức định kỳ 05 năm 2 lần",
  },
  {
    id: "deadline.issue",
    phrase: phrase(String.raw`(?<n>${N})\s*(?<unit>${UNIT})\s*/\s*(?:0?1\s+|một\s+)?(?:kỳ|số)(?!\p{L})`),
    needs: ["/"],
    shows: "every",
    example: "phát hành 02 tháng/kỳ",
  },
  {
    id: "deadline.times-per",
    phrase: phrase(
      String.raw`(?:định\s+kỳ\s+)?(?<times>${N})\s*lần\s*(?:/|(?:trong\s+)?(?:mỗi|một)\s|trong\s)\s*(?<n>${N})?\s*(?<unit>${UNIT})(?!\s*${YEAR})`,
    ),
    needs: ["lần"],
    shows: "times-per",
    example: "họp 02 lần/năm",
  },
  {
    id: "deadline.per-term",
    phrase: phrase(String.raw`(?:${N}\s*lần\s*/\s*|mỗi\s+|h[ằà]ng\s+|từng\s+)(?:${N}\s+)?(?:học\s+)kỳ`),
    needs: ["kỳ"],
    shows: "regularly",
    example: "tổ chức 01 lần/học kỳ",
  },
  {
    id: "deadline.every",
    phrase: phrase(
      String.raw`(?:định\s+kỳ\s*,?\s*)?${MOMENT}(?<!(?:ngân|khách|mặt|bán|cửa|đơn|mua|xếp|nhập|hạng|kiện)\s)(?:định\s+kỳ\s*\(?\s*(?:(?:hằng|hàng|mỗi|từng)\s+)?|(?<how>hằng|hàng|mỗi|từng)\s+)(?<unit>${UNIT})(?![\p{L}\d]|\s*${YEAR})(?<more>(?:\s*(?:,|và|hoặc|/)\s*(?:${N}\s+tháng|(?:(?:hằng|hàng|mỗi)\s+)${UNIT}|(?:năm|quý|tháng|tuần)|ngày(?=\s*[,;.)]))(?![\p{L}\d]|\s+\d|\s*${YEAR})){0,4})`,
    ),
    needs: [],
    needsOne: ["định", "hằng", "hàng", "mỗi", "từng"],
    shows: "every",
    example: "hằng năm tổ chức sơ kết",
  },
  {
    id: "deadline.every-number",
    phrase: phrase(
      String.raw`định\s+kỳ\s*\(?\s*(?<n>${N})\s+(?<unit>${UNIT})(?!\s+(?:đầu|cuối))(?<more>(?:\s*(?:,|và|hoặc|/)\s*(?:(?:hằng|hàng|mỗi)\s+)?(?:${N}\s+)?${UNIT}(?![\p{L}\d]|\s+\d)){0,4})`,
    ),
    needs: ["định"],
    shows: "every",
    example: "định kỳ 6 tháng, hằng năm báo cáo",
  },
  {
    id: "deadline.every-list",
    phrase: phrase(
      String.raw`(?:định\s+kỳ\s+)?(?<n>6|06|sáu|3|03|ba|9|09)\s+(?<unit>tháng)(?<more>\s*(?:,|và|/)\s*(?:(?:hằng|hàng|mỗi|một|01|1)\s+)?năm(?!\s*\d))`,
    ),
    needs: ["tháng"],
    shows: "every",
    example: "báo cáo 6 tháng, năm",
  },
  {
    id: "deadline.last-month",
    phrase: phrase(
      String.raw`(?:(?:trước|vào|trong)\s+)?(?:ngày\s+\d{1,2}\s+(?:của\s+)?)?tháng\s+cuối\s+(?:của\s+)?(?:mỗi\s+)?(?<unit>quý)`,
    ),
    needs: ["tháng", "cuối"],
    shows: "every",
    example: "trước ngày 25 của tháng cuối quý",
  },
  {
    id: "deadline.regularly",
    phrase: phrase(String.raw`(?:theo\s+)?định\s+kỳ`),
    needs: ["định"],
    shows: "regularly",
    example: "định kỳ báo cáo kết quả",
  },
  {
    id: "deadline.regularly-value",
    phrase: phrase(
      String.raw`(?:(?:nhiệm\s+vụ|thực\s+hiện|triển\s+khai|công\s+việc)\s+)?thường\s+xuyên|liên\s+tục|thường\s+niên`,
    ),
    needs: [],
    needsOne: ["thường", "liên"],
    shows: "regularly",
    only: "value",
    example: "thường xuyên",
  },
];
