/** Slips of the pen, and ways of writing that are none. */
import { body, centre, type HardCase, party, state } from "./papers.ts";

const plan = party("Sơn Bình", "12-KH/TU", "15/01/2021");
const citing = (says: string) => state("Sơn Bình", "112/KH-UBND", "01/3/2021", says);
const association = body(
  "ĐẢNG ĐOÀN LIÊN HIỆP CÁC HỘI KHOA HỌC VÀ KỸ THUẬT / TỈNH SƠN BÌNH",
  "Sơn Bình",
  "32-KH/ĐĐLHH",
  "09/02/2021",
);

/** A slip is named, and never taken for the document; other separators, zeros and letters of another case are no slips. */
export const slipCases: readonly HardCase[] = [
  {
    why: "a stroke of the sign on the right day: named, not taken",
    held: { plan },
    citing: citing("Thực hiện Kế hoạch số 12-KH/TƯ, ngày 15/01/2021 của Tỉnh ủy."),
    cites: "12-KH/TƯ",
    means: "ambiguous plan",
    better: "plan",
  },
  {
    why: "a stroke of the sign without a date: absent, with what it may be a misprint of",
    held: { plan },
    citing: citing("Thực hiện Kế hoạch số 12-KH/TƯ của Tỉnh ủy."),
    cites: "12-KH/TƯ",
    means: "absent son-binh/12-KH/TƯ@?",
    near: "plan",
    better: "plan",
  },
  {
    why: "a letter of an association's sign on the right day",
    held: { association },
    citing: citing(
      "Phối hợp thực hiện Kế hoạch số 32-KH/ĐDLHH ngày 09/02/2021 của Đảng đoàn Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh.",
    ),
    cites: "32-KH/ĐDLHH",
    means: "ambiguous association",
    better: "association",
  },
  {
    why: "the day is one off",
    held: { plan },
    citing: citing("Thực hiện Kế hoạch số 12-KH/TU, ngày 16/01/2021 của Tỉnh ủy."),
    cites: "12-KH/TU",
    means: "ambiguous plan",
    better: "plan",
  },
  {
    why: "the year is misprinted, day and month are right",
    held: { plan },
    citing: citing("Thực hiện Kế hoạch số 12-KH/TU, ngày 15/01/2012 của Tỉnh ủy."),
    cites: "12-KH/TU",
    means: "ambiguous plan",
    better: "plan",
  },
  {
    why: "day and month have changed places",
    held: { plan: party("Sơn Bình", "15-KH/TU", "05/4/2020") },
    citing: citing("Thực hiện Kế hoạch số 15-KH/TU, ngày 04/5/2020 của Tỉnh ủy."),
    cites: "15-KH/TU",
    means: "ambiguous plan",
    better: "plan",
  },
  {
    why: "a digit of the number on the right day: it may be another paper of that day",
    held: { plan },
    citing: citing("Thực hiện Kế hoạch số 13-KH/TU, ngày 15/01/2021 của Tỉnh ủy."),
    cites: "13-KH/TU",
    means: "absent son-binh/13-KH/TU@2021-01-15",
    near: "plan",
  },
  {
    why: "neighbouring numbers of one day are two papers, though nearly all of their letters agree",
    held: { plan: state("Sơn Bình", "1512/KH-UBND", "15/01/2021") },
    citing: party(
      "Sơn Bình",
      "40-KH/TU",
      "01/6/2021",
      "Theo Kế hoạch số 1513/KH-UBND ngày 15/01/2021 của UBND tỉnh.",
    ),
    cites: "1513/KH-UBND",
    means: "absent son-binh/1513/KH-UBND@2021-01-15",
    near: "plan",
  },
  {
    why: "the noun is another one, number and day are right",
    held: { plan },
    citing: citing("Thực hiện Chương trình số 12-KH/TU, ngày 15/01/2021 của Tỉnh ủy."),
    cites: "12-KH/TU",
    means: "ambiguous plan",
    better: "plan",
  },
  {
    why: "the number of a plan that shows a day and no number is not to be checked",
    held: { plan: { ...state("Sơn Bình", "", "15/01/2021"), symbol: "/KH-UBND" } },
    citing: citing("Thực hiện Kế hoạch số 45/KH-UBND ngày 15/01/2021 của UBND tỉnh."),
    cites: "45/KH-UBND",
    means: "ambiguous plan",
    better: "plan",
  },
  {
    why: "ministries whose signs are one letter apart are two ministries",
    held: { trade: body("BỘ CÔNG THƯƠNG", "Hà Nội", "15/QĐ-BCT", "05/01/2021") },
    citing: citing("Căn cứ Quyết định số 15/QĐ-BCA của Bộ Công an."),
    cites: "15/QĐ-BCA",
    means: "absent 15/QĐ-BCA@?",
  },
  {
    why: "another separator and a space within the sign are no slip",
    held: { resolution: centre("Ban Chấp hành Trung ương", "27-NQ/TW", "06/08/2008") },
    citing: citing("Thực hiện Nghị quyết số 27/NQ- TW của Ban Chấp hành Trung ương."),
    cites: "27/NQ- TW",
    means: "resolution",
  },
  {
    why: "spaces around the dash are no slip",
    held: { association },
    citing: citing(
      "Thực hiện Kế hoạch số 32 - KH/ĐĐLHH của Đảng đoàn Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh.",
    ),
    cites: "32 - KH/ĐĐLHH",
    means: "association",
  },
  {
    why: "zeros in front are no slip",
    held: { plan: state("Sơn Bình", "0125/KH-UBND", "05/01/2021") },
    citing: party("Sơn Bình", "40-KH/TU", "01/6/2021", "Theo Kế hoạch số 125/KH-UBND của UBND tỉnh."),
    cites: "125/KH-UBND",
    means: "plan",
  },
  {
    why: "zeros in front of the number that is cited are no slip",
    held: { plan },
    citing: citing("Thực hiện Kế hoạch số 012-KH/TU của Tỉnh ủy."),
    cites: "012-KH/TU",
    means: "plan",
  },
  {
    why: "a number is not one that it begins with",
    held: { plan: state("Sơn Bình", "125/KH-UBND", "05/01/2021") },
    citing: party("Sơn Bình", "40-KH/TU", "01/6/2021", "Theo Kế hoạch số 12/KH-UBND của UBND tỉnh."),
    cites: "12/KH-UBND",
    means: "absent son-binh/12/KH-UBND@?",
  },
  {
    why: "a dotted number is one of its own",
    held: {
      dotted: body("CHÍNH PHỦ", "Hà Nội", "66.16/2026/NQ-CP", "05/02/2026"),
      plain: body("CHÍNH PHỦ", "Hà Nội", "66/2026/NQ-CP", "06/02/2026"),
    },
    citing: state(
      "Sơn Bình",
      "112/KH-UBND",
      "01/3/2026",
      "Thực hiện Nghị quyết số 66.16/2026/NQ-CP của Chính phủ.",
    ),
    cites: "66.16/2026/NQ-CP",
    means: "dotted",
  },
  {
    why: "the number before the dot is another document",
    held: { dotted: body("CHÍNH PHỦ", "Hà Nội", "66.16/2026/NQ-CP", "05/02/2026") },
    citing: state(
      "Sơn Bình",
      "112/KH-UBND",
      "01/3/2026",
      "Thực hiện Nghị quyết số 66/2026/NQ-CP của Chính phủ.",
    ),
    cites: "66/2026/NQ-CP",
    means: "absent 66/2026/NQ-CP@?",
  },
  {
    why: "a number that the line breaks is whole",
    held: { conclusion: centre("Ban Bí thư", "88-KL/TW", "12/10/2020") },
    citing: citing("Thực hiện Kết luận số 88-\nKL/TW của Ban Bí thư về khuyến học."),
    cites: "KL/TW",
    means: "conclusion",
  },
  {
    why: "the old spelling of a place is the same place",
    held: { plan: party("Thanh Hóa", "12-KH/TU", "15/01/2021"), other: plan },
    citing: citing("Tham khảo Kế hoạch số 12-KH/TU của Tỉnh uỷ Thanh Hoá."),
    cites: "12-KH/TU",
    means: "plan",
  },
];
