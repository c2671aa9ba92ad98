import type { Cue } from "./cue.ts";

/** Công thức: standing words that every plan has, and that carry no policy. Each runs within one sentence. */
export const formulaCues: readonly Cue<"formula">[] = [
  {
    id: "formula.difficulties",
    phrase:
      /trong\s+quá\s+trình(?:\s+(?:tổ\s+chức|triển\s+khai|thực\s+hiện)){1,3}[^.;]{0,80}(?:khó\s+khăn|vướng\s+mắc|vấn\s+đề\s+phát\s+sinh)[^.;]{0,400}/u,
    shows: "formula",
    example:
      "Trong quá trình triển khai thực hiện nếu có khó khăn, vướng mắc, các đơn vị báo cáo về Sở Nội vụ",
  },
  {
    id: "formula.promulgation",
    phrase:
      /(?:ban\s+hành|xây\s+dựng)\s+(?:kế\s+hoạch|chương\s+trình|chỉ\s+thị|nghị\s+quyết|kết\s+luận)[^.;]{0,300}\s(?:như\s+sau|sau\s+đây|chủ\s+yếu\s+sau)\s*:/u,
    shows: "formula",
    example: "ban hành Kế hoạch triển khai thực hiện, cụ thể như sau:",
  },
  {
    id: "formula.here-is",
    phrase: /trên\s+đây\s+là\s+(?:kế\s+hoạch|chương\s+trình)[^.]{0,400}/u,
    shows: "formula",
    example: "Trên đây là Kế hoạch của tỉnh Sơn Bình",
  },
  {
    id: "formula.requests",
    phrase:
      /yêu\s+cầu\s+(?:các\s+)?(?:cơ\s+quan|đơn\s+vị|sở|ngành)[^.]{0,200}nghiêm\s+túc\s+(?:triển\s+khai|thực\s+hiện)[^.]{0,200}/u,
    shows: "formula",
    example: "Yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện Kế hoạch này",
  },
  {
    id: "formula.functions",
    phrase:
      /(?:căn\s+cứ|theo|trên\s+cơ\s+sở)\s+chức\s+năng\s*,?\s+nhiệm\s+vụ(?:\s+(?:được\s+giao|và\s+lĩnh\s+vực\s+được\s+giao|của\s+(?:đơn\s+vị|ngành)\s+mình))?/u,
    shows: "formula",
    example: "Căn cứ chức năng, nhiệm vụ được giao",
  },
];
