/** Viện dẫn: the words around the name and number of a cited document. All patterns are sources over folded text. */
import { alternatives } from "./document-types.ts";

/** Nouns that a number and sign may follow, beside the types themselves, and the type that each of them is. */
export const nounVariants: Readonly<Record<string, string | null>> = {
  "thông báo kết luận": "Thông báo",
  "báo cáo chính trị": null,
  "văn bản": null,
  "văn bản số": null,
  "công văn hỏa tốc": "Công văn",
  "kế hoạch liên ngành": "Kế hoạch",
  "hướng dẫn liên ngành": "Hướng dẫn",
  "kế hoạch tổng thể": "Kế hoạch",
  "quy chế phối hợp": "Quy chế",
};

/** Types that are no documents to cite: papers of an office, contracts. */
export const uncitedTypes: ReadonlySet<string> = new Set([
  "Hợp đồng",
  "Giấy mời",
  "Giấy giới thiệu",
  "Giấy nghỉ phép",
  "Giấy ủy quyền",
  "Phiếu gửi",
  "Phiếu chuyển",
  "Phiếu báo",
  "Sao y",
  "Trích sao",
  "Sao lục",
  "Bản ghi nhớ",
  "Bản thỏa thuận",
  "Thư công",
]);

/** Laws: known by their name, with or without a number. */
export const lawTypes: ReadonlySet<string> = new Set(["Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp"]);

/** Before `số` these say that what follows is the number of a form, an account or a house. */
export const otherNumbers =
  "(?:mẫu|biểu|phụ\\s+lục|tài\\s+khoản|đường|thửa|lô|hộp\\s+thư|điện\\s+thoại|hợp\\s+đồng|giấy\\s+phép)";

/** Ordinals, in figures, Roman figures and words. */
export const romanPattern = "(?=[ivxl])(?:x{0,3})(?:ix|iv|v?i{0,3})(?![\\p{L}\\d])";
export const ordinalPattern = `(?:\\d{1,2}(?![\\d/])|${romanPattern}|(?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(?:\\s+(?:một|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín))?(?!\\p{L}))`;
/** `khóa X`: a term of office that belongs to the body before it. */
export const termPattern = `(?:\\(\\s{0,9}khóa\\s{1,40}(?:${romanPattern}|\\d{1,2})\\s{0,9}\\)|khóa\\s{1,40}(?:${romanPattern}|\\d{1,2}))`;
/** `nhiệm kỳ 2020 - 2025`. */
export const mandatePattern = "nhiệm\\s{1,40}kỳ\\s{1,40}\\d{4}\\s{0,9}-\\s{0,9}\\d{4}";

/** The numbers that words and Roman figures stand for. */
export const ordinalValues: Readonly<Record<string, number>> = Object.fromEntries([
  ..."nhất hai ba bốn năm sáu bảy tám chín mười".split(" ").map((word, index) => [word, index + 1]),
  ["tư", 4],
  ["mười một", 11],
  ["mười hai", 12],
  ["mười ba", 13],
  ["mười bốn", 14],
  ["mười lăm", 15],
  ..."i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv"
    .split(" ")
    .map((word, index) => [word, index + 1]),
]);

/** Lower-case words that stand inside the names of bodies. */
export const bodyParts = alternatives([
  "nhân dân",
  "chấp hành",
  "thường vụ",
  "thường trực",
  "chỉ đạo",
  "cán sự đảng",
  "cán sự",
  "giúp việc",
  "công tác",
  "chuyên trách",
  "trung ương",
  "trung ương đảng",
  "toàn quốc",
  "nhà nước",
  "tỉnh",
  "thành phố",
  "tp.",
  "tp",
  "huyện",
  "quận",
  "thị xã",
  "thị trấn",
  "xã",
  "phường",
  "đặc khu",
  "tỉnh đoàn",
  "thành đoàn",
  "huyện đoàn",
  "các hội",
  "liên hiệp hội",
  "đảng ủy",
  "đảng bộ",
  "hội",
  "hiệp hội",
  "liên ngành",
  "quản lý",
  "biên phòng",
  "quân sự",
]);

/** Bodies whose whole name is written in small letters, after `của`. */
export const plainBodies = alternatives([
  "tỉnh",
  "thành phố",
  "huyện",
  "quận",
  "thị xã",
  "xã",
  "phường",
  "trung ương",
  "cấp trên",
  "ubnd",
  "hội",
]);

/** Words that open the name of a body: behind `và` they begin another one. */
export const bodyHeads = alternatives([
  "đại hội",
  "hội nghị",
  "ban",
  "bộ",
  "sở",
  "ủy ban",
  "ubnd",
  "hđnd",
  "hội đồng",
  "thường trực",
  "tỉnh ủy",
  "thành ủy",
  "huyện ủy",
  "đảng ủy",
  "đảng đoàn",
  "chính phủ",
  "thủ tướng",
  "quốc hội",
  "các",
  "chủ tịch",
  "mặt trận",
  "liên hiệp",
  "hội",
  "đoàn",
  "văn phòng",
]);

/** How and when something is done by a document: behind its name these say no more of the name. */
export const adverbs = alternatives([
  "ngay",
  "thường xuyên",
  "kịp thời",
  "khẩn trương",
  "nghiêm túc",
  "nghiêm chỉnh",
  "triệt để",
  "đầy đủ",
  "chặt chẽ",
  "hằng năm",
  "hằng quý",
  "hằng tháng",
  "hằng tuần",
  "hàng năm",
  "hàng quý",
  "hàng tháng",
  "hàng tuần",
  "hàng ngày",
  "định kỳ",
  "chậm nhất",
  "tối thiểu",
  "ít nhất",
  "gắn với",
  "kết hợp",
  "cùng với",
  "sau khi",
  "trước khi",
  "trước ngày",
  "kể từ",
]);

/** Words with a capital that open the subject of a document, not the next word of its issuer: `của UBND tỉnh Sửa đổi, bổ sung …`. */
export const subjectOpenings = alternatives([
  "về",
  "căn cứ",
  "thực hiện",
  "triển khai",
  "sửa đổi",
  "bổ sung",
  "phê duyệt",
  "ban hành",
  "quy định",
  "hướng dẫn",
  "tăng cường",
  "điều chỉnh",
  "kèm theo",
  "của",
  "tiếp tục",
  "đẩy mạnh",
  "công bố",
  "thông qua",
  "điều",
  "khoản",
  "số",
  "ngày",
]);

/** Words that no name of a body goes on with. */
export const bodyStops: ReadonlySet<string> = new Set(
  (
    "về và của để theo trong tại đến là có được do đã thì phê ban quy thông cho với nhằm khi sau trước từ như gồm cũng đối hướng sửa " +
    "triển thực yêu giao căn ngày số nêu này trên dưới đang sẽ phải cần còn lần nhiệm khóa năm tháng lãnh đạt tiếp tăng nâng phấn bảo đảm chủ phối tham rà hoàn góp thành ký cùng bao hằng hàng sơ tổng giai nhất chịu tuyên quán học phát hoạt phù hoặc hay mà nếu tới qua bằng vào ra lên tổ xây đề chỉ điều kèm gửi quyết công"
  ).split(" "),
);
