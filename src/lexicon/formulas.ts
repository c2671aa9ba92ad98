import type { FormulaList } from "../model-formulas.ts";
import type { Cue } from "./cue.ts";
import { readData } from "./data.ts";

/** The standing phrases that the library knows. */
export const formulaList = readData<FormulaList>("formulas");

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
    id: "formula.amendments",
    phrase:
      /trong\s+quá\s+trình(?:\s+(?:tổ\s+chức|triển\s+khai|thực\s+hiện)){1,3}[^.;]{0,80}nếu\s[^.;]{0,60}(?:phát\s+sinh|sửa\s+đổi|bổ\s+sung|điều\s+chỉnh)[^.;]{0,400}/u,
    shows: "formula",
    example:
      "Trong quá trình tổ chức thực hiện Kế hoạch, nếu cần sửa đổi, bổ sung, các cơ quan chủ động đề xuất",
  },
  {
    id: "formula.promulgation",
    phrase:
      /(?:(?:ban\s+thường\s+vụ|ban\s+chấp\s+hành|ban\s+cán\s+sự|đảng\s+đoàn|đảng\s+ủy|ủy\s+ban\s+nhân\s+dân|ubnd|liên\s+hiệp\s+hội)[^.;:]{0,80}\s)?(?:ban\s+hành|xây\s+dựng)\s+(?:kế\s+hoạch|chương\s+trình|chỉ\s+thị|nghị\s+quyết|kết\s+luận)[^.;]{0,300}\s(?:như\s+sau|sau\s+đây|chủ\s+yếu\s+sau)\s*:/u,
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
  {
    id: "formula.own-plans",
    phrase:
      /(?:căn\s+cứ|theo|trên\s+cơ\s+sở)\s+(?:vào\s+)?chức\s+năng[^.;]{0,160}\s(?:xây\s+dựng|ban\s+hành)\s+kế\s+hoạch\s[^.;]{0,40}(?:tổ\s+chức|triển\s+khai|thực\s+hiện)[^.;]{0,160}/u,
    shows: "formula",
    example: "Căn cứ chức năng, nhiệm vụ, các sở xây dựng kế hoạch cụ thể và tổ chức thực hiện",
  },
];
