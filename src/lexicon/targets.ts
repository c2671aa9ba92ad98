import type { Comparator } from "../model-tasks.ts";
import type { Cue } from "./cue.ts";

/** A word of comparison, and whether it makes a figure a target by itself. */
export interface Comparison {
  readonly comparator: Comparator;
  readonly strong: boolean;
}

const strong = (comparator: Comparator): Comparison => ({ comparator, strong: true });
const weak = (comparator: Comparator): Comparison => ({ comparator, strong: false });

/** Words right before a figure; the first that fits decides. */
export const comparisonCues: readonly Cue<Comparison>[] = [
  {
    id: "target.at-most",
    phrase: /(?:không\s+(?:\p{L}+\s+){0,4}quá|tối\s+đa|nhiều\s+nhất|≤|<=?)\s*(?:là\s+)?$/u,
    shows: strong("<="),
    example: "không quá",
  },
  {
    id: "target.at-least",
    phrase:
      /(?:ít\s+nhất|tối\s+thiểu|không\s+(?:dưới|thấp\s+hơn|ít\s+hơn)|≥|>=?)\s*(?:(?:là|có|đạt|từ|trên|khoảng|cũng|được)\s+){0,2}$/u,
    shows: strong(">="),
    example: "ít nhất",
  },
  {
    id: "target.about",
    phrase: /(?:khoảng|xấp\s+xỉ|ước\s+đạt|dao\s+động)\s+(?:từ\s+)?$/u,
    shows: strong("~"),
    example: "đạt khoảng",
  },
  { id: "target.over", phrase: /(?<!\p{L})(?:trên|hơn)\s+$/u, shows: weak(">="), example: "đạt trên" },
  { id: "target.under", phrase: /(?<!\p{L})dưới\s+$/u, shows: weak("<="), example: "giảm xuống dưới" },
  { id: "target.nearly", phrase: /(?<!\p{L})gần\s+$/u, shows: weak("~"), example: "thu hút gần" },
  { id: "target.from", phrase: /(?<!\p{L})từ\s+$/u, shows: weak(">="), example: "phát triển từ" },
];

/** Words that begin a comparison after the figure. */
export const comparisonAfter: readonly Cue<Comparator>[] = [
  { id: "target.and-up", phrase: /trở\s+lên/u, shows: ">=", example: "10 nhiệm vụ trở lên" },
  { id: "target.and-down", phrase: /trở\s+xuống/u, shows: "<=", example: "5 % trở xuống" },
];

/** What has grades of its own: in `80% cán bộ có trình độ đại học trở lên` the last words say nothing of the figure. */
export const graded =
  /(?<!\p{L})(?:trình\s+độ|mức|loại|hạng|tuổi|đạt|từ|bậc|khá|tốt|đại\s+học|cao\s+đẳng)\s/u;

/** Words right before a figure (and its word of comparison) that make it something to be reached. */
export const reachingVerbs =
  /(?:tổ\s+chức|lập|xây\s+dựng|phát\s+triển|kết\s+nạp|hình\s+thành|đào\s+tạo|bồi\s+dưỡng|tập\s+huấn|thực\s+hiện|hoàn\s+thành|triển\s+khai|có|đạt|hỗ\s+trợ|công\s+nhận|xuất\s+bản|phát\s+hành|ban\s+hành|biên\s+soạn|duy\s+trì|mở|thu\s+hút|tạo|tôn\s+vinh|khen\s+thưởng|lựa\s+chọn|chọn|nhân\s+rộng|trồng|sản\s+xuất|giải\s+quyết|tăng|giảm|kiểm\s+tra|giám\s+sát|khảo\s+sát|trao|vận\s+động|huy\s+động|tư\s+vấn|phản\s+biện|chuyển\s+giao|công\s+bố|đưa|bảo\s+đảm|đảm\s+bảo|đầu\s+tư|nâng\s+cấp|kết\s+nối|tuyên\s+truyền|chỉ\s+đạo|nghiên\s+cứu|đề\s+xuất|đăng|tham\s+mưu|phấn\s+đấu|chiếm|phủ|lắp\s+đặt|cung\s+cấp|sưu\s+tầm|thiết\s+lập|ký\s+kết|tiếp\s+nhận|xóa|tiếp\s+xúc|họp|cử|đón|vay|nuôi|cải\s+tạo|sửa\s+chữa|tặng|phối\s+hợp|giao\s+ban|gấp)(?:\s+(?:được|thêm|mới|thành\s+công|đủ|lại|hiệu\s+quả|có|tốt|mức|lên|xuống|còn|thành|công|ra|điểm)){0,3}\s*$/u;

/** A word right before a figure that makes it a name, a label or a part of a date. */
export const namingBefore =
  /(?<!\p{L})(?:số|điều|khoản|điểm|mục|phụ\s+lục|quý|tháng|ngày|năm|thứ|khóa|kỳ|khối|tổ|hình|bảng|biểu|mẫu|hạng|(?<!(?:nâng|cung|trợ|phát|trao|tăng)\s)cấp|loại|đoạn|top|quốc\s+lộ|đường|vùng|khu\s+vực|phiên\s+bản|thế\s+hệ|mạng|đề\s+án|quyết\s+định|nghị\s+quyết|kế\s+hoạch|chỉ\s+thị|kết\s+luận|luật|thông\s+tư|nghị\s+định|chương|phần|chương\s+trình|tiêu\s+chí|lần|hội\s+nghị\s+trung\s+ương|trung\s+ương|kênh|công\s+nghiệp|tiếng|công\s+(?:văn|điện)|thông\s+báo|hướng\s+dẫn|tờ\s+trình|pháp\s+lệnh|quy\s+(?:định|chế)|văn\s+bản|bước|đợt|lớp|tỉnh\s+lộ|hương\s+lộ|km|đội|bậc|mức|học\s+kỳ|vòng|bán\s+kính|cự\s+ly|tổng\s+đài|đường\s+dây(?:\s+nóng)?|đầu\s+số|mã|iso|tcvn|qcvn|trẻ\s+em\s+dưới|từ\s+đủ|cứ|trên\s+cả)\s+$/u;

/** A body or a thing right before a figure of which each has so many: `mỗi thôn 01 tổ`. */
export const eachBefore =
  /(?<!\p{L})(?:mỗi|từng)\s+(?!năm|quý|tháng|tuần|ngày|lần)(?:\p{L}+(?:\s*,)?\s+){1,7}(?:bình\s+quân\s+|trung\s+bình\s+)?$/u;

/** Words right after a figure that make it an age, a span of time, a count of levels or the name of a set of tasks. */
export const namingAfter =
  /^\s*(?:tuổi|giờ|phút|giây|ngày|tháng|tuần|năm|gb|mb|ghz|kv|cấp|chiều|tầng|nhà|bên|mặt|khâu|đột\s+phá|trụ\s+cột|quan\s+điểm|nguyên\s+tắc|yếu\s+tố|khía\s+cạnh|nhóm\s+(?:nhiệm\s+vụ|giải\s+pháp)|(?:nội\s+dung|nhiệm\s+vụ|giải\s+pháp|vấn\s+đề)\s*(?:,\s*giải\s+pháp|trọng\s+tâm|chủ\s+yếu|đột\s+phá|chiến\s+lược|lớn|nêu|trên|sau|này|được\s+(?:giao|nêu))|\.\d|[:/)\]]|-\s*\p{L})/u;

/** What no figure counts: the word after it only goes on with the sentence, or names a sum of money. */
export const uncounted =
  /^\s+(?:(?:và|của|theo|trong|ngoài|để|là|về|tại|từ|đến|được|cho|với|nhằm|trên|dưới|so|hoặc|thì|mà|như|do|bởi|khi|sau|trước|có|phải|đã|đang|sẽ|không|bên|này|nêu|nói|kèm|loại|dân\s+tộc|chương\s+trình\s+mục\s+tiêu|lớp\s*(?:[.,;]|$)|ban\s+hành|nghìn|ngàn|triệu|tỷ|tỉ|đồng|usd|điều|khoản)(?!\p{L}))/u;

/** A span of time that a strong word of comparison bounds: `không quá 15 phút`. */
export const boundedTime =
  /^\s+(?:giờ|phút|giây|ngày|buổi)(?!\p{L})(?!(?:\s+làm\s+việc)?\s*,?\s*(?:(?:kể\s+)?từ|sau|trước))/u;

/** How many of what in a time, or to each of something: `02 lớp/năm`, `03 buổi/tuần`, `15 học sinh/lớp`. */
export const rateAfter =
  /^\s+(?!(?:giờ|phút|ngày|tuần|tháng|quý|năm|lần|đồng|triệu|tỷ|tỉ|nghìn)(?!\p{L}))\p{L}[\p{L}\s,-]{0,40}?\s?\/\s*(?:(?:0?1|một)\s+)?(?:năm|quý|tháng|tuần|ngày|kỳ|buổi|đợt|lớp|người|hộ|xã|phường|huyện|tỉnh|thôn|bản|ấp|trường|đơn\s+vị|vạn\s+dân|phụ\s+nữ)(?!\p{L})/u;

/** So many times in a time: a target where a strong word of comparison stands before it, else only how often. */
export const timesAfter = /^\s*lần(?!\p{L})/u;

/** How many of all: `7/8 huyện`. The date `7/8` has other words after it. */
export const shareOfAll =
  /^\s+(?:tỉnh|huyện|quận|thị\s+xã|thành\s+phố|xã|phường|thị\s+trấn|thôn|bản|ấp|khóm|tổ|khu|đơn\s+vị|cơ\s+quan|sở|trường|cơ\s+sở|hội|chi\s+(?:hội|bộ|đoàn)|chỉ\s+tiêu|tiêu\s+chí|hộ)(?!\p{L})/u;
export const dateBefore = /(?<!\p{L})(?:ngày|trước|từ|đến|xong|nhất|vào|hết|dịp|kỷ\s+niệm|mùng)\s+$/u;

/** The first of so many in a comparison of countries or places: `thuộc nhóm 10 tỉnh dẫn đầu`. */
export const rankedAmong = {
  before: /(?<!\p{L})nhóm\s+$/u,
  after: /^\s+(?:nước|quốc\s+gia|tỉnh|địa\s+phương|thành\s+phố)(?!\p{L})/u,
} as const;

/** The years that someone lives, which are to be reached, whatever an age is else. */
export const lifeSpan = /tuổi\s+thọ[^.;:]{0,60}$/u;

/** What is counted though the number stands in letters. */
export const countedTimes =
  /^\s*(?:lần|đợt|cuộc|lượt|buổi|lớp|giải|hội\s+(?:thi|nghị|thảo)|chuyên\s+đề|diễn\s+đàn|câu\s+lạc\s+bộ)(?!\s+(?:nữa|thứ)|\p{L})/u;

/** Where the words that are counted end. */
export const countedEnds =
  /[.;:()]\s*\n|[.;:](?=\s|$)|\((?!\p{Lu}|\p{Ll}{1,8}&|[a-zđ&]{2,8}\))|(?<!\([^()]{1,12})\)|,\s*(?=(?:và\s+)?(?:tăng|góp|trong\s+đó|đồng\s+thời|nhằm|bảo\s+đảm|đảm\s+bảo|phấn\s+đấu|hướng|từng|có|được|theo|hoạt\s+động|để|hoàn\s+thành|tổ\s+chức|thành\s+lập|xây\s+dựng|nhóm\s+\d|\d|ít\s+nhất|tối\s+thiểu|tỷ|tỉ|đạt|phát\s+triển|nâng|giảm|gắn|phục\s+vụ|tiến\s+tới|là|nhất\s+là|cải\s+tạo|sửa\s+chữa|mở\s|trồng|khoanh|mỗi\s))|(?<!chưa|đã)\s(?=có(?!\p{L}))|\s(?=(?:được|nhằm|để|về|cho|tham\s+gia|đóng\s+góp|đăng|hoạt\s+động|trong|trên\s+địa\s+bàn|tại|theo|trở\s+(?:lên|xuống)|lên|mỗi|hằng|hàng|áp\s+dụng|ứng\s+dụng|đạt|phải|so\s+với|vào|thực\s+hiện|triển\s+khai|đáp\s+ứng|hoàn\s+thành|biết|sử\s+dụng|và\s+(?:\d|ít\s+nhất|tối\s+thiểu|xây\s+dựng|tổ\s+chức))(?!\p{L}))|\s*\/\s*(?=(?:năm|quý|tháng|tuần|ngày)(?!\p{L}))/u;

/** What is measured rather than counted: with it `dưới 109` says how far. */
export const measured =
  /(?:tỷ|tỉ)\s+(?:lệ|số|suất|trọng)|chỉ\s+số|điểm\s+số|thứ\s+hạng|năng\s+suất|tốc\s+độ/u;

/** A figure for each year: before it in its clause, or right after what is counted. */
export const yearlyBefore =
  /(?<!\p{L})(?:mỗi|hằng|hàng|từng|bình\s+quân|trung\s+bình)\s+(?:một\s+)?năm(?!\p{L})/u;
export const yearlyAfter =
  /^(?:[^.;:(\d/]{0,40}?\/\s*(?:0?1\s+)?năm|[^.;:,(]{0,90}?(?:\/\s*(?:0?1\s+)?năm|(?<!\p{L})(?:mỗi|hằng|hàng|một)\s+năm))(?!\p{L}|\s*\d)/u;

/** The heading of a column whose cells are figures to be reached. */
export const figureColumn =
  /^(?:kết\s+quả|chỉ\s+tiêu|mục\s+tiêu|giá\s+trị|số\s+lượng|kế\s+hoạch|đến\s+năm\s+\d{4}|(?:năm\s+)?20\d{2})(?!\p{L})/u;

/** The heading of a column that says in what the figures are counted. */
export const unitColumn = /^(?:đơn\s+vị(?:\s+tính)?|đvt)$/u;

/** Behind a figure these say how large a body is. */
export const sizeAfter =
  /^\s+(?:lao\s+động|đoàn\s+viên|đảng\s+viên|hội\s+viên|công\s+nhân|nhân\s+khẩu|người|hộ)\s+(?:\p{L}+\s+){0,2}trở\s+(?:lên|xuống)(?!\p{L})/u;

/** A body that is told by how large it is: `doanh nghiệp có từ 500 lao động trở lên`. */
export const sizedBody =
  /(?<!\p{L})(?:doanh\s+nghiệp|cơ\s+sở|đơn\s+vị|chi\s+bộ|đảng\s+bộ|thôn|bản|ấp|khu|địa\s+bàn|hội)\s+(?:\p{L}+\s+){0,4}có\s+$/u;

/** On what something is told: before them `trên` compares nothing. */
export const mediaAfter =
  /^\s+(?:loại\s+hình|trang|kênh|nền\s+tảng|báo|đài|phương\s+tiện|mạng|hệ\s+thống|tuyến|địa\s+bàn)(?!\p{L})/u;
