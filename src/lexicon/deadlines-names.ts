/** Words that name a scheme, a ceremony or a text: a period after them belongs to the name. */
export const schemeNouns =
  /(?<![\p{L}\d])(?:đề\s+án|chương\s+trình|kế\s+hoạch|chiến\s+lược|dự\s+án|quy\s+hoạch|nghị\s+quyết|chỉ\s+thị|kết\s+luận|quyết\s+định|thông\s+báo|báo\s+cáo|quy\s+chế|đề\s+tài|phong\s+trào|cuộc\s+vận\s+động|lễ|đại\s+hội|hội\s+nghị|hội\s+thi|cuộc\s+thi|giải\s+thưởng|danh\s+mục|lộ\s+trình|bộ\s+tiêu\s+chí|chỉ\s+số|chuẩn\s+nghèo)(?![\p{L}\d])(?!\s+(?:này|trên|nêu\s+trên|đã|được|của\s+mình))/u;

/** Words that name a text in which `định kỳ` is part of the name (`Quy chế đối thoại định kỳ`). */
export const regularNames =
  /(?<![\p{L}\d])(?:quy\s+chế|quy\s+định|hội\s+nghị)(?![\p{L}\d])(?!\s+(?:này|trên|nêu\s+trên))/u;

/** Words right before a year or a period that make it a deadline, whatever name stands before them. */
export const deadlineOpeners =
  /(?:phấn\s+đấu|hoàn\s+thành|xong|trước\s+mắt|mục\s+tiêu|chỉ\s+tiêu|lộ\s+trình|thực\s+hiện|duy\s+trì|đạt|bảo\s+đảm|đảm\s+bảo)\s*,?\s*$/u;

/** Words that end the title of a cited document: what follows them is said by the citing text. */
export const titleEnds =
  /[;\n]\s*\n|;|\.\s|\.$|,\s*(?=(?:đồng\s+thời\s+)?(?:hoàn\s+thành|xong|phấn\s+đấu|bảo\s+đảm|đảm\s+bảo|báo\s+cáo|trình|gửi|trước|trong\s+(?:tháng|quý|năm|giai)|chậm\s+nhất|định\s+kỳ|hằng|hàng|thời\s+gian|thời\s+hạn|tổ\s+chức|xây\s+dựng|triển\s+khai|tham\s+mưu|góp\s+phần|nhằm|gắn\s+với|đến\s+năm|từ\s+năm))|\s(?=(?:hoàn\s+thành|xong)\s+(?:trước|trong))/u;

/** What opens the title of a cited document right after its number, date and issuer. */
export const titleOpens =
  /^\s*(?:\([^()]{0,90}\)\s*)?(?:,\s*)?(?:"|về(?![\p{L}])|ban\s+hành|phê\s+duyệt|quy\s+định|sửa\s+đổi|hướng\s+dẫn|thực\s+hiện|triển\s+khai|tiếp\s+tục)/u;

/** What is paid or lived by the month or the day: `hằng tháng` after it tells the benefit, not when something is to be done. */
export const paidBefore =
  /(?<!\p{L})(?:trợ\s+cấp|phụ\s+cấp|lương|hưu(?:\s+trí)?|sinh\s+hoạt\s+phí|thù\s+lao|tiền\s+công)(?:\s+(?!và|hoặc)\p{L}+){0,2}\s+$/u;
export const livedBefore = /(?<!\p{L})(?:sinh\s+hoạt|đời\s+sống|cuộc\s+sống|nhu\s+cầu|giao\s+tiếp)\s+$/u;

/** A check-up that has its name from being regular. */
export const checkedBefore = /(?<!\p{L})khám\s+(?:\p{L}+\s+){0,3}$/u;

/** A bound in the clause of `mỗi năm` says how many a year, and no time: `mỗi năm ít nhất 150 ha`; but `mỗi năm ít nhất một lần` does. */
const BOUND = String.raw`(?:ít\s+nhất|tối\s+thiểu|tối\s+đa|nhiều\s+nhất|khoảng|trên|hơn|dưới|không\s+(?:quá|dưới|ít\s+hơn|thấp\s+hơn))`;
export const ratedAfter = new RegExp(
  String.raw`^(?![^.,;:]{0,90}\slần(?!\s+thứ|\p{L}))[^.,;:]{0,70}?(?:\s${BOUND}\s+(?:\d|một|hai|ba|bốn)|\d[\d.]*\s[^.,;:]{1,60}\strở\s+(?:lên|xuống))`,
  "u",
);
export const ratedBefore = new RegExp(String.raw`(?<!\p{L})${BOUND}\s+\d[\d.]*\s+\p{L}[^.,;:\d]{0,60}$`, "u");
