import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell, ColumnRole } from "../../src/model.ts";
import { findDeadlines } from "../../src/parse/deadlines.ts";
import { numberValue } from "../../src/parse/numbers.ts";
import { findTargets } from "../../src/parse/targets.ts";
import { figuresOfRow } from "../../src/parse/targets-cells.ts";
import { fold } from "../../src/text/fold.ts";

const reading = (text: string) => ({ text, folded: fold(text), extent: [0, text.length] as const });

/** The figures of a text: comparator, value, unit, what is counted, and `a year`. */
function figures(text: string): string[] {
  const deadlines = findDeadlines(reading(text), [0, text.length], { citations: [] });
  const found = findTargets(reading(text), [0, text.length], { citations: [], deadlines });
  for (const { quote, span } of found) expect(text.slice(...span)).toBe(quote);
  return found.map(
    ({ comparator, value, unit, of, per }) =>
      `${comparator} ${value}${unit ?? ""} ${of}${per ? " a year" : ""}`,
  );
}

describe("targets in running words", () => {
  it.each([
    ["Biên soạn 02 tài liệu hướng dẫn trước tháng 12/2022.", ["= 2 tài liệu hướng dẫn"]],
    ["100% cán bộ, hội viên được quán triệt.", ["= 100% cán bộ, hội viên"]],
    ["Có 90% doanh nghiệp có từ 25 lao động trở lên thành lập công đoàn.", ["= 90% doanh nghiệp"]],
    ["Thành lập 12 chi hội của 12 hội ngành.", ["= 12 chi hội của 12 hội ngành"]],
    ["Thực hiện ít nhất 02 nhiệm vụ cấp tỉnh.", [">= 2 nhiệm vụ cấp tỉnh"]],
    ["Phát triển được 02 Hội thành viên (KH&KT) trở lên", [">= 2 Hội thành viên (KH&KT)"]],
    ["Kết nạp từ 02 hội chuyên ngành lên tham gia hệ thống.", [">= 2 hội chuyên ngành"]],
    [
      "Kiểm tra 10 cơ sở/năm trở lên, trong đó có ít nhất 01 cơ sở chế biến",
      [">= 10 cơ sở a year", ">= 1 cơ sở chế biến a year"],
    ],
    [
      "kết nạp được 02 hội cấp tỉnh và 04 hội cấp huyện, tăng cường liên kết",
      ["= 2 hội cấp tỉnh", "= 4 hội cấp huyện"],
    ],
    ["Tổ chức 02 Hội thi (2 năm/lần); 05 Cuộc thi (1 năm/lần).", ["= 2 Hội thi", "= 5 Cuộc thi"]],
    ["tổ chức một lần Lễ tôn vinh trí thức", ["= 1 Lễ tôn vinh trí thức"]],
    ["Tỷ lệ hội viên tham gia đạt trên 95,5%.", [">= 95.5% Tỷ lệ hội viên tham gia"]],
    ["Bồi dưỡng 1.500 lượt cán bộ trong tỉnh", ["= 1500 lượt cán bộ"]],
    ["chi không quá 30% kinh phí", ["<= 30% kinh phí"]],
    ["thu hút khoảng 200 người", ["~ 200 người"]],
    ["Mỗi năm kết nạp ít nhất 50 hội viên.", [">= 50 hội viên a year"]],
    ["nâng tỷ lệ từ 20% lên 30%", ["= 30% tỷ lệ từ 20%"]],
    ["mở 03 - 05 lớp tập huấn", [">= 3 lớp tập huấn"]],
    ["số lượng đơn tăng 16 - 18%/năm", [">= 16% số lượng đơn a year"]],
    ["100% dân số từ 15 tuổi trở lên có tài khoản", ["= 100% dân số từ 15 tuổi"]],
    ["80% cán bộ có trình độ đại học trở lên", ["= 80% cán bộ"]],
    ["80% hội viên trở lên tham gia", [">= 80% hội viên"]],
    ["đạt > 60% dân số", [">= 60% dân số"]],
    ["Mở các lớp bồi dưỡng, 02 lớp/năm, mỗi lớp khoảng 50 học viên.", ["= 2 lớp a year", "~ 50 học viên"]],
    ["Phát thanh 03 buổi/tuần, mỗi buổi không quá 15 phút", ["= 3 buổi", "<= 15 phút"]],
    ["Tăng thời lượng, bình quân 02 tin, bài/ngày.", ["= 2 tin, bài"]],
    ["Giám sát tại ít nhất 05 xã, phường/năm", [">= 5 xã, phường a year"]],
    ["Kiểm tra bến bãi ít nhất 02 lần/tháng", [">= 2 lần"]],
    ["Phấn đấu 7/8 huyện tổ chức ngày hội.", ["= 7 huyện tổ chức ngày hội"]],
    [
      "Tối thiểu 50% hồ sơ cấp tỉnh, 40% cấp huyện và 35% cấp xã được số hóa",
      [">= 50% hồ sơ cấp tỉnh", ">= 40% cấp huyện", ">= 35% cấp xã"],
    ],
    ["Mở ít nhất 02 lớp; tổ chức 03 hội thi", [">= 2 lớp", "= 3 hội thi"]],
    ["Chỉ số phát triển (HDI) duy trì trên 0,7.", [">= 0.7 Chỉ số phát triển (HDI)"]],
    ["thuộc nhóm 10 tỉnh dẫn đầu cả nước", ["= 10 tỉnh dẫn đầu cả nước"]],
    ["Treo 20 băng rôn ở chợ, cổng trường.", ["= 20 băng rôn ở chợ, cổng trường"]],
    ["Bố trí nơi ở mới cho 142 hộ dân", ["= 142 hộ dân"]],
    ["Lựa chọn mỗi huyện 03 điểm sách mẫu", ["= 3 điểm sách mẫu"]],
    ["Làm điểm ở 03 xã", ["= 3 xã"]],
    ["Bình xét 50 “Gia đình hiếu học” tiêu biểu", ["= 50 “Gia đình hiếu học” tiêu biểu"]],
    ["Tổ chức một Hội thi toàn tỉnh", ["= 1 Hội thi toàn tỉnh"]],
    ["Tuổi thọ trung bình đạt khoảng 74,5 tuổi.", ["~ 74.5 tuổi"]],
    ["Tiếp công dân ít nhất 02 ngày, mỗi tháng một lần", [">= 2 ngày"]],
    ["Xây dựng 02 trường học, nâng cấp 05 trạm y tế", ["= 2 trường học", "= 5 trạm y tế"]],
    ["Không để xảy ra quá 02 vụ cháy", ["<= 2 vụ cháy"]],
    ["Cứ 10 hộ có 01 tổ tự quản", ["= 1 tổ tự quản"]],
    ["Phấn đấu đến năm 2030 độ che phủ rừng đạt 63,5%", ["= 63.5% độ che phủ rừng"]],
    ["Giao dịch gấp 30 lần GRDP", ["= 30 GRDP"]],
    ["mỗi năm trồng ít nhất 1.500 ha rừng, giảm 15% số vụ", [">= 1500 ha rừng a year", "= 15% vụ a year"]],
  ])("%j", (text, found) => {
    expect(figures(text)).toEqual(found);
  });

  it.each([
    "tập trung vào 06 nhiệm vụ trọng tâm và 03 đột phá chiến lược",
    "Thành lập một số hội chuyên ngành",
    "theo quy định tại khoản 3 Điều 6",
    "dân số từ 15 tuổi trở lên",
    "chính quyền địa phương 2 cấp",
    "Triển khai Đề án 06, mạng 5G và công nghiệp 4.0",
    "tiêu chuẩn TCVN 14423:2025 về an ninh mạng",
    "hoàn thành trong quý II/2025",
    "văn bản chỉ đạo của Chính phủ[2]",
    "thực hiện phương châm “4 tại chỗ”, nguyên tắc “5 không”",
    "hỗ trợ hộ nghèo theo Nghị quyết 88 và Kế hoạch 45",
    "khắc phục điểm sạt lở trên Quốc lộ 37, Tỉnh lộ 174, thông xe bước 1",
    "khuyến khích lập tổ hòa giải ở doanh nghiệp có từ 500 lao động trở lên",
    "ưu tiên người từ đủ 80 tuổi trở lên",
    "hai bên phối hợp tổ chức hội nghị",
    "Sơ kết 01 năm thực hiện Nghị quyết",
    "rà soát quy hoạch 3 loại rừng",
    "tuyên truyền trên 04 loại hình báo chí",
    "học sinh lớp 4, lớp 5",
    "hỗ trợ các hộ bị thiệt hại 500 triệu đồng",
    "thực hiện chế độ đối với\n12\nngười cao tuổi",
    "trong vòng 10 ngày kể từ ngày nhận hồ sơ",
    "theo Luật Đất đai 2024 về đất ở",
    "",
  ])("%j has none", (text) => {
    expect(figures(text)).toEqual([]);
  });
});

describe("figures that stand alone in a row", () => {
  const row = (parts: readonly [ColumnRole, string, string][]): string[] => {
    const text = parts.map(([, , words]) => words).join("\t");
    let at = 0;
    const cells: Cell[] = parts.map(([role, heading, words]) => {
      const start = at;
      at += words.length + 1;
      return { role, heading, start, end: start + words.length };
    });
    return figuresOfRow(reading(text), cells).map(
      ({ comparator, value, unit, of, per }) => `${comparator} ${value} ${unit} ${of}${per ? " a year" : ""}`,
    );
  };

  it.each([
    ["≥ 55", "%", [">= 55 % Tỷ lệ hội viên"]],
    ["> 60", "% hội viên", [">= 60 % Tỷ lệ hội viên"]],
    ["40 - 50", "Tổ chức", [">= 40 Tổ chức Tỷ lệ hội viên"]],
    ["100%", "", ["= 100 % Tỷ lệ hội viên"]],
    ["10", "%/năm", ["= 10 % Tỷ lệ hội viên a year"]],
    ["Đạt mức tiên tiến", "Thứ bậc", []],
  ])("%j in %j", (figure, unit, found) => {
    expect(
      row([
        ["target", "Chỉ tiêu", "Tỷ lệ hội viên"],
        ["other", "Đơn vị", unit],
        ["product", "Kết quả", figure],
      ]),
    ).toEqual(found);
  });

  it("are read under a column for each year", () => {
    expect(
      row([
        ["target", "Chỉ tiêu", "Tỷ lệ hộ dùng nước sạch"],
        ["other", "Đơn vị tính", "%"],
        ["other", "2025", "72"],
        ["other", "Năm 2026", "≥ 76"],
        ["lead", "Cơ quan theo dõi", "Phòng Kinh tế"],
      ]),
    ).toEqual(["= 72 % Tỷ lệ hộ dùng nước sạch", ">= 76 % Tỷ lệ hộ dùng nước sạch"]);
  });

  it("are no figures under a heading that says something else", () => {
    expect(
      row([
        ["task", "Nội dung", "Mua sắm"],
        ["other", "Kinh phí", "500"],
      ]),
    ).toEqual([]);
  });
});

describe("numbers as they are printed", () => {
  it.each([
    ["02", 2],
    ["1.500", 1500],
    ["1.500.000", 1500000],
    ["95,5", 95.5],
    ["3.5", 3.5],
    ["mười", 10],
    ["một số", null],
    ["", null],
    ["1..2", null],
  ])("%j is %s", (words, value) => {
    expect(numberValue(words)).toBe(value);
  });
});

describe("any text", () => {
  it("gives figures that are finite, quoted from within the span", () => {
    const words = [
      "100%",
      "02",
      "1.500",
      "hội viên",
      "ít nhất",
      "tổ chức",
      "từ",
      "-",
      "trở lên",
      "/năm",
      "đạt",
      "tỷ lệ",
      "(",
      ")",
      ",",
      ";",
      ".",
      "một",
      "lần",
      "mỗi năm",
      "\n",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
        const text = parts.join(" ");
        for (const { value, span, quote } of findTargets(reading(text), [0, text.length], {
          citations: [],
          deadlines: [],
        })) {
          expect(Number.isFinite(value)).toBe(true);
          expect(text.slice(...span)).toBe(quote);
        }
      }),
    );
  });
});
