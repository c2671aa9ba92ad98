import { type DeadlineCue, phrase, YEAR } from "./deadlines-cue.ts";

const N = String.raw`(?:\d{1,2}|một|hai|ba|bốn|sáu)`;
const UNIT = "(?:năm|quý|tháng|tuần|ngày)";

/** What is done again and again, and what waits for something else to happen. */
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
    id: "deadline.times-per",
    phrase: phrase(
      String.raw`(?:định\s+kỳ\s+)?(?<times>${N})\s*lần\s*(?:/|(?:trong\s+)?(?:mỗi|một)\s|trong\s)\s*(?<n>${N})?\s*(?<unit>${UNIT})(?!\s*${YEAR})`,
    ),
    needs: ["lần"],
    shows: "times-per",
    example: "họp 02 lần/năm",
  },
  {
    id: "deadline.every",
    phrase: phrase(
      String.raw`(?<!(?:ngân|khách|mặt|bán|cửa|đơn|mua|xếp|nhập|hạng|kiện)\s)(?:(?:trước|chậm\s+nhất|vào)\s+(?:là\s+)?ngày\s+\d{1,2}\s+)?(?:định\s+kỳ\s*\(?\s*(?:(?:hằng|hàng|mỗi|từng)\s+)?|(?:hằng|hàng|mỗi|từng)\s+)(?<unit>${UNIT})(?![\p{L}\d]|\s*${YEAR})(?<more>(?:\s*(?:,|và|hoặc|/)\s*(?:${N}\s+tháng|(?:(?:hằng|hàng|mỗi)\s+)?${UNIT})(?![\p{L}\d]|\s+\d|\s*${YEAR})){0,4})`,
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
      String.raw`(?:trước\s+)?ngày\s+\d{1,2}\s+(?:của\s+)?tháng\s+cuối\s+(?:của\s+)?(?:mỗi\s+)?(?<unit>quý)`,
    ),
    needs: ["quý"],
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
  {
    id: "deadline.after",
    phrase: phrase(
      String.raw`(?:ngay\s+)?sau\s+khi\s+(?=[^,;.()]{0,140}(?:ban\s+hành|phê\s+duyệt|được|có|thông\s+qua|kết\s+thúc|quyết\s+định|hướng\s+dẫn|công\s+bố|hoàn\s+thành|nhận|sáp\s+nhập|thành\s+lập|đại\s+hội|ký))(?:[^,;.()]|\.(?=\p{L})){4,160}`,
    ),
    needs: ["khi"],
    shows: "condition",
    example: "sau khi trung ương ban hành quy định",
  },
  {
    id: "deadline.congress",
    phrase: phrase(String.raw`(?<!tiến\s+)(?:trước|đến|tới)\s+đại\s+hội\s+[^,;.()]{3,60}`),
    needs: ["đại"],
    shows: "condition",
    example: "phấn đấu đến đại hội nhiệm kỳ tới",
  },
  {
    id: "deadline.within",
    phrase: phrase(
      String.raw`(?:(?:trong|chậm\s+nhất|muộn\s+nhất)\s+(?:là\s+)?(?:(?:vòng|thời\s+hạn|thời\s+gian)\s+)?|sau\s+)(?:${N}|\d{3})\s+(?:ngày|giờ|tháng|tuần|năm)(?:\s+làm\s+việc)?\s*,?\s*(?:(?:kể\s+)?từ|sau|trước)\s+[^,;.()]{3,120}`,
    ),
    needs: [],
    needsOne: ["từ", "sau", "trước"],
    shows: "condition",
    example: "trong vòng 10 ngày kể từ ngày nhận hồ sơ",
  },
  {
    id: "deadline.condition-value",
    phrase: phrase(String.raw`(?:ngay\s+)?(?:sau\s+khi|khi\s+có|khi\s+được)\s+\P{C}{3,200}`),
    needs: ["khi"],
    shows: "condition",
    only: "value",
    example: "khi có hướng dẫn của trung ương",
  },
];
