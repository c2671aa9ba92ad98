/** One number in several times: terms of a congress, years, types that are numbered apart, provinces that were merged. */
import { body, centre, type HardCase, party, state } from "./papers.ts";

const four = {
  y1998: centre("Bộ Chính trị", "42-CT/TW", "06/10/1998"),
  y2010: centre("Bộ Chính trị", "42-CT/TW", "16/04/2010"),
  y2015: centre("Ban Bí thư", "42-CT/TW", "24/03/2015"),
  y2020: centre("Ban Bí thư", "42-CT/TW", "24/03/2020"),
};
const in2021 = (says: string) => party("Sơn Bình", "40-KH/TU", "01/6/2021", says);
const citing = (day: string, says: string) => party("Sơn Bình", "40-KH/TU", day, says);
const years = {
  y2020: state("Sơn Bình", "112/KH-UBND", "03/02/2020"),
  y2021: state("Sơn Bình", "112/KH-UBND", "01/02/2021"),
};
const bothCT = {
  directive: party("Sơn Bình", "15-CT/TU", "10/01/2021"),
  programme: party("Sơn Bình", "15-CT/TU", "12/01/2021", "", { type: "Chương trình hành động" }),
};

/** Four congresses, two years, two types. */
export const timeCases: readonly HardCase[] = [
  {
    why: "four congresses have a directive 42: the date tells",
    held: four,
    citing: in2021("Thực hiện Chỉ thị số 42-CT/TW, ngày 16/4/2010 của Bộ Chính trị về khuyến học."),
    cites: "42-CT/TW",
    means: "y2010",
  },
  {
    why: "the term of office tells",
    held: four,
    citing: in2021("Thực hiện Chỉ thị số 42-CT/TW của Bộ Chính trị (khóa X) về khuyến học."),
    cites: "42-CT/TW",
    means: "y2010",
  },
  {
    why: "the term of office tells, older",
    held: four,
    citing: in2021("Thực hiện Chỉ thị số 42-CT/TW của Bộ Chính trị khóa VIII về khuyến học."),
    cites: "42-CT/TW",
    means: "y1998",
  },
  {
    why: "nothing tells which of the four",
    held: four,
    citing: in2021("Thực hiện Chỉ thị số 42-CT/TW về khuyến học."),
    cites: "42-CT/TW",
    means: "ambiguous y2020 | y2015 | y2010 | y1998",
  },
  {
    why: "a document cannot cite one that came after it",
    held: four,
    citing: citing("05/5/1999", "Thực hiện Chỉ thị số 42-CT/TW về khuyến học."),
    cites: "42-CT/TW",
    means: "y1998",
  },
  {
    why: "the issuer tells, among those that were there",
    held: four,
    citing: citing("05/5/2016", "Thực hiện Chỉ thị số 42-CT/TW của Ban Bí thư về khuyến học."),
    cites: "42-CT/TW",
    means: "y2015",
  },
  {
    why: "two of the four are of the named issuer",
    held: four,
    citing: in2021("Thực hiện Chỉ thị số 42-CT/TW của Ban Bí thư về khuyến học."),
    cites: "42-CT/TW",
    means: "ambiguous y2020 | y2015 | y2010 | y1998",
  },
  {
    why: "the term that is named is not that of the only one held",
    held: { y2010: four.y2010 },
    citing: in2021("Thực hiện Chỉ thị số 42-CT/TW của Bộ Chính trị khóa VIII về hội quần chúng."),
    cites: "42-CT/TW",
    means: "absent 42-CT/TW@?",
    near: "y2010",
  },
  {
    why: "the date is years away from the only one held",
    held: { y2020: four.y2020 },
    citing: in2021("Thực hiện Chỉ thị số 42-CT/TW, ngày 16/4/2010 của Bộ Chính trị."),
    cites: "42-CT/TW",
    means: "absent 42-CT/TW@2010-04-16",
    near: "y2020",
  },
  {
    why: "the term agrees with the date of the only one held",
    held: { y2010: four.y2010 },
    citing: in2021("Thực hiện Chỉ thị số 42-CT/TW của Bộ Chính trị khóa X."),
    cites: "42-CT/TW",
    means: "y2010",
  },
  {
    why: "a province's terms are not known: two papers of one number stay two",
    held: {
      old: party("Sơn Bình", "52-CT/TU", "05/5/2009"),
      late: party("Sơn Bình", "52-CT/TU", "05/5/2019"),
    },
    citing: in2021("Thực hiện Chỉ thị số 52-CT/TU của Ban Thường vụ Tỉnh ủy (khóa XI)."),
    cites: "52-CT/TU",
    means: "ambiguous late | old",
  },
  {
    why: "a committee's numbers begin anew each year: two fit",
    held: years,
    citing: in2021("Theo Kế hoạch số 112/KH-UBND của UBND tỉnh về khuyến học."),
    cites: "112/KH-UBND",
    means: "ambiguous y2021 | y2020",
  },
  {
    why: "the date tells the year",
    held: years,
    citing: in2021("Theo Kế hoạch số 112/KH-UBND ngày 03/02/2020 của UBND tỉnh về khuyến học."),
    cites: "112/KH-UBND",
    means: "y2020",
  },
  {
    why: "the year is in the sign of a normative document",
    held: {
      y2014: body("THỦ TƯỚNG CHÍNH PHỦ", "Hà Nội", "14/2014/QĐ-TTg", "14/02/2014"),
      y2019: body("THỦ TƯỚNG CHÍNH PHỦ", "Hà Nội", "14/2019/QĐ-TTg", "13/03/2019"),
    },
    citing: in2021("Căn cứ Quyết định số 14/2014/QĐ-TTg của Thủ tướng Chính phủ."),
    cites: "14/2014/QĐ-TTg",
    means: "y2014",
  },
  {
    why: "decisions with the year in their sign are numbered apart from those without",
    held: {
      normative: body("THỦ TƯỚNG CHÍNH PHỦ", "Hà Nội", "14/2014/QĐ-TTg", "14/02/2014"),
      single: body("THỦ TƯỚNG CHÍNH PHỦ", "Hà Nội", "14/QĐ-TTg", "06/01/2014"),
    },
    citing: in2021("Căn cứ Quyết định số 14/QĐ-TTg của Thủ tướng Chính phủ."),
    cites: "14/QĐ-TTg",
    means: "single",
  },
  {
    why: "a number without the year is not the normative document that is held",
    held: { normative: body("THỦ TƯỚNG CHÍNH PHỦ", "Hà Nội", "14/2014/QĐ-TTg", "14/02/2014") },
    citing: in2021("Căn cứ Quyết định số 14/QĐ-TTg của Thủ tướng Chính phủ."),
    cites: "14/QĐ-TTg",
    means: "absent 14/QĐ-TTg@?",
    near: "normative",
  },
  {
    why: "CT is the sign of directives and of programmes: the noun tells",
    held: bothCT,
    citing: in2021("Thực hiện Chương trình hành động số 15-CT/TU của Tỉnh ủy."),
    cites: "15-CT/TU",
    means: "programme",
  },
  {
    why: "the noun tells, the other way round",
    held: bothCT,
    citing: in2021("Thực hiện Chỉ thị số 15-CT/TU của Ban Thường vụ Tỉnh ủy."),
    cites: "15-CT/TU",
    means: "directive",
  },
  {
    why: "without the noun it is either",
    held: bothCT,
    citing: in2021("Thực hiện văn bản số 15-CT/TU của Tỉnh ủy."),
    cites: "15-CT/TU",
    means: "ambiguous programme | directive",
  },
  {
    why: "a directive is held, and a programme is meant",
    held: { directive: bothCT.directive },
    citing: in2021("Thực hiện Chương trình hành động số 15-CT/TU của Tỉnh ủy."),
    cites: "15-CT/TU",
    means: "absent son-binh/15-CT/TU@?",
    near: "directive",
  },
  {
    why: "a programme in fewer words is the same programme",
    held: { programme: bothCT.programme },
    citing: in2021("Thực hiện Chương trình số 15-CT/TU của Tỉnh ủy."),
    cites: "15-CT/TU",
    means: "programme",
  },
  {
    why: "the only one held is younger than the document that cites",
    held: { late: party("Sơn Bình", "12-KH/TU", "15/01/2021") },
    citing: citing("02/5/2019", "Theo Kế hoạch số 12-KH/TU của Tỉnh ủy."),
    cites: "12-KH/TU",
    means: "absent son-binh/12-KH/TU@?",
  },
  {
    why: "a law is one of its year",
    held: {
      y2019: body("QUỐC HỘI", "Hà Nội", "43/2019/QH14", "14/06/2019", "", {
        type: "Luật",
        title: "Giáo dục",
      }),
    },
    citing: in2021("Căn cứ Luật Giáo dục năm 2005, Tỉnh ủy xây dựng kế hoạch."),
    cites: "Luật Giáo dục năm 2005",
    means: "absent Luật Giáo dục@2005",
  },
  {
    why: "a law is found by its number and year",
    held: {
      y2019: body("QUỐC HỘI", "Hà Nội", "43/2019/QH14", "14/06/2019", "", {
        type: "Luật",
        title: "Giáo dục",
      }),
    },
    citing: in2021("Căn cứ Luật Giáo dục số 43/2019/QH14, Tỉnh ủy xây dựng kế hoạch."),
    cites: "43/2019/QH14",
    means: "y2019",
  },
];
