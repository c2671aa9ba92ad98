/** The party's three documents of the toy chain: a central conclusion and the plans of two provinces. */
import type { Document } from "../src/model.ts";
import { written } from "./toy-writer.ts";

const conclusion = { key: "88-KL/TW", type: "Kết luận" };
const directive = { key: "77-CT/TW", type: "Chỉ thị" };
const since = { date: "2020-10-12", issuer: "Ban Bí thư" };

/** Kết luận số 88-KL/TW: it continues a directive that is not held. */
export const toyCentre: Document = written({
  id: "88-kl-tw-2020",
  head: `
BAN CHẤP HÀNH TRUNG ƯƠNG          ĐẢNG CỘNG SẢN VIỆT NAM
*
Số 88-KL/TW                       Hà Nội, ngày 12 tháng 10 năm 2020

KẾT LUẬN CỦA BAN BÍ THƯ
về việc tiếp tục thực hiện Chỉ thị số 77-CT/TW, ngày 04/3/2012 của Bộ Chính trị về công tác khuyến học
-----`,
  lines: [
    { path: "I", kind: "part", label: "I.", words: "NHIỆM VỤ", heading: true },
    {
      path: "I.1",
      kind: "point",
      label: "1.",
      words: "Các cấp ủy tuyên truyền, quán triệt trong cán bộ, đảng viên và Nhân dân về học tập suốt đời.",
      task: { who: [["Các cấp ủy", "các cấp ủy", "lead"]] },
    },
    {
      path: "I.2",
      kind: "point",
      label: "2.",
      words: "Đến năm 2025, mỗi tỉnh, thành phố xây dựng ít nhất 25 tủ sách khuyến học ở cơ sở.",
      task: {
        who: [["mỗi tỉnh, thành phố", "mỗi tỉnh, thành phố", "lead"]],
        when: [["Đến năm 2025", { kind: "year", end: "2025-12-31" }]],
        howMany: [
          ["ít nhất 25 tủ sách khuyến học", { value: 25, comparator: ">=", of: "tủ sách khuyến học" }],
        ],
      },
    },
    {
      path: "I.3",
      kind: "point",
      label: "3.",
      words: "Bố trí kinh phí cho công tác khuyến học trong dự toán ngân sách hằng năm.",
      task: { when: [["hằng năm", { kind: "recurring", every: "year" }]] },
    },
  ],
  foot: "Nơi nhận:\n- Các tỉnh ủy, thành ủy,\n- Lưu Văn phòng Trung ương Đảng.\n\nT/M BAN BÍ THƯ\nNguyễn Văn A",
  header: {
    type: ["Kết luận", "KẾT LUẬN"],
    symbol: "88-KL/TW",
    number: "88",
    date: ["2020-10-12", "ngày 12 tháng 10 năm 2020"],
    place: "Hà Nội",
    issuer: ["Ban Bí thư", "BAN BÍ THƯ"],
    title:
      "về việc tiếp tục thực hiện Chỉ thị số 77-CT/TW, ngày 04/3/2012 của Bộ Chính trị về công tác khuyến học",
    signer: "Nguyễn Văn A",
  },
  recipients: ["Các tỉnh ủy, thành ủy"],
  jurisdiction: ["central", "party", null],
  citations: [
    [
      "Chỉ thị số 77-CT/TW, ngày 04/3/2012 của Bộ Chính trị",
      { ...directive, date: "2012-03-04", issuer: "Bộ Chính trị" },
    ],
  ],
  relations: [["this", "continues", "77-CT/TW", "tiếp tục thực hiện"]],
});

/** Kế hoạch số 12-KH/TU of Sơn Bình: two duties of the conclusion taken up, the third left out. */
export const toyParty: Document = written({
  id: "son-binh-tinh-uy-12-kh-tu-2021",
  head: `
TỈNH ỦY SƠN BÌNH                  ĐẢNG CỘNG SẢN VIỆT NAM
*
Số 12-KH/TU                       Sơn Bình, ngày 15 tháng 01 năm 2021

KẾ HOẠCH
thực hiện Kết luận số 88-KL/TW, ngày 12/10/2020 của Ban Bí thư về công tác khuyến học
-----
Sau 8 năm thực hiện Chỉ thị số 77-CT/TW, Ban Thường vụ Tỉnh ủy xây dựng kế hoạch như sau:`,
  lines: [
    { path: "II", kind: "part", label: "II.", words: "NHIỆM VỤ, GIẢI PHÁP", heading: true },
    { path: "II.1", kind: "section", label: "1.", words: "Về tuyên truyền và tủ sách", heading: true },
    {
      path: "II.1.-1",
      kind: "bullet",
      label: "-",
      words:
        "Các cấp ủy quán triệt, tuyên truyền sâu rộng trong cán bộ, đảng viên và Nhân dân về ý nghĩa của việc học tập suốt đời.",
      task: { who: [["Các cấp ủy", "các cấp ủy tỉnh Sơn Bình", "lead"]] },
    },
    {
      path: "II.1.-2",
      kind: "bullet",
      label: "-",
      words: "Phấn đấu đến năm 2025 toàn tỉnh xây dựng ít nhất 25 tủ sách khuyến học ở cơ sở.",
      task: {
        when: [["đến năm 2025", { kind: "year", end: "2025-12-31" }]],
        howMany: [
          ["ít nhất 25 tủ sách khuyến học", { value: 25, comparator: ">=", of: "tủ sách khuyến học" }],
        ],
      },
    },
    { path: "III", kind: "part", label: "III.", words: "TỔ CHỨC THỰC HIỆN", heading: true },
    {
      path: "III.1",
      kind: "point",
      label: "1.",
      words:
        "Ban Tuyên giáo Tỉnh ủy chủ trì, phối hợp với Ban Dân vận Tỉnh ủy theo dõi việc thực hiện Kết luận số 88-KL/TW, hằng năm báo cáo Ban Thường vụ Tỉnh ủy.",
      task: {
        who: [
          ["Ban Tuyên giáo Tỉnh ủy", "Ban Tuyên giáo Tỉnh ủy Sơn Bình", "lead"],
          ["Ban Dân vận Tỉnh ủy", "Ban Dân vận Tỉnh ủy Sơn Bình", "coordinate"],
          ["Ban Thường vụ Tỉnh ủy", "Ban Thường vụ Tỉnh ủy Sơn Bình", "report-to"],
        ],
        when: [["hằng năm", { kind: "recurring", every: "year" }]],
      },
    },
  ],
  foot: "Nơi nhận:\n- Ban Bí thư,\n- Các huyện ủy,\n- Lưu Văn phòng Tỉnh ủy.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nNguyễn Văn B",
  header: {
    type: ["Kế hoạch", "KẾ HOẠCH"],
    symbol: "12-KH/TU",
    number: "12",
    date: ["2021-01-15", "ngày 15 tháng 01 năm 2021"],
    place: "Sơn Bình",
    issuer: ["Ban Thường vụ Tỉnh ủy Sơn Bình", "Ban Thường vụ Tỉnh ủy"],
    title: "thực hiện Kết luận số 88-KL/TW, ngày 12/10/2020 của Ban Bí thư về công tác khuyến học",
    signer: "Nguyễn Văn B",
    signerRole: ["Phó Bí thư", "PHÓ BÍ THƯ"],
  },
  recipients: ["Ban Bí thư", "Các huyện ủy"],
  jurisdiction: ["province", "party", "Sơn Bình"],
  citations: [
    ["Kết luận số 88-KL/TW, ngày 12/10/2020 của Ban Bí thư", { ...conclusion, ...since }],
    ["Chỉ thị số 77-CT/TW", directive],
    ["kế hoạch", { key: "self", kind: "self", type: "Kế hoạch" }],
    ["Kết luận số 88-KL/TW", conclusion],
  ],
  relations: [
    ["this", "implements", "88-KL/TW", "thực hiện"],
    ["this", "mentions", "77-CT/TW", "Chỉ thị số 77-CT/TW"],
  ],
});

/** Kế hoạch số 12-KH/TU of Hải Châu: the same symbol in another province. */
export const toyHaiChau: Document = written({
  id: "hai-chau-tinh-uy-12-kh-tu-2021",
  head: `
TỈNH ỦY HẢI CHÂU                  ĐẢNG CỘNG SẢN VIỆT NAM
*
Số 12-KH/TU                       Hải Châu, ngày 20 tháng 02 năm 2021

KẾ HOẠCH
triển khai Kết luận số 88-KL/TW, ngày 12/10/2020 của Ban Bí thư
-----`,
  lines: [
    { path: "II", kind: "part", label: "II.", words: "NHIỆM VỤ", heading: true },
    {
      path: "II.1",
      kind: "point",
      label: "1.",
      words:
        "Tuyên truyền, quán triệt trong cán bộ, đảng viên và Nhân dân về học tập suốt đời ngay trong năm 2021.",
      task: { when: [["trong năm 2021", { kind: "year", end: "2021-12-31" }]] },
    },
    {
      path: "II.2",
      kind: "point",
      label: "2.",
      words: "Mỗi huyện xây dựng ít nhất 02 tủ sách khuyến học.",
      task: {
        who: [["Mỗi huyện", "mỗi huyện tỉnh Hải Châu", "lead"]],
        howMany: [
          ["ít nhất 02 tủ sách khuyến học", { value: 2, comparator: ">=", of: "tủ sách khuyến học" }],
        ],
      },
    },
    {
      path: "II.3",
      kind: "point",
      label: "3.",
      words:
        "Ban Cán sự đảng Ủy ban nhân dân tỉnh lãnh đạo bố trí kinh phí cho công tác khuyến học hằng năm.",
      task: {
        who: [
          ["Ban Cán sự đảng Ủy ban nhân dân tỉnh", "Ban Cán sự đảng Ủy ban nhân dân tỉnh Hải Châu", "lead"],
        ],
        when: [["hằng năm", { kind: "recurring", every: "year" }]],
      },
    },
  ],
  foot: "Nơi nhận:\n- Ban Bí thư,\n- Lưu Văn phòng Tỉnh ủy.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nNguyễn Văn A",
  header: {
    type: ["Kế hoạch", "KẾ HOẠCH"],
    symbol: "12-KH/TU",
    number: "12",
    date: ["2021-02-20", "ngày 20 tháng 02 năm 2021"],
    place: "Hải Châu",
    issuer: ["Tỉnh ủy Hải Châu", "TỈNH ỦY HẢI CHÂU"],
    title: "triển khai Kết luận số 88-KL/TW, ngày 12/10/2020 của Ban Bí thư",
    signer: "Nguyễn Văn A",
    signerRole: ["Bí thư", "BÍ THƯ"],
  },
  recipients: ["Ban Bí thư"],
  jurisdiction: ["province", "party", "Hải Châu"],
  citations: [["Kết luận số 88-KL/TW, ngày 12/10/2020 của Ban Bí thư", { ...conclusion, ...since }]],
  relations: [["this", "implements", "88-KL/TW", "triển khai"]],
});
