import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cited, keys } from "./cited.ts";

describe("citations with a number and a sign", () => {
  it.each<[string, [string, string][]]>([
    [
      "quán triệt Kết luận số 193-KL/TW, ngày 20/11/2020 của Ban Bí thư về công tác hội",
      [["Kết luận số 193-KL/TW, ngày 20/11/2020 của Ban Bí thư", "193-KL/TW"]],
    ],
    [
      "theo Chỉ thị số 142-CT/TW của Bộ Chính trị (khóa X) về công tác",
      [["Chỉ thị số 142-CT/TW của Bộ Chính trị (khóa X)", "142-CT/TW"]],
    ],
    [
      "Chỉ thị số 142-CT/TW ngày 16/4/2010 của Bộ Chính trị\n\nkhóa X về",
      [["Chỉ thị số 142-CT/TW ngày 16/4/2010 của Bộ Chính trị\n\nkhóa X", "142-CT/TW"]],
    ],
    [
      "Quyết định số 411/QĐ-TTg của Thủ tướng Chính\nphủ ngày 31/3/2022 phê duyệt",
      [["Quyết định số 411/QĐ-TTg của Thủ tướng Chính\nphủ ngày 31/3/2022", "411/QĐ-TTg"]],
    ],
    ["nội dung Chỉ\n\nthị số 142-CT/TW và", [["Chỉ\n\nthị số 142-CT/TW", "142-CT/TW"]]],
    [
      "Chương trình số 2073/CTr-\n\nUBND, ngày 09/5/2011 của Ủy ban nhân dân tỉnh về",
      [["Chương trình số 2073/CTr-\n\nUBND, ngày 09/5/2011 của Ủy ban nhân dân tỉnh", "2073/CTr-UBND"]],
    ],
    [
      "Nghị quyết số 27/NQ- TW, Kế hoạch số 32 - KH/ĐĐLHH",
      [
        ["Nghị quyết số 27/NQ- TW", "27/NQ-TW"],
        ["Kế hoạch số 32 - KH/ĐĐLHH", "32-KH/ĐĐLHH"],
      ],
    ],
    [
      "Số 57\\-NQ/TW theo **Nghị quyết số 57\\-NQ/TW**",
      [
        ["Số 57\\-NQ/TW", "57-NQ/TW"],
        ["Nghị quyết số 57\\-NQ/TW", "57-NQ/TW"],
      ],
    ],
    [
      "Nghị quyết số 66.16/2026/NQ-CP của Chính phủ và",
      [["Nghị quyết số 66.16/2026/NQ-CP của Chính phủ", "66.16/2026/NQ-CP"]],
    ],
    [
      "công văn số 83/BKHCN-BTTTT-VP ngày 08 tháng 01 năm 2025 về",
      [["công văn số 83/BKHCN-BTTTT-VP ngày 08 tháng 01 năm 2025", "83/BKHCN-BTTTT-VP"]],
    ],
    ["Quy chế số 05-QC/BTCTU-BDVTU", [["Quy chế số 05-QC/BTCTU-BDVTU", "05-QC/BTCTU-BDVTU"]]],
    [
      "Quyết định của Thủ tướng Chính phủ số 1131/QĐ-TTg ngày 12/6/2025 ban hành",
      [["Quyết định của Thủ tướng Chính phủ số 1131/QĐ-TTg ngày 12/6/2025", "1131/QĐ-TTg"]],
    ],
    [
      "Kế hoạch số 92/KH-UBND của UBND tỉnh Sửa đổi, bổ sung",
      [["Kế hoạch số 92/KH-UBND của UBND tỉnh", "92/KH-UBND"]],
    ],
    ["của Tỉnh ủy (193-KL/TW) và", [["193-KL/TW", "193-KL/TW"]]],
    ["Thông báo Kết luận số 234-TB/TW", [["Thông báo Kết luận số 234-TB/TW", "234-TB/TW"]]],
  ])("reads %j", (text, expected) => {
    expect(keys(text)).toEqual(expected.map(([quote, key]) => [quote, "numbered", key]));
  });

  it.each<[string, [string, string][]]>([
    [
      "theo Luật Thú y và Nghị định 90/2017/NĐ-CP của Chính phủ.",
      [["Nghị định 90/2017/NĐ-CP của Chính phủ", "90/2017/NĐ-CP"]],
    ],
    [
      "Chỉ thị số 27/CTTg ngày 15/7/2024; Nghị quyết số 157-NQTW; Công văn số 66/BNV-TCBC",
      [
        ["Chỉ thị số 27/CTTg ngày 15/7/2024", "27/CT-TTg"],
        ["Nghị quyết số 157-NQTW", "157-NQ/TW"],
        ["Công văn số 66/BNV-TCBC", "66/BNV-TCBC"],
      ],
    ],
    [
      "thay thế các Quyết định: số 36/QĐ-UBND ngày 08/01/2019, số 41/QĐ-UBND",
      [
        ["Quyết định: số 36/QĐ-UBND ngày 08/01/2019", "36/QĐ-UBND"],
        ["số 41/QĐ-UBND", "41/QĐ-UBND"],
      ],
    ],
    [
      "các Nghị quyết số 01, 02 và 03/NQ-HĐND ngày 10/7/2021",
      [
        ["Nghị quyết số 01", "01/NQ-HĐND"],
        ["02", "02/NQ-HĐND"],
        ["03/NQ-HĐND ngày 10/7/2021", "03/NQ-HĐND"],
      ],
    ],
    [
      "theo QĐ số 12/QĐ-UBND, NQ 127-NQ/TW",
      [
        ["QĐ số 12/QĐ-UBND", "12/QĐ-UBND"],
        ["NQ 127-NQ/TW", "127-NQ/TW"],
      ],
    ],
    [
      "Chương trình số 02-CTr/BTGTU-TĐTN của Ban Tuyên giáo Tỉnh ủy và Ban Thường vụ Tỉnh đoàn (gọi tắt là",
      [
        [
          "Chương trình số 02-CTr/BTGTU-TĐTN của Ban Tuyên giáo Tỉnh ủy và Ban Thường vụ Tỉnh đoàn",
          "02-CTr/BTGTU-TĐTN",
        ],
      ],
    ],
    [
      "theo Quyết định số 1021/QĐ-UBND ngày 14/5/2018\tSở Khoa học và Công nghệ\tNăm 2019",
      [["Quyết định số 1021/QĐ-UBND ngày 14/5/2018", "1021/QĐ-UBND"]],
    ],
    [
      "sửa đổi Quyết định số 5/QĐ-UBND của UBND tỉnh\n\nỦY BAN NHÂN DÂN TỈNH SƠN BÌNH\n",
      [["Quyết định số 5/QĐ-UBND của UBND tỉnh", "5/QĐ-UBND"]],
    ],
  ])("reads what is misprinted, shared or listed: %j", (text, expected) => {
    const numbered = keys(text).filter(([, kind]) => kind === "numbered");
    expect(numbered.map(([quote, , key]) => [quote, key])).toEqual(expected);
  });

  it("takes a plenum behind a number for who issued it", () => {
    const text =
      "Kết luận số 121-KL/TW Hội nghị Trung ương 4 khóa XIII; Nghị quyết số 120-NQ/TW ngày 25/10/2017 Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII";
    expect(cited(text).citations.map(({ issuer }) => issuer)).toEqual([
      "Hội nghị Trung ương 4 khóa XIII",
      "Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII",
    ]);
  });

  it("names all who issue together", () => {
    const text = "Thông tư liên tịch số 12/2010/TTLT-BTC-BNV ngày 05/5/2010 của Bộ Tài chính, Bộ Nội vụ về";
    expect(cited(text).citations.map(({ issuer }) => issuer)).toEqual(["Bộ Tài chính, Bộ Nội vụ"]);
  });

  it("gives each member of a list", () => {
    const text = "các Quyết định số 36/QĐ-UBND ngày 02/01/2020; số 1569/QĐ-UBND và 77/QĐ-UBND";
    expect(keys(text).map(([quote]) => quote)).toEqual([
      "Quyết định số 36/QĐ-UBND ngày 02/01/2020",
      "số 1569/QĐ-UBND",
      "77/QĐ-UBND",
    ]);
  });

  it("writes a sign in capitals in its standard case", () => {
    expect(
      keys("THỰC HIỆN CHỈ THỊ SỐ 127/CT-TTG NGÀY 15 THÁNG 8 NĂM 2024 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ VIỆC"),
    ).toEqual([
      ["CHỈ THỊ SỐ 127/CT-TTG NGÀY 15 THÁNG 8 NĂM 2024 CỦA THỦ TƯỚNG CHÍNH PHỦ", "numbered", "127/CT-TTg"],
    ]);
  });

  it("says what the mention itself prints, and takes the type from the noun", () => {
    const [first, second] = cited(
      "Chương trình số 07-CT/TU ngày 27/5/2021 của Ban Thường vụ Tỉnh ủy; Chương trình số 07-CT/TU",
    ).citations;
    expect(first).toMatchObject({
      type: "Chương trình",
      date: "2021-05-27",
      issuer: "Ban Thường vụ Tỉnh ủy",
    });
    expect(second).toMatchObject({ type: "Chương trình", date: null, issuer: null });
  });

  it.each([
    "hợp đồng số 12/2021/HĐ-KT",
    "điện thoại 0221.3863.456",
    "trực 24/7, giai đoạn 2021-2025",
    "mẫu số 01/ĐK-BC",
    "QCVN 08-MT:2015/BTNMT",
    "10 nhiệm vụ/năm, 63/63 huyện, Covid-19",
    "ngày 15/7/2022 - Báo cáo",
  ])("finds nothing in %j", (text) => {
    expect(keys(text)).toEqual([]);
  });

  it("cites neither recipients nor the number in the head", () => {
    const text = "Số 15-KH/TU\nKẾ HOẠCH\nNội dung.\nNơi nhận:\n- Thực hiện Quyết định số 12-QĐ/TU";
    const foot = [text.indexOf("Nơi"), text.length] as const;
    expect(keys(text, { head: text.indexOf("Nội"), foot })).toEqual([]);
  });
});

describe("citations by name", () => {
  it.each<[string, [string, string][]]>([
    [
      "thực hiện Nghị quyết Đại hội toàn quốc lần thứ XIII của Đảng và",
      [["Nghị quyết Đại hội toàn quốc lần thứ XIII của Đảng", "Nghị quyết Đại hội XIII của Đảng"]],
    ],
    [
      "Nghị quyết Đại hội XIII của Đảng phù hợp",
      [["Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Đại hội XIII của Đảng"]],
    ],
    [
      "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX, nhiệm kỳ 2020 – 2025 đến",
      [
        [
          "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX, nhiệm kỳ 2020 – 2025",
          "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX",
        ],
      ],
    ],
    [
      "Nghị quyết Trung ương 6 khoá XII về",
      [["Nghị quyết Trung ương 6 khoá XII", "Nghị quyết Trung ương 6 khoá XII"]],
    ],
    [
      "Nghị quyết Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII về",
      [
        [
          "Nghị quyết Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII",
          "Nghị quyết Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII",
        ],
      ],
    ],
    [
      "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
      [
        [
          "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015",
          "Luật Tổ chức chính quyền địa phương",
        ],
      ],
    ],
    [
      "Luật Phòng, chống tham nhũng và các",
      [["Luật Phòng, chống tham nhũng", "Luật Phòng, chống tham nhũng"]],
    ],
    [
      "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019",
      [
        [
          "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019",
          "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương",
        ],
        ["Luật Tổ chức Chính phủ", "Luật Tổ chức Chính phủ"],
        ["Luật Tổ chức chính quyền địa phương", "Luật Tổ chức chính quyền địa phương"],
      ],
    ],
    [
      "Luật sửa đổi, bổ sung một số điều của 11 luật liên quan đến quy hoạch ngày 15/6/2018;",
      [
        [
          "Luật sửa đổi, bổ sung một số điều của 11 luật liên quan đến quy hoạch ngày 15/6/2018",
          "Luật sửa đổi, bổ sung một số điều của 11 luật liên quan đến quy hoạch",
        ],
      ],
    ],
    [
      "hoàn thành thủ tục theo Luật Đất đai năm 2024 để khởi công; Bộ luật Hình sự 2015.",
      [
        ["Luật Đất đai năm 2024", "Luật Đất đai"],
        ["Bộ luật Hình sự 2015", "Bộ luật Hình sự"],
      ],
    ],
    [
      "ký cam kết chấp hành Luật Trồng người ngay trong tuần đầu; Luật Trồng hoa thường xuyên được phổ biến",
      [
        ["Luật Trồng người", "Luật Trồng người"],
        ["Luật Trồng hoa", "Luật Trồng hoa"],
      ],
    ],
    [
      "theo Pháp lệnh về tổ chức và hoạt động hòa giải ở cơ sở, Luật Khiếu nại, tố cáo và các",
      [
        [
          "Pháp lệnh về tổ chức và hoạt động hòa giải ở cơ sở",
          "Pháp lệnh về tổ chức và hoạt động hòa giải ở cơ sở",
        ],
        ["Luật Khiếu nại, tố cáo", "Luật Khiếu nại, tố cáo"],
      ],
    ],
    [
      "phụ trách xã theo Quy chế hoạt động của Ban Chỉ đạo thường xuyên xuống cơ sở",
      [["Quy chế hoạt động của Ban Chỉ đạo", "Quy chế hoạt động của Ban Chỉ đạo"]],
    ],
    [
      "thực hiện theo Quy chế phối hợp quản lý cát, sỏi lòng sông vùng giáp ranh.",
      [
        [
          "Quy chế phối hợp quản lý cát, sỏi lòng sông vùng giáp ranh",
          "Quy chế phối hợp quản lý cát, sỏi lòng sông vùng giáp ranh",
        ],
      ],
    ],
    [
      "theo Quy chế làm việc của Ban Chỉ đạo, báo cáo kết quả.",
      [["Quy chế làm việc của Ban Chỉ đạo", "Quy chế làm việc của Ban Chỉ đạo"]],
    ],
    [
      "Nghị quyết Trung ương 4 (khóa XI, XII) và",
      [["Nghị quyết Trung ương 4 (khóa XI, XII)", "Nghị quyết Trung ương 4 (khóa XI, XII)"]],
    ],
    [
      "Nghị quyết Đại hội Đảng XIII và",
      [["Nghị quyết Đại hội Đảng XIII", "Nghị quyết Đại hội XIII của Đảng"]],
    ],
    [
      "Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Đảng bộ tỉnh khóa XI về",
      [
        [
          "Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Đảng bộ tỉnh khóa XI",
          "Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Đảng bộ tỉnh khóa XI",
        ],
      ],
    ],
    [
      "theo Quy chế thực hiện dân chủ ở cơ sở; Điều lệ Trường tiểu học ban hành",
      [
        ["Quy chế thực hiện dân chủ ở cơ sở", "Quy chế thực hiện dân chủ ở cơ sở"],
        ["Điều lệ Trường tiểu học", "Điều lệ Trường tiểu học"],
      ],
    ],
    [
      "theo Luật Đầu tư công (sửa đổi) năm 2024 và các",
      [["Luật Đầu tư công (sửa đổi) năm 2024", "Luật Đầu tư công"]],
    ],
    [
      "lắp đặt bể bơi theo Đề án dạy bơi cho học sinh tỉnh Sơn Bình giai đoạn 2013 - 2016.",
      [
        [
          "Đề án dạy bơi cho học sinh tỉnh Sơn Bình giai đoạn 2013 - 2016",
          "Đề án dạy bơi cho học sinh tỉnh Sơn Bình giai đoạn 2013 - 2016",
        ],
      ],
    ],
    [
      "giám sát việc thực hiện Chiến lược phát triển KH,CN đến năm 2025, định hướng đến năm 2030; chương trình",
      [
        [
          "Chiến lược phát triển KH,CN đến năm 2025, định hướng đến năm 2030",
          "Chiến lược phát triển KH,CN đến năm 2025, định hướng đến năm 2030",
        ],
      ],
    ],
    [
      "triển khai các nội dung theo Chiến lược dữ liệu quốc gia.",
      [["Chiến lược dữ liệu quốc gia", "Chiến lược dữ liệu quốc gia"]],
    ],
    [
      "tổ chức thực hiện Đề án chuyển đổi số trong các cơ quan của Quốc hội; khẩn trương",
      [
        [
          "Đề án chuyển đổi số trong các cơ quan của Quốc hội",
          "Đề án chuyển đổi số trong các cơ quan của Quốc hội",
        ],
      ],
    ],
    [
      "theo Hiến pháp năm 2013, Bộ luật Lao động.",
      [
        ["Hiến pháp năm 2013", "Hiến pháp năm 2013"],
        ["Bộ luật Lao động", "Bộ luật Lao động"],
      ],
    ],
    [
      "bổ sung Quy chế phối hợp giữa Tỉnh ủy với các sở, ban, ngành, tạo sự chuyển biến",
      [
        [
          "Quy chế phối hợp giữa Tỉnh ủy với các sở, ban, ngành",
          "Quy chế phối hợp giữa Tỉnh ủy với các sở, ban, ngành",
        ],
      ],
    ],
    [
      "tuân thủ Điều lệ của Hội Sinh vật cảnh tỉnh. Thực hiện tốt Điều lệ.",
      [
        ["Điều lệ của Hội Sinh vật cảnh tỉnh", "Điều lệ của Hội Sinh vật cảnh tỉnh"],
        ["Điều lệ", "Điều lệ của Hội Sinh vật cảnh tỉnh"],
      ],
    ],
  ])("reads %j", (text, expected) => {
    expect(keys(text)).toEqual(expected.map(([quote, key]) => [quote, "named", key]));
  });

  it("gives a law with a number the number as its key", () => {
    expect(keys("Luật Tiếp cận thông tin số 104/2016/QH13 và")).toEqual([
      ["Luật Tiếp cận thông tin số 104/2016/QH13", "numbered", "104/2016/QH13"],
    ]);
  });

  it("gives each of the plenums that share a term", () => {
    expect(keys("các Nghị quyết Trung ương 4, 5 và 6 khóa XII về")).toEqual([
      ["Nghị quyết Trung ương 4", "named", "Nghị quyết Trung ương 4 khóa XII"],
      ["5", "short", "Nghị quyết Trung ương 5 khóa XII"],
      ["6 khóa XII", "short", "Nghị quyết Trung ương 6 khóa XII"],
    ]);
  });

  it("gives the mentions of one congress one key, that of the fullest", () => {
    const full =
      "Nghị quyết Đại hội đại biểu Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Sơn Bình lần thứ III";
    const text = `${full}, nhiệm kỳ 2021-2026; Nghị quyết Đại hội Liên hiệp Hội khóa III`;
    expect(keys(text).map(([, , key]) => key)).toEqual([full, full]);
  });

  it.each([
    "các nghị quyết của Đảng",
    "Nghị quyết Đại hội đảng các cấp",
    "Chương trình mục tiêu quốc gia giảm nghèo bền vững",
    "tham mưu xây dựng Quy chế tôn vinh trí thức tiêu biểu",
    "đúng pháp luật, kỷ luật",
    "xây dựng Luật Nhà giáo",
    "Luật Viễn thông (sửa đổi)",
    "hoàn thiện Luật Viễn thông trình Quốc hội thông qua",
    "xây dựng Đề án phát triển thư viện giai đoạn 2026 - 2030",
    "triển khai thực hiện Đề án đã được phê duyệt",
    "theo Quy hoạch được duyệt, hoàn thành đến năm 2025",
    "Điều lệ của các hội thành viên",
    "Sở Kế hoạch và Đầu tư",
  ])("finds nothing in %j", (text) => {
    expect(keys(text)).toEqual([]);
  });
});

describe("short citations", () => {
  it.each<[string, [string, string][]]>([
    [
      "Kế hoạch số 168/KH-UBND ngày 31/5/2021 của UBND tỉnh. Theo Kế hoạch 168 của UBND tỉnh",
      [["Kế hoạch 168 của UBND tỉnh", "168/KH-UBND"]],
    ],
    [
      "Chỉ thị 142 và Kết luận 193",
      [
        ["Chỉ thị 142", "Chỉ thị 142"],
        ["Kết luận 193", "Kết luận 193"],
      ],
    ],
    [
      "Kế hoạch số 1/KH-UBND, Kế hoạch số 2/KH-UBND; Kế hoạch số 1, 2 và 3",
      [
        ["Kế hoạch số 1", "1/KH-UBND"],
        ["2", "2/KH-UBND"],
        ["3", "Kế hoạch 3"],
      ],
    ],
    [
      "Nghị quyết số 119-NQ/TW ngày 16/6/2022 (sau đây gọi tắt là Nghị quyết). Cụ thể hóa Nghị quyết, các",
      [
        ["Nghị quyết", "119-NQ/TW"],
        ["Nghị quyết", "119-NQ/TW"],
      ],
    ],
    [
      "Chương trình hành động số 15-CT/TU của Tỉnh uỷ. Bám sát Chương trình hành động của Ban Chấp hành Đảng bộ tỉnh",
      [["Chương trình hành động của Ban Chấp hành Đảng bộ tỉnh", "15-CT/TU"]],
    ],
    [
      "gắn với Đề án 06 trước ngày 20 hằng tháng, giám sát Đề án 06 (tại địa chỉ sau)",
      [
        ["Đề án 06", "Đề án 06"],
        ["Đề án 06", "Đề án 06"],
      ],
    ],
    [
      "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX; Nghị quyết Đại hội XIII của Đảng và Đại hội XIX của Đảng bộ tỉnh",
      [["Đại hội XIX của Đảng bộ tỉnh", "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX"]],
    ],
  ])("binds those of %j", (text, expected) => {
    const short = keys(text).filter(([, kind]) => kind === "short");
    expect(short.map(([quote, , key]) => [quote, key])).toEqual(expected);
  });

  it.each([
    "Kế hoạch 5 năm 2021-2025",
    "Quyết định 3 nội dung quan trọng",
    "Chương trình 135",
    "Dự án 1 thuộc chương trình",
    "Kế hoạch 2025",
  ])("finds no number in %j", (text) => {
    expect(keys(text).filter(([, kind]) => kind === "short")).toEqual([]);
  });

  it("leaves the short name of a programme, which is no document, alone", () => {
    const text =
      "ban hành Kế hoạch giám sát Chương trình mục tiêu quốc gia (sau đây gọi tắt là Chương trình). Quản lý Chương trình.";
    expect(keys(text)).toEqual([]);
  });
});

describe("citations of the document itself", () => {
  it.each<[string, string[]]>([
    ["tổ chức thực hiện Kế\nhoạch này.", ["Kế\nhoạch này"]],
    ["báo cáo kết quả thực hiện Kế hoạch.", ["Kế hoạch"]],
    ["thực hiện có hiệu quả nội dung kế hoạch; định kỳ", ["kế hoạch"]],
    [
      "Chương trình hành động này của Đảng đoàn Hội Sinh vật cảnh, báo cáo",
      ["Chương trình hành động này của Đảng đoàn Hội Sinh vật cảnh"],
    ],
    [
      "Giao Văn phòng kiểm tra việc thực hiện Chương trình hành động này. Bổ sung Chương trình hành động cho phù hợp.",
      ["Chương trình hành động này", "Chương trình hành động"],
    ],
    ["Trên đây là Kế hoạch chăm sóc người cao tuổi tỉnh Sơn Bình.", ["Kế hoạch"]],
    ["trong thời hạn 15 ngày kể từ ngày ký Kế hoạch và báo cáo", ["Kế hoạch"]],
    ["các đơn vị căn cứ Kế hoạch xây dựng kế hoạch của mình", ["Kế hoạch"]],
    ["được giao các nhiệm vụ thuộc Kế hoạch lập dự toán kinh phí", ["Kế hoạch"]],
    ["Phòng Tài chính - Kế hoạch và các đơn vị", []],
    ["ban hành Kế hoạch thực hiện như sau", []],
    ["xây dựng kế hoạch thực hiện", []],
    ["Kế hoạch phát triển kinh tế - xã hội", []],
    ["các Kế hoạch, đề án", []],
    ["Sở A\t2026\tKế hoạch\nSở B\t2027\tKế hoạch", []],
  ])("reads %j", (text, quotes) => {
    expect(keys(text)).toEqual(quotes.map((quote) => [quote, "self", "self"]));
  });

  it("is named with the committee whose sign its number bears, whoever of it is the author", () => {
    const head = {
      type: "Chương trình hành động",
      symbol: "15-CTr/TU",
      issuer: "Ban Chấp hành Đảng bộ tỉnh Sơn Bình",
    };
    const text = "Các huyện ủy căn cứ Chương trình hành động của Tỉnh ủy xây dựng kế hoạch.";
    expect(keys(text, head)).toEqual([["Chương trình hành động của Tỉnh ủy", "self", "self"]]);
  });

  it("is what is reported on, to whomever", () => {
    expect(keys("báo cáo kết quả thực hiện Kế hoạch về Ban Thường vụ Tỉnh ủy.")).toEqual([
      ["Kế hoạch", "self", "self"],
    ]);
  });

  it("knows its own number, printed again or misprinted in an annex", () => {
    const head = { symbol: "32-KH/ĐĐLHH", date: "2021-07-09" };
    expect(keys("theo Kế hoạch số 32-KH/ĐĐLHH.", head)).toEqual([
      ["Kế hoạch số 32-KH/ĐĐLHH", "self", "self"],
    ]);
    expect(keys("(Kèm theo Kế hoạch số 32/KH/ĐDLHH, ngày 09/7/2021)", head)).toEqual([
      ["Kế hoạch số 32/KH/ĐDLHH, ngày 09/7/2021", "self", "self"],
    ]);
  });
});

describe("whatever the text", () => {
  const pieces = fc.constantFrom(
    ..."Kế hoạch|số|15-KH/TU|của|UBND tỉnh|sửa đổi, bổ sung một số điều của|Luật Đầu tư|Đề án|giai đoạn 2021 - 2025|ngày 01/02/2021|(gọi tắt là|)|Luật|Quy chế|Nghị quyết Đại hội|XIII|và|,|;|\n\n|này|Điều lệ|12|/|-|khóa X|Chỉ\nthị|theo|Trung ương 6".split(
      "|",
    ),
  );
  const texts = fc
    .array(fc.oneof(pieces, fc.string({ maxLength: 6 })), { maxLength: 40 })
    .map((parts) => parts.join(" "));

  it("quotes its spans, in order, each apart or within the one before, and reads the same again", () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const text = raw.normalize("NFC");
        const { citations } = cited(text);
        let reached = 0;
        for (const { quote, start, end } of citations) {
          expect(quote).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          expect(start >= reached || end <= reached).toBe(true);
          reached = Math.max(reached, end);
        }
        expect(cited(text).citations).toEqual(citations);
      }),
      { numRuns: 200 },
    );
  });

  it("finds every citation of a long text", () => {
    const text =
      "Thực hiện Kế hoạch số 15-KH/TU của Tỉnh ủy (sau đây gọi tắt là Kế hoạch 15), Luật Đầu tư và Quy chế làm việc; ".repeat(
        4000,
      );
    expect(cited(text).citations.length).toBeGreaterThan(12_000);
  });
});

describe("a short name for what a document approves", () => {
  it("stands for the document that approves it", () => {
    expect(
      cited(
        "Căn cứ Quyết định số 1939/QĐ-TTg ngày 30/6/2017 của Thủ tướng Chính phủ phê duyệt Đề án hỗ trợ khởi nghiệp (sau đây gọi tắt là Đề án 1939); các cấp hội tuyên truyền Đề án 1939.",
      ).citations.map(({ key }) => key),
    ).toEqual(["1939/QĐ-TTg", "1939/QĐ-TTg", "1939/QĐ-TTg"]);
  });
});
