/** Sentences of our own, put together of parts so that no two say the same; and standing formulas. */

/** Draws the parts of sentences: each of a deck once before any comes again. */
export interface Deck {
  readonly sentence: () => string;
  readonly formula: () => string;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
}

/** A shuffled deck. */
export function deckOf(random: () => number): Deck {
  const pick = <T>(from: readonly T[]): T => {
    const found = from[Math.floor(random() * from.length)];
    if (found === undefined) throw new Error("nothing to pick from");
    return found;
  };
  const drawer = (parts: string): (() => string) => {
    const all = parts.split("|").map((part) => part.trim());
    let left: string[] = [];
    return () => {
      if (left.length === 0) left = [...all];
      return left.splice(Math.floor(random() * left.length), 1)[0] ?? "";
    };
  };
  const [verb, object, way, scope] = [drawer(VERBS), drawer(OBJECTS), drawer(WAYS), drawer(SCOPES)];
  return {
    sentence: () => `${verb()} ${object()} ${way()}, ${scope()}.`,
    formula: drawer(FORMULAS),
    pick,
    chance: (share) => random() < share,
  };
}

/** The same sentence in other words here and there: something put in before its end, or added to it. */
export function edited(sentence: string, { pick, chance }: Deck): string {
  const [first = "", last = ""] = sentence.replace(/\.$/u, "").split(", ");
  const more = pick(ADDITIONS);
  return chance(0.3) ? `${first}, ${last}, ${more}.` : `${first} ${more}, ${pick(TURNS)} ${last}.`;
}

const ADDITIONS = [
  "một cách thực chất",
  "ngay từ đầu năm",
  "không phô trương",
  "tới từng xóm nhỏ",
  "đều đặn quanh năm",
  "trước khi nước lên",
  "vào lúc nông nhàn",
  "bằng cả tấm lòng",
  "như đã hứa với dân",
  "không chờ cấp trên",
];
const TURNS = ["trước hết", "đồng thời", "nhớ", "cố gắng", "sao cho", "vẫn"];

const VERBS =
  "Nạo vét và khơi thông | Trồng thêm và chăm sóc | Lập sổ theo dõi | Đo đạc lại | Cắm mốc bảo vệ | Thay mới dần | Ghép đôi giúp đỡ | Thu gom riêng | Niêm yết công khai | Tổ chức trực đêm tại | Khám sàng lọc cho | Vẽ bản đồ | Dạy bơi miễn phí cho | Gia cố chân | Chuyển dần sang dùng | Đặt biển báo ở | Mở lớp buổi tối cho | Tiêm phòng đủ mũi cho | Ươm giống tại chỗ | Sửa gấp | Lắp đồng hồ cho | Bàn giao lại | Kiểm đếm định kỳ | Quây rào quanh | Mời thợ giỏi truyền nghề cho | Chấm điểm từng quý | Dành quỹ đất cho | Phân làn lại | Ghi hình và lưu giữ | Phát không | Làm sạch toàn bộ | Nuôi thả thêm | Bảo dưỡng trước mùa mưa | Xóa bỏ dứt điểm | Chia ca trông giữ | Tập dượt hằng tháng cùng";
const OBJECTS =
  "các tuyến mương nội đồng | dải phi lao chắn cát | đàn trâu bò thả rông | ranh giới rừng phòng hộ | giếng khoan đã hỏng | hệ thống đèn đường liên xóm | những hộ neo đơn mới tách | vỏ bao thuốc trừ cỏ | giá vé đò ngang | các chốt gác đầu đèo | trẻ suy dinh dưỡng thể nhẹ | vùng sạt lở ven suối | học trò lớp bốn ven hồ | kè đá phía hạ lưu | bếp đun không khói | những khúc cua khuất tầm nhìn | người lớn chưa đọc thông | đàn gà thả vườn | cây bản địa quý hiếm | cầu treo dân sinh | trạm bơm dùng chung | mặt bằng chợ phiên cũ | số thuyền nan gắn máy | khu mộ cổ của làng | phụ nữ dệt thổ cẩm | bếp ăn bán trú | sân chơi cho trẻ nhỏ | bến xe khách đầu thị trấn | làn điệu hát ru cổ | hạt giống lúa nếp nương | các bể chứa nước mưa | cá bột xuống lòng hồ | cột thu lôi trường bản | tục thách cưới nặng nề | kho thóc dự phòng | đội xung kích chữa cháy rừng | lò gạch thủ công | những đoạn đê xung yếu | vườn thuốc nam trạm xá | nhà văn hóa ghép thôn";
const WAYS =
  "bằng công lao động tự nguyện | theo mẫu sổ thống nhất | với vật liệu sẵn có | qua tổ liên gia tự quản | bằng tiền bán tín chỉ rừng | do già làng đứng ra bảo lãnh | theo lịch con nước | có thợ điện cùng làm | qua loa xóm mỗi sáng | bằng nguồn xổ số để lại | theo thứ tự nhà xa trước | có sự chứng kiến của dân | với giá mua tận nơi | theo tỷ lệ nhà nước một dân một | qua thẻ điểm màu xanh | nhờ thanh niên về nghỉ hè | có bác sĩ tuyến trên kèm cặp | bằng gạch không nung | do cựu binh đảm nhận | theo hình thức cuốn chiếu | qua phiên họp chi hội | có camera của bưu điện | bằng xe chuyên dụng đi mượn | với hai người gác mỗi ca | do trưởng bản ký nhận | theo bản vẽ mẫu cấp sẵn | nhờ quỹ tương trợ dòng tộc | có nhật ký ảnh kèm theo | bằng men vi sinh tự ủ | qua hợp đồng ba bên";
const SCOPES =
  "làm trước ở các bản vùng cao | ưu tiên nơi vừa qua lũ | không để sót hộ nào mới đến | xong trước vụ gieo sạ | mỗi thôn chọn một điểm | giữ nguyên nếp cũ tốt đẹp | lấy trường học làm tâm | tránh dồn việc vào cuối vụ | bắt đầu từ xã đảo | kể cả người tạm trú | chừa lại lối cho xe cứu hộ | ghi rõ người chịu trách nhiệm | nhất là cụm dân cư giáp ranh | đổi vai giữa nam và nữ | thưởng bằng hiện vật | rút kinh nghiệm ngay tại chỗ | để bà con tự bình chọn | đi đôi với bỏ hủ tục | không thu thêm khoản nào | nối liền với bản kế bên | giao khoán đến từng nhóm | kiểm lại sau mỗi trận bão | tính cả phần đất xen kẹt | nhân ra toàn vùng khi đã chắc | gắn biển tên người góp công | chia đều giữa hai bờ sông | dùng được ít nhất mười năm | đủ chỗ cho cả khách vãng lai";
const FORMULAS =
  "Trong quá trình triển khai thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời phản ánh về cơ quan thường trực để tổng hợp, báo cáo cấp có thẩm quyền xem xét, quyết định. | Yêu cầu các cơ quan, đơn vị, địa phương nghiêm túc triển khai thực hiện đầy đủ các nội dung trên, định kỳ gửi kết quả về cơ quan thường trực. | Trong quá trình tổ chức thực hiện, nếu thấy cần sửa đổi, bổ sung, các đơn vị chủ động đề xuất với cơ quan chủ trì để tổng hợp, trình cấp trên xem xét, điều chỉnh cho phù hợp với tình hình thực tế. | Căn cứ chức năng, nhiệm vụ được giao, các cơ quan, đơn vị, địa phương xây dựng kế hoạch cụ thể và tổ chức thực hiện bảo đảm hiệu quả.";
