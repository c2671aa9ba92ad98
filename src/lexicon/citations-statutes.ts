/** Words around the statutes (điều lệ, quy chế) and around papers that are still to be made. */
import { type CueWords, cueWords } from "./cue.ts";

/** Before a paper's name these say that it is still to be made. */
export const creationWords: CueWords = cueWords(
  "citation.created",
  [
    "ban hành",
    "xây dựng",
    "soạn thảo",
    "dự thảo",
    "lập",
    "cụ thể hóa thành",
    "hoàn thiện",
    "hoàn thành",
    "trình",
    "phê duyệt",
    "đề xuất",
    "tham mưu",
    "nghiên cứu",
    "thông qua",
    "ký kết",
    "ký",
    "có",
  ],
  "tham mưu ban hành quy chế",
);

/** Bodies in small letters that a regulation's name may list. */
export const statuteBodies: CueWords = cueWords(
  "citation.statute.body",
  [
    "các",
    "sở",
    "ban",
    "ngành",
    "đoàn thể",
    "đảng bộ",
    "đảng đoàn",
    "đảng ủy",
    "chi bộ",
    "ban cán sự",
    "hội",
    "huyện",
    "thị xã",
    "thành phố",
    "tỉnh",
    "xã",
    "phường",
    "địa phương",
    "cơ quan",
    "đơn vị",
    "doanh nghiệp",
    "tổ chức",
    "ủy ban",
    "mặt trận",
    "trường",
    "viện",
    "cấp ủy",
    "chính quyền",
  ],
  "giữa các sở, ban, ngành",
);

/** Words that no regulation's name goes on with. */
export const statuteStops: CueWords = cueWords(
  "citation.statute.stop",
  "theo để nhằm đã được do tại trong khi sau trước cho đối tạo bảo đảm góp đáp đến từ là có này trên nói nêu số ngày kèm hiện phải cần thì gắn".split(
    " ",
  ),
  "quy chế làm việc theo điều lệ",
);

/** Words that show that a clause is no part of a regulation's name: something is done there, or another ground is named. */
export const clauseWords: CueWords = cueWords(
  "citation.statute.clause",
  [
    "báo cáo",
    "thực hiện",
    "tổ chức",
    "phối hợp",
    "tham mưu",
    "chủ trì",
    "đề xuất",
    "hướng dẫn",
    "kiểm tra",
    "chỉ đạo",
    "xây dựng",
    "triển khai",
    "trình",
    "yêu cầu",
    "giao",
    "bảo đảm",
    "đảm bảo",
    "tăng cường",
    "đẩy mạnh",
    "nâng cao",
    "góp phần",
    "tạo",
    "tình hình",
    "chức năng",
    "điều kiện",
    "nhu cầu",
    "không",
    "phải",
    "đã",
    "để",
    "nhằm",
  ],
  "báo cáo kết quả",
);
