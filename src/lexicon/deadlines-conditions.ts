import { type DeadlineCue, phrase } from "./deadlines-cue.ts";

const N = String.raw`(?:\d{1,2}|một|hai|ba|bốn|sáu)`;

/** What waits for something else to happen. */
export const conditionCues: readonly DeadlineCue[] = [
  {
    id: "deadline.after",
    phrase: phrase(
      String.raw`(?<!(?:trong|trước)\s+và\s+)(?:ngay\s+)?sau\s+khi\s+(?=[^,;.()]{0,140}(?:ban\s+hành|phê\s+duyệt|được|có|thông\s+qua|kết\s+thúc|quyết\s+định|hướng\s+dẫn|công\s+bố|hoàn\s+thành|nhận|sáp\s+nhập|thành\s+lập|đại\s+hội|ký))(?:[^,;.()]|\.(?=\p{L})){4,160}`,
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
    id: "deadline.within-term",
    phrase: phrase(
      String.raw`(?:trong|chậm\s+nhất|muộn\s+nhất)\s+(?:là\s+)?(?:vòng|thời\s+hạn)\s+(?:${N}|\d{3})\s+(?:ngày|giờ|tháng|tuần)(?:\s+làm\s+việc)?(?!\p{L})`,
    ),
    needs: [],
    needsOne: ["vòng", "hạn"],
    shows: "condition",
    example: "trả lời trong vòng 03 ngày làm việc",
  },
  {
    id: "deadline.on-request",
    phrase: phrase(
      String.raw`(?<!(?:trước|sau|đến|từ)\s+)khi\s+(?:[^,;.():]{1,60}\s)?yêu\s+cầu(?!\p{L})(?:\s+(?:của|bổ\s+sung|cung\s+cấp)(?:\s+[^,;.():]{2,60})?)?`,
    ),
    needs: ["khi", "yêu"],
    shows: "condition",
    example: "báo cáo khi có yêu cầu",
  },
  {
    id: "deadline.when",
    phrase: phrase(
      String.raw`(?:ngay\s+khi\s+|(?<!(?:trước|sau|đến|từ|nếu)\s+)khi\s+có\s+(?!hiệu\s+lực))[^,;.():]{3,100}`,
    ),
    needs: ["khi"],
    shows: "condition",
    example: "trực cả đêm khi có báo động",
  },
  {
    id: "deadline.once-approved",
    phrase: phrase(
      String.raw`(?<!(?:trước|sau|đến|từ|ngay)\s+)khi\s+được\s+(?:\p{L}+\s+){0,8}?(?:phê\s+duyệt|chấp\s+thuận|bố\s+trí|thông\s+qua|giao|phân\s+công)(?!\p{L})(?:\s+[^,;.():]{2,60})?`,
    ),
    needs: ["khi", "được"],
    shows: "condition",
    example: "triển khai khi được cấp trên phê duyệt",
  },
  {
    id: "deadline.before",
    phrase: phrase(
      String.raw`trước\s+khi\s+(?:\p{L}+\s+){0,5}?(?:trình|tổng\s+hợp|ban\s+hành|phê\s+duyệt|quyết\s+định|ký|thông\s+qua|công\s+bố|khai\s+giảng|tựu\s+trường|nghỉ|khởi\s+công|thi\s+công|triển\s+khai|tổ\s+chức|bắt\s+đầu|bước\s+vào|vào|đến|diễn\s+ra|kết\s+thúc|đưa\s+vào|nghiệm\s+thu|thanh\s+toán)(?!\p{L})[^,;.():]{0,120}`,
    ),
    needs: ["trước", "khi"],
    shows: "condition",
    example: "lấy ý kiến trước khi trình ban hành",
  },
  {
    id: "deadline.following-value",
    phrase: phrase(
      String.raw`theo\s+(?:lộ\s+trình|hướng\s+dẫn|yêu\s+cầu|tiến\s+độ|chỉ\s+đạo|kế\s+hoạch|thông\s+báo|quy\s+định|chương\s+trình)(?!\p{L})(?:[^;.()]{0,60}?\s)?của\s+[^;.()]{2,80}`,
    ),
    needs: ["theo", "của"],
    shows: "condition",
    only: "value",
    example: "theo lộ trình, hướng dẫn của bộ",
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
