/** The last words of a line that say what must follow on the next. */
import type { Cue } from "./cue.ts";

/** Words that cannot end a phrase: a line that ends with one goes on. */
export const unfinishedPhrase =
  /(?<!\p{L})(?:các|những|mọi|mỗi|từng|của|và|hoặc|hay|với|cho|về|trong|từ|đến|tới|vào|do|bởi|vì|để|nhằm|bằng|giữa|là|bị|phải|cần|sẽ|đã|đang|chưa|như|nếu|khi|mà|(?:quyết|định|thị|luận|hoạch|trình|tư|báo|văn|luật|lệnh)\s+số)$/u;

/** Words that ask for a figure. */
export const asksForNumber =
  /(?<!\p{L})(?:năm|tháng|ngày|quý|số|khoản|điểm|điều|mục|khóa|thứ|lần|đạt|nhất|khoảng|thiểu|đa|trên|dưới|từ|đến|còn|hơn|là|có|quá|đoạn|kỳ|gồm|qua|trước|sau|và|với|tổ\s+chức|xây\s+dựng|thành\s+lập|-)$/u;

/** Words that ask for a number or a letter that looks like a label: `khoản 3`, `điểm a`. */
export const asksForLabel =
  /(?<!\p{L})(?:năm|tháng|ngày|quý|khoản|điểm|điều|mục|khóa|thứ|lần|chương|phần|phụ\s+lục)$/u;

/** Nouns of bodies, posts and documents that ask for a name. */
export const asksForName =
  /(?<!\p{L})(?:sở|ban|bộ|hội|ủy\s+ban|ubnd|văn\s+phòng|công\s+an|đảng\s+(?:ủy|bộ|đoàn)|huyện|tỉnh|thành\s+phố|xã|phường|quận|trung\s+tâm|trường|viện|đoàn|liên\s+(?:hiệp|đoàn)|chủ\s+tịch|giám\s+đốc|thường\s+(?:vụ|trực)|(?:chi\s+)?cục|luật|nghị\s+(?:định|quyết)|thông\s+tư|quyết\s+định|chỉ\s+thị|kết\s+luận|đồng\s+chí|trưởng\s+ban)$/u;

/** Nouns of bodies that never stand alone, whose names may begin like a duty: `Ban Tổ chức`, `Sở Xây dựng`. */
export const bareNoun = /(?<!\p{L})(?:sở|ban|bộ|(?:chi\s+)?cục|trung\s+tâm|viện)$/u;

/** The words before and after a dash that is part of a name, and begins no bullet: `Phát thanh - Truyền hình`. */
export const dashedNames: { readonly first: RegExp; readonly second: RegExp } = {
  first:
    /(?<!\p{L})(?:phát\s+thanh|báo(?:\s+chí)?|lao\s+động|thương\s+binh|kinh\s+tế|chính\s+trị|xã\s+hội|văn\s+hóa|khoa\s+học|quốc\s+phòng|an\s+ninh|kế\s+hoạch|tài\s+chính|dân\s+số|kỹ\s+thuật|nghề\s+nghiệp|tổ\s+chức|hành\s+chính|vật\s+tư|quy\s+hoạch)$/u,
  second:
    /^(?:truyền\s+hình|phát\s+thanh|thương\s+binh|xã\s+hội|công\s+nghệ|kỹ\s+thuật|nghề\s+nghiệp|nghiệp\s+vụ|thông\s+tin|an\s+ninh|quốc\s+phòng|tài\s+chính|kế\s+hoạch|kế\s+toán|hành\s+chính|quản\s+trị|thể\s+thao|dạy\s+nghề|việc\s+làm|kiến\s+trúc)(?!\p{L})/u,
};

/** The phrases above, each with an example. */
export const unfinishedPhrases: readonly Cue<true>[] = [
  { id: "unfinished.phrase", phrase: unfinishedPhrase, shows: true, example: "về việc triển khai các" },
  { id: "unfinished.number", phrase: asksForNumber, shows: true, example: "phấn đấu đến năm" },
  { id: "unfinished.label", phrase: asksForLabel, shows: true, example: "theo quy định tại khoản" },
  { id: "unfinished.name", phrase: asksForName, shows: true, example: "phối hợp với sở" },
  { id: "unfinished.bare-noun", phrase: bareNoun, shows: true, example: "giao ban" },
  { id: "unfinished.dash-before", phrase: dashedNames.first, shows: true, example: "đài phát thanh" },
  { id: "unfinished.dash-behind", phrase: dashedNames.second, shows: true, example: "truyền hình tỉnh" },
];
