/** Names behind `Luật`, `Bộ luật`, `Pháp lệnh`, as the National Assembly writes them. */
const names = `
  An ninh mạng | An ninh quốc gia | An toàn, vệ sinh lao động | An toàn thông tin | An toàn thông tin mạng |
  An toàn thực phẩm | Ban hành văn bản quy phạm pháp luật | Báo chí | Bảo hiểm tiền gửi | Bảo hiểm xã hội |
  Bảo hiểm y tế | Bảo vệ, chăm sóc và giáo dục trẻ em | Bảo vệ bí mật nhà nước | Bảo vệ dữ liệu cá nhân |
  Bảo vệ môi trường | Bảo vệ quyền lợi người tiêu dùng | Bảo vệ và kiểm dịch thực vật | Bảo vệ và phát triển rừng |
  Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân | Biên giới quốc gia | Biên phòng Việt Nam |
  Biển Việt Nam | Bình đẳng giới | Bưu chính | Các công cụ chuyển nhượng | Các tổ chức tín dụng |
  Cán bộ, công chức | Cảnh sát biển Việt Nam | Cảnh sát cơ động | Cạnh tranh | Cảnh vệ | Căn cước |
  Căn cước công dân | Chăn nuôi | Chất lượng sản phẩm, hàng hóa | Chuyển đổi số | Chuyển giao công nghệ |
  Chứng khoán | Công an nhân dân | Công chứng | Công đoàn | Công nghệ cao | Công nghệ thông tin |
  Công nghiệp công nghệ số | Công nghiệp quốc phòng, an ninh và động viên công nghiệp | Cơ yếu | Cư trú |
  Cựu chiến binh | Dân quân tự vệ | Dân số | Dân sự | Dầu khí | Di sản văn hóa | Doanh nghiệp | Du lịch | Dữ liệu |
  Dự trữ ngoại hối | Dự trữ quốc gia | Dược | Đa dạng sinh học | Đặc xá | Đất đai | Đấu giá tài sản | Đấu thầu |
  Đầu tư | Đầu tư công | Đầu tư theo phương thức đối tác công tư | Đê điều | Địa chất và khoáng sản | Điện ảnh |
  Điện lực | Điều ước quốc tế | Đo đạc và bản đồ | Đo lường | Đường bộ | Đường sắt | Giá | Giám định tư pháp |
  Giao dịch điện tử | Giáo dục | Giáo dục đại học | Giáo dục nghề nghiệp | Giáo dục quốc phòng và an ninh |
  Giao thông đường bộ | Giao thông đường thủy nội địa | Giống cây trồng | Giống vật nuôi | Hải quan |
  Hàng hải Việt Nam | Hàng không dân dụng Việt Nam | Hình sự | Hóa chất | Hòa giải, đối thoại tại Tòa án |
  Hòa giải ở cơ sở | Hoạt động chữ thập đỏ | Hoạt động giám sát của Quốc hội và Hội đồng nhân dân | Hộ tịch |
  Hỗ trợ doanh nghiệp nhỏ và vừa | Hỗ trợ doanh nghiệp vừa và nhỏ | Hôn nhân và gia đình | Hợp tác xã | Kế toán |
  Khám bệnh, chữa bệnh | Khí tượng thủy văn | Khiếu nại | Khiếu nại, tố cáo |
  Khoa học, công nghệ và đổi mới sáng tạo | Khoa học và công nghệ | Khoáng sản | Kiểm toán nhà nước | Kiến trúc |
  Kinh doanh bảo hiểm | Kinh doanh bất động sản | Lao động | Lâm nghiệp | Luật sư | Lực lượng dự bị động viên |
  Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở | Lưu trữ | Lý lịch tư pháp | Mặt trận Tổ quốc Việt Nam |
  Năng lượng nguyên tử | Ngân hàng Nhà nước Việt Nam | Ngân sách nhà nước | Nghĩa vụ quân sự | Ngoại hối |
  Người cao tuổi | Người khuyết tật | Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng | Nhà giáo |
  Nhà ở | Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam | Nuôi con nuôi | Phá sản |
  Phí và lệ phí | Phòng, chống bạo lực gia đình | Phòng, chống bệnh truyền nhiễm | Phòng, chống HIV/AIDS |
  Phòng, chống khủng bố | Phòng, chống lụt, bão | Phòng, chống ma túy | Phòng, chống mại dâm |
  Phòng, chống mua bán người |
  Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS) |
  Phòng, chống rửa tiền | Phòng, chống tác hại của rượu, bia | Phòng, chống tác hại của thuốc lá |
  Phòng, chống tham nhũng | Phòng, chống thiên tai | Phòng bệnh | Phòng cháy, chữa cháy |
  Phòng cháy, chữa cháy và cứu nạn, cứu hộ | Phòng cháy và chữa cháy | Phòng không nhân dân |
  Phổ biến, giáo dục pháp luật | Quản lý, sử dụng tài sản công |
  Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp |
  Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ | Quản lý ngoại thương | Quản lý nợ công |
  Quản lý thị trường | Quản lý thuế | Quản lý và đầu tư vốn nhà nước tại doanh nghiệp |
  Quản lý và sử dụng tài sản công | Quảng cáo | Quốc phòng | Quốc tịch Việt Nam | Quy hoạch | Quy hoạch đô thị |
  Quy hoạch đô thị và nông thôn | Sĩ quan Quân đội nhân dân Việt Nam | Sở hữu trí tuệ |
  Sử dụng năng lượng tiết kiệm và hiệu quả | Tài nguyên, môi trường biển và hải đảo | Tài nguyên nước |
  Tạm giữ, tạm giam | Tần số vô tuyến điện | Thanh niên | Thanh tra | Thể dục, thể thao | Thi đua, khen thưởng |
  Thi hành án dân sự | Thi hành án hình sự | Thỏa thuận quốc tế | Thống kê | Thủ đô | Thú y |
  Thuế bảo vệ môi trường | Thuế giá trị gia tăng | Thuế sử dụng đất phi nông nghiệp | Thuế tài nguyên |
  Thuế thu nhập cá nhân | Thuế thu nhập doanh nghiệp | Thuế tiêu thụ đặc biệt | Thuế xuất khẩu, nhập khẩu |
  Thuế xuất khẩu, thuế nhập khẩu | Thủy lợi | Thủy sản | Thư viện | Thực hành tiết kiệm, chống lãng phí |
  Thực hiện dân chủ ở cơ sở | Thực hiện dân chủ ở xã, phường, thị trấn | Thương mại | Tiếp cận thông tin |
  Tiếp công dân | Tiêu chuẩn và quy chuẩn kỹ thuật | Tín ngưỡng, tôn giáo | Tình trạng khẩn cấp | Tố cáo |
  Tổ chức Chính phủ | Tổ chức chính quyền địa phương | Tổ chức Hội đồng nhân dân và Ủy ban nhân dân |
  Tổ chức Quốc hội | Tổ chức Tòa án nhân dân | Tổ chức và hoạt động hòa giải ở cơ sở |
  Tổ chức Viện kiểm sát nhân dân | Tố tụng dân sự | Tố tụng hành chính | Tố tụng hình sự |
  Trách nhiệm bồi thường của Nhà nước | Trật tự, an toàn giao thông đường bộ | Trẻ em | Trí tuệ nhân tạo |
  Trọng tài thương mại | Trồng trọt | Trợ giúp pháp lý | Trưng cầu ý dân | Trưng mua, trưng dụng tài sản |
  Tư pháp người chưa thành niên | Tương trợ tư pháp | Ưu đãi người có công với cách mạng | Việc làm | Viên chức |
  Viễn thông | Xây dựng | Xuất bản | Xuất cảnh, nhập cảnh của công dân Việt Nam | Xử lý vi phạm hành chính
`;

/** Each name by itself: those that have a comma, an `và` or small words in them no rule could end rightly. */
export const lawNames: readonly string[] = names.split("|").map((name) => name.trim());
