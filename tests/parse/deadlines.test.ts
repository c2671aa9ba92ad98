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
    ["Tổ chức vào ngày 18/5/2025.", ["date from 2025-05-18 to 2025-05-18"]],
    ["Xong trước 15/12 hằng năm.", ["recurring every year"]],
    ["Báo cáo trước ngày 20 hằng tháng.", ["recurring every month"]],
    ["Trước ngày 25 của tháng cuối quý.", ["recurring every quarter"]],
    ["Triển khai trong quý III/2021.", ["quarter from 2021-07-01 to 2021-09-30"]],
    ["Từ quý I, II năm 2026", ["quarter from 2026-01-01 to 2026-06-30"]],
    ["Hoàn thành trong tháng 02/2024.", ["period from 2024-02-01 to 2024-02-29"]],
    ["Hoàn thành trước tháng 6/2025.", ["period to 2025-05-31"]],
    ["Phấn đấu đến năm 2025 kết nạp 02 hội.", ["year to 2025-12-31"]],
    ["từ nay đến hết năm 2025", ["year to 2025-12-31"]],
    ["trong năm 2026", ["year from 2026-01-01 to 2026-12-31"]],
    ["trong năm 2026 và những năm tiếp theo", ["year from 2026-01-01"]],
    ["Năm 2026, tổ chức hội thi.", ["year from 2026-01-01 to 2026-12-31"]],
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
    expect(said("định kỳ báo cáo trước ngày 15/11", { year: 2025 })).toEqual(["recurring"]);
  });
});

describe("deadlines as the value of a column or a label", () => {
  it.each([
    ["Thường xuyên", ["recurring"]],
    ["Nhiệm vụ thường xuyên", ["recurring"]],
    ["2026", ["year from 2026-01-01 to 2026-12-31"]],
    ["Năm 2026 và các năm tiếp theo", ["year from 2026-01-01"]],
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
    ["Nhiệm vụ trọng tâm năm 2026", ["year from 2026-01-01 to 2026-12-31"]],
    ["Mục tiêu đến năm 2030", ["year to 2030-12-31"]],
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
