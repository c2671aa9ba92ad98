import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Header, Jurisdiction } from "../../src/model.ts";
import type { Alias } from "../../src/parse/aliases.ts";
import { type UnitRegistry, unitRegistry } from "../../src/parse/units.ts";
import { fold } from "../../src/text/fold.ts";

const header = (issuer: string | null) =>
  ({ issuer, recipients: [], evidence: { recipients: [] } }) as unknown as Header;
const alias = (short: string, long: string): Alias => ({
  short,
  long,
  kind: "unit",
  span: [0, 0],
  longSpan: [0, 0],
});

/** The registry of a document of a province, or of a central one. */
function registry(
  issuer: string | null,
  province: string | null,
  aliases: readonly Alias[] = [],
  locality: string | null = null,
): UnitRegistry {
  const below: Jurisdiction["level"] = locality === null ? "province" : "district";
  const level = province === null ? "central" : below;
  return unitRegistry({
    jurisdiction: { level, branch: null, province, locality, evidence: {} },
    header: header(issuer),
    aliases,
  });
}

const state = registry("Ủy ban nhân dân tỉnh Sơn Bình", "Sơn Bình");
const party = registry("Ban Thường vụ Tỉnh ủy Sơn Bình", "Sơn Bình");
const union = registry("Đảng đoàn Liên hiệp các Hội Văn học nghệ thuật tỉnh Sơn Bình", "Sơn Bình");
const city = registry("Ủy ban nhân dân thành phố Cần Thơ", "Cần Thơ");
const central = registry("Chính phủ", null);
const district = registry("Ủy ban nhân dân huyện Thanh Sơn", "Sơn Bình", [], "huyện Thanh Sơn");
const commune = registry("Ủy ban nhân dân xã Tân Lập", "Sơn Bình", [], "xã Tân Lập");
const department = registry("Sở Y tế tỉnh Sơn Bình", "Sơn Bình");
const ministry = registry("Bộ Y tế", null);
const learning = registry("Ban Thường vụ Hội Khuyến học tỉnh Sơn Bình", "Sơn Bình");
const commission = registry("Ban Tuyên giáo và Dân vận", null);
const town = registry("Ủy ban nhân dân thành phố Hải Châu", "Sơn Bình", [], "thành phố Hải Châu");
const hospital = registry("Bệnh viện Đa khoa tỉnh Sơn Bình", "Sơn Bình");
const front = registry("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn Bình", "Sơn Bình");
const committee = registry("Ban Thường vụ Huyện ủy Thanh Sơn", "Sơn Bình", [], "huyện Thanh Sơn");

/** The names in a list that begins at the first word, as written. */
function listed(text: string, isValue = false): string[] {
  const scan = state.scan({ text, folded: fold(text) }, [0, text.length], isValue);
  const { starts, ends } = scan.tokens;
  const mentions = state.listAt(scan, 0)?.mentions ?? [];
  return mentions.map(({ start, end }) => text.slice(starts[start], ends[end - 1]));
}

describe("canonical names of bodies", () => {
  it.each([
    ["UBND tỉnh", "Ủy ban nhân dân tỉnh Sơn Bình"],
    ["Sở Nội vụ", "Sở Nội vụ tỉnh Sơn Bình"],
    ["Sở KH&CN", "Sở Khoa học và Công nghệ tỉnh Sơn Bình"],
    ["Sở Nông nghiệp và PTNT", "Sở Nông nghiệp và Phát triển nông thôn tỉnh Sơn Bình"],
    ["Sở Lao động, Thương binh và Xã hội", "Sở Lao động - Thương binh và Xã hội tỉnh Sơn Bình"],
    ["Sở Văn hoá, Thể thao và Du lịch", "Sở Văn hóa, Thể thao và Du lịch tỉnh Sơn Bình"],
    ["SỞ GIÁO DỤC VÀ ĐÀO TẠO", "Sở Giáo dục và Đào tạo tỉnh Sơn Bình"],
    ["Tỉnh uỷ", "Tỉnh ủy Sơn Bình"],
    ["Ban Thường vụ Tỉnh uỷ", "Ban Thường vụ Tỉnh ủy Sơn Bình"],
    ["Tỉnh đoàn", "Tỉnh đoàn Sơn Bình"],
    ["Báo Sơn Bình", "Báo Sơn Bình"],
    ["Đài PT-TH Sơn Bình", "Đài Phát thanh - Truyền hình tỉnh Sơn Bình"],
    ["Chủ tịch UBND tỉnh", "Chủ tịch Ủy ban nhân dân tỉnh Sơn Bình"],
    ["Giám đốc Sở Y tế", "Giám đốc Sở Y tế tỉnh Sơn Bình"],
    ["MTTQ tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn Bình"],
    ["UBND các huyện, thị xã, thành phố", "Ủy ban nhân dân các huyện, thị xã, thành phố tỉnh Sơn Bình"],
    ["UBND cấp xã", "Ủy ban nhân dân cấp xã tỉnh Sơn Bình"],
    ["UBND các phường xã", "Ủy ban nhân dân các phường, xã tỉnh Sơn Bình"],
    ["Các Sở, ban ngành liên quan của tỉnh", "các sở, ban, ngành liên quan tỉnh Sơn Bình"],
    ["các cơ quan báo chí đóng trên địa bàn tỉnh", "các cơ quan báo chí đóng trên địa bàn tỉnh Sơn Bình"],
    ["Thủ trưởng các sở, ban, ngành", "thủ trưởng các sở, ban, ngành tỉnh Sơn Bình"],
    ["Thủ trưởng sở, ban, ngành", "thủ trưởng các sở, ban, ngành tỉnh Sơn Bình"],
    ["sở, ngành liên quan", "các sở, ngành liên quan tỉnh Sơn Bình"],
    ["bộ, ngành", "các bộ, ngành"],
    ["cấp ủy, chính quyền các cấp", "cấp ủy, chính quyền các cấp tỉnh Sơn Bình"],
    ["viện, trường", "viện, trường tỉnh Sơn Bình"],
    ["Hội Liên hiệp Phụ nữ Việt Nam tỉnh", "Hội Liên hiệp Phụ nữ Việt Nam tỉnh Sơn Bình"],
    ["Cục An toàn thực phẩm (Bộ Y tế)", "Cục An toàn thực phẩm Bộ Y tế"],
    ["Trưởng thôn, bản", "trưởng thôn, bản tỉnh Sơn Bình"],
    ["Chi cục Dân số thuộc Sở Y tế", "Chi cục Dân số thuộc Sở Y tế tỉnh Sơn Bình"],
    ["Trường Đại học Hồng Đức", "Trường Đại học Hồng Đức"],
    ["Ngân hàng Nhà nước khu vực XII", "Ngân hàng Nhà nước khu vực XII"],
    ["Bộ Y tế", "Bộ Y tế"],
    ["các bộ, ngành", "các bộ, ngành"],
    ["Hội Nông dân Việt Nam", "Hội Nông dân Việt Nam"],
    ["Nhà nước", "Nhà nước Cộng hòa xã hội chủ nghĩa Việt Nam"],
  ])("%s, in a provincial plan, is %s", (written, canonical) => {
    expect(state.canonical(written)).toBe(canonical);
  });

  it.each([
    ["Sở Y tế", "Sở Y tế thành phố Cần Thơ"],
    ["UBND Thành phố", "Ủy ban nhân dân thành phố Cần Thơ"],
    ["Thành ủy", "Thành ủy Cần Thơ"],
    ["Công an thành phố", "Công an thành phố Cần Thơ"],
    ["Các Sở, ban, ngành Thành phố", "các sở, ban, ngành thành phố Cần Thơ"],
  ])("%s, in the plan of a city, is %s", (written, canonical) => {
    expect(city.canonical(written)).toBe(canonical);
  });

  it.each([
    ["Văn phòng", "Văn phòng Liên hiệp các Hội Văn học nghệ thuật tỉnh Sơn Bình"],
    ["Đảng đoàn", "Đảng đoàn Liên hiệp các Hội Văn học nghệ thuật tỉnh Sơn Bình"],
    ["Ban Kiểm tra Liên hiệp hội", "Ban Kiểm tra Liên hiệp các Hội Văn học nghệ thuật tỉnh Sơn Bình"],
    ["các hội thành viên", "các hội thành viên Liên hiệp các Hội Văn học nghệ thuật tỉnh Sơn Bình"],
    [
      "các đồng chí ủy viên Đảng đoàn",
      "các ủy viên Đảng đoàn Liên hiệp các Hội Văn học nghệ thuật tỉnh Sơn Bình",
    ],
    ["Ban Sáng tác trẻ", "Ban Sáng tác trẻ Liên hiệp các Hội Văn học nghệ thuật tỉnh Sơn Bình"],
    ["Sở Tài chính", "Sở Tài chính tỉnh Sơn Bình"],
  ])("%s, in the paper of an association, is %s", (written, canonical) => {
    expect(union.canonical(written)).toBe(canonical);
  });

  it.each([
    ["Văn phòng", "Văn phòng Tỉnh ủy Sơn Bình"],
    ["Ban Thường vụ", "Ban Thường vụ Tỉnh ủy Sơn Bình"],
    ["Ban Dân vận", "Ban Dân vận Tỉnh ủy Sơn Bình"],
  ])("%s, in a paper of the provincial committee, is %s", (written, canonical) => {
    expect(party.canonical(written)).toBe(canonical);
  });

  it.each([
    ["các cơ quan liên quan", "các cơ quan liên quan"],
    ["các tỉnh ủy, thành ủy", "các tỉnh ủy, thành ủy"],
    ["Ban Bí thư", "Ban Bí thư Trung ương Đảng"],
    [
      "UBND các tỉnh, thành phố trực thuộc trung ương",
      "Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương",
    ],
    ["Sở Y tế", "Sở Y tế"],
  ])("%s, in a central document, carries no province: %s", (written, canonical) => {
    expect(central.canonical(written)).toBe(canonical);
  });

  it.each([
    ["UBND huyện", "Ủy ban nhân dân huyện Thanh Sơn, tỉnh Sơn Bình"],
    ["Chủ tịch UBND huyện", "Chủ tịch Ủy ban nhân dân huyện Thanh Sơn, tỉnh Sơn Bình"],
    ["Phòng Tài chính - Kế hoạch", "Phòng Tài chính - Kế hoạch huyện Thanh Sơn, tỉnh Sơn Bình"],
    ["Công an huyện Thanh Sơn", "Công an huyện Thanh Sơn, tỉnh Sơn Bình"],
    ["Huyện đoàn", "Huyện đoàn Thanh Sơn, tỉnh Sơn Bình"],
    ["Hội Nông dân", "Hội Nông dân huyện Thanh Sơn, tỉnh Sơn Bình"],
    ["UBND các xã, thị trấn", "Ủy ban nhân dân các xã, thị trấn huyện Thanh Sơn, tỉnh Sơn Bình"],
    ["UBND xã Tân Lập", "Ủy ban nhân dân xã Tân Lập, huyện Thanh Sơn, tỉnh Sơn Bình"],
    ["các cơ quan, đơn vị", "các cơ quan, đơn vị huyện Thanh Sơn, tỉnh Sơn Bình"],
    ["UBND tỉnh", "Ủy ban nhân dân tỉnh Sơn Bình"],
    ["Sở Y tế", "Sở Y tế tỉnh Sơn Bình"],
    ["các sở, ngành", "các sở, ngành tỉnh Sơn Bình"],
    ["Bộ Y tế", "Bộ Y tế"],
  ])("%s, in the paper of a district, is %s", (written, canonical) => {
    expect(district.canonical(written)).toBe(canonical);
  });

  it.each([
    ["UBND xã", "Ủy ban nhân dân xã Tân Lập, tỉnh Sơn Bình"],
    ["Phòng Kinh tế", "Phòng Kinh tế xã Tân Lập, tỉnh Sơn Bình"],
    ["Trưởng các thôn", "trưởng các thôn xã Tân Lập, tỉnh Sơn Bình"],
    ["nhân viên thú y cơ sở", "nhân viên thú y cơ sở xã Tân Lập, tỉnh Sơn Bình"],
    ["Ban Nhân dân thôn Hạ", "Ban Nhân dân thôn Hạ, xã Tân Lập, tỉnh Sơn Bình"],
    ["Trung tâm Y tế khu vực Hải Châu", "Trung tâm Y tế khu vực Hải Châu tỉnh Sơn Bình"],
    ["Công an tỉnh", "Công an tỉnh Sơn Bình"],
  ])("%s, in the paper of a commune, is %s", (written, canonical) => {
    expect(commune.canonical(written)).toBe(canonical);
  });

  it.each([
    ["Ban Thường vụ", "Ban Thường vụ Huyện ủy Thanh Sơn, tỉnh Sơn Bình"],
    ["Ban Dân vận Huyện ủy", "Ban Dân vận Huyện ủy Thanh Sơn, tỉnh Sơn Bình"],
    ["Tỉnh ủy", "Tỉnh ủy Sơn Bình"],
  ])("%s, in the paper of a district's committee, is %s", (written, canonical) => {
    expect(committee.canonical(written)).toBe(canonical);
  });

  it.each([
    [department, "Sở", "Sở Y tế tỉnh Sơn Bình"],
    [department, "Giám đốc Sở", "Giám đốc Sở Y tế tỉnh Sơn Bình"],
    [department, "Văn phòng Sở", "Văn phòng Sở Y tế tỉnh Sơn Bình"],
    [department, "Thanh tra Sở", "Thanh tra Sở Y tế tỉnh Sơn Bình"],
    [department, "Phòng Nghiệp vụ Y", "Phòng Nghiệp vụ Y Sở Y tế tỉnh Sơn Bình"],
    [department, "Sở Tài chính", "Sở Tài chính tỉnh Sơn Bình"],
    [department, "các đơn vị trực thuộc", "các đơn vị trực thuộc Sở Y tế tỉnh Sơn Bình"],
    [state, "các đơn vị trực thuộc", "các đơn vị trực thuộc tỉnh Sơn Bình"],
    [ministry, "Vụ Bảo hiểm y tế", "Vụ Bảo hiểm y tế Bộ Y tế"],
    [ministry, "Lãnh đạo Bộ", "Lãnh đạo Bộ Y tế"],
    [ministry, "Bộ Tài chính", "Bộ Tài chính"],
    [learning, "Các cấp Hội", "các cấp Hội Khuyến học tỉnh Sơn Bình"],
    [learning, "Ban Kiểm tra Hội", "Ban Kiểm tra Hội Khuyến học tỉnh Sơn Bình"],
    [learning, "Hội Nông dân tỉnh", "Hội Nông dân tỉnh Sơn Bình"],
    [commission, "Văn phòng Ban", "Văn phòng Ban Tuyên giáo và Dân vận Trung ương"],
    [commission, "UBND cấp tỉnh", "Ủy ban nhân dân cấp tỉnh"],
    [hospital, "Khoa Dược", "Khoa Dược Bệnh viện Đa khoa tỉnh Sơn Bình"],
    [
      front,
      "Các tổ chức thành viên của Mặt trận",
      "các tổ chức thành viên của Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn Bình",
    ],
  ])("calls the body that speaks by its noun alone: %#, %s", (who, written, canonical) => {
    expect(who.canonical(written)).toBe(canonical);
  });

  it.each([
    ["Đài Phát thanh và Truyền hình tỉnh", "Đài Phát thanh và Truyền hình tỉnh Sơn Bình"],
    ["Đài Phát thanh - Truyền hình tỉnh", "Đài Phát thanh - Truyền hình tỉnh Sơn Bình"],
    ["Báo và Phát thanh, Truyền hình Sơn Bình", "Báo và Phát thanh, Truyền hình Sơn Bình"],
    ["Ban Quản lý Khu kinh tế Phú Yên", "Ban Quản lý Khu kinh tế Phú Yên tỉnh Sơn Bình"],
    ["lãnh đạo các cơ quan thuộc Ủy ban UBTVQH", "lãnh đạo các cơ quan thuộc Ủy ban Thường vụ Quốc hội"],
    ["lãnh đạo các cơ quan thuộc Uỷ ban UBTVQH", "lãnh đạo các cơ quan thuộc Ủy ban Thường vụ Quốc hội"],
  ])("keeps the words of the name %s", (written, canonical) => {
    expect(state.canonical(written)).toBe(canonical);
  });

  it.each([
    ["UBND thành phố", "Ủy ban nhân dân thành phố Hải Châu, tỉnh Sơn Bình"],
    ["Thành ủy", "Thành ủy Hải Châu, tỉnh Sơn Bình"],
    ["Thành đoàn", "Thành đoàn Hải Châu, tỉnh Sơn Bình"],
    ["phòng Quản lý đô thị", "Phòng Quản lý đô thị thành phố Hải Châu, tỉnh Sơn Bình"],
    ["UBND 13 phường", "Ủy ban nhân dân 13 phường thành phố Hải Châu, tỉnh Sơn Bình"],
    ["UBND tỉnh", "Ủy ban nhân dân tỉnh Sơn Bình"],
  ])("%s, in the paper of a city that belongs to a province, is %s", (written, canonical) => {
    expect(town.canonical(written)).toBe(canonical);
  });

  it("keeps a district that a province's paper names before the province", () => {
    expect(state.canonical("UBND huyện Thanh Sơn")).toBe("Ủy ban nhân dân huyện Thanh Sơn, tỉnh Sơn Bình");
  });

  it("fills in nothing where the province is not known", () => {
    expect(registry(null, null).canonical("Sở Nội vụ tỉnh")).toBe("Sở Nội vụ tỉnh");
    expect(registry(null, null).canonical("Văn phòng")).toBe("Văn phòng");
  });

  it("takes a short name that the text gives itself for what it stands for", () => {
    const own = registry("Ủy ban nhân dân tỉnh Sơn Bình", "Sơn Bình", [
      alias("Ban Chỉ đạo", "Ban Chỉ đạo Dân số và Phát triển tỉnh"),
      alias("đơn vị", "các phòng chuyên môn"),
    ]);
    expect(own.canonical("Ban Chỉ đạo")).toBe("Ban Chỉ đạo Dân số và Phát triển tỉnh Sơn Bình");
    expect(own.canonical("các đơn vị liên quan")).toBe("các đơn vị liên quan tỉnh Sơn Bình");
  });

  it("leaves words that name no body as they are", () => {
    expect(state.canonical("Bà  Nguyễn Văn A")).toBe("Bà Nguyễn Văn A");
  });

  it("knows a name through line ends and pages", () => {
    expect(state.canonical("Sở Nông nghiệp \n\n \nvà Môi\ntrường")).toBe(
      "Sở Nông nghiệp và Môi trường tỉnh Sơn Bình",
    );
  });
});

describe("lists of bodies", () => {
  it.each([
    ["các sở, ban, ngành, đoàn thể và địa phương tiếp tục", ["các sở, ban, ngành, đoàn thể và địa phương"]],
    [
      "Sở Nội vụ, Sở Tài chính và các cơ quan liên quan rà soát",
      ["Sở Nội vụ", "Sở Tài chính", "các cơ quan liên quan"],
    ],
    ["Các Sở: Tư pháp, Ngoại vụ, Quy hoạch - Kiến trúc", ["Tư pháp", "Ngoại vụ", "Quy hoạch - Kiến trúc"]],
    ["Các Sở Nội vụ, Tài chính hướng dẫn", ["Sở Nội vụ", "Tài chính"]],
    [
      "các sở, ban, ngành tỉnh và UBND các huyện, thị xã tổ chức",
      ["các sở, ban, ngành tỉnh", "UBND các huyện, thị xã"],
    ],
    ["các sở, ngành, các địa phương trong tỉnh", ["các sở, ngành", "các địa phương trong tỉnh"]],
    ["các cấp, các ngành", ["các cấp, các ngành"]],
    ["các cơ quan, đơn vị, địa phương tổ chức thực hiện", ["các cơ quan, đơn vị, địa phương"]],
    ["các cơ quan, tổ chức liên quan tổ chức thực hiện", ["các cơ quan, tổ chức liên quan"]],
    ["Trung tâm Khuyến nông và các hợp tác xã", ["Trung tâm Khuyến nông", "các hợp tác xã"]],
    ["Sở Xây dựng và Sở Y tế", ["Sở Xây dựng", "Sở Y tế"]],
    ["Hội Sinh vật cảnh, Hội Làm vườn phát động", ["Hội Sinh vật cảnh", "Hội Làm vườn"]],
    ["Ban Quản lý các Khu công nghiệp chủ trì", ["Ban Quản lý các Khu công nghiệp"]],
    ["Ban Chỉ huy Phòng, chống lụt, bão tỉnh báo cáo", ["Ban Chỉ huy Phòng, chống lụt, bão tỉnh"]],
    ["Chi cục Chăn nuôi và Thú y tỉnh lấy mẫu", ["Chi cục Chăn nuôi và Thú y tỉnh"]],
    ["Trạm Kiểm dịch động vật Hải Châu kiểm soát", ["Trạm Kiểm dịch động vật Hải Châu"]],
    ["Phòng Cảnh sát giao thông báo cáo", ["Phòng Cảnh sát giao thông"]],
    ["Ủy ban An toàn giao thông Quốc gia hướng dẫn", ["Ủy ban An toàn giao thông Quốc gia"]],
    [
      "Trung tâm Dịch vụ kỹ thuật, Đội Quản lý thị trường số 3 kiểm tra",
      ["Trung tâm Dịch vụ kỹ thuật", "Đội Quản lý thị trường số 3"],
    ],
    ["Phòng Công tác học sinh, sinh viên phối hợp", ["Phòng Công tác học sinh, sinh viên"]],
    ["Văn phòng HĐND và UBND xã, Công an xã", ["Văn phòng HĐND và UBND xã", "Công an xã"]],
    [
      "các đồn Biên phòng, Ban Chỉ huy Quân sự huyện phát hiện",
      ["các đồn Biên phòng", "Ban Chỉ huy Quân sự huyện"],
    ],
    ["các phòng GDĐT, trường THPT trực thuộc xây dựng", ["các phòng GDĐT, trường THPT trực thuộc"]],
    [
      "Hội Khuyến học các cơ quan, trường học trực thuộc căn cứ",
      ["Hội Khuyến học các cơ quan, trường học trực thuộc"],
    ],
    [
      "Hội Liên hiệp Thanh niên Việt Nam tỉnh, Hội đồng Đội tỉnh",
      ["Hội Liên hiệp Thanh niên Việt Nam tỉnh", "Hội đồng Đội tỉnh"],
    ],
    ["Cục An toàn thực phẩm (Bộ Y tế) và Sở Y tế", ["Cục An toàn thực phẩm (Bộ Y tế)", "Sở Y tế"]],
    ["các cấp ủy, tổ chức đảng, cán bộ, đảng viên cần", ["các cấp ủy, tổ chức đảng, cán bộ, đảng viên"]],
    ["Trưởng thôn, bản, khu phố nắm chắc", ["Trưởng thôn, bản, khu phố"]],
    ["Công chức Văn hóa - Xã hội tổng hợp", ["Công chức Văn hóa - Xã hội"]],
    ["Ban Dân vận các huyện ủy, thị ủy tham mưu", ["Ban Dân vận các huyện ủy, thị ủy"]],
    ["Ban Chỉ đạo chuyển đổi số tỉnh chỉ đạo", ["Ban Chỉ đạo chuyển đổi số tỉnh"]],
    ["Ban Chỉ đạo rà soát toàn tỉnh báo cáo", ["Ban Chỉ đạo"]],
    ["Ban Chỉ đạo họp định kỳ", ["Ban Chỉ đạo"]],
    ["Ngành Y tế tăng cường kiểm tra", ["Ngành Y tế"]],
    ["Đài Truyền hình Thành phố tuyên truyền", ["Đài Truyền hình Thành phố"]],
    ["Đồn Biên phòng Cửa khẩu Nam Giang kiểm soát", ["Đồn Biên phòng Cửa khẩu Nam Giang"]],
    ["Trung tâm Đổi mới sáng tạo tỉnh hỗ trợ", ["Trung tâm Đổi mới sáng tạo tỉnh"]],
    ["Bí thư chi bộ, trưởng khu phố vận động", ["Bí thư chi bộ", "trưởng khu phố"]],
    [
      "Liên đoàn Lao động các huyện, công đoàn ngành, công đoàn cấp trên trực tiếp cơ sở triển khai",
      ["Liên đoàn Lao động các huyện", "công đoàn ngành, công đoàn cấp trên trực tiếp cơ sở"],
    ],
    ["Giao thông nông thôn", []],
    ["Huyện đoàn, Thị đoàn và Thành đoàn xây dựng", ["Huyện đoàn, Thị đoàn và Thành đoàn"]],
    ["ban tuyên giáo tỉnh ủy, thành ủy hướng dẫn", ["ban tuyên giáo tỉnh ủy, thành ủy"]],
    ["Tỉnh ủy, Huyện ủy lãnh đạo", ["Tỉnh ủy", "Huyện ủy"]],
    ["các huyện ủy, thị ủy, đảng ủy trực thuộc xây dựng", ["các huyện ủy, thị ủy, đảng ủy trực thuộc"]],
    ["Công đoàn Giáo dục tỉnh phát động", ["Công đoàn Giáo dục tỉnh"]],
    ["Tổ kiểm tra liên ngành của xã kiểm tra", ["Tổ kiểm tra liên ngành của xã"]],
    ["Hội nghị quán triệt Nghị quyết", []],
    ["cơ sở dữ liệu dùng chung", []],
    ["Bộ tiêu chí đánh giá", []],
    ["Tổ chức thực hiện", []],
    ["sở hữu trí tuệ", []],
  ])("%s", (text, names) => {
    expect(listed(text)).toEqual(names);
  });

  it("lets verbs be part of the name of a board that stands in a column", () => {
    expect(listed("Ban Thông tin, phổ biến kiến thức và hội viên", true)).toEqual([
      "Ban Thông tin, phổ biến kiến thức và hội viên",
    ]);
    expect(listed("Ban Thông tin phổ biến Nghị quyết")).toEqual(["Ban Thông tin"]);
  });

  it("finds every mention inside its text, whatever the text", () => {
    const word = fc.constantFrom(
      ...[
        "các",
        "Sở",
        "sở",
        "Ban",
        "Y tế",
        "và",
        ",",
        ";",
        "tỉnh",
        "Chỉ đạo",
        "của",
        "chủ trì",
        "(",
        "Bộ",
        "-",
        "UBND",
        "lãnh đạo",
        "\n",
      ],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word, { maxLength: 40 }).map((w) => w.join(" ")),
          fc.string(),
        ),
        (text) => {
          const scan = state.scan({ text, folded: fold(text) }, [0, text.length]);
          for (let at = 0; at < scan.tokens.length; at++) {
            const list = state.listAt(scan, at);
            if (!list) continue;
            expect(list.end).toBeGreaterThan(at);
            expect(list.end).toBeLessThanOrEqual(scan.tokens.length);
            for (const mention of list.mentions) expect(state.nameOf(mention).length).toBeGreaterThan(0);
          }
          expect(typeof state.canonical(text)).toBe("string");
        },
      ),
      { numRuns: 200 },
    );
  });
});
