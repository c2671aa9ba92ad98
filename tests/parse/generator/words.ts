/** What plans are about, in our own words. No body, number or date stands in them, so that every fact is one that we put in. */

/** Subjects of whole plans, after `về` or alone. */
export const subjects = [
  "phát triển văn hóa đọc trong cộng đồng",
  "bảo vệ môi trường làng nghề",
  "chăm sóc sức khỏe người cao tuổi",
  "phòng, chống đuối nước trẻ em",
  "khôi phục rừng ngập mặn ven biển",
  "phát triển du lịch sinh thái",
] as const;

/** Titles of groups of tasks. */
export const groupTitles = [
  "Công tác tuyên truyền, phổ biến",
  "Hoàn thiện cơ chế, chính sách",
  "Phát triển nguồn nhân lực",
  "Ứng dụng khoa học và công nghệ",
  "Đầu tư cơ sở vật chất",
  "Kiểm tra, giám sát việc thực hiện",
  "Huy động các nguồn lực",
] as const;

/** What somebody has to do, as the predicate of a sentence. */
export const actions = [
  "tổ chức tuyên truyền sâu rộng trong cán bộ, hội viên và nhân dân",
  "rà soát, bổ sung quy hoạch mạng lưới cơ sở",
  "xây dựng cơ sở dữ liệu dùng chung phục vụ công tác quản lý",
  "bồi dưỡng nghiệp vụ cho đội ngũ cộng tác viên",
  "kiểm tra việc chấp hành các quy định về an toàn",
  "hướng dẫn người dân trồng, chăm sóc và bảo vệ cây xanh",
  "nghiên cứu chính sách hỗ trợ người tham gia",
  "nâng cấp trang thiết bị tại cơ sở",
  "xây dựng mô hình điểm để nhân rộng",
  "nâng cao chất lượng tin, bài trên các phương tiện thông tin đại chúng",
  "huy động nguồn lực xã hội cho các hoạt động ở cơ sở",
  "lồng ghép nội dung vào các phong trào thi đua yêu nước",
  "đổi mới nội dung, hình thức sinh hoạt của các câu lạc bộ",
  "triển khai phần mềm quản lý dùng chung",
  "thẩm định hồ sơ đề nghị công nhận danh hiệu",
  "cân đối, bố trí kinh phí hoạt động",
  "mở chuyên trang, chuyên mục giới thiệu gương người tốt, việc tốt",
  "thanh tra, xử lý nghiêm các hành vi vi phạm",
  "đưa nội dung giáo dục kỹ năng sống vào chương trình ngoại khóa",
  "vận động hội viên, đoàn viên tham gia thu gom, phân loại rác thải",
  "công khai thủ tục hành chính, rút ngắn thời gian giải quyết",
  "phát triển sản phẩm đặc trưng gắn với lợi thế của địa bàn",
  "bảo đảm an ninh trật tự tại các lễ hội",
  "chuẩn hóa quy trình tiếp nhận và trả kết quả",
] as const;

/** Points of the part on purposes, which oblige nobody. */
export const purposes = [
  "Cụ thể hóa các nhiệm vụ, giải pháp; phân công rõ trách nhiệm, bảo đảm tiến độ.",
  "Việc triển khai phải thiết thực, hiệu quả, tránh phô trương, hình thức.",
  "Nâng cao nhận thức và trách nhiệm của cán bộ, đảng viên và nhân dân.",
  "Bảo đảm sự phối hợp chặt chẽ, đồng bộ trong quá trình triển khai.",
] as const;

/** What a row of an annex has to bring about. */
export const projects = [
  "Đề án nâng cao chất lượng hoạt động ở cơ sở",
  "Xây dựng quy chế quản lý, khai thác dữ liệu dùng chung",
  "Tổ chức cuộc thi tìm hiểu trong học sinh, sinh viên",
  "Khảo sát, đánh giá thực trạng trang thiết bị",
  "Biên soạn tài liệu tuyên truyền",
  "Xây dựng phóng sự, chuyên mục trên truyền hình",
] as const;

/** What is delivered. */
export const products = ["Báo cáo", "Quyết định phê duyệt", "Bộ tài liệu", "Phần mềm"] as const;

/** Titles of the part on purposes, under which nothing obliges. */
export const purposeTitles = ["MỤC ĐÍCH, YÊU CẦU", "QUAN ĐIỂM", "MỤC ĐÍCH - YÊU CẦU"] as const;

/** Titles of the part with the tasks. */
export const taskTitles = [
  "NHIỆM VỤ, GIẢI PHÁP",
  "NHIỆM VỤ TRỌNG TÂM",
  "NỘI DUNG THỰC HIỆN",
  "CÁC NHIỆM VỤ CỤ THỂ",
] as const;

/** Titles of the part that says who does what. */
export const chargeTitles = ["TỔ CHỨC THỰC HIỆN", "PHÂN CÔNG TRÁCH NHIỆM"] as const;

/** Titles of sections within a group. */
export const sectionTitles = ["Ở cấp tỉnh", "Ở cơ sở", "Trong trường học", "Trên môi trường mạng"] as const;

/** Titles of groups of rows. */
export const rowGroupTitles = ["Tuyên truyền, phổ biến", "Cơ chế, chính sách"] as const;
