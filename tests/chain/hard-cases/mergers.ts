/** The provinces that were merged on 1 July 2025: one name for two units. */
import { body, type HardCase, party, state } from "./papers.ts";

const binhThuan = party("Bình Thuận", "15-KH/TU", "05/4/2021");
const before = party("Lâm Đồng", "15-KH/TU", "10/3/2021");
const since = party("Lâm Đồng", "15-KH/TU", "20/8/2025");
const merged = (says: string) => party("Lâm Đồng", "60-KH/TU", "15/9/2025", says);

/** Bình Thuận went into Lâm Đồng, which kept its name. */
export const mergerCases: readonly HardCase[] = [
  {
    why: "the merged province names the one whose plan it means",
    held: { "binh-thuan": binhThuan, before, since },
    citing: merged("Kế thừa Kế hoạch số 15-KH/TU của Tỉnh ủy Bình Thuận về khuyến học."),
    cites: "15-KH/TU",
    means: "binh-thuan",
  },
  {
    why: "a bare number in the merged province may be of any that went into it",
    held: { "binh-thuan": binhThuan, before },
    citing: merged("Tiếp tục thực hiện Kế hoạch số 15-KH/TU của Tỉnh ủy."),
    cites: "15-KH/TU",
    means: "ambiguous before | binh-thuan",
  },
  {
    why: "one of those that went into it is held: the number may be the new province's own all the same",
    held: { "binh-thuan": binhThuan },
    citing: merged("Tiếp tục thực hiện Kế hoạch số 15-KH/TU của Tỉnh ủy."),
    cites: "15-KH/TU",
    means: "ambiguous binh-thuan",
    better: "binh-thuan",
  },
  {
    why: "the old province of the same name is another place: its plan is not taken without a date",
    held: { before },
    citing: merged("Tiếp tục thực hiện Kế hoạch số 15-KH/TU của Tỉnh ủy."),
    cites: "15-KH/TU",
    means: "ambiguous before",
    better: "before",
  },
  {
    why: "the date tells which of those that went into it",
    held: { "binh-thuan": binhThuan, before },
    citing: merged("Tiếp tục thực hiện Kế hoạch số 15-KH/TU, ngày 05/4/2021 của Tỉnh ủy."),
    cites: "15-KH/TU",
    means: "binh-thuan",
  },
  {
    why: "the new province's own plan goes before those of the old ones",
    held: { "binh-thuan": binhThuan, before, since },
    citing: merged("Tiếp tục thực hiện Kế hoạch số 15-KH/TU của Tỉnh ủy."),
    cites: "15-KH/TU",
    means: "since",
  },
  {
    why: "before the merger the name meant the old province alone",
    held: { "binh-thuan": binhThuan, before },
    citing: state("Lâm Đồng", "80/KH-UBND", "20/5/2021", "Thực hiện Kế hoạch số 15-KH/TU của Tỉnh ủy."),
    cites: "15-KH/TU",
    means: "before",
  },
  {
    why: "before the merger the other province had its own",
    held: { "binh-thuan": binhThuan, before },
    citing: state("Bình Thuận", "80/KH-UBND", "20/5/2021", "Thực hiện Kế hoạch số 15-KH/TU của Tỉnh ủy."),
    cites: "15-KH/TU",
    means: "binh-thuan",
  },
  {
    why: "before the merger the other province's plan is no candidate, whatever came later",
    held: { "binh-thuan": binhThuan },
    citing: state("Lâm Đồng", "80/KH-UBND", "20/5/2021", "Thực hiện Kế hoạch số 15-KH/TU của Tỉnh ủy."),
    cites: "15-KH/TU",
    means: "absent lam-dong/15-KH/TU@?",
  },
  {
    why: "named from elsewhere after the merger, the name may mean either time",
    held: { before, since },
    citing: party(
      "Sơn Bình",
      "70-KH/TU",
      "01/10/2025",
      "Tham khảo Kế hoạch số 15-KH/TU của Tỉnh ủy Lâm Đồng.",
    ),
    cites: "15-KH/TU",
    means: "ambiguous since | before",
  },
  {
    why: "named from elsewhere with its date, it is the one of that time",
    held: { before, since },
    citing: party(
      "Sơn Bình",
      "70-KH/TU",
      "01/10/2025",
      "Tham khảo Kế hoạch số 15-KH/TU, ngày 20/8/2025 của Tỉnh ủy Lâm Đồng.",
    ),
    cites: "15-KH/TU",
    means: "since",
  },
  {
    why: "two of those that went into it signed the number on one day",
    held: { before: party("Lâm Đồng", "15-KH/TU", "05/4/2021"), "binh-thuan": binhThuan },
    citing: merged("Tiếp tục thực hiện Kế hoạch số 15-KH/TU, ngày 05/4/2021 của Tỉnh ủy."),
    cites: "15-KH/TU",
    means: "ambiguous before | binh-thuan",
  },
  {
    why: "a province that did not go into it is no candidate, whatever the date",
    held: { other: party("Hà Giang", "15-KH/TU", "05/4/2021") },
    citing: merged("Tiếp tục thực hiện Kế hoạch số 15-KH/TU, ngày 05/4/2021 của Tỉnh ủy."),
    cites: "15-KH/TU",
    means: "absent lam-dong/15-KH/TU@2021-04-05",
    near: "other",
  },
  {
    why: "a province that was not merged is one place, before and after",
    held: { same: party("Thanh Hóa", "15-KH/TU", "05/4/2021") },
    citing: state("Thanh Hóa", "90/KH-UBND", "20/9/2025", "Thực hiện Kế hoạch số 15-KH/TU của Tỉnh ủy."),
    cites: "15-KH/TU",
    means: "same",
  },
  {
    why: "the committee's own plan of the old province is meant, by its date and province",
    held: {
      old: state("Hà Giang", "168/KH-UBND", "31/5/2021"),
      other: state("Tuyên Quang", "168/KH-UBND", "31/5/2021"),
    },
    citing: state(
      "Tuyên Quang",
      "20/KH-UBND",
      "20/9/2025",
      "Thay thế Kế hoạch số 168/KH-UBND ngày 31/5/2021 của UBND tỉnh Hà Giang.",
    ),
    cites: "168/KH-UBND",
    means: "old",
  },
  {
    why: "a city that took in a province: the old province's committee is named in full",
    held: {
      city: body("THÀNH ỦY HỒ CHÍ MINH", "Thành phố Hồ Chí Minh", "20-KH/TU", "10/01/2023"),
      old: party("Bình Dương", "20-KH/TU", "12/01/2023"),
    },
    citing: body(
      "THÀNH ỦY HỒ CHÍ MINH",
      "Thành phố Hồ Chí Minh",
      "60-KH/TU",
      "15/9/2025",
      "Kế thừa Kế hoạch số 20-KH/TU, ngày 12/01/2023 của Tỉnh ủy Bình Dương.",
    ),
    cites: "20-KH/TU",
    means: "old",
  },
  {
    why: "the term of years before the merger is not the new committee's, whose numbers begin anew",
    held: {
      before: party("Cà Mau", "15-KH/TU", "10/3/2021"),
      other: party("Bạc Liêu", "15-KH/TU", "11/3/2021"),
    },
    citing: party(
      "Cà Mau",
      "60-KH/TU",
      "15/9/2025",
      "Thực hiện Kế hoạch số 15-KH/TU, ngày 20/8/2025 của Tỉnh ủy.",
    ),
    cites: "15-KH/TU",
    means: "absent ca-mau/15-KH/TU@2025-08-20",
    near: "before",
  },
  {
    why: "an association of the merged province cites the one of an old province",
    held: {
      old: body("HỘI KHUYẾN HỌC / TỈNH BÌNH THUẬN", "Bình Thuận", "08/CTr-HKH", "10/01/2021"),
      new: body("HỘI KHUYẾN HỌC / TỈNH LÂM ĐỒNG", "Lâm Đồng", "08/CTr-HKH", "10/8/2025"),
    },
    citing: body(
      "HỘI KHUYẾN HỌC / TỈNH LÂM ĐỒNG",
      "Lâm Đồng",
      "20/KH-HKH",
      "10/10/2025",
      "Sau khi hợp nhất, tiếp tục Chương trình số 08/CTr-HKH ngày 10/01/2021 của Hội Khuyến học tỉnh.",
    ),
    cites: "08/CTr-HKH",
    means: "old",
  },
];
