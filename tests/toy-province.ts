/** The toy chain's plan of a people's committee, whose header is missing, and the programme of an association. */
import type { Document } from "../src/model.ts";
import { written } from "./toy-writer.ts";

const plan = { key: "12-KH/TU", type: "Kế hoạch", date: "2021-01-15", issuer: "Tỉnh ủy" };
const conclusion = { key: "88-KL/TW", type: "Kết luận", date: "2020-10-12", issuer: "Ban Bí thư" };
const people = "Ủy ban nhân dân tỉnh Sơn Bình";
const association = "Hội Khuyến học tỉnh Sơn Bình";

/** The plan of the people's committee of Sơn Bình: it shows neither symbol nor date. */
export const toyCommittee: Document = written({
  id: "son-binh-ubnd-ke-hoach-2021",
  head: `
KẾ HOẠCH
Thực hiện Kế hoạch số 12-KH/TU, ngày 15/01/2021 của Tỉnh ủy về triển khai Kết luận số 88-KL/TW, ngày 12/10/2020 của Ban Bí thư

Ủy ban nhân dân tỉnh Sơn Bình ban hành Kế hoạch như sau:`,
  lines: [
    { path: "II", kind: "part", label: "II.", words: "NHIỆM VỤ", heading: true },
    {
      path: "II.1",
      kind: "point",
      label: "1.",
      words:
        "Tổ chức quán triệt, tuyên truyền sâu rộng trong cán bộ, đảng viên và Nhân dân về ý nghĩa của việc học tập suốt đời.",
      task: {},
    },
    {
      path: "II.2",
      kind: "point",
      label: "2.",
      words: "Các huyện, thành phố xây dựng ít nhất 10 tủ sách khuyến học ở cơ sở.",
      task: {
        who: [["Các huyện, thành phố", "các huyện, thành phố tỉnh Sơn Bình", "lead"]],
        howMany: [
          ["ít nhất 10 tủ sách khuyến học", { value: 10, comparator: ">=", of: "tủ sách khuyến học" }],
        ],
      },
    },
    { path: "III", kind: "part", label: "III.", words: "TỔ CHỨC THỰC HIỆN", heading: true },
    { path: "III.1", kind: "section", label: "1.", words: "Sở Giáo dục và Đào tạo", heading: true },
    {
      path: "III.1.-1",
      kind: "bullet",
      label: "-",
      words:
        "Chủ trì, phối hợp với Sở Tài chính tham mưu Ủy ban nhân dân tỉnh cơ chế hỗ trợ người học, hoàn thành trong Quý III/2021.",
      task: {
        who: [
          ["Sở Giáo dục và Đào tạo", "Sở Giáo dục và Đào tạo tỉnh Sơn Bình", "lead"],
          ["Sở Tài chính", "Sở Tài chính tỉnh Sơn Bình", "coordinate"],
          ["Ủy ban nhân dân tỉnh", people, "advise"],
        ],
        when: [["Quý III/2021", { kind: "quarter", start: "2021-07-01", end: "2021-09-30" }]],
      },
    },
    { path: "III.2", kind: "section", label: "2.", words: "Hội Khuyến học tỉnh", heading: true },
    {
      path: "III.2.-1",
      kind: "bullet",
      label: "-",
      words: "Vận động xây dựng Quỹ khuyến học các cấp, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12/2021.",
      task: {
        who: [
          ["Hội Khuyến học tỉnh", association, "lead"],
          ["Ủy ban nhân dân tỉnh", people, "report-to"],
        ],
        when: [["trước ngày 15/12/2021", { kind: "date", end: "2021-12-15" }]],
      },
    },
  ],
  foot: "Nơi nhận:\n- Thường trực Tỉnh ủy;\n- Hội Khuyến học tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH\nNguyễn Văn A",
  header: {
    type: ["Kế hoạch", "KẾ HOẠCH"],
    issuer: people,
    title: [
      "Thực hiện Kế hoạch số 12-KH/TU, ngày 15/01/2021 của Tỉnh ủy về triển khai Kết luận số 88-KL/TW, ngày 12/10/2020 của Ban Bí thư",
      "Thực hiện Kế hoạch số 12-KH/TU",
    ],
    signer: "Nguyễn Văn A",
    signerRole: ["Phó Chủ tịch", "PHÓ CHỦ TỊCH"],
  },
  recipients: ["Thường trực Tỉnh ủy", "Hội Khuyến học tỉnh"],
  jurisdiction: ["province", "state", "Sơn Bình"],
  citations: [
    ["Kế hoạch số 12-KH/TU, ngày 15/01/2021 của Tỉnh ủy", plan],
    ["Kết luận số 88-KL/TW, ngày 12/10/2020 của Ban Bí thư", conclusion],
  ],
  relations: [
    ["this", "implements", "12-KH/TU", "Thực hiện"],
    ["this", "implements", "88-KL/TW", "triển khai"],
    ["12-KH/TU", "implements", "88-KL/TW", "triển khai"],
  ],
});

/** Chương trình 05/CTr-HKH: it cites a plan 45/KH-UBND, which may or may not be the one above. */
export const toyAssociation: Document = written({
  id: "son-binh-hoi-khuyen-hoc-05-ctr-hkh-2021",
  head: `
HỘI KHUYẾN HỌC TỈNH SƠN BÌNH      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 05/CTr-HKH                    Sơn Bình, ngày 10 tháng 6 năm 2021

CHƯƠNG TRÌNH
Thực hiện Kế hoạch số 45/KH-UBND ngày 01/3/2021 của Ủy ban nhân dân tỉnh

Căn cứ Kế hoạch số 12-KH/TU của Tỉnh ủy, Hội Khuyến học tỉnh Sơn Bình xây dựng chương trình như sau:`,
  lines: [
    { path: "I", kind: "part", label: "I.", words: "NHIỆM VỤ", heading: true },
    {
      path: "I.1",
      kind: "point",
      label: "1.",
      words: "Vận động các gia đình, dòng họ đăng ký danh hiệu học tập.",
      task: {},
    },
    {
      path: "I.2",
      kind: "point",
      label: "2.",
      words: "Văn phòng Hội theo dõi việc xây dựng Quỹ khuyến học, báo cáo Ban Thường vụ Hội.",
      task: {
        who: [
          ["Văn phòng Hội", `Văn phòng ${association}`, "lead"],
          ["Ban Thường vụ Hội", `Ban Thường vụ ${association}`, "report-to"],
        ],
      },
    },
    { path: "Phụ lục", kind: "part", label: "PHỤ LỤC", words: "Danh mục nhiệm vụ", heading: true },
    {
      path: "Phụ lục.1",
      kind: "row",
      label: "1 |",
      words: "Tổ chức Ngày hội khuyến tài | Ban Phong trào | Quý IV/2021 | Báo cáo tổng kết",
      cells: [
        ["task", "Nội dung", "Tổ chức Ngày hội khuyến tài"],
        ["lead", "Bộ phận thực hiện", "Ban Phong trào"],
        ["deadline", "Thời gian", "Quý IV/2021"],
        ["product", "Sản phẩm", "Báo cáo tổng kết"],
      ],
      task: {
        who: [["Ban Phong trào", `Ban Phong trào ${association}`, "lead"]],
        when: [["Quý IV/2021", { kind: "quarter", start: "2021-10-01", end: "2021-12-31" }]],
        product: "Báo cáo tổng kết",
      },
    },
  ],
  foot: "Nơi nhận:\n- Ủy ban nhân dân tỉnh;\n- Lưu: VP.\n\nTM. BAN CHẤP HÀNH\nCHỦ TỊCH\nNguyễn Văn A",
  header: {
    type: ["Chương trình", "CHƯƠNG TRÌNH"],
    symbol: "05/CTr-HKH",
    number: "05",
    date: ["2021-06-10", "ngày 10 tháng 6 năm 2021"],
    place: ["Sơn Bình", "Sơn Bình,"],
    issuer: association,
    title: "Thực hiện Kế hoạch số 45/KH-UBND ngày 01/3/2021 của Ủy ban nhân dân tỉnh",
    signer: "Nguyễn Văn A",
    signerRole: ["Chủ tịch", "CHỦ TỊCH"],
  },
  recipients: ["Ủy ban nhân dân tỉnh"],
  jurisdiction: ["province", "association", "Sơn Bình"],
  citations: [
    [
      "Kế hoạch số 45/KH-UBND ngày 01/3/2021 của Ủy ban nhân dân tỉnh",
      { key: "45/KH-UBND", type: "Kế hoạch", date: "2021-03-01", issuer: "Ủy ban nhân dân tỉnh" },
    ],
    ["Kế hoạch số 12-KH/TU của Tỉnh ủy", { ...plan, date: null }],
    ["chương trình", { key: "self", kind: "self", type: "Chương trình" }],
  ],
  relations: [
    ["this", "implements", "45/KH-UBND", "Thực hiện"],
    ["this", "basis", "12-KH/TU", "Căn cứ"],
  ],
});
