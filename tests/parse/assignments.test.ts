import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Header, Jurisdiction } from "../../src/model.ts";
import type { Assignment, Role } from "../../src/model-tasks.ts";
import { findAssignments, headingAssignments } from "../../src/parse/assignments.ts";
import { unitRegistry } from "../../src/parse/units.ts";
import { fold } from "../../src/text/fold.ts";

const jurisdiction: Jurisdiction = {
  level: "province",
  branch: null,
  province: "Sơn Bình",
  locality: null,
  evidence: {},
};
const issuedBy = (issuer: string) =>
  unitRegistry({
    jurisdiction,
    header: { issuer, recipients: [], evidence: { recipients: [] } } as unknown as Header,
    aliases: [],
  });
const state = issuedBy("Ủy ban nhân dân tỉnh Sơn Bình");
const union = issuedBy("Liên hiệp các Hội Văn học nghệ thuật tỉnh Sơn Bình");

const reading = (text: string) => ({ text, folded: fold(text), extent: [0, text.length] as const });

/** Who has what role, in the words of the text; each word of evidence is checked on the way. */
function roles(
  text: string,
  {
    heading = [] as readonly Assignment[],
    registry = state,
    role,
  }: Partial<{ heading: readonly Assignment[]; registry: typeof state; role: Role }> = {},
): string[] {
  const found = findAssignments(reading(text), [0, text.length], {
    registry,
    heading,
    ...(role ? { role } : {}),
  });
  return found.map((each) => {
    if (!heading.includes(each)) {
      expect(text.slice(...each.span)).toBe(each.quote);
      expect(each.quote.replace(/\s+/gu, " ")).toBe(each.unit);
    }
    return `${each.role}: ${each.unit}`;
  });
}

const under = (title: string) => headingAssignments(reading(title), { body: [0, title.length] }, state);

describe("roles in running words", () => {
  it.each([
    [
      "Sở Nội vụ phối hợp Sở Tài chính tham mưu UBND tỉnh đặt hàng dịch vụ công.",
      ["lead: Sở Nội vụ", "coordinate: Sở Tài chính", "advise: UBND tỉnh"],
    ],
    [
      "Giao Ban Tuyên giáo Tỉnh ủy chủ trì, phối hợp với các cơ quan có liên quan đôn đốc; định kỳ báo cáo kết quả thực hiện cho Ban Bí thư.",
      ["lead: Ban Tuyên giáo Tỉnh ủy", "coordinate: các cơ quan có liên quan", "report-to: Ban Bí thư"],
    ],
    [
      "Các cấp ủy, chính quyền, Mặt trận Tổ quốc Việt Nam và các đoàn thể tỉnh tổ chức quán triệt Kế hoạch này.",
      ["lead: Các cấp ủy, chính quyền", "lead: Mặt trận Tổ quốc Việt Nam", "lead: các đoàn thể tỉnh"],
    ],
    [
      "Tích cực phối hợp chặt chẽ, đồng bộ với Báo Sơn Bình, Công an tỉnh mở chuyên mục.",
      ["coordinate: Báo Sơn Bình", "coordinate: Công an tỉnh"],
    ],
    ["Tăng cường phối hợp giữa các cấp, các ngành.", ["coordinate: các cấp, các ngành"]],
    ["Phối hợp hoạt động giữa Sở Y tế với Sở Tư pháp.", ["coordinate: Sở Y tế", "coordinate: Sở Tư pháp"]],
    [
      "Chủ động tham mưu, đề xuất Tỉnh ủy, UBND tỉnh về cơ chế mới.",
      ["advise: Tỉnh ủy", "advise: UBND tỉnh"],
    ],
    ["Tham mưu cho Tỉnh ban hành chính sách.", ["advise: Tỉnh"]],
    ["Tham mưu xây dựng Quy chế tôn vinh nghệ nhân trình UBND tỉnh phê duyệt.", ["advise: UBND tỉnh"]],
    ["Tham mưu UBND tỉnh trình HĐND tỉnh thông qua Nghị quyết.", ["advise: UBND tỉnh"]],
    [
      "Tổng hợp, báo cáo UBND tỉnh và Bộ Y tế trước ngày 30/11.",
      ["report-to: UBND tỉnh", "report-to: Bộ Y tế"],
    ],
    ["100% hội viên được Hội Nông dân tỉnh phổ biến chính sách.", ["lead: Hội Nông dân tỉnh"]],
    ["Trên cơ sở đề xuất của các sở, ban, ngành, Sở Tài chính bố trí kinh phí.", ["lead: Sở Tài chính"]],
    [
      "Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh.",
      ["lead: các đơn vị", "lead: Sở Nội vụ", "report-to: UBND tỉnh"],
    ],
    [
      "Chánh Văn phòng UBND tỉnh; Giám đốc các Sở: Tài chính, Y tế; Thủ trưởng các đơn vị liên quan chịu trách nhiệm thi hành.",
      [
        "lead: Chánh Văn phòng UBND tỉnh",
        "lead: Tài chính",
        "lead: Y tế",
        "lead: Thủ trưởng các đơn vị liên quan",
      ],
    ],
    [
      "UBND tỉnh giao Sở Xây dựng làm đầu mối; các sở, ngành phối hợp thực hiện.",
      ["lead: Sở Xây dựng", "coordinate: các sở, ngành"],
    ],
    [
      "Đề nghị Hội Liên hiệp Phụ nữ tỉnh và các đoàn thể tăng cường vận động.",
      ["lead: Hội Liên hiệp Phụ nữ tỉnh", "lead: các đoàn thể"],
    ],
    [
      "Yêu cầu các sở, ngành; UBND các xã; các đơn vị liên quan khẩn trương triển khai.",
      ["lead: các sở, ngành", "lead: UBND các xã", "lead: các đơn vị liên quan"],
    ],
    [
      "Báo cáo cấp có thẩm quyền (UBND tỉnh, Bộ Y tế) xem xét.",
      ["report-to: UBND tỉnh", "report-to: Bộ Y tế"],
    ],
    ["Sở Y tế tổ chức thực hiện Kế hoạch này.", ["lead: Sở Y tế"]],
    ["Sở Y tế tổ chức hội nghị quán triệt.", ["lead: Sở Y tế"]],
    ["Các cơ quan tư pháp phối hợp trong điều tra.", ["lead: Các cơ quan tư pháp"]],
    [
      "Các doanh nghiệp viễn thông, bưu chính ưu tiên nguồn lực.",
      ["lead: Các doanh nghiệp viễn thông, bưu chính"],
    ],
    ["Các cơ sở giáo dục, đào tạo bố trí kinh phí.", ["lead: Các cơ sở giáo dục, đào tạo"]],
    [
      "Các tổ chức, cá nhân được cấp phép phải khai thác đúng độ sâu.",
      ["lead: Các tổ chức, cá nhân được cấp phép"],
    ],
    ["Hằng năm, các đơn vị được giao chủ trì lập dự toán.", ["lead: các đơn vị được giao chủ trì"]],
    [
      "Các đơn vị được giao thực hiện các nhiệm vụ thuộc Kế hoạch lập dự toán.",
      ["lead: Các đơn vị được giao thực hiện các nhiệm vụ thuộc Kế hoạch"],
    ],
    ["Các đơn vị được giao nhiệm vụ báo cáo kết quả.", ["lead: Các đơn vị được giao nhiệm vụ"]],
    [
      "Các sở, ngành quản lý quy hoạch theo chức năng có trách nhiệm công bố thông tin.",
      ["lead: Các sở, ngành quản lý quy hoạch"],
    ],
    [
      "Báo cáo Sở Tài chính và các sở, ngành chủ trì dự án, tiểu dự án thuộc Chương trình.",
      ["report-to: Sở Tài chính", "report-to: các sở, ngành chủ trì dự án, tiểu dự án thuộc Chương trình"],
    ],
    ["Tổng hợp, báo cáo, tham mưu UBND tỉnh xem xét.", ["advise: UBND tỉnh", "report-to: UBND tỉnh"]],
    [
      "Sở Y tế chủ trì. Sở Nội vụ phối hợp với Sở Tài chính tổ chức thi tuyển.",
      ["lead: Sở Y tế", "lead: Sở Nội vụ", "coordinate: Sở Tài chính"],
    ],
    ["Sở Y tế chủ trì; Sở Nội vụ phối hợp thực hiện.", ["lead: Sở Y tế", "coordinate: Sở Nội vụ"]],
    [
      "Bí thư cấp uỷ, thủ trưởng cơ quan, đơn vị định kỳ tiếp công dân.",
      ["lead: Bí thư cấp uỷ", "lead: thủ trưởng cơ quan, đơn vị"],
    ],
    [
      "Mỗi Huyện đoàn, Thị đoàn duy trì 01 trang có từ 500 người theo dõi.",
      ["lead: Mỗi Huyện đoàn, Thị đoàn"],
    ],
    [
      "Nhân viên y tế thôn, bản nắm tình hình; lực lượng trực chốt kiểm soát xe.",
      ["lead: Nhân viên y tế thôn, bản", "lead: lực lượng trực chốt"],
    ],
    ["Tham mưu cho ban thường vụ đảng ủy cùng cấp quyết định.", ["advise: ban thường vụ đảng ủy cùng cấp"]],
    ["Kế hoạch thi tuyển do Sở Y tế chủ trì xây dựng.", ["lead: Sở Y tế"]],
    [
      "Hiệu trưởng các trường tiểu học, trung học cơ sở có trách nhiệm dạy bơi.",
      ["lead: Hiệu trưởng các trường tiểu học, trung học cơ sở"],
    ],
    ["Giao trách nhiệm cho Chủ tịch UBND cấp xã kiểm tra.", ["lead: Chủ tịch UBND cấp xã"]],
    ["Báo cáo kết quả về UBND tỉnh (qua Sở Y tế tổng hợp).", ["report-to: UBND tỉnh", "lead: Sở Y tế"]],
    ["Báo cáo kết quả về UBND tỉnh (qua Sở Y tế).", ["report-to: UBND tỉnh"]],
    [
      "Các xã phản ánh kịp thời với Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh.",
      ["lead: Các xã", "lead: Sở Nội vụ", "report-to: UBND tỉnh"],
    ],
    ["Người đứng đầu đơn vị hoàn toàn chịu trách nhiệm về kết quả.", ["lead: Người đứng đầu đơn vị"]],
    ["Sở Y tế (cơ quan thường trực) có trách nhiệm hướng dẫn.", ["lead: Sở Y tế"]],
    ["Sở Ngoại vụ: Triển khai các hiệp định.", ["lead: Sở Ngoại vụ"]],
    ["Nâng cao chất lượng. Ban Chấp hành hoạt động theo Điều lệ.", ["lead: Ban Chấp hành"]],
    ["Sở Nông nghiệp \n\nvà Môi trường hướng dẫn nông dân.", ["lead: Sở Nông nghiệp và Môi trường"]],
  ])("%s", (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });

  it.each([
    "Lãnh đạo các hội thành viên đổi mới hoạt động.",
    "Chỉ đạo các đơn vị trực thuộc tổ chức thực hiện.",
    "Vận động các doanh nghiệp tham gia.",
    "Đề xuất với UBND tỉnh giao nhiệm vụ.",
    "Trình UBND tỉnh phê duyệt Đề án.",
    "Mở rộng hợp tác với các viện nghiên cứu, các sở, ngành.",
    "Xây dựng quy chế phối hợp hoạt động giữa Sở Y tế với Công an tỉnh.",
    "Hướng dẫn các sở, ban, ngành thực hiện.",
    "Thực hiện các nhiệm vụ được UBND tỉnh giao.",
    "Tham gia các cuộc thi do Tỉnh đoàn phát động.",
    "Thực hiện báo cáo định kỳ theo quy định.",
    "Căn cứ nhiệm vụ, chỉ đạo các cơ sở giáo dục trực thuộc lồng ghép nội dung.",
    "Đặt hàng, giao nhiệm vụ cho Hội Làm vườn.",
    "Nâng cao chất lượng nguồn nhân lực.",
    "Mỗi huyện, thị xã có ít nhất 02 bể bơi.",
    "Trường học, trạm y tế có công trình nước sạch.",
    "Rà soát các nhiệm vụ do Sở Y tế chủ trì.",
    "",
  ])("gives nobody a role in «%s»", (text) => {
    expect(roles(text)).toEqual([]);
  });

  it("does not let the issuer help itself", () => {
    const text = "Điều hòa, phối hợp hoạt động giữa Liên hiệp hội và các hội thành viên.";
    expect(roles(text, { registry: union })).toEqual(["coordinate: các hội thành viên"]);
  });

  it("names the rule that made a fact", () => {
    const text = "Phối hợp với Sở Y tế.";
    const [fact] = findAssignments(reading(text), [0, text.length], { registry: state, heading: [] });
    expect(fact?.rule).toBe("role.coordinate.phoi-hop-voi");
  });
});

describe("headings that name bodies", () => {
  it.each([
    ["Sở Nội vụ", ["Sở Nội vụ"]],
    ["Sở Y tế, Tỉnh đoàn", ["Sở Y tế", "Tỉnh đoàn"]],
    ["Các Sở: Y tế, Kế hoạch và Đầu tư", ["Y tế", "Kế hoạch và Đầu tư"]],
    [
      "Sở Du lịch; Báo và Phát thanh, Truyền hình Sơn Bình",
      ["Sở Du lịch", "Báo và Phát thanh, Truyền hình Sơn Bình"],
    ],
    ["Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", ["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"]],
    ["Trách nhiệm của UBND cấp xã:", ["UBND cấp xã"]],
    [
      "Các sở, ngành chủ trì, tham gia thực hiện các dự án",
      ["Các sở, ngành chủ trì, tham gia thực hiện các dự án"],
    ],
    ["Các sở, ngành thực hiện các nhiệm vụ sau:", ["Các sở, ngành"]],
    ["Các cơ quan chuyên môn (Sở Y tế, Sở Tư pháp):", ["Sở Y tế", "Sở Tư pháp"]],
    ["Sở Y tế chủ trì, phối hợp với Tỉnh đoàn, Công an tỉnh:", ["Sở Y tế", "Tỉnh đoàn", "Công an tỉnh"]],
    ["Sở Văn hóa và Thể thao (phối hợp với Thư viện tỉnh)", ["Sở Văn hóa và Thể thao", "Thư viện tỉnh"]],
    ["Các doanh nghiệp bưu chính, viễn thông", ["Các doanh nghiệp bưu chính, viễn thông"]],
    ["SỞ TÀI CHÍNH", ["SỞ TÀI CHÍNH"]],
    ["Các ngành, lĩnh vực khác", []],
    ["Phát triển doanh nghiệp", []],
    ["Doanh nghiệp số", []],
    ["Sở Y tế - Sở Tư pháp", ["Sở Y tế", "Sở Tư pháp"]],
    ["Ban Chỉ đạo chuyển đổi số tỉnh", ["Ban Chỉ đạo chuyển đổi số tỉnh"]],
    [
      "Văn phòng Điều phối Chương trình giảm nghèo tỉnh",
      ["Văn phòng Điều phối Chương trình giảm nghèo tỉnh"],
    ],
    ["UBND các xã, phường có bến đò", ["UBND các xã, phường"]],
    ["Sở Y tế là cơ quan thường trực, có trách nhiệm:", ["Sở Y tế"]],
    ["Doanh nghiệp", ["Doanh nghiệp"]],
    ["Nội dung giám sát của chủ đầu tư", ["chủ đầu tư"]],
    [
      "Ban tuyên giáo các huyện ủy, thành ủy; Huyện đoàn, Thành đoàn",
      ["Ban tuyên giáo các huyện ủy, thành ủy", "Huyện đoàn, Thành đoàn"],
    ],
    ["Chính quyền số", []],
    ["Tăng cường sự lãnh đạo của Đảng", []],
    ["Tổ chức thực hiện", []],
  ])("%s", (title, units) => {
    expect(under(title).map(({ unit }) => unit)).toEqual(units);
  });

  it("assign what stands under them", () => {
    const heading = under("Sở Nội vụ");
    expect(roles("Phối hợp với Sở Tài chính bố trí kinh phí.", { heading })).toEqual([
      "lead: Sở Nội vụ",
      "coordinate: Sở Tài chính",
    ]);
  });

  it("stand beside an office, a post or a body below that acts for theirs", () => {
    const heading = under("UBND các huyện, thành phố");
    expect(roles("Chủ tịch UBND cấp xã chịu trách nhiệm về kết quả.", { heading })).toEqual([
      "lead: UBND các huyện, thành phố",
      "lead: Chủ tịch UBND cấp xã",
    ]);
  });

  it("give way to another subject that opens the task", () => {
    const heading = under("Các sở, ban, ngành");
    expect(roles("Sở Tài chính bố trí kinh phí.", { heading })).toEqual(["lead: Sở Tài chính"]);
  });

  it("stand beside a subject that comes later", () => {
    const heading = under("Sở Y tế");
    expect(roles("Xây dựng kế hoạch. Bệnh viện Đa khoa tỉnh thực hiện thí điểm.", { heading })).toEqual([
      "lead: Sở Y tế",
      "lead: Bệnh viện Đa khoa tỉnh",
    ]);
  });
});

describe("values of columns and labels", () => {
  it.each([
    ["Sở KH&CN", ["Sở KH&CN"]],
    ["Sở Nông nghiệp và\nMôi trường\nSở Tài chính", ["Sở Nông nghiệp và Môi trường", "Sở Tài chính"]],
    ["Các sở, ban, ngành; UBND các phường, xã", ["Các sở, ban, ngành", "UBND các phường, xã"]],
    ["Sở TC, Sở KH&ĐT và các đơn vị liên quan.", ["Sở TC", "Sở KH&ĐT", "các đơn vị liên quan"]],
    ["Doanh nghiệp, Sở, ban, ngành có liên quan", ["Doanh nghiệp", "Sở, ban, ngành có liên quan"]],
    ["Các cơ quan quản lý các lĩnh vực trọng điểm", ["Các cơ quan quản lý các lĩnh vực trọng điểm"]],
    ["Đồng chí Nguyễn Văn A", ["Đồng chí Nguyễn Văn A"]],
    ["Toàn thể cán bộ, hội viên", ["Toàn thể cán bộ, hội viên"]],
    ["-", []],
    ["x", []],
  ])("%s", (value, units) => {
    expect(roles(value, { role: "lead" })).toEqual(units.map((unit) => `lead: ${unit}`));
  });

  it("read the words after the body as running words", () => {
    expect(roles("Sở Y tế chủ trì, phối hợp với Sở Tài chính", { role: "lead" })).toEqual([
      "lead: Sở Y tế",
      "coordinate: Sở Tài chính",
    ]);
  });
});

describe("any text at all", () => {
  const word = fc.constantFrom(
    ...[
      "các",
      "Sở",
      "Y tế",
      "và",
      ",",
      ";",
      ".",
      ":",
      "tỉnh",
      "phối hợp",
      "với",
      "tham mưu",
      "báo cáo",
      "giao",
      "Ban",
      "về",
      "trình",
      "(",
      ")",
      "đề nghị",
      "\n",
      "**",
    ],
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 60 }).map((words) => words.join(" ")),
    fc.string({ unit: "binary" }),
  );

  it("gives facts that stand in it, each once", () => {
    fc.assert(
      fc.property(text, fc.constantFrom<Role | undefined>(undefined, "lead", "coordinate"), (words, role) => {
        const found = findAssignments(reading(words), [0, words.length], {
          registry: state,
          heading: [],
          ...(role ? { role } : {}),
        });
        for (const { quote, span, unit } of found) {
          expect(words.slice(...span)).toBe(quote);
          expect(unit).not.toBe("");
        }
        const keys = found.map((each) => `${each.role} ${each.canonical}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(
          findAssignments(reading(words), [0, words.length], {
            registry: state,
            heading: [],
            ...(role ? { role } : {}),
          }),
        ).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });
});
