import type { Cue } from "./cue.ts";
import { firstFound, sieveByOpening } from "./cue-sieve.ts";

/** What makes a statement oblige all the same: a modal verb, any word of duty, or nothing. */
export type Unless = "modal" | "duty" | "nothing";

/** Words that oblige whatever stands around them. */
export const modalPhrase =
  /(?<!\p{L})(?:(?:có|chịu)\s+trách\s+nhiệm|phải|cần(?!\s+(?:thiết|thơ|cù|lao))|(?<!(?:đáp\s+ứng|theo|các|những|mọi|tối|nhu|là|đúng)\s)yêu\s+cầu\s+(?:các|ban|sở|ủy\s+ban|ubnd|thủ\s+trưởng|giám\s+đốc|chủ\s+tịch|cán\s+bộ|đảng)|đề\s+nghị|(?:^|[.;,]\s*)giao\s)/u;

/** Words that oblige wherever they stand in a sentence. */
export const dutyPhrase =
  /(?<!\p{L})(?:(?:có|chịu)\s+trách\s+nhiệm|phải|cần(?!\s+(?:thiết|thơ|cù|lao))|giao\s+(?:cho\s+)?(?:các|ban|sở|ủy\s+ban|ubnd|văn\s+phòng|đảng|công\s+an|liên\s+hiệp|bộ|thường\s+trực|đồng\s+chí|hội|trung\s+tâm|chi\s+bộ|phòng|mặt\s+trận|đoàn|tỉnh|huyện|cơ\s+quan|đơn\s+vị)|(?<!(?:đáp\s+ứng|theo|các|những|mọi|tối|nhu|là|đúng)\s)yêu\s+cầu\s+(?:các|ban|sở|ủy\s+ban|ubnd|thủ\s+trưởng|giám\s+đốc|chủ\s+tịch|cán\s+bộ|đảng)|đề\s+nghị|(?<!(?:cơ\s+quan|đơn\s+vị|ngành)\s)chủ\s+trì|đầu\s+mối|tham\s+mưu|khẩn\s+trương|chủ\s+động|nghiêm\s+túc|phấn\s+đấu|phản\s+ánh|báo\s+cáo\s+(?:về|kết\s+quả|ủy\s+ban|ubnd|tỉnh|ban|thường|đảng|huyện|thành)|gửi\s+(?:về|báo\s+cáo)|lập\s+dự\s+toán|(?<!đã\s)thường\s+xuyên\s+(?:\p{L}+\s+){0,3}?(?:kiểm\s+tra|theo\s+dõi|rà\s+soát|cập\s+nhật))(?!\p{L})/u;

/** How a sentence that obliges begins: with what is to be done, or how. */
export const doingPhrase =
  /^["(*_\-+\s]*(?:tiếp\s+tục|tăng\s+cường|đẩy\s+mạnh|nâng\s+cao|tập\s+trung|tổ\s+chức|triển\s+khai|thực\s+hiện|xây\s+dựng|hoàn\s+thiện|rà\s+soát|phối\s+hợp|chủ\s+trì|chủ\s+động|tham\s+mưu|phát\s+huy|phát\s+triển|đổi\s+mới|mở\s+rộng|củng\s+cố|kiện\s+toàn|bảo\s+đảm|đảm\s+bảo|hướng\s+dẫn|kiểm\s+tra|giám\s+sát|đôn\s+đốc|theo\s+dõi|tổng\s+hợp|báo\s+cáo|nghiên\s+cứu|đề\s+xuất|ban\s+hành|sửa\s+đổi|bổ\s+sung|quán\s+triệt|tuyên\s+truyền|phổ\s+biến|vận\s+động|khuyến\s+khích|thúc\s+đẩy|hỗ\s+trợ|tạo\s+(?:điều\s+kiện|môi\s+trường|lập|cơ)|bố\s+trí|huy\s+động|ưu\s+tiên|chỉ\s+đạo|lãnh\s+đạo|tham\s+gia|thành\s+lập|duy\s+trì|thường\s+xuyên|kịp\s+thời|khẩn\s+trương|định\s+kỳ|h[ằà]ng\s+(?:năm|quý|tháng)|phấn\s+đấu|làm\s+tốt|thí\s+điểm|ứng\s+dụng|khai\s+thác|quản\s+lý|sử\s+dụng|cân\s+đối|phân\s+(?:công|bổ)|giao|yêu\s+cầu|đề\s+nghị|cung\s+cấp|cập\s+nhật|công\s+bố|công\s+khai|thông\s+báo|tiếp\s+nhận|xử\s+lý|giải\s+quyết|tháo\s+gỡ|đánh\s+giá|sơ\s+kết|tổng\s+kết|khảo\s+sát|thống\s+kê|lập|trình|thẩm\s+định|phê\s+duyệt|đào\s+tạo|bồi\s+dưỡng|tập\s+huấn|thu\s+hút|đa\s+dạng\s+hóa|cụ\s+thể\s+hóa|lồng\s+ghép|gắn|chú\s+trọng|quan\s+tâm|coi\s+trọng|tích\s+cực|nghiêm\s+túc|đầu\s+tư|nâng\s+cấp|hình\s+thành|kết\s+nối|chuyển|số\s+hóa|lựa\s+chọn|biểu\s+dương|khen\s+thưởng|tôn\s+vinh|ngăn\s+chặn|phòng|đấu\s+tranh|khắc\s+phục|chấn\s+chỉnh|xác\s+định|đưa|xem\s+xét|điều\s+chỉnh|trang\s+bị|áp\s+dụng|tận\s+dụng|kết\s+hợp|liên\s+kết|cử|chuẩn\s+bị|bảo\s+vệ|giữ\s+(?:vững|gìn)|tranh\s+thủ|xúc\s+tiến|đề\s+cao|khơi\s+dậy|vận\s+hành|tích\s+hợp|lựa\s+chọn|phát\s+động|phát\s+hiện|đăng\s+ký|niêm\s+yết|mời|tham\s+vấn|thu\s+thập|rút\s+kinh|nhân\s+rộng|học\s+tập|là\s+(?:cơ\s+quan|đơn\s+vị|đầu\s+mối)|có\s+(?:trách\s+nhiệm|kế\s+hoạch|giải\s+pháp|biện\s+pháp|chính\s+sách|cơ\s+chế)|căn\s+cứ|trên\s+cơ\s+sở|theo\s+(?:chức\s+năng|dõi)|đến\s+năm|\d{1,3}(?:[.,]\d+)?\s*%)(?!\p{L})/u;

/** What a sentence that obliges nobody is like; each phrase is tested at the sentence's beginning. */
export const statementCues: readonly Cue<Unless>[] = [
  {
    id: "statement.here-is",
    phrase: /^(?:trên\s+đây|đây)\s+(?:chính\s+)?(?:là|không)(?!\p{L})/u,
    shows: "nothing",
    example: "Trên đây là Kế hoạch thực hiện của tỉnh",
  },
  {
    id: "statement.definition",
    phrase:
      /^(?!(?:coi|xem|lấy|xác\s+định|phấn\s+đấu|đưa|nhận\s+thức|quán\s+triệt|tuyên\s+truyền)(?!\p{L}))[^;:.]{2,140}?(?<!(?:,|nhất|biệt|hết|tâm|yếu|thể|tức|gọi|tắt|như|chính|gồm|làm|nội|nghĩa))\s+(?:luôn\s+|vừa\s+|cũng\s+|không\s+chỉ\s+)?là\s+(?:(?:một|những|các|sự|nơi|chiếc)\s+){0,2}(?:trong\s+những\s+)?(?:cầu\s+nối|yếu\s+tố|nhân\s+tố|nền\s+tảng|động\s+lực|điều\s+kiện|nhiệm\s+vụ|quá\s+trình|trụ\s+cột|lực\s+(?:đẩy|lượng)|định\s+hướng|xu\s+(?:hướng|thế)|trung\s+tâm|chủ\s+thể|hạt\s+nhân|nguồn|tài\s+(?:sản|nguyên)|cơ\s+hội|giải\s+pháp|yêu\s+cầu|khâu|tiền\s+đề|cơ\s+sở|bộ\s+phận|tổ\s+chức|vấn\s+đề|sự\s+nghiệp|lĩnh\s+vực|chìa\s+khóa|thành\s+viên|đại\s+diện|hoạt\s+động|không\s+gian|phương\s+thức|công\s+cụ|bước|tập\s+hợp|loại\s+hình|việc|trách\s+nhiệm|đột\s+phá|môi\s+trường)(?!\p{L})/u,
    shows: "duty",
    example: "Hội là cầu nối giữa Đảng với đội ngũ trí thức",
  },
  {
    id: "statement.assessment",
    phrase:
      /^(?!không\s|(?:các\s+)?(?:nhiệm\s+vụ|nội\s+dung|chỉ\s+tiêu|mục\s+tiêu)\s+đã)(?:(?:trong\s+)?(?:thời\s+gian|những\s+năm|năm)\s+(?:qua|vừa\s+qua|gần\s+đây|\d{4})\s*,\s*)?[^;:.]{0,110}?(?<!\p{L})(?:đã\s+(?:có|được|đạt|góp|tạo|tổ\s+chức|triển\s+khai|ban\s+hành|thực\s+hiện|xây\s+dựng|phát\s+huy|hình\s+thành|trở\s+thành|từng|quan\s+tâm|phối\s+hợp|chủ\s+động|tích\s+cực|hoàn\s+thành|tham\s+gia|khẳng\s+định|nỗ\s+lực|chỉ\s+đạo|lãnh\s+đạo|quán\s+triệt|cụ\s+thể|bám|cơ\s+bản)|còn\s+(?:nhiều|một\s+số|những|có|chậm|hạn\s+chế|thấp|thiếu|bất\s+cập|lúng|mang|tình|gặp|chưa)|chưa\s+(?:được|đáp|thực\s+sự|cao|đồng|kịp|đạt|thường|rõ|đầy|có|sâu|phát|nhiều|tương))(?!\p{L})/u,
    shows: "modal",
    example: "Công tác phối hợp đã được triển khai ở nhiều nơi",
  },
  {
    id: "statement.funding",
    phrase: /^(?:nguồn\s+|tổng\s+)?kinh\s+phí(?!\p{L})(?![^.;]{0,200}(?:%|tối\s+thiểu|ít\s+nhất))/u,
    shows: "duty",
    example: "Kinh phí thực hiện Kế hoạch do ngân sách bảo đảm",
  },
  {
    id: "statement.effect",
    phrase:
      /^(?:quyết\s+định|nghị\s+quyết|kế\s+hoạch|chỉ\s+thị|kết\s+luận|chương\s+trình|quy\s+chế|quy\s+định|hướng\s+dẫn)(?:\s+\p{L}+){0,3}\s+này\s+(?:\p{L}+\s+){0,2}(?:có\s+hiệu\s+lực|thay\s+thế|bãi\s+bỏ)(?!\p{L})/u,
    shows: "nothing",
    example: "Quyết định này có hiệu lực kể từ ngày ký",
  },
  {
    id: "statement.promulgation",
    phrase:
      /^(?:nay\s+)?(?:ban\s+hành|phê\s+duyệt)\s+(?:kèm\s+theo|đề\s+án|kế\s+hoạch|chương\s+trình|danh\s+mục)[^;.]{0,80}(?:kèm\s+theo|quyết\s+định\s+này|nghị\s+quyết\s+này)/u,
    shows: "nothing",
    example: "Ban hành kèm theo Quyết định này Kế hoạch thực hiện",
  },
  {
    id: "statement.made-known",
    phrase:
      /^(?:kế\s+hoạch|chương\s+trình|chỉ\s+thị|nghị\s+quyết|kết\s+luận|hướng\s+dẫn|quy\s+chế|văn\s+bản)(?!\p{L})[^;:.]{0,220}(?<!\p{L})(?:được\s+)?(?:phổ\s+biến|quán\s+triệt|thông\s+báo|công\s+bố)(?:\s*,\s*\p{L}+\s+\p{L}+)?\s+(?:rộng\s+rãi\s+)?(?:đến|tới)(?!\p{L})/u,
    shows: "nothing",
    example: "Chỉ thị này phổ biến đến chi bộ",
  },
  {
    id: "statement.adapted",
    phrase:
      /^(?:trong\s+quá\s+trình[^,;]{0,60},\s*)?(?:nếu|khi|trường\s+hợp)\s[^;]{5,200}?(?:kế\s+hoạch|chương\s+trình|quy\s+chế|hướng\s+dẫn|đề\s+án)(?:\s+này)?\s+(?:sẽ\s+)?được\s+(?:xem\s+xét\s*,?\s*)?(?:điều\s+chỉnh|sửa\s+đổi|bổ\s+sung)/u,
    shows: "duty",
    example: "Khi cấp trên có quy định mới thì Kế hoạch được điều chỉnh cho phù hợp",
  },
  {
    id: "statement.basis",
    phrase:
      /^(?:(?:căn\s+cứ|theo|thực\s+hiện)\s+(?:hiến\s+pháp|luật|pháp\s+lệnh|nghị\s+(?:định|quyết)|thông\s+tư|quyết\s+định|chỉ\s+thị|kết\s+luận|kế\s+hoạch|chương\s+trình|công\s+văn|hướng\s+dẫn|quy\s+(?:định|chế)|điều\s+lệ|thông\s+báo)|xét|theo\s+đề\s+nghị)(?!\p{L})[^.]{0,500};\s*$/u,
    shows: "duty",
    example: "Căn cứ Luật Tổ chức chính quyền địa phương;",
  },
  {
    id: "statement.see-annex",
    phrase:
      /^(?:[^:;.]{3,110}:\s*)?\(?\s*(?:chi\s+tiết|cụ\s+thể|có|nội\s+dung)\s+(?:tại|theo|ở|như|trong|được\s+nêu\s+tại)?\s*(?:các\s+)?(?:phụ\s+lục|danh\s+mục|biểu|bảng)|^\(\s*(?:các\s+)?(?:phụ\s+lục|danh\s+mục|biểu|bảng)[^.;]{0,60}\)\s*[.;]?$/u,
    shows: "nothing",
    example: "(Chi tiết tại Phụ lục kèm theo)",
  },
];

/** The first cue that shows that a sentence obliges nobody, by its beginning. */
export function statementCue(opening: string): Cue<Unless> | undefined {
  return firstFound(statements, opening);
}

const statements = sieveByOpening(statementCues);

/** The formula that closes a directive or a decision, where it is the whole of a paragraph. */
export const closingFormula =
  /^[^;:]{3,400}\schịu\s+trách\s+nhiệm\s+(?:thi\s+hành|thực\s+hiện)\s+(?:quyết\s+định|chỉ\s+thị|nghị\s+quyết|kế\s+hoạch|chương\s+trình|thông\s+báo|quy\s+chế)\s+này[\s./]*$/u;

/** The last words of a lead-in whose first words are a sentence of their own: `Xây dựng kế hoạch, xong trong quý II; chỉ đạo các xã:` */
export const leadInTail = /\s*;\s*(?=[^;]{3,160}:\s*$)/u;

/** What ends a sentence that only introduces what stands below it. */
export const leadInEnd =
  /(?::|(?:như\s+sau|sau\s+đây|các?\s+(?:nhiệm\s+vụ|nội\s+dung|giải\s+pháp|công\s+việc|vấn\s+đề)(?:\s+\p{L}+){0,5}\s+sau|cụ\s+thể|gồm|bao\s+gồm|trọng\s+tâm)\s*[.:;]?)\s*$/u;

/** The last words of a sentence that says of a list only that it follows. */
export const listAfter = /(?<!\p{L})sau(?:\s+đây)?\s*[:.;]?$/u;

/** A figure that a sentence sets itself, so that it does more than introduce what stands below it. */
export const ownFigure =
  /(?<!\p{L})(?:ít\s+nhất|tối\s+thiểu|đạt|trên|từ)\s+(?:\p{L}+\s+){0,2}\d[\d.,]{0,12}(?:\s*%|\s+\p{L})|\d\s*%/u;
