/** Khái niệm: what the duties of plans are about, whatever the words. Two tasks that share a concept may carry out the same. */

/** A kind of duty, and the folded phrases that speak of it. */
export interface Concept {
  readonly id: string;
  readonly phrases: readonly string[];
  /** A few words in which one of the phrases is found. */
  readonly example: string;
}

const concept = (id: string, phrases: string, example: string): Concept => ({
  id,
  phrases: phrases.split(" | "),
  example,
});

/** Each phrase is a run of whole words; a task may show several concepts. */
export const concepts: readonly Concept[] = [
  concept(
    "study",
    "quán triệt | học tập nghị quyết | nghiên cứu học tập | chỉ thị nghị quyết | nghị quyết chỉ thị | chủ trương đường lối | đường lối chủ trương | chủ trương của đảng | nâng cao nhận thức | chuyển biến về nhận thức | nhận thức",
    "tổ chức quán triệt sâu rộng",
  ),
  concept(
    "publicity",
    "tuyên truyền | truyền thông | phổ biến | chuyên trang | chuyên mục | trang thông tin | cổng thông tin | phóng sự | báo chí | phát thanh | truyền hình | website",
    "đẩy mạnh công tác tuyên truyền",
  ),
  concept(
    "sharing-knowledge",
    "phổ biến kiến thức | tập huấn | hội thảo | hội nghị | tọa đàm | diễn đàn | chia sẻ kinh nghiệm | trao đổi kinh nghiệm",
    "tổ chức hội thảo chuyên đề",
  ),
  concept(
    "organisation",
    "củng cố | kiện toàn | sắp xếp | cơ cấu tổ chức | bộ máy | tinh gọn | phát triển tổ chức | thành lập | sáp nhập",
    "củng cố, kiện toàn bộ máy",
  ),
  concept(
    "staff",
    "đội ngũ cán bộ | cán bộ lãnh đạo | nhân sự | đào tạo | bồi dưỡng | biên chế | nguồn nhân lực | nhân lực | trẻ hóa | người đứng đầu | ban chấp hành | vị trí việc làm",
    "đào tạo, bồi dưỡng cán bộ",
  ),
  concept(
    "membership",
    "kết nạp | hội viên | đoàn viên | hội thành viên | phát triển hội | gia nhập | tham gia vào tổ chức | hội chuyên ngành | chi hội | câu lạc bộ | thành viên liên kết",
    "kết nạp thêm hội viên",
  ),
  concept(
    "way-of-working",
    "đổi mới nội dung | phương thức hoạt động | nội dung phương thức | nội dung và phương thức | hình thức hoạt động | lề lối làm việc | nâng cao chất lượng hoạt động | chất lượng hiệu quả hoạt động | tính chuyên nghiệp",
    "đổi mới phương thức hoạt động",
  ),
  concept(
    "advice",
    "tham mưu | đề xuất | kiến nghị | góp ý | luận cứ | hiến kế | hoạch định | chủ trương chính sách | đóng góp ý kiến | tham gia ý kiến",
    "chủ động tham mưu cho cấp ủy",
  ),
  concept(
    "critique",
    "tư vấn | phản biện | giám định xã hội | giám định | thẩm định",
    "tư vấn, phản biện đề án",
  ),
  concept(
    "commission",
    "đặt hàng | giao nhiệm vụ | giao các nhiệm vụ | giao một số | dịch vụ công | đấu thầu",
    "đặt hàng các tổ chức hội",
  ),
  concept(
    "means",
    "kinh phí | cơ sở vật chất | điều kiện hoạt động | tạo điều kiện | điều kiện thuận lợi | môi trường thuận lợi | dự toán | ngân sách | nguồn lực | trụ sở | trang thiết bị | tài chính | nguồn vốn | đầu tư",
    "bố trí kinh phí thực hiện",
  ),
  concept(
    "honours",
    "tôn vinh | khen thưởng | biểu dương | thi đua | động viên | khích lệ | điển hình | tiêu biểu | giải thưởng | nhân rộng",
    "kịp thời khen thưởng tập thể",
  ),
  concept("contests", "hội thi | cuộc thi | giải thưởng | dự thi", "tổ chức hội thi tay nghề"),
  concept(
    "cooperation",
    "hợp tác | liên kết | giao lưu | ký kết | mối quan hệ | đối ngoại | phi chính phủ | hội nhập | phối hợp giữa | chương trình phối hợp",
    "ký kết chương trình hợp tác",
  ),
  concept(
    "abroad",
    "ở nước ngoài | ngoài nước | nước ngoài | quốc tế | kiều bào",
    "người Việt Nam ở nước ngoài",
  ),
  concept(
    "rallying",
    "tập hợp | đoàn kết | thu hút | khuyến khích | vận động trí thức | vận động đội ngũ | vận động nhân dân | mặt trận tổ quốc",
    "tập hợp, đoàn kết nhân dân",
  ),
  concept(
    "rules",
    "quy chế | quy định | điều lệ | văn bản | cơ chế | chính sách | thể chế | quy trình",
    "xây dựng quy chế phối hợp",
  ),
  concept(
    "party-building",
    "đảng đoàn | đảng viên | tổ chức đảng | chi bộ | sự lãnh đạo của đảng | đảng bộ | cấp ủy",
    "phát triển đảng viên mới",
  ),
  concept(
    "morals",
    "chính trị tư tưởng | tư tưởng | phẩm chất | đạo đức | lối sống",
    "giáo dục chính trị, tư tưởng",
  ),
  concept(
    "supervision",
    "kiểm tra | đôn đốc | giám sát | theo dõi | tổng hợp | báo cáo | sơ kết | tổng kết | đánh giá | thanh tra",
    "kiểm tra, đôn đốc việc thực hiện",
  ),
  concept(
    "research",
    "nghiên cứu | ứng dụng | chuyển giao | đề tài | tiến bộ kỹ thuật | nhiệm vụ khoa học | sáng chế | sở hữu trí tuệ",
    "nghiên cứu, ứng dụng tiến bộ kỹ thuật",
  ),
  concept(
    "obstacles",
    "khó khăn | vướng mắc | tháo gỡ | bất cập | hạn chế | điểm nghẽn",
    "tháo gỡ khó khăn, vướng mắc",
  ),
  concept("experts", "chuyên gia | nhà khoa học | trí thức | nhân tài", "thu hút chuyên gia đầu ngành"),
  concept(
    "digital",
    "chuyển đổi số | dữ liệu | hạ tầng số | nền tảng số | trực tuyến | công nghệ thông tin | an toàn thông tin | an ninh mạng | kỹ năng số | trí tuệ nhân tạo",
    "xây dựng cơ sở dữ liệu dùng chung",
  ),
  concept(
    "business",
    "doanh nghiệp | hợp tác xã | khởi nghiệp | thị trường | sản phẩm",
    "hỗ trợ doanh nghiệp nhỏ",
  ),
  concept(
    "schools",
    "trường học | học sinh | sinh viên | giáo dục và đào tạo | giáo viên | giảng dạy",
    "học sinh các trường học",
  ),
  concept(
    "social-care",
    "nông thôn mới | giảm nghèo | xóa đói | an sinh xã hội | môi trường sinh thái | biến đổi khí hậu",
    "giảm nghèo bền vững",
  ),
];
