/** Words that tell of what others did with a document: such a sentence carries nothing out. All phrases are matched against folded text. */
import type { Cue } from "./cue.ts";

/** Before `thực hiện` these say that the words look back on it: `sau 5 năm thực hiện`, `kết quả thực hiện`. */
export const lookingBack: Cue<true> = {
  id: "relation.looking-back",
  phrase:
    /(?<!\p{L})(?:sau|qua|hơn|gần)\s+(?:\d+|\p{L}+)\s+năm\s+[^.;]{0,40}$|(?<!\p{L})(?:kết\s+quả|tình\s+hình|sơ\s+kết|tổng\s+kết|quá\s+trình|thời\s+gian)\s+[^.;]{0,60}$/u,
  shows: true,
  example: "sau 8 năm triển khai thực hiện ",
};

/** Before a document that is carried out these say that others did so, or did not. */
export const narratedCues: readonly Cue<"before" | "behind">[] = [
  {
    id: "relation.narrated.time",
    phrase:
      /^\P{L}{0,12}(?:trong\s+)?(?:(?:những|nhiều|các|mấy|hơn|gần|\d{1,2})\s+)?(?:\d{1,2}\s+)?(?:năm|thời\s+gian|nhiệm\s+kỳ|giai\s+đoạn)\s+(?:vừa\s+)?qua(?!\p{L})/u,
    shows: "before",
    example: "Trong những năm qua, thực hiện",
  },
  {
    id: "relation.narrated.done",
    phrase:
      /(?<!\p{L})(?:đã|chưa|từng)(?!\p{L})(?!\s+(?:nêu|đề\s+ra|được|ban\s+hành|đạt|chỉ\s+ra|ký))[^;:]{0,120}$/u,
    shows: "before",
    example: "các cấp đã có nhiều cố gắng trong việc triển khai",
  },
  {
    id: "relation.narrated.result",
    phrase:
      /(?<!\p{L})(?:đã(?!\s+(?:nêu|đề\s+ra|được\s+(?:nêu|giao)))|có\s+lúc|có\s+nơi|còn(?!\s+lại)|chưa)(?!\p{L})/u,
    shows: "behind",
    example: "có lúc, có nơi chưa nghiêm",
  },
];

/** In the sentence these say that the document itself acts. */
export const promulgating: Cue<true> = {
  id: "relation.promulgating",
  phrase:
    /(?<!\p{L}|đã\s)(?:ban\s+hành|xây\s+dựng|yêu\s+cầu|chỉ\s+thị|đề\s+nghị|hướng\s+dẫn|thông\s+báo|kết\s+luận|quyết\s+định|phát\s+động|báo\s+cáo|triển\s+khai|như\s+sau)(?!\p{L})/u,
  shows: true,
  example: "Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau",
};
