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
