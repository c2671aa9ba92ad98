import type { Cue } from "./cue.ts";
import { firstFound, sieveByOpening } from "./cue-sieve.ts";

/**
 * What the leaves below a heading do. `silent`: they oblige nobody (purposes, viewpoints, assessments, who takes part). `facts`: they say how
 * things stand, and oblige only where they say so (money, time). `duties`: they oblige unless they say otherwise.
 */
export type Stance = "silent" | "facts" | "duties";

const heading = (source: string): RegExp =>
  new RegExp(String.raw`^(?:(?:về|phần|một\s+số|những|các)\s+){0,2}(?:${source})(?!\p{L})`, "u");

/** How a heading begins, its label left out; the first that fits decides, and the nearest heading over a leaf. */
export const headingCues: readonly Cue<Stance>[] = [
  {
    id: "heading.purposes",
    phrase: heading(String.raw`mục\s+đích(?!\s*[,;]?\s*(?:và\s+)?(?:mục\s+tiêu|nhiệm\s+vụ))|ý\s+nghĩa`),
    shows: "silent",
    example: "mục đích, yêu cầu",
  },
  {
    id: "heading.requirements",
    phrase: heading(String.raw`yêu\s+cầu(?=\s*(?:$|[:.,*]|và\s|chung|đặt\s+ra|đối\s+với\s+công\s+tác))`),
    shows: "silent",
    example: "yêu cầu",
  },
  {
    id: "heading.viewpoints",
    phrase: heading(
      String.raw`quan\s+điểm(?!\s*(?:,|và)\s*mục\s+tiêu\s*,\s*(?:nhiệm|giải))|nguyên\s+tắc|phương\s+châm|tư\s+tưởng\s+chỉ\s+đạo`,
    ),
    shows: "silent",
    example: "quan điểm chỉ đạo",
  },
  {
    id: "heading.assessment",
    phrase: heading(
      String.raw`thực\s+trạng|bối\s+cảnh|tình\s+hình|đặc\s+điểm(?:\s+tình\s+hình)?|đánh\s+giá(?=\s*(?:$|[:.]|chung|tình\s+hình|thực\s+trạng|kết\s+quả|khái\s+quát|việc\s+thực\s+hiện|công\s+tác|\d))|kết\s+quả(?=\s*(?:$|[:.,]|thực\s+hiện|đạt\s+được|đã\s+đạt|công\s+tác|triển\s+khai|nổi\s+bật|chủ\s+yếu|\d))|ưu\s+điểm|mặt\s+(?:được|đạt\s+được|hạn\s+chế)|hạn\s+chế|tồn\s+tại|khuyết\s+điểm|khó\s+khăn|thuận\s+lợi|nguyên\s+nhân|bài\s+học|dự\s+báo|sự\s+cần\s+thiết|cơ\s+sở\s+(?:pháp\s+lý|thực\s+tiễn|chính\s+trị|xây\s+dựng|khoa\s+học)|căn\s+cứ|giải\s+thích\s+(?:từ\s+ngữ|thuật\s+ngữ)|phần\s+mở\s+đầu|[^.;:]{0,90}(?:vừa\s+qua|thời\s+gian\s+qua|những\s+năm\s+qua)`,
    ),
    shows: "silent",
    example: "tình hình và kết quả đạt được",
  },
  {
    id: "heading.forms",
    phrase: heading(
      String.raw`đề\s+cương|mẫu(?=\s*(?:$|số|báo\s+cáo|biểu|\d))|biểu(?=\s*(?:$|số|mẫu|\d))|phiếu|danh\s+sách|tài\s+liệu\s+(?:kèm|gửi)|giải\s+trình`,
    ),
    shows: "silent",
    example: "đề cương báo cáo",
  },
  {
    id: "heading.participants",
    phrase: heading(
      String.raw`đối\s+tượng|phạm\s+vi|thành\s+phần|địa\s+(?:điểm|bàn)|quy\s+mô|thể\s+lệ|cơ\s+cấu\s+giải`,
    ),
    shows: "silent",
    example: "đối tượng, phạm vi",
  },
  {
    id: "heading.messages",
    phrase: heading(
      String.raw`(?:nội\s+dung|chủ\s+đề|thông\s+điệp|khẩu\s+hiệu)\s+(?:tuyên\s+truyền|thi|truyền\s+thông)(?=\s*(?:$|[:.]))`,
    ),
    shows: "facts",
    example: "nội dung tuyên truyền",
  },
  {
    id: "heading.circumstances",
    phrase: heading(
      String.raw`thời\s+(?:gian|hạn)|kinh\s+phí|nguồn\s+(?:kinh\s+phí|lực|vốn)|dự\s+toán|tổng\s+(?:kinh\s+phí|mức)|hiệu\s+lực|điều\s+khoản`,
    ),
    shows: "facts",
    example: "kinh phí thực hiện",
  },
  {
    id: "heading.duties",
    phrase: heading(
      String.raw`mục\s+tiêu|chỉ\s+tiêu|phương\s+hướng|định\s+hướng|nhiệm\s+vụ|giải\s+pháp|nội\s+dung|biện\s+pháp|tổ\s+chức\s+thực\s+hiện|trách\s+nhiệm|phân\s+công|chương\s+trình\s+(?:công\s+tác|hành\s+động)|yêu\s+cầu\s+các`,
    ),
    shows: "duties",
    example: "nhiệm vụ, giải pháp chủ yếu",
  },
];

/** What the leaves below a heading do, by its words, folded; `null` where the heading over it decides. */
export function headingStance(folded: string): Stance | null {
  return firstFound(byOpening, folded.trim().slice(0, 200))?.shows ?? null;
}

const byOpening = sieveByOpening(headingCues);
