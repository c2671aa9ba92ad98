/** A sheet of an invented plan, with one of each kind of note. */
import type { CodingSheet } from "../../src/coding/sheet.ts";

export const sheet: CodingSheet = {
  format: "directive-chain-coding",
  version: 1,
  id: "son-binh-thu-vien-2024",
  source: "bản giấy, lưu ở thư viện tỉnh Sơn Bình",
  certainty: "P",
  purpose: "Giao việc cho các sở để mạng lưới thư viện xã mạnh lên.",
  document: {
    type: "Kế hoạch",
    symbol: "12/KH-UBND",
    number: "12",
    date: "2024-03-05",
    issuer: "Ủy ban nhân dân tỉnh Sơn Bình",
    title: "thực hiện Chỉ thị số 9-CT/TW về thư viện",
    signer: "Nguyễn Văn A",
    recipients: ["Tỉnh ủy", "Các sở"],
  },
  stated: [{ field: "place", value: "Sơn Bình", source: "suy ra từ cơ quan ban hành", certainty: "I" }],
  jurisdiction: { level: "province", branch: "state", province: "Sơn Bình" },
  citations: [
    { kind: "numbered", key: "9-CT/TW", type: "Chỉ thị", date: "2023-01-09", issuer: "Ban Bí thư" },
    { path: "II.1.-1", kind: "numbered", key: "9-CT/TW", type: "Chỉ thị" },
    { path: "II.1.-1", kind: "numbered", key: "9-CT/TW", type: "Chỉ thị" },
    { path: "II.1.-2", kind: "named", key: "Luật Thư viện", type: "Luật" },
    { path: "III.1", kind: "self", key: "self", type: "Kế hoạch" },
  ],
  relations: [
    { relation: "implements", to: "9-CT/TW" },
    { path: "II.1.-2", relation: "basis", to: "Luật Thư viện", certainty: "U", source: "lời kể" },
  ],
  outline: [
    { path: "I", kind: "part", title: "MỤC ĐÍCH" },
    { path: "I.1", kind: "point" },
    { path: "II", kind: "part", title: "NHIỆM VỤ" },
    { path: "II.1", kind: "section", title: "Thư viện xã" },
    { path: "II.1.-1", kind: "bullet" },
    { path: "II.1.-2", kind: "bullet" },
    { path: "III", kind: "part", title: "TỔ CHỨC THỰC HIỆN" },
    { path: "III.1", kind: "point" },
  ],
  tasks: [
    {
      path: "II.1.-1",
      statement: "Phổ biến Chỉ thị 9-CT/TW tới mọi xã; xã nào cũng phải nhắc lại Chỉ thị 9-CT/TW.",
      assignments: [
        { role: "lead", unit: "Sở Văn hóa", canonical: "Sở Văn hóa tỉnh Sơn Bình" },
        { role: "coordinate", unit: "các xã", canonical: "các xã tỉnh Sơn Bình", inferred: true },
      ],
      deadlines: [
        { kind: "quarter", start: "2024-04-01", end: "2024-06-30" },
        { kind: "recurring", every: "P2Y6M" },
      ],
      targets: [
        { value: 90, comparator: ">=", unit: "%", of: "số xã" },
        { value: 4, of: "lớp tập huấn", per: "year" },
      ],
    },
    {
      path: "II.1.-2",
      statement: "Mua sách mới cho thư viện xã.",
      certainty: "S",
      source: "bài báo tỉnh",
      deadlines: [{ kind: "conditional", statement: "khi có tiền" }],
      product: "danh mục sách",
      expected: [{ type: "Kế hoạch", issuers: ["Sở Văn hóa tỉnh Sơn Bình"] }],
    },
    { path: "III.1", statement: "Báo cáo việc thực hiện Kế hoạch này.", deadlines: [{ kind: "recurring" }] },
  ],
};
