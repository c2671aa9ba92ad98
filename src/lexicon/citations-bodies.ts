/** The words of which the names of issuing bodies are made, and those that end them. All are sources over folded text. */
import { type CueWords, cueWords } from "./cue.ts";

/** Lower-case words that stand inside the names of bodies. */
export const bodyParts: CueWords = cueWords(
  "citation.body.part",
  [
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
    "tiểu học",
    "mầm non",
    "trung học cơ sở",
    "trung học phổ thông",
    "đại học",
    "cao đẳng",
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
  ],
  "ban chỉ đạo",
);

/** Bodies whose whole name is written in small letters, after `của`. */
export const plainBodies: CueWords = cueWords(
  "citation.body.plain",
  ["tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "trung ương", "cấp trên", "ubnd", "hội"],
  "của tỉnh",
);

/** Words that open the name of a body: behind `và` they begin another one. */
export const bodyHeads: CueWords = cueWords(
  "citation.body.head",
  [
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
  ],
  "và ủy ban mặt trận",
);

/** Words with a capital that open the subject of a document, not the next word of its issuer: `của UBND tỉnh Sửa đổi, bổ sung …`. */
export const subjectOpenings: CueWords = cueWords(
  "citation.subject",
  [
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
  ],
  "sửa đổi, bổ sung kế hoạch",
);

/** Words that no name of a body goes on with. */
export const bodyStops: CueWords = cueWords(
  "citation.body.stop",
  (
    "về và của để theo trong tại đến là có được do đã thì phê ban quy thông cho với nhằm khi sau trước từ như gồm cũng đối hướng sửa " +
    "triển thực yêu giao căn ngày số nêu này trên dưới đang sẽ phải cần còn lần nhiệm khóa năm tháng lãnh đạt tiếp tăng nâng phấn bảo đảm chủ phối tham rà hoàn góp thành ký cùng bao hằng hàng sơ tổng giai nhất chịu tuyên quán học phát hoạt phù hoặc hay mà nếu tới qua bằng vào ra lên tổ xây đề chỉ điều kèm gửi quyết công"
  ).split(" "),
  "ủy ban nhân dân tỉnh về việc",
);
