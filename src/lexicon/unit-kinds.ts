/** Kinds of bodies, told by the words of their standard names: what the full name of each carries. */

/** Bodies whose name is followed by the province alone: `Tỉnh ủy Hà Giang`, `Báo Hà Giang`. */
export const namedByProvince = /(?:Tỉnh ủy|Thành ủy|Tỉnh đoàn|Thành đoàn|^Báo(?: và .+)?)$/u;

/** Bodies of a city, which has the name of a province or lies in one. */
export const ofCity = /(?:Thành ủy|Thành đoàn)$/u;

/** Bodies whose name is followed by that of a district alone: `Huyện ủy Thanh Sơn`. */
export const namedByDistrict = /(?:Huyện ủy|Quận ủy|Thị ủy|Huyện đoàn|Quận đoàn|Thị đoàn)$/u;

/** Nouns of bodies that are the province's own where they name no place; schools, institutes and companies are not. */
export const provincial = startsWith(
  `Sở, Ban, Cục, Chi cục, Phòng, Văn phòng, Ủy ban, Hội, Hội đồng, Liên hiệp, Liên đoàn, Liên minh, Hiệp hội, Tổng hội, Đảng, Tổ,
  Chi bộ, Chi ủy, Trung tâm, Công an, Thanh tra, Đài, Báo, Thuế, Thống kê, Hải quan, Kho bạc, Bảo hiểm, Bộ Chỉ huy, Ban Chỉ huy,
  Bộ Tư lệnh, Bộ đội, Tòa án, Viện kiểm sát, Đoàn, Câu lạc bộ, Thư viện, Bảo tàng, Nhà, Cơ quan, Đội, Trạm, Hạt, Đồn, Khối, Cổng,
  Mặt trận, Thường trực, Quản lý, Thi hành, Bộ phận, Công đoàn, Công chức, Ngành`,
);

/** Bodies of a province, also where a district or commune speaks of them and names no place. */
export const ofProvince = startsWith(
  `Sở, Cục, Chi cục, Bộ Chỉ huy, Bộ Tư lệnh, Bộ đội, Liên hiệp, Liên minh, Báo, Đoàn đại biểu, Văn phòng Đoàn đại biểu, Tỉnh ủy,
  Tỉnh đoàn, Trường`,
  "Chi cục (?:Thuế|Thống kê|Thi hành án)",
);

/** Words of a name that make it one of several districts. */
export const regional = /(?<!\p{L})(?:khu vực|liên huyện|liên xã)(?!\p{L})/u;

/** Collectives of a province, whoever speaks of them: `các sở, ban, ngành`. */
export const ofProvinces = /(?:^|[ ,])(?<!(?:cơ|trụ) )(?:sở|tỉnh)(?!\p{L})/u;

/** Words of a name that make it one of the whole country. */
export const national = /Việt Nam|Trung ương|[Qq]uốc gia|Quốc hội|Chính phủ/u;

/** Names that end with the country or the centre already. */
export const endsNationally = /(?:Việt Nam|Trung ương|Trung ương Đảng)$/u;

/** Collectives of which none belongs to a province: `các bộ, ngành`, `các tỉnh, thành phố`. */
export const centralCollective =
  /^(?:(?:các|những|mỗi|từng|mọi) )?(?:bộ|cơ quan ngang bộ|tỉnh(?! ủy viên)|quốc gia)(?:[ ,]|$)|trung ương|quốc tế|nước ngoài|toàn quốc|cả nước/iu;

/** Collectives within an association, which carry its name: `các hội thành viên`. */
export const innerCollective =
  /hội thành viên|tổ chức thành viên|đơn vị thành viên|trực thuộc|ban chấp hành|ủy viên|(?:cấp|tổ chức|cơ sở) (?:hội|đoàn|công đoàn)$/u;

/** Collectives that stand under any body but those that govern a place: under those they are the place's. */
export const subordinate = /trực thuộc$/u;

/** Bodies that govern a place. */
export const committee =
  /^(?:Ủy ban nhân dân|Hội đồng nhân dân|Chính phủ|Quốc hội|(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy)/u;

/** Boards within an association, whatever their field. */
export const board = startsWith("Ban, Văn phòng, Hội đồng, Ủy ban Kiểm tra, Tổng Thư ký, Tổ");

/** Bodies that have boards and member associations of their own. */
export const association = startsWith(
  `Liên hiệp, Liên đoàn, Liên minh, Tổng Liên đoàn, Hội, Hiệp hội, Tổng hội, Ủy ban Mặt trận, Ủy ban Trung ương Mặt trận, Mặt trận,
  Đoàn, Trung ương Đoàn, Tỉnh đoàn, Thành đoàn`,
  "Hội đồng",
);

/** The noun by which a body calls itself in its own papers, where that is no more than a kind: `Sở`, `Hội`. */
export const ownNoun =
  /^(?!Ban (?:Chấp hành|Thường vụ|Bí thư)|Bộ Chính trị)(?:Sở|Bộ|Ban|Hội|Cục|Chi cục|Tổng cục|Trường|Viện|Học viện|Liên đoàn|Liên minh|Hiệp hội|Tổng hội|Công ty|Tổng công ty|Tập đoàn|Bệnh viện|Ngân hàng|Trung tâm|Trung ương Hội|Đảng ủy|Chi nhánh)(?= )/u;

/** Departments, which have offices of their own that are named by their field alone: `Phòng Tổng hợp`. */
export const department = startsWith(
  `Sở, Bộ, Ban, Cục, Chi cục, Tổng cục, Văn phòng, Thanh tra, Bệnh viện, Trường, Trung tâm, Viện, Học viện, Công ty, Tổng công ty`,
);

/** Offices within a department. */
export const departmental = startsWith("Phòng, Vụ, Khoa, Tổ, Bộ môn, Bộ phận");

/** Offices within a department of the centre. */
export const ministerial = startsWith("Phòng, Vụ, Cục, Viện, Tổ");

/** A name that begins with one of these words, and with none of those. */
function startsWith(words: string, butNot = ""): RegExp {
  const any = words.replace(/\s+/gu, " ").split(", ").join("|");
  const hidden = butNot === "" ? "" : `(?!(?:${butNot})(?: |$))`;
  return new RegExp(`^${hidden}(?:(?:các|những|mỗi) )?(?:${any})(?: |$)`, "u");
}
