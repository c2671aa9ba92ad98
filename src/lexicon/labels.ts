import type { Cue } from "./cue.ts";

/** What an inline label (`Đơn vị chủ trì:`) says of the words after it. */
export type LabelRole = "task" | "lead" | "coordinate" | "deadline" | "product" | "other";

const BODY = String.raw`(?:(?:các\s+)?(?:cơ\s+quan|đơn\s+vị|bộ\s+phận|tổ\s+chức|cấp|ngành|người|cá\s+nhân|địa\s+phương|lãnh\s+đạo|cán\s+bộ|đồng\s+chí)(?:\s*[,/]\s*(?:cơ\s+quan|đơn\s+vị|địa\s+phương|tổ\s+chức|cá\s+nhân)){0,2}\s+)`;
const DOING = String.raw`(?:\s*[,/]?\s*(?:và\s+)?(?:thực\s+hiện|triển\s+khai|tham\s+mưu|phối\s+hợp|chính|tổ\s+chức|hoàn\s+thành|ban\s+hành|trình|báo\s+cáo|theo\s+dõi)){0,3}`;

/** The words of a label, without the colon after it; each phrase fits the whole of them. */
export const labelCues: readonly Cue<LabelRole>[] = [
  {
    id: "label.coordinate",
    phrase: new RegExp(
      String.raw`^(?:${BODY}?(?:cùng\s+)?phối\s+hợp(?:\s+với)?${DOING}|${BODY}(?:cùng\s+)?tham\s+gia)$`,
      "u",
    ),
    shows: "coordinate",
    example: "cơ quan phối hợp",
  },
  {
    id: "label.lead",
    phrase: new RegExp(
      String.raw`^(?!tổ\s+chức\s+(?:thực\s+hiện|triển\s+khai))(?:${BODY}?(?:đầu\s+mối|(?:chịu\s+trách\s+nhiệm\s+)?chủ\s+trì|phụ\s+trách|chịu\s+trách\s+nhiệm)|${BODY}(?:được\s+giao\s+)?(?:thực\s+hiện|tham\s+mưu|triển\s+khai)|(?:phân\s+công|giao|trách\s+nhiệm)(?:\s+(?:nhiệm\s+vụ|trách\s+nhiệm))?(?:\s+(?:cơ\s+quan|đơn\s+vị))?)${DOING}$`,
      "u",
    ),
    shows: "lead",
    example: "đơn vị chủ trì thực hiện",
  },
  {
    id: "label.deadline",
    phrase:
      /^(?:(?:thời\s+(?:gian|hạn|điểm)|tiến\s+độ|lộ\s+trình|kỳ\s+hạn|hạn)(?:\s+(?:thực\s+hiện|triển\s+khai|hoàn\s+thành|kết\s+thúc|trình|ban\s+hành|tổ\s+chức|báo\s+cáo|bắt\s+đầu|dự\s+kiến|và|nhiệm\s+vụ|địa\s+điểm)|\s*,\s*địa\s+điểm){0,4}|hoàn\s+thành)$/u,
    shows: "deadline",
    example: "thời gian thực hiện",
  },
  {
    id: "label.product",
    phrase:
      /^(?:(?:dự\s+kiến\s+)?(?:sản\s+phẩm|kết\s+quả|đầu\s+ra)(?:\s*[,/]\s*(?:sản\s+phẩm|kết\s+quả))?(?:\s+(?:sản\s+phẩm|đầu\s+ra|dự\s+kiến|cần\s+đạt|đạt\s+được|phải\s+đạt|chủ\s+yếu|chính|cụ\s+thể|hoàn\s+thành|thực\s+hiện|mong\s+đợi|nhiệm\s+vụ|của)){0,3})$/u,
    shows: "product",
    example: "sản phẩm dự kiến",
  },
  {
    id: "label.other",
    phrase:
      /^(?:(?:nguồn\s+|dự\s+kiến\s+)?kinh\s+phí(?:\s+(?:thực\s+hiện|dự\s+kiến|triển\s+khai)){0,2}|nguồn\s+(?:vốn|lực)|ngân\s+sách|địa\s+điểm(?:\s+\p{L}+){0,3}|thành\s+phần(?:\s+\p{L}+){0,3}|đối\s+tượng(?:\s+\p{L}+){0,3}|phạm\s+vi(?:\s+\p{L}+){0,3}|số\s+lượng|quy\s+mô|hình\s+thức(?:\s+\p{L}+){0,3}|ghi\s+chú|lưu\s+ý|cơ\s+quan\s+(?:trình|ban\s+hành|phê\s+duyệt|thẩm\s+định)|cấp\s+(?:trình|ban\s+hành|phê\s+duyệt))$/u,
    shows: "other",
    example: "kinh phí thực hiện",
  },
  {
    id: "label.task",
    phrase:
      /^(?:nội\s+dung|nhiệm\s+vụ|công\s+việc|hoạt\s+động|nội\s+dung\s+(?:công\s+việc|nhiệm\s+vụ|hoạt\s+động))(?:\s+(?:thực\s+hiện|triển\s+khai|cụ\s+thể|chính)){0,2}$/u,
    shows: "task",
    example: "nội dung thực hiện",
  },
];

/** Words of which every label has one: what has none of them is not looked at further. */
export const labelWords =
  /chủ\s+trì|phối\s+hợp|thực\s+hiện|triển\s+khai|thời|hạn|tiến\s+độ|lộ\s+trình|hoàn\s+thành|sản\s+phẩm|kết\s+quả|đầu\s+ra|kinh\s+phí|nguồn|ngân\s+sách|tham\s+gia|địa\s+điểm|thành\s+phần|đối\s+tượng|phạm\s+vi|số\s+lượng|quy\s+mô|hình\s+thức|ghi\s+chú|lưu\s+ý|trình|ban\s+hành|phê\s+duyệt|thẩm\s+định|nội\s+dung|nhiệm\s+vụ|công\s+việc|hoạt\s+động|đầu\s+mối|phụ\s+trách|trách\s+nhiệm|phân\s+công|giao|tham\s+mưu/u;

/** No label is longer than this. */
export const LONGEST_LABEL = 70;

/** The role of a label by its words, folded and without their colon; `null` where they are no label. */
export function labelRole(folded: string): LabelRole | null {
  if (folded.length > LONGEST_LABEL) return null;
  const words = folded.trim();
  return labelCues.find(({ phrase }) => phrase.test(words))?.shows ?? null;
}

/** Whether folded words open with a label that hands something to the task before it (who, with whom, when, what product). */
export function opensWithLabel(folded: string): boolean {
  const colon = folded.slice(0, LONGEST_LABEL + 10).indexOf(":");
  if (colon < 0) return false;
  const role = labelRole(folded.slice(0, colon).replace(/^[\s\-+•·]+/u, ""));
  return role !== null && role !== "task";
}
