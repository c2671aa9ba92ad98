/** Strings that make a careless regular expression slow: long runs of what one of its parts repeats. */

const runs = {
  spaces: " ",
  tabs: "\t",
  "line ends": "\n",
  "blank lines with spaces": "  \n",
  digits: "7",
  "digits and dots": "1.",
  "digits and slashes": "1/",
  letters: "a",
  capitals: "A",
  "short words": "a ",
  commas: ",",
  "commas and spaces": ", ",
  "full stops": ". ",
  colons: ": ",
  semicolons: "; ",
  "opening brackets": "(",
  "closing brackets": ")",
  "square brackets": "[",
  "brackets in pairs": "() ",
  dashes: "-",
  "dashes and spaces": "- ",
  bars: "|",
  "rows of bars": "| a | b |\n",
  quotes: '"',
  "curly quotes": "“",
  asterisks: "*",
  "hash marks": "#",
  "angle brackets": "<",
  "open tags": "<p ",
  "số số số": "số ",
  "số without a sign": "số 1, ",
  "ngày ngày ngày": "ngày ",
  "ngày 1 tháng": "ngày 1 tháng ",
  "năm 2025 -": "năm 2025 - ",
  "định kỳ": "định kỳ ",
  "các sở, ban": "các sở, ban, ",
  "Sở A": "Sở A ",
  "phối hợp": "phối hợp ",
  "báo cáo": "báo cáo ",
  "nghị quyết": "nghị quyết ",
  "Kế hoạch của": "Kế hoạch của ",
  "viết tắt là": "(viết tắt là ",
  "numbered lines": "1. a\n",
  "lettered lines": "a) a\n",
  "Roman lines": "I. A\n",
  "combining marks": "a\u0301",
  "pairs of code units": "😀",
  "body with an open bracket": "Sở Y tế ( ",
  "collective bodies": "các sở, ",
  "partners again and again": "phối hợp, Sở Y tế ",
  "body of a body": "Ban của Sở ",
  leaders: "lãnh đạo ",
  "bodies and semicolons": "Sở Y tế; ",
  "reports on": "báo cáo về ",
  "page numbers": "Giao cho\n\n22\n\nthường vụ ",
};

/** The kinds, by name. */
export const kinds = Object.keys(runs);

/** A plan of about so many bytes whose one task is a run of the kind. */
export function hostileText(kind, bytes) {
  const run = runs[kind].repeat(Math.ceil(bytes / Buffer.byteLength(runs[kind])));
  return `${HEAD}1. Sở Nội vụ chủ trì, phối hợp với ${run}\n\n2. Giao Sở Tài chính bố trí kinh phí trong năm 2025.\n`;
}

const HEAD = `ỦY BAN NHÂN DÂN
TỈNH SƠN BÌNH
-------
Số: 12/KH-UBND

Sơn Bình, ngày 05 tháng 3 năm 2025

KẾ HOẠCH
Thực hiện Chỉ thị số 07-CT/TU ngày 10/01/2025 của Ban Thường vụ Tỉnh ủy

I. NHIỆM VỤ

`;
