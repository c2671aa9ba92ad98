import type { ColumnRole } from "../model.ts";
import { onOneLine } from "../text/span.ts";
import type { Cue } from "./cue.ts";

/** What the heading of a table's column says of its cells; the first row that fits decides. */
export const columnCues: readonly Cue<ColumnRole>[] = [
  {
    id: "column.label",
    phrase: /^(?:s\.?\s?t\.?\s?t|t\.?\s?t|số\s+(?:tt|thứ\s+tự)|thứ\s+tự|no)\.?$/u,
    shows: "label",
    example: "stt",
  },
  {
    id: "column.deadline",
    phrase: /thời\s+(?:gian|hạn|điểm|kỳ)|tiến\s+độ|lộ\s+trình|hoàn\s+thành|kỳ\s+hạn|^(?:quý|năm|tháng)$/u,
    shows: "deadline",
    example: "thời gian hoàn thành",
  },
  {
    id: "column.other",
    phrase:
      /ghi\s+chú|kinh\s+phí|nguồn\s+(?:vốn|lực)|dự\s+toán|căn\s+cứ|cơ\s+sở\s+pháp\s+lý|cấp\s+(?:trình|ban\s+hành|phê\s+duyệt|quyết\s+định)|thẩm\s+quyền|lãnh\s+đạo|đơn\s+vị\s+tính|^(?:đơn\s+vị|đvt)$/u,
    shows: "other",
    example: "ghi chú",
  },
  {
    id: "column.product",
    phrase: /sản\s+phẩm|kết\s+quả|đầu\s+ra|hình\s+thức/u,
    shows: "product",
    example: "sản phẩm đầu ra",
  },
  {
    id: "column.lead",
    phrase: /chủ\s+trì|phụ\s+trách|đầu\s+mối|tham\s+mưu|phân\s+công|chịu\s+trách\s+nhiệm/u,
    shows: "lead",
    example: "cơ quan chủ trì",
  },
  {
    id: "column.coordinate",
    phrase: /phối\s+hợp|tham\s+gia/u,
    shows: "coordinate",
    example: "cơ quan phối hợp",
  },
  {
    id: "column.doer",
    phrase:
      /(?:bộ\s+phận|cơ\s+quan|đơn\s+vị|cá\s+nhân|người|tổ\s+chức|địa\s+phương)(?:[\s,/]+\p{L}+){0,3}\s+(?:thực\s+hiện|triển\s+khai|theo\s+dõi)/u,
    shows: "lead",
    example: "bộ phận thực hiện",
  },
  {
    id: "column.target",
    phrase: /chỉ\s+tiêu|mục\s+tiêu|chỉ\s+số|định\s+lượng/u,
    shows: "target",
    example: "chỉ tiêu",
  },
  {
    id: "column.task",
    phrase:
      /nội\s+dung|nhiệm\s+vụ|công\s+việc|hoạt\s+động|giải\s+pháp|(?:^|tên\s+)(?:văn\s+bản|đề\s+án|dự\s+án|chương\s+trình|kế\s+hoạch|quy\s+chế)|hạng\s+mục|đầu\s+việc|^việc/u,
    shows: "task",
    example: "nội dung công việc",
  },
];

/** The role of a column by its heading, folded; `other` for a heading that says nothing known. */
export function columnRole(folded: string): ColumnRole {
  const heading = onOneLine(folded).trim();
  return columnCues.find(({ phrase }) => phrase.test(heading))?.shows ?? "other";
}

/** Whether a heading, folded, stands over figures or over what they are counted in: `2026`, `Năm 2026`, `Đơn vị tính`. */
export function isFigureHeading(folded: string): boolean {
  return FIGURE_HEADING.test(onOneLine(folded).trim());
}

const FIGURE_HEADING =
  /^(?:(?:(?:đến|kế\s+hoạch|thực\s+hiện|mục\s+tiêu|chỉ\s+tiêu)\s+)?(?:năm\s+)?20\d{2}|đơn\s+vị(?:\s+tính)?|đvt)$/u;
