/** What bodies are told to do, and the words that go before it: where one of them stands, the name of a body is at its end. */
export const predicates: readonly string[] = `
  chủ trì, phối hợp, tham mưu, tổ chức, triển khai, thực hiện, xây dựng, ban hành, hướng dẫn, rà soát,
  đánh giá, tổng hợp, báo cáo, theo dõi, đôn đốc, kiểm tra, giám sát, thanh tra việc, căn cứ, có trách
  nhiệm, có nhiệm vụ, chịu trách nhiệm, chủ động, tích cực, tăng cường, đẩy mạnh, tiếp tục, thường
  xuyên, định kỳ, kịp thời, quan tâm, bố trí, đề xuất, kiến nghị, cung cấp, phát huy, giữ, giữ vai
  trò, giữ vững, lãnh đạo, chỉ đạo, nghiên cứu, quán triệt, tuyên truyền, phổ biến, vận động, hỗ trợ,
  tạo điều kiện, tạo, phân công, phân bổ, cân đối, thẩm định, thẩm tra, thành lập, hoạt động, phản
  ánh, gửi, trình, là, làm, tập trung, phải, cần, được, mở, mở rộng, mở thêm, thu thập, bảo đảm, đảm
  bảo, nâng cao, quản lý, khẩn trương, nghiêm túc, tham gia, ưu tiên, cử, đăng ký, lồng ghép, huy
  động, quy định, phê duyệt, lập, giúp, xem xét, quyết định, xác định, lựa chọn, giao, yêu cầu, đề
  nghị, khuyến khích, thu hút, đổi mới, đưa, đào tạo, bồi dưỡng, tập huấn, phát triển, phát động, hoàn
  thiện, hoàn thành, củng cố, kiện toàn, cập nhật, công bố, công khai, thúc đẩy, ứng dụng, áp dụng,
  đầu tư, sử dụng, khai thác, vận hành, kết nối, chia sẻ, tích hợp, số hóa, xử lý, giải quyết, tháo
  gỡ, tiếp nhận, tiếp thu, tư vấn, phản biện, góp ý, cho ý kiến, thống nhất, thông báo, thông tin,
  truyền thông, đăng tải, biên soạn, in ấn, phát hành, sản xuất, xúc tiến, khảo sát, điều tra, thống
  kê, phân tích, dự báo, phát hiện, ngăn chặn, phòng chống, đấu tranh, tuyển dụng, sắp xếp, bổ nhiệm,
  khen thưởng, biểu dương, tôn vinh, nhân rộng, duy trì, giữ gìn, bảo vệ, bảo tồn, khắc phục, cải
  thiện, cải cách, rút ngắn, cắt giảm, tiết kiệm, trồng, nuôi, chăm sóc, khám, điều trị, phân cấp, ủy
  quyền, ký kết, ký, hợp tác, liên kết, trao đổi, học tập, nắm, nắm bắt, gắn, coi, lấy, dành, chi,
  thu, mua, bán, đặt hàng, chuyển giao, tiến hành, chuẩn bị, trực tiếp, sẽ, đã, đang, chưa, không,
  không được, cùng, tự, đều, cũng, chú trọng, chú ý, quyết liệt, nhanh chóng, sớm, cụ thể hóa, thể chế
  hóa, hằng năm, hàng năm, hằng quý, hàng quý, hằng tháng, hàng tháng, trước ngày, chậm nhất, theo,
  theo chức năng, trong phạm vi, trên cơ sở, tùy theo, vào cuộc, đăng cai, phục vụ, bám sát, nêu cao,
  gương mẫu, đi đầu, tiên phong, dẫn dắt, hình thành, đạt, có, có văn bản, có kế hoạch, có giải pháp,
  có cơ chế, hưởng ứng, đóng góp, đồng hành cùng, chấp hành, tuân thủ, thi hành, điều chỉnh, sửa đổi,
  bổ sung, thay thế, bãi bỏ, đề ra, phân tách, tách, nhập, sáp nhập, hợp nhất, giới thiệu, quảng bá,
  kêu gọi, trợ giúp, chủ động tích cực, soạn thảo, dự thảo, tổng kết, sơ kết, cân nhắc, quản trị, điều
  phối, điều hành, điều hòa, vinh danh, trao tặng, tặng, tập hợp, đoàn kết, chuyển, chuyển đổi, thanh
  toán, quyết toán, cấp phát, cấp kinh phí, thẩm định trình, lưu trữ, tác nghiệp, khởi tạo, kiểm soát,
  cảnh báo, ứng phó, ứng cứu, diễn tập, rèn luyện, chịu sự, nhận thức, gây, xin, trả lời, tiếp cận,
  đánh giá lại, phát sinh, nộp, thu gom, đăng, đàm phán, nhất trí, kế thừa, hỏi, trồng trọt, chăn
  nuôi, kiểm kê, khai báo, tham vấn, đáp ứng, bàn giao, đối thoại, ký ban hành, ghi nhận, bình xét,
  xét, lắng nghe, thăm, tặng quà, chọn, ủng hộ, quyên góp, đôn đốc việc, hạn chế, giảm, tăng, khơi
  dậy, lan tỏa, đem lại, mang lại, đặt, đứng ra, phụ trách, triệu tập, tuần tra, phân luồng, rà quét,
  tiêm, phun, bảo quản, chăm lo, động viên, giáo dục, quy hoạch, phủ sóng, nhắc nhở, trích, ra quân,
  mua sắm, tu bổ, tôn tạo, luân chuyển, điều động, bầu, kết nạp, cam kết, thi đua, đảm nhiệm, đảm
  đương, thực thi, xét xử, truy tố, giải ngân, khoanh vùng, cách ly, thông qua, đứng đầu, vận dụng,
  phân loại, niêm yết, sàng lọc, thực hành, tạo lập, làm việc, chi trả, miễn, cho vay, xuất bản, kiểm
  định, kiểm nghiệm, công nhận, chứng nhận, cấp giấy, tái cơ cấu, nhập khẩu, xuất khẩu, thi công,
  nghiệm thu, phấn đấu, khuyến cáo, hỗ trợ kỹ thuật, phối kết hợp, trở thành, gồm, bao gồm, khôi phục,
  xử phạt, khử trùng, lấy mẫu, luân phiên, bảo trì, duy tu, tu sửa, sửa chữa, lắp đặt, cắm, treo, phát
  thanh, phát sóng, mời, tiếp công dân, bồi thường, thu hồi, kê khai, nhận, nhận được, quan trắc, đo
  đạc, nạo vét, gia cố, di dời, sơ tán, cứu hộ, trực ban, túc trực, truy vết, tầm soát, giám định,
  kiểm dịch, hòa giải, tháo dỡ, cưỡng chế, cài đặt, nâng cấp, vận chuyển, phân phối, cung ứng, dự trữ,
  phê chuẩn, hoàn trả, trợ cấp, trưng bày, giảng dạy, kiểm điểm, phê bình, đình chỉ, tạm dừng, dừng,
  ngừng, cấm, nghiêm cấm, phản hồi, đối chiếu, xác minh, xác nhận, chứng thực, khởi công, giải phóng
  mặt bằng, đền bù, cứu trợ, trao, tuyên dương, rút kinh nghiệm, họp, in, thu phí, tuyển chọn, tuyển
  sinh, nhắn tin, gắn kết, lưu giữ, lưu hành, cho phép, bãi nhiệm, miễn nhiệm, cách chức, xếp loại,
  chấm điểm, thực nghiệm, thử nghiệm, thí điểm, khoanh nuôi, dập dịch, phòng ngừa, ngăn ngừa, răn đe,
  tổ chức lại, tổ chức thực hiện, tổ chức triển khai, cấp phép, định hướng, hiệp thương, phát tin,
  giải trình, tiếp xúc, đấu thầu, đấu giá, thanh lý, gieo trồng, cải tạo, san lấp, phát quà,
  chữa bệnh, truy quét, triệt phá, triệt xóa, bắt giữ, chốt chặn, điều tiết, hướng nghiệp, dạy nghề,
  dạy, huấn luyện, luyện tập, biểu diễn, trình diễn, tham quan, dâng hương, chúc thọ, mừng thọ, thăm
  hỏi, trao quà, bình chọn, lập bản đồ, đồng bộ hóa, sao lưu, bảo dưỡng, thuyết phục, khích lệ, giải
  thích, giải đáp, tiếp dân, đón tiếp, tạm ứng, tiếp quản, chia tách, giải thể, biệt phái, tinh giản,
  ứng trực, khởi tố, kháng nghị, hiến kế, cải tiến, thụ lý, chôn lấp, tiêu hủy, dọn dẹp, dọn vệ sinh,
  tổng vệ sinh, phát quang, tiêm phòng, cảm hóa, miễn giảm, xóa bỏ, loại bỏ, đẩy lùi, đẩy nhanh, khơi
  thông, thông tuyến, sắp đặt, phân định, phân nhiệm, phân vai, soi chiếu, hoạch định, biên tập, sáng
  tác, sưu tầm, đỡ đầu, kết nghĩa, ra mắt, khai trương, khánh thành, động thổ, xuống cơ sở, bám địa
  bàn, nắm chắc, nắm bắt tình hình, hoàn tất, kết thúc, khởi động, mở lớp, mở chuyên mục, cắt cử, bầu
  chọn, hiệp đồng, phối thuộc, luân canh, bao tiêu, thu mua, trình báo, tố giác, phát giác, can thiệp,
  răn dạy, kèm cặp, giúp đỡ, tương trợ, ghi hình, ghi chép, nộp về, nộp hồ sơ, chuyển hồ sơ, hậu kiểm,
  tiền kiểm, giám hộ, hoàn nguyên, phục dựng, trùng tu, phục chế
`
  .split(",")
  .map((phrase) => phrase.replace(/\s+/gu, " ").trim());
