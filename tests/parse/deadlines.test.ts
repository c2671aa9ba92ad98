import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Citation } from "../../src/model.ts";
import { type DeadlineContext, findDeadlines } from "../../src/parse/deadlines.ts";
import { fold } from "../../src/text/fold.ts";

const reading = (text: string) => ({ text, folded: fold(text), extent: [0, text.length] as const });

/** What a text says of when: `kind start end every`, without what is null. */
function said(text: string, context: Partial<DeadlineContext> = {}): string[] {
  const found = findDeadlines(reading(text), [0, text.length], { citations: [], ...context });
  for (const { quote, span } of found) expect(text.slice(...span)).toBe(quote);
  return found.map(({ kind, start, end, every, inferred }) =>
    [kind, start && `from ${start}`, end && `to ${end}`, every && `every ${every}`, inferred && "inferred"]
      .filter(Boolean)
      .join(" "),
  );
}

describe("deadlines in running words", () => {
  it.each([
    [
      "Rà soát, bổ sung quy hoạch mạng lưới cơ sở từ năm 2028 đến năm 2030.",
      ["period from 2028-01-01 to 2030-12-31"],
    ],
    ["Sơ kết Đề án phát triển thư viện cơ sở từ năm 2028 đến năm 2030.", []],
    ["Hoàn thành trước ngày 30/6/2025.", ["date to 2025-06-30"]],
    ["Báo cáo trước ngày 05 tháng 4 năm 2021.", ["date to 2021-04-05"]],
    ["Tổ chức vào ngày 18/5/2025.", ["date to 2025-05-18"]],
    ["Xong trước 15/12 hằng năm.", ["recurring every year"]],
    ["Báo cáo trước ngày 20 hằng tháng.", ["recurring every month"]],
    ["Trước ngày 25 của tháng cuối quý.", ["recurring every quarter"]],
    ["Triển khai trong quý III/2021.", ["quarter from 2021-07-01 to 2021-09-30"]],
    ["Từ quý I, II năm 2026", ["quarter from 2026-01-01 to 2026-06-30"]],
    ["Hoàn thành trong tháng 02/2024.", ["period from 2024-02-01 to 2024-02-29"]],
    ["Hoàn thành trước tháng 6/2025.", ["period to 2025-05-31"]],
    ["Phấn đấu đến năm 2025 kết nạp 02 hội.", ["year to 2025-12-31"]],
    ["từ nay đến hết năm 2025", ["year to 2025-12-31"]],
    ["trong năm 2026", ["year to 2026-12-31"]],
    ["trong năm 2026 và những năm tiếp theo", ["period from 2026-01-01"]],
    ["Nhân rộng mô hình từ năm 2026.", ["period from 2026-01-01"]],
    ["Áp dụng từ ngày 01/7/2025.", ["period from 2025-07-01"]],
    ["Tuyển sinh từ quý II/2025.", ["period from 2025-04-01"]],
    [
      "Mở cửa từ 7 giờ 30 ngày 10/5/2025 đến 17 giờ ngày 12/5/2025.",
      ["period from 2025-05-10 to 2025-05-12"],
    ],
    ["Kiểm tra từ tháng 9/2025.", ["period from 2025-09-01"]],
    ["Tổng kết vào cuối năm 2025.", ["year to 2025-12-31"]],
    ["Sơ kết vào cuối quý II/2025.", ["quarter from 2025-04-01 to 2025-06-30"]],
    ["Họp vào trung tuần tháng 12/2025.", ["period from 2025-12-11 to 2025-12-20"]],
    ["Nộp hồ sơ trong hạ tuần tháng 02/2024", ["period from 2024-02-21 to 2024-02-29"]],
    [
      "Mở lớp trong quý III và quý IV năm 2025.",
      ["quarter from 2025-07-01 to 2025-09-30", "quarter from 2025-10-01 to 2025-12-31"],
    ],
    [
      "Giao ban vào tháng 3, tháng 6 và tháng 9/2025.",
      [
        "period from 2025-03-01 to 2025-03-31",
        "period from 2025-06-01 to 2025-06-30",
        "period from 2025-09-01 to 2025-09-30",
      ],
    ],
    ["Từ 15/8 đến 15/9/2025, các thôn ra quân.", ["period from 2025-08-15 to 2025-09-15"]],
    ["Từ ngày 20/12 đến hết ngày 10/01/2026", ["period from 2025-12-20 to 2026-01-10"]],
    ["Từ ngày 01 đến ngày 15 tháng 6 năm 2025", ["period from 2025-06-01 to 2025-06-15"]],
    [
      "Đến hết quý II năm 2026 có bể chứa; đến cuối năm có đủ đường ống.",
      ["quarter from 2026-04-01 to 2026-06-30", "year to 2026-12-31"],
    ],
    [
      "Hoàn thành trước ngày 30/6/2025, báo cáo trước ngày 15/7.",
      ["date to 2025-06-30", "date to 2025-07-15"],
    ],
    ["Năm 2026, tổ chức hội thi.", ["year to 2026-12-31"]],
    ["từ năm 2026 đến năm 2030", ["period from 2026-01-01 to 2030-12-31"]],
    ["Bồi dưỡng cán bộ giai đoạn 2021 – 2025", ["period from 2021-01-01 to 2025-12-31"]],
    [
      "Tổ chức 03 trại viết về đề tài biển trong giai đoạn 2022 - 2025.",
      ["period from 2022-01-01 to 2025-12-31"],
    ],
    ["Thực hiện Đề án phát triển đọc sách giai đoạn 2022 - 2025.", []],
    ["6 tháng đầu năm 2025", ["period from 2025-01-01 to 2025-06-30"]],
    ["Hằng năm tổ chức sơ kết; hàng quý giao ban.", ["recurring every year", "recurring every quarter"]],
    ["kế hoạch hoạt động từng năm", ["recurring every year"]],
    ["tổ chức định kỳ 05 năm 2 lần", ["recurring every P2Y6M"]],
    ["Phát hành bản tin 02 tháng/kỳ", ["recurring every P2M"]],
    ["Mở chuyên mục, 02 tuần/kỳ", ["recurring every P2W"]],
    ["Tổ chức ngày hội 01 lần/học kỳ", ["recurring"]],
    ["Phun thuốc 01 lần/tuần", ["recurring every P1W"]],
    ["Tưới 03 lần/tuần", ["recurring every P2D"]],
    ["Đo độ mặn 02 lần/ngày", ["recurring every PT12H"]],
    ["Thu gom vào thứ Ba và thứ Bảy hằng tuần", ["recurring every P1W"]],
    ["Báo cáo trước 16 giờ thứ Năm hằng tuần", ["recurring every P1W"]],
    ["Cập nhật số liệu, định kỳ trước ngày 20 hằng tháng", ["recurring every month"]],
    ["Gửi báo cáo vào tháng cuối quý", ["recurring every quarter"]],
    ["Hưởng ứng phong trào vào tháng 10 hằng năm, Ngày sách", ["recurring every year"]],
    [
      "Hằng năm lập dự toán, gửi Phòng Tài chính trước ngày 15 tháng 10.",
      ["recurring every year", "recurring every year"],
    ],
    ["Mỗi tuần phát ít nhất 02 lượt tin.", ["recurring every P1W"]],
    ["Mỗi năm diễn tập ít nhất một lần.", ["recurring every year"]],
    ["Mỗi năm thành lập 05 tủ sách.", ["recurring every year"]],
    ["hội thi (2 năm/lần), cuộc thi (1 năm/lần)", ["recurring every P2Y", "recurring every year"]],
    ["6 tháng một lần", ["recurring every P6M"]],
    ["mỗi năm một lần", ["recurring every year"]],
    ["họp 02 lần/năm", ["recurring every P6M"]],
    ["Định kỳ 6 tháng, hằng năm báo cáo", ["recurring every P6M", "recurring every year"]],
    ["định kỳ quý, 6 tháng, năm", ["recurring every quarter", "recurring every P6M", "recurring every year"]],
    ["định \n\nkỳ tổng hợp", ["recurring"]],
    ["Sau khi Trung ương ban hành quy định, tỉnh triển khai.", ["conditional"]],
    ["Phấn đấu đến Đại hội nhiệm kỳ 2025-2030", ["conditional"]],
    ["trong vòng 10 ngày kể từ ngày nhận hồ sơ", ["conditional"]],
    ["trả lời trong vòng 03 ngày làm việc", ["conditional"]],
    ["khởi công ngay khi được bố trí vốn", ["conditional"]],
    ["cử cán bộ tham gia khi Hội Làm vườn có yêu cầu", ["conditional"]],
    ["trực 24/24 giờ khi có mưa lớn", ["conditional"]],
    ["lấy ý kiến các xã trước khi trình Ủy ban nhân dân tỉnh", ["conditional"]],
    ["triển khai khi được Hội đồng nhân dân thông qua", ["conditional"]],
  ])("%j", (text, dues) => {
    expect(said(text)).toEqual(dues);
  });

  it.each([
    "Thường xuyên kiểm tra, kịp thời biểu dương.",
    "Nghị quyết Đại hội Đảng bộ tỉnh, nhiệm kỳ 2020 - 2025",
    "Đề án nâng cao chất lượng hội thi của tỉnh, giai đoạn 2021 - 2025",
    "Triển khai Chiến lược phát triển đến năm 2030, tầm nhìn đến năm 2045.",
    "Xây dựng Quy chế đối thoại định kỳ giữa lãnh đạo sở với doanh nghiệp",
    "vốn ngân hàng năm 2025",
    "năm học 2025 - 2026",
    "ngày 31/02/2025",
    "tiến tới Đại hội",
    "hưởng trợ cấp xã hội hằng tháng",
    "phục vụ sinh hoạt hằng ngày của người dân",
    "tổ chức khám sức khỏe định kỳ cho người cao tuổi",
    "mở chuyên mục “Mỗi tuần một trang sách”",
    "mỗi năm trồng mới ít nhất 150 ha",
    "mỗi năm kết nạp 50 hội viên trở lên",
    "thu hút ít nhất 2.000 lượt người mỗi năm",
    "nắm tình hình trước, trong và sau khi ban hành chính sách",
    "Khi đánh giá hồ sơ, các sở đối chiếu quy hoạch.",
    "",
  ])("%j says of no time", (text) => {
    expect(said(text)).toEqual([]);
  });

  it("leaves the dates and titles of cited documents alone, and reads on where the citing text goes on", () => {
    const cited = "Quyết định số 12/QĐ-UBND ngày 05/4/2021";
    const text = `Triển khai ${cited} về phát triển hội đến năm 2025, hoàn thành trước ngày 30/6/2022.`;
    const citation: Citation = {
      quote: cited,
      start: 11,
      end: 11 + cited.length,
      rule: "",
      kind: "numbered",
      key: "12/QĐ-UBND",
      type: null,
      date: null,
      issuer: null,
    };
    expect(said(text, { citations: [citation] })).toEqual(["date to 2022-06-30"]);
  });

  it("takes a day without a year to be in the document's own, says that it is inferred, and gives none where it recurs", () => {
    expect(said("báo cáo trước ngày 15/11")).toEqual([]);
    expect(said("báo cáo trước ngày 15/11", { year: 2025 })).toEqual(["date to 2025-11-15 inferred"]);
    expect(said("hằng tháng giao ban, tổng kết trước ngày 15/11", { year: 2025 })).toEqual([
      "recurring every month",
    ]);
  });
});

describe("what prints no year", () => {
  it("comes again each year where the sentence says so, and a bare định kỳ is said more closely by it", () => {
    expect(said("định kỳ báo cáo trước ngày 15/11", { year: 2025 })).toEqual(["recurring every year"]);
    expect(said("định kỳ 6 tháng (trước ngày 15/6) báo cáo")).toEqual(["recurring every P6M"]);
  });

  it("is in the document's own year, or in the next where that would be before the document", () => {
    const context = { year: 2025, since: "2025-12-20" };
    expect(said("xong trước ngày 25/12", context)).toEqual(["date to 2025-12-25 inferred"]);
    expect(said("xong trước ngày 15/01", context)).toEqual(["date to 2026-01-15 inferred"]);
    expect(said("hoàn thành trong quý I", { year: 2026 })).toEqual([
      "quarter from 2026-01-01 to 2026-03-31 inferred",
    ]);
    expect(said("Tháng 9", { year: 2026, asHeading: true })).toEqual([
      "period from 2026-09-01 to 2026-09-30 inferred",
    ]);
    expect(said("Tháng 9: Sơ kết công tác hội", { year: 2026 })).toEqual([
      "period from 2026-09-01 to 2026-09-30 inferred",
    ]);
    expect(said("Trong năm", { year: 2026, asValue: true })).toEqual(["year to 2026-12-31 inferred"]);
    expect(said("Số liệu tháng 9 tăng", { year: 2026 })).toEqual([]);
  });
});

describe("deadlines as the value of a column or a label", () => {
  it.each([
    ["Thường xuyên", ["recurring"]],
    ["Nhiệm vụ thường xuyên", ["recurring"]],
    ["2026", ["year to 2026-12-31"]],
    ["Năm 2026 và các năm tiếp theo", ["period from 2026-01-01"]],
    ["2025 - 2026 và các năm tiếp theo", ["period from 2025-01-01"]],
    ["Theo lộ trình, hướng dẫn của Bộ", ["conditional"]],
    ["Từ tháng 5 đến tháng 8 hằng năm", ["recurring every year"]],
    ["2025 - 2030", ["period from 2025-01-01 to 2030-12-31"]],
    ["12/2025", ["period from 2025-12-01 to 2025-12-31"]],
    ["Tháng 12/2025", ["period from 2025-12-01 to 2025-12-31"]],
    ["30/6/2025", ["date to 2025-06-30"]],
    ["Quý III/2021", ["quarter from 2021-07-01 to 2021-09-30"]],
    ["Quý I-II/2026", ["quarter from 2026-01-01 to 2026-06-30"]],
    ["Quý IV/2025 - Quý I/2026", ["quarter from 2025-10-01 to 2026-03-31"]],
    ["Hằng năm", ["recurring every year"]],
    ["Khi có hướng dẫn của Trung ương", ["conditional"]],
    ["Theo kế hoạch", []],
  ])("%j", (text, dues) => {
    expect(said(text, { asValue: true })).toEqual(dues);
  });

  it.each([
    ["Nhiệm vụ trọng tâm năm 2026", ["year to 2026-12-31"]],
    ["Mục tiêu đến năm 2030", ["year to 2030-12-31"]],
    ["Tầm nhìn đến năm 2045", ["year to 2045-12-31"]],
    ["Thực hiện Chương trình phát triển hội giai đoạn 2021 - 2025", []],
    ["Sửa đổi Luật Khoa học và Công nghệ (2013)", []],
  ])("the heading %j", (text, dues) => {
    expect(said(text, { asHeading: true })).toEqual(dues);
  });
});

describe("any text", () => {
  const words = [
    "năm",
    "2025",
    "quý",
    "III",
    "tháng",
    "6",
    "/",
    "-",
    "đến",
    "trước",
    "ngày",
    "30",
    "hằng",
    "định kỳ",
    "lần",
    "giai đoạn",
    ",",
    ".",
    "sau khi",
    "\n",
  ];
  const isDay = (day: string | null): boolean =>
    day === null || new Date(day).toISOString().slice(0, 10) === day;
  it("gives dates that the calendar has, in their order, within the span", () => {
    const sound = (text: string, asValue: boolean): boolean =>
      findDeadlines(reading(text), [0, text.length], { citations: [], asValue }).every(
        ({ start, end, span: [from, to] }) =>
          isDay(start) && isDay(end) && (start ?? "") <= (end ?? "9") && from < to && to <= text.length,
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), fc.boolean(), (parts, asValue) => {
        expect(sound(parts.join(" "), asValue)).toBe(true);
      }),
    );
  });
});

describe("a quarter without its year", () => {
  it("is in the document's own year as a value, and says that this is inferred", () => {
    expect(said("Quý II", { asValue: true, year: 2024 })).toEqual([
      "quarter from 2024-04-01 to 2024-06-30 inferred",
    ]);
    expect(said("Quý II-III", { asValue: true, year: 2024 })).toEqual([
      "quarter from 2024-04-01 to 2024-09-30 inferred",
    ]);
    expect(said("Quý II/2025", { asValue: true, year: 2024 })).toEqual([
      "quarter from 2025-04-01 to 2025-06-30",
    ]);
  });

  it("is no deadline where no year is known, and in running words", () => {
    expect(said("Quý II", { asValue: true })).toEqual([]);
    expect(said("Số liệu quý II tăng.", { year: 2024 })).toEqual([]);
  });

  it("quotes the day of a month that comes again", () => {
    const text = "Gửi báo cáo trước ngày 20 hằng tháng.";
    expect(
      findDeadlines(reading(text), [0, text.length], { citations: [] }).map(({ quote }) => quote),
    ).toEqual(["trước ngày 20 hằng tháng"]);
  });
});
