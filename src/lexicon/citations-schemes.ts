/** Đề án, chiến lược, quy hoạch: schemes that are known by their name, because it says for which years or of whom they are. */
import type { Cue } from "./cue.ts";

/** Types whose names stand for a paper that is there, where something is done by it. A programme may be no document at all. */
export const schemeTypes: ReadonlySet<string> = new Set(["Đề án", "Chiến lược", "Quy hoạch"]);

/** Before a scheme these say that it is there, folded. */
export const schemeCues: readonly Cue<true>[] = [
  {
    id: "citation.scheme.by",
    phrase: /(?<!\p{L})(?:theo|căn\s+cứ(?:\s+vào)?|bám\s+sát|phù\s+hợp\s+với)\s+["']?$/u,
    shows: true,
    example: "bố trí kinh phí theo ",
  },
  {
    id: "citation.scheme.carried-out",
    phrase:
      /(?<!\p{L}|xây\s+dựng\s+(?:và|,)\s+(?:tổ\s+chức\s+)?(?:triển\s+khai\s+)?)thực\s+hiện(?:\s+(?:có\s+)?hiệu\s+quả|\s+tốt)?\s+["']?$/u,
    shows: true,
    example: "giám sát việc tổ chức thực hiện ",
  },
];

const WORDS = (least: number): string => `(?:,?\\s{1,40}(?:[^\\s.;:()|,"]|,(?=\\S)){1,24}){${least},28}?`;
const YEARS = "\\d{4}(?:\\s{0,9}-\\s{0,9}\\d{4})?";

/** How the name of a scheme goes on behind its noun to its end, folded; the first that holds decides. */
export const schemeNames: readonly Cue<"years" | "nation">[] = [
  {
    id: "citation.scheme.years",
    phrase: new RegExp(
      `${WORDS(1)}\\s{1,40}(?:giai\\s+đoạn|thời\\s+kỳ|đến\\s+(?:hết\\s+)?năm|nhiệm\\s+kỳ)\\s{1,40}${YEARS}(?:,?\\s{1,40}(?:tầm\\s+nhìn|định\\s+hướng)\\s{1,40}(?:(?:đến|tới)\\s{1,40})?(?:năm\\s{1,40})?\\d{4})?`,
      "uy",
    ),
    shows: "years",
    example: " phát triển thư viện tỉnh giai đoạn 2021 - 2030, tầm nhìn đến năm 2045",
  },
  {
    id: "citation.scheme.nation",
    phrase: new RegExp(`${WORDS(2)}\\s{1,40}quốc\\s{1,40}gia(?![\\p{L}])(?!\\s+(?:về|của))`, "uy"),
    shows: "nation",
    example: " dữ liệu quốc gia",
  },
];

/** Words that no scheme's name holds: a clause of its own begins. */
export const schemeBreaks: Cue<true> = {
  id: "citation.scheme.break",
  phrase:
    /(?<!\p{L})(?:được|đã|phải|nhằm|theo|trong\s+đó|bảo\s+đảm|đảm\s+bảo|trước\s+ngày|hoàn\s+thành|nêu|này|chậm\s+nhất)(?!\p{L})|,\s*(?:báo\s+cáo|tham\s+mưu|xây\s+dựng|tổ\s+chức|phối\s+hợp|chủ\s+trì|thực\s+hiện|triển\s+khai|trình|các\s+(?:sở|đơn|cơ))(?!\p{L})/u,
  shows: true,
  example: "phát triển thư viện đã được phê duyệt",
};
