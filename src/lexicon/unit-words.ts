/** The words that build the names of bodies in running text, by what they do there. All are folded. */
import { predicates } from "./unit-predicates.ts";

/** What a word or phrase does beside the name of a body. */
export type WordClass =
  | "determiner"
  | "head"
  | "weak-head"
  | "owner-head"
  | "noun"
  | "open-noun"
  | "territory"
  | "member"
  | "modifier"
  | "office"
  | "predicate"
  | "preposition"
  | "other";

/** The phrases of each class. A phrase may be of several; the longest that fits is taken. */
export const unitWords: Readonly<Record<WordClass, readonly string[]>> = {
  determiner: list(
    `
    các, những, mọi, từng, mỗi, toàn thể, tất cả, tất cả các, toàn thể các, một số, các đồng chí, toàn bộ
    các, đội ngũ, đội ngũ các
    `,
  ),
  /** Nouns that begin the name of a body: `Sở …`, `Trung tâm …`. */
  head: list(
    `
    sở, ban, cục, tổng cục, chi cục, văn phòng, ủy ban, hội đồng, liên hiệp, liên hiệp các hội, liên hiệp
    hội, liên đoàn, liên minh, hiệp hội, tổng hội, đảng ủy, đảng đoàn, ban cán sự đảng, tổ đảng, đảng bộ,
    chi bộ, chi ủy, trung tâm, viện, học viện, trường đại học, trường cao đẳng, trường trung cấp, trường
    chính trị, đại học, công an, bộ chỉ huy, ban chỉ huy, bộ tư lệnh, tổ công tác, tổ giúp việc, ban chỉ
    đạo, tiểu ban, thanh tra, kho bạc, kho bạc nhà nước, bảo hiểm xã hội, hải quan, ngân hàng, tập đoàn,
    tổng công ty, công ty, tòa án, tòa án nhân dân, viện kiểm sát, viện kiểm sát nhân dân, bệnh viện, nhà
    xuất bản, câu lạc bộ, thư viện, bảo tàng, kiểm toán, kiểm toán nhà nước, mặt trận, quân khu, cảng vụ,
    điện lực, bưu điện, bộ đội biên phòng, thi hành án dân sự, quản lý thị trường, cơ quan thường trực, nhà
    văn hóa, nhà thiếu nhi, ban quản lý, hợp tác xã, phòng cảnh sát, cơ quan cảnh sát, đoàn đại biểu, liên
    hiệp các tổ chức, đồn biên phòng, hạt kiểm lâm, ban nhân dân, ban đại diện, tổ kiểm tra, tổ tự quản, tổ
    hòa giải, tổ thẩm định, tổ biên tập, tổ soạn thảo, tổ tuyên truyền, tổ phản ứng nhanh, tổ liên gia
    `,
  ),
  /** The same, but common words too: the word after them has to be a name. */
  "weak-head": list(
    `
    bộ, vụ, phòng, hội, trường, báo, đài, tạp chí, tổ, thuế, thống kê, quỹ, đoàn, trạm, chi nhánh, cơ quan,
    khối, cổng, nhà, đội, hạt, đồn, chốt, xí nghiệp, lâm trường, phân hiệu, viễn thông, vườn quốc gia, công
    chức, cảng, công đoàn, khoa, bộ môn, ngành
    `,
  ),
  /** Only before the body that they belong to: `Trung ương Liên hiệp Hội …`. */
  "owner-head": list("trung ương, cơ quan trung ương, cơ quan, bộ phận, đoàn thanh niên, công đoàn"),
  /** Nouns of which `các sở, ban, ngành` are made. */
  noun: list(
    `
    sở, ban, ngành, bộ, cấp, cấp ủy, cấp ủy đảng, cấp ủy các cấp, tổ chức đảng, tổ chức cơ sở đảng, cấp ủy
    địa phương, chính quyền, chính quyền địa phương, cấp chính quyền, đoàn thể, tổ chức đoàn thể, mặt trận,
    địa phương, cá nhân, hội thành viên, tổ chức thành viên, đơn vị thành viên, đơn vị trực thuộc, trí thức,
    chuyên gia, nhà khoa học, nhà quản lý, nhà trường, đại học, cao đẳng, trung cấp, trường học, cơ sở y tế,
    cơ sở giáo dục, cơ sở đào tạo, cơ sở giáo dục đại học, cơ sở giáo dục nghề nghiệp, viện nghiên cứu, bệnh
    viện, lực lượng chức năng, lực lượng vũ trang, chi hội, hội quần chúng, câu lạc bộ, đảng
    bộ, chi bộ, chi ủy, đảng ủy, đảng đoàn, ban cán sự đảng, tỉnh ủy, thành ủy, huyện ủy, thị ủy, quận ủy,
    ban đảng, ban xây dựng đảng, tổ công nghệ số cộng đồng, cơ quan ngang bộ, cơ quan thuộc chính phủ, phòng
    ban, phòng, nhà đầu tư, nhà tài trợ, hộ gia đình, hộ kinh doanh, nhà máy, cơ quan báo chí, báo chí, báo
    đài, cơ quan truyền thông, cơ quan thông tấn báo chí, tổ chức chính trị xã hội, tổ chức chính trị - xã
    hội, tổ chức xã hội, tổ chức kinh tế, thành phần kinh tế, tổ chức xã hội - nghề nghiệp, tổ chức khoa học
    và công nghệ, tổ chức kh cn, hội ngành, hội chuyên ngành, hội đặc thù, hội nghề nghiệp, bên, cấp có thẩm
    quyền, cấp thẩm quyền, người có thẩm quyền, cơ quan có thẩm quyền, tổ chức quần chúng, ủy ban, ban chỉ
    đạo, ban chấp hành, đoàn công tác, công đoàn, cơ quan chuyên môn, cơ quan chức năng, cơ quan nhà nước,
    phòng chuyên môn, phòng chức năng, khu kinh tế, khu công nghiệp, chi cục, cục, tổng cục, vụ, tổ chức
    quốc tế, cơ quan quản lý nhà nước, cơ quan hành chính, đơn vị sự nghiệp, đơn vị sự nghiệp công lập, quốc
    gia, vùng, khối, trạm y tế, trung tâm y tế, trường mầm non, trường tiểu học, trường phổ thông, trung học cơ sở, trung
    học phổ thông, tiểu học, mầm non, trạm truyền thanh, đài truyền thanh, cơ quan
    thường trực, cơ quan chủ trì, cơ quan phối hợp, đơn vị chủ trì, đơn vị phối hợp, chủ đầu tư, chủ dự án,
    chủ chương trình, cơ quan trung ương, cơ quan, đơn vị, tổ chức, trung tâm, lực lượng, cơ sở, tổ, văn
    phòng, hội đồng, ban quản lý, liên hiệp hội, tổ chức tín dụng, cấp hội, cơ sở hội, cấp bộ đoàn, cơ sở đoàn,
    cấp công đoàn, cơ sở giáo dục và đào tạo, cơ sở sản xuất kinh doanh,
    huyện đoàn, thị đoàn, thành đoàn, quận đoàn, tỉnh đoàn, đoàn trực thuộc, đoàn cơ sở, chi đoàn, công đoàn
    ngành, công đoàn cơ sở, công đoàn cấp trên, công đoàn cấp trên trực tiếp cơ sở, lực lượng dân quân, dân
    quân tự vệ
    `,
    "cơ sở giáo dục , đào tạo",
    "cơ sở sản xuất , kinh doanh",
    "chi , đảng bộ",
    "lực lượng tham gia bảo vệ an ninh , trật tự ở cơ sở",
  ),
  /** Nouns that words of their own may narrow: `doanh nghiệp công nghệ số`. */
  "open-noun": list(
    `
    doanh nghiệp, trường, viện, học viện, hội, hiệp hội, tập đoàn, tổng công ty, công ty, hợp tác xã, ngân
    hàng, trường đại học, trường cao đẳng, quỹ, nhà cung cấp, nhà mạng, chi nhánh, nhân viên, cộng tác viên,
    lực lượng
    `,
  ),
  territory: list(
    `
    tỉnh, thành phố, tp, tx, huyện, thị xã, quận, xã, phường, thị trấn, đặc khu, thôn, bản, ấp, khu phố, tổ
    dân phố, thôn bản, làng, buôn, xóm, khóm, cấp tỉnh, cấp huyện, cấp xã, cấp thành phố, cấp cơ sở, cấp thôn, khu dân cư
    `,
  ),
  /** People who stand at the end of a list of bodies: `các cấp ủy, tổ chức đảng, cán bộ, đảng viên`. */
  member: list(
    `
    cán bộ, công chức, viên chức, đảng viên, đoàn viên, hội viên, người lao động, người dân, nhân dân
    `,
  ),
  modifier: list(
    `
    liên quan, có liên quan, hữu quan, các cấp, cùng cấp, cấp trên, cấp dưới, chức năng, có chức năng,
    chuyên môn, chuyên ngành, thành viên, trực thuộc, chính trị - xã hội, chính trị xã hội, xã hội - nghề
    nghiệp, nghề nghiệp, quần chúng, nhân dân, trung ương, ở trung ương, tw, trên địa bàn, đóng trên địa bàn, đứng
    chân trên địa bàn, có thẩm quyền, toàn quốc, khác, nêu trên, ngành dọc, nhà nước, việt nam, của địa
    phương, ở địa phương, địa phương, thuộc phạm vi quản lý, được giao nhiệm vụ, được giao, được phân công,
    quốc tế, đảng, tham gia, trong và ngoài nước, trong nước, nước ngoài, phổ thông, mầm non, kinh tế, tôn
    giáo, cơ sở, ở cơ sở, đại học, có điều kiện, có nhu cầu, cả nước, trên cả nước, trong toàn tỉnh, trong
    hệ thống, trong hệ thống chính trị, thuộc hệ thống chính trị, thuộc thẩm quyền quản lý, đồng hành, nòng
    cốt, đầu ngành, tư nhân, công lập, ngoài công lập, nhỏ và vừa, trên toàn quốc, trên toàn tỉnh
    `,
  ),
  /** Posts and parts of a body that stand before its name: `Chủ tịch UBND tỉnh`. */
  office: list(
    `
    chủ tịch, phó chủ tịch, giám đốc, phó giám đốc, bộ trưởng, thứ trưởng, thủ trưởng, chánh văn phòng, phó
    chánh văn phòng, chánh thanh tra, cục trưởng, chi cục trưởng, trưởng ban, phó trưởng ban, trưởng phòng,
    trưởng công an, tổng giám đốc, hiệu trưởng, bí thư, phó bí thư, lãnh đạo, thường trực, tập thể lãnh đạo,
    người đứng đầu, tổ trưởng, chủ nhiệm, viện trưởng, tổng biên tập, chỉ huy trưởng, ủy viên, thành viên,
    đại diện, đại diện lãnh đạo, trưởng, chánh án, viện trưởng viện kiểm sát, tổng thư ký, cán bộ chủ chốt,
    bộ trưởng các, thủ trưởng các, ban thường vụ, ban chấp hành, thống đốc, tổng thanh tra, đại biểu, đảng viên, đầu mối
    `,
  ),
  predicate: predicates,
  preposition: list(
    `
    trong, để, nhằm, về, tại, ở, từ, đến, tới, cho, với, do, bằng, khi, nếu, như, qua, thông qua, trên,
    dưới, sau, trước, của, giữa, đối với, kể từ, mà, thì, hoặc, nhưng, cũng như, theo đúng, gắn với, trên
    địa bàn, thuộc, vào, lên, ra, để thực hiện, có liên quan, liên quan
    `,
  ),
  /** Words that begin like the name of a body and are none. */
  other: list(
    `
    nhiệm vụ, dịch vụ, nghĩa vụ, phục vụ, công vụ, nghiệp vụ, chuyên vụ, cán bộ, toàn bộ, nội bộ, đồng bộ,
    tiến bộ, sơ bộ, thủy bộ, đường bộ, trụ sở, hội sở, chuyên ngành, liên ngành, đa ngành, phân ngành, địa
    bàn, nông thôn, đô thị, chương trình, quy trình, lộ trình, công trình, tờ trình, đề án, dự án, văn bản,
    cơ bản, căn bản, tư bản, bài bản, cung cấp, phân cấp, nâng cấp, cao cấp, khẩn cấp, trợ cấp, cơ hội, đại
    hội, lễ hội, môi trường, thị trường, hiện trường, lập trường, nông trường, công trường, phái đoàn, quốc
    phòng, dự phòng, đề phòng, bố cục, kết cục, hai bên, mỗi bên, cơ quan báo, ban đầu, ban
    ngày, ban đêm, hội nghị, hội thảo, hội thi, hội diễn, hội họp, hội nhập, hội viên, hội chợ, hội chứng,
    hội trường, hội tụ, hội thao, hội khỏe, hội đàm, hội làng, đoàn kết, đoàn viên, đoàn thể, đoàn kiểm tra,
    đoàn giám sát, trường hợp, bộ máy, bộ phận, bộ luật, bộ tiêu chí, bộ chỉ số, bộ dữ liệu, bộ thủ tục, bộ
    nhận diện, bộ quy tắc, bộ đội, bộ mặt, sở hữu, sở thích, sở tại, sở trường, báo động, đài tưởng niệm,
    quỹ đất, viện trợ, viện phí, viện dẫn, cục bộ, cục diện, vụ việc, vụ án, vụ lợi, vụ mùa, phòng ngừa,
    phòng vệ, phòng cháy, phòng thí nghiệm, phòng họp, tổ hợp, thuế suất, nhà nông, nhà ở, nhà khoa học, nhà
    nước, nhà đầu tư, liên hiệp quốc, trung tâm dữ liệu, trung tâm là, công an xã hội, đại học hóa, đài
    phun, trạm biến áp, khối lượng, khối kiến thức, cơ sở dữ liệu, cơ sở pháp lý, cơ sở hạ tầng, cơ sở vật
    chất, cơ sở để, xã hội, cơ sở khoa học, bên cạnh, bên cạnh đó, cấp bách, cấp thiết, cấp độ, cấp phép,
    vùng sâu, vùng xa, xã hội hóa, xã hội số, quốc gia số, sáng tạo, đổi mới sáng tạo, giao thông, giao dịch, giao lưu, cấp ủy viên, cấp nước, cấp nước sạch, chi phí, chi tiêu, thu
    nhập, làng nghề, làng xã, đội ngũ, đội tuyển, trạm thu phí, trạm cấp nước, cảng biển, cử tri, hạt nhân, hạt
    giống, nhà đất, nhà dân, buôn bán, buôn lậu
    `,
  ),
};

/** Phrases that commas part, and such as hold a comma. */
function list(words: string, ...others: readonly string[]): readonly string[] {
  return [...words.split(",").map((word) => word.replace(/\s+/gu, " ").trim()), ...others];
}
