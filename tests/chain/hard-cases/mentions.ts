/** Mentions that lean on another one, that mean the document itself, or that lead to nothing held. */
import { body, centre, type HardCase, party, state } from "./papers.ts";

const own = party("Sơn Bình", "12-KH/TU", "15/01/2021");
const other = party("Hải Châu", "12-KH/TU", "20/02/2021");
const citing = (says: string) => state("Sơn Bình", "112/KH-UBND", "01/3/2021", says);
const itself = (says: string, more = {}) => party("Sơn Bình", "12-KH/TU", "15/01/2021", says, more);
const decision = state("Sơn Bình", "45/QĐ-UBND", "10/01/2021");

const promulgating = state(
  "Sơn Bình",
  "45/QĐ-UBND",
  "10/01/2021",
  "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch khuyến học.",
  {
    title: "Ban hành Kế hoạch khuyến học năm 2021",
    attached:
      "KẾ HOẠCH\nKhuyến học năm 2021\n(Ban hành kèm theo Quyết định số 45/QĐ-UBND ngày 10/01/2021 của Ủy ban nhân dân tỉnh Sơn Bình)\n\nI. NHIỆM VỤ\n1. Các sở mua sách cho thư viện xã.\n2. Hội Khuyến học tỉnh vận động xây dựng quỹ.",
  },
);

/** The first mention is full, the later ones are short. */
export const mentionCases: readonly HardCase[] = [
  {
    why: "a bare number goes to the full mention before it, though the own province has the number, too",
    held: { own, other },
    citing: citing(
      "Tham khảo Kế hoạch số 12-KH/TU, ngày 20/02/2021 của Tỉnh ủy Hải Châu. Cách làm của Kế hoạch số 12-KH/TU được nhân rộng.",
    ),
    cites: "12-KH/TU",
    means: "other",
  },
  {
    why: "a number without its sign goes to the full mention",
    held: { own, other },
    citing: citing(
      "Thực hiện Kế hoạch số 12-KH/TU, ngày 15/01/2021 của Tỉnh ủy. Các sở báo cáo kết quả thực hiện Kế hoạch số 12 của Tỉnh ủy.",
    ),
    cites: "Kế hoạch số 12 của Tỉnh ủy",
    means: "own",
  },
  {
    why: "an alias stands for what it was defined for",
    held: { conclusion: centre("Ban Bí thư", "88-KL/TW", "12/10/2020") },
    citing: citing(
      "Thực hiện Kết luận số 88-KL/TW ngày 12/10/2020 của Ban Bí thư (sau đây gọi tắt là Kết luận 88). Các sở quán triệt Kết luận 88.",
    ),
    cites: "Kết luận 88",
    means: "conclusion",
  },
  {
    why: "two dates are two documents, and a bare mention goes to neither",
    held: {
      y2010: centre("Bộ Chính trị", "42-CT/TW", "16/04/2010"),
      y2020: centre("Ban Bí thư", "42-CT/TW", "24/03/2020"),
    },
    citing: citing(
      "Thực hiện Chỉ thị số 42-CT/TW ngày 16/4/2010 và Chỉ thị số 42-CT/TW ngày 24/3/2020. Các sở quán triệt Chỉ thị số 42-CT/TW, báo cáo kết quả.",
    ),
    cites: "42-CT/TW",
    means: "ambiguous y2020 | y2010",
  },
  {
    why: "a document may name itself by its number",
    held: {},
    citing: itself("Các cấp ủy tổ chức thực hiện Kế hoạch số 12-KH/TU và báo cáo kết quả."),
    cites: "12-KH/TU",
    means: "self",
  },
  {
    why: "this plan is this plan",
    held: { other },
    citing: itself("Các cấp ủy tổ chức thực hiện Kế hoạch này và báo cáo kết quả."),
    cites: "Kế hoạch này",
    means: "self",
  },
  {
    why: "a document misprints its own sign where it gives its own day",
    held: { other },
    citing: itself("Danh mục nhiệm vụ\n(Kèm theo Kế hoạch số 12-KH/TƯ, ngày 15/01/2021 của Tỉnh ủy)"),
    cites: "12-KH/TƯ",
    means: "self",
  },
  {
    why: "the own number of another term is another document",
    held: { old: party("Sơn Bình", "12-KH/TU", "10/3/2016") },
    citing: itself("Kế hoạch này thay thế Kế hoạch số 12-KH/TU, ngày 10/3/2016 của Tỉnh ủy."),
    cites: "12-KH/TU",
    means: "old",
  },
  {
    why: "the own number of another term, not held, is absent and not the document itself",
    held: {},
    citing: itself("Kế hoạch này thay thế Kế hoạch số 12-KH/TU, ngày 10/3/2016 của Tỉnh ủy."),
    cites: "12-KH/TU",
    means: "absent son-binh/12-KH/TU@2016-03-10",
  },
  {
    why: "a number in another province is not the document itself",
    held: { other },
    citing: itself("Tham khảo Kế hoạch số 12-KH/TU của Tỉnh ủy Hải Châu.", { signed: "Sơn Bình, 15/3/2021" }),
    cites: "12-KH/TU",
    means: "other",
  },
  {
    why: "a plan that a decision promulgates is cited by the decision's number",
    held: { decision },
    citing: citing(
      "Thực hiện Kế hoạch ban hành kèm theo Quyết định số 45/QĐ-UBND ngày 10/01/2021 của UBND tỉnh.",
    ),
    cites: "45/QĐ-UBND",
    means: "decision",
  },
  {
    why: "a plan names the decision that promulgates it, which is another document in the same file",
    held: { other: state("Hải Châu", "45/QĐ-UBND", "10/01/2021") },
    citing: promulgating,
    cites: "Quyết định số 45/QĐ-UBND",
    means: "citing",
  },
  {
    why: "a decision with a plan attached is found by its number from elsewhere",
    held: { decision: promulgating },
    citing: citing("Căn cứ Quyết định số 45/QĐ-UBND của UBND tỉnh ban hành Kế hoạch khuyến học."),
    cites: "45/QĐ-UBND",
    means: "decision",
  },
  {
    why: "the attached plan has no number of its own: one that is cited is another plan",
    held: { decision: promulgating },
    citing: citing("Thực hiện Kế hoạch số 45/KH-UBND ngày 10/02/2021 của UBND tỉnh về khuyến học."),
    cites: "45/KH-UBND",
    means: "absent son-binh/45/KH-UBND@2021-02-10",
  },
  {
    why: "a parent that nobody holds is absent, by its date",
    held: { own },
    citing: citing("Thực hiện Kết luận số 88-KL/TW ngày 12/10/2020 của Ban Bí thư về khuyến học."),
    cites: "88-KL/TW",
    means: "absent 88-KL/TW@2020-10-12",
  },
  {
    why: "a parent of the province that nobody holds is absent, in its province",
    held: { other },
    citing: citing("Thực hiện Chỉ thị số 21-CT/TU, ngày 05/01/2021 của Ban Thường vụ Tỉnh ủy."),
    cites: "21-CT/TU",
    means: "absent son-binh/21-CT/TU@2021-01-05",
  },
  {
    why: "what two documents cite, one of them with its date, is one",
    held: {
      first: party(
        "Hải Châu",
        "20-KH/TU",
        "02/02/2021",
        "Thực hiện Kết luận số 88-KL/TW ngày 12/10/2020 của Ban Bí thư.",
      ),
    },
    citing: citing("Thực hiện Kết luận số 88-KL/TW của Ban Bí thư về khuyến học."),
    cites: "88-KL/TW",
    means: "absent 88-KL/TW@2020-10-12",
  },
  {
    why: "a bare number does not go to an absent document that came later",
    held: {
      first: party(
        "Hải Châu",
        "20-KH/TU",
        "02/02/2023",
        "Thực hiện Kết luận số 88-KL/TW ngày 12/10/2022 của Ban Bí thư.",
      ),
    },
    citing: citing("Thực hiện Kết luận số 88-KL/TW của Ban Bí thư về khuyến học."),
    cites: "88-KL/TW",
    means: "absent 88-KL/TW@?",
  },
  {
    why: "a plan of the province that shows neither number nor date cannot be found by its number",
    held: { bare: { organ: ["ỦY BAN NHÂN DÂN", "TỈNH SƠN BÌNH"], type: "Kế hoạch", title: "về khuyến học" } },
    citing: body(
      "HỘI KHUYẾN HỌC / TỈNH SƠN BÌNH",
      "Sơn Bình",
      "05/CTr-HKH",
      "10/6/2021",
      "Thực hiện Kế hoạch số 45/KH-UBND ngày 01/3/2021 của UBND tỉnh về khuyến học.",
    ),
    cites: "45/KH-UBND",
    means: "absent son-binh/45/KH-UBND@2021-03-01",
    better: "bare",
  },
  {
    why: "a number alone that was never given in full fits the plan of its type in the province",
    held: { own, programme: party("Sơn Bình", "12-CTr/TU", "16/01/2021") },
    citing: citing("Các sở báo cáo kết quả thực hiện Kế hoạch số 12 của Tỉnh ủy."),
    cites: "Kế hoạch số 12",
    means: "own",
  },
  {
    why: "a resolution of the province's congress is the own province's",
    held: {
      own: {
        ...party("Sơn Bình", "", "20/10/2020"),
        symbol: "",
        type: "Nghị quyết",
        title: "Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX",
      },
      other: {
        ...party("Hải Châu", "", "22/10/2020"),
        symbol: "",
        type: "Nghị quyết",
        title: "Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX",
      },
    },
    citing: citing("Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX, UBND tỉnh ban hành kế hoạch."),
    cites: "Nghị quyết Đại hội",
    means: "own",
  },
  {
    why: "a law that changes another is not the other",
    held: {
      law: body("QUỐC HỘI", "Hà Nội", "43/2019/QH14", "14/06/2019", "", { type: "Luật", title: "Giáo dục" }),
    },
    citing: citing(
      "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Giáo dục năm 2020, UBND tỉnh ban hành kế hoạch.",
    ),
    cites: "Luật sửa đổi",
    means: "absent Luật sửa đổi, bổ sung một số điều của Luật Giáo dục@2020",
  },
];
