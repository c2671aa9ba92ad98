/** Vai trò: the words before or after the name of a body that tell what it has to do with a task. */
import type { Role } from "../model-tasks.ts";
import type { Cue } from "./cue.ts";
import { type Sieve, sieveByEnding } from "./cue-sieve.ts";

/** What a cue says: a role, or that there is none; and how near the body has to be known. */
export interface RoleShown {
  /** `null`: the words look like a cue, and give no role. */
  readonly role: Role | null;
  /** Only where the first body has a name of its own: not for `các đơn vị`. */
  readonly named?: true;
  /** Only where the words after the body begin so. */
  readonly after?: RegExp;
  /** Only where the body opens its clause. */
  readonly opening?: true;
  /** Only where nobody has been given this role by a nearer cue in the same clause. */
  readonly distant?: true;
}

const WELL = String.raw`(?:[\s,]+(?:và\s+)?(?:chặt\s+chẽ|đồng\s+bộ|tốt|có\s+hiệu\s+quả|hiệu\s+quả|thường\s+xuyên|kịp\s+thời|trực\s+tiếp|nhịp\s+nhàng|thống\s+nhất|toàn\s+diện|chủ\s+động|tích\s+cực)){0,4}`;
const WITH = String.raw`\s+(?:cùng\s+với|với|cùng|giữa)`;
const ALSO = String.raw`(?:\s*(?:,|và|hoặc)\s*(?:đề\s+xuất|giúp|kiến\s+nghị|tư\s+vấn|báo\s+cáo|trình|xin\s+ý\s+kiến|giải\s+trình|tham\s+mưu)){0,3}`;
const TO = String.raw`(?:\s+(?:gửi\s+về|gửi\s+cho|gửi\s+đến|cho|với|về|lên|gửi|tới|đến))`;

/** What a body does with what is brought before it. */
const TO_ACT =
  /^[\s,]*(?:\([^()]{0,120}\)\s*)?(?:để\s+)?(?:kịp\s+thời\s+)?(?:được\s+)?(?:xem\s+xét|tổng\s+hợp|phối\s+(?:kết\s+)?hợp|chủ\s+trì|hướng\s+dẫn|giải\s+quyết|xử\s+lý|nghiên\s+cứu|tham\s+mưu|báo\s+cáo|trình)/u;

/** Words before the body, from the beginning of its clause; the first that fits decides. */
export const rolesBefore: readonly Cue<RoleShown>[] = [
  {
    id: "role.none.phoi-hop-trong-van-ban",
    phrase: new RegExp(
      String.raw`(?:quy\s+chế|chương\s+trình|cơ\s+chế|kế\s+hoạch|quy\s+định|văn\s+bản|thỏa\s+thuận|nghị\s+quyết|hợp\s+đồng)(?:\s+(?:ký\s+kết|liên\s+tịch|về|công\s+tác|liên\s+ngành)){0,2}\s+phối\s+(?:kết\s+)?hợp(?:(?!phối\s+(?:kết\s+)?hợp)[^.;]){0,160}${WITH}\s+$`,
      "u",
    ),
    shows: { role: null },
    example: "xây dựng quy chế phối hợp hoạt động giữa ",
  },
  {
    id: "role.coordinate.phoi-hop-voi",
    phrase: new RegExp(
      String.raw`phối\s+(?:kết\s+)?hợp${WELL}(?:\s+(?:hoạt\s+động|công\s+tác|thực\s+hiện|triển\s+khai|tổ\s+chức|hành\s+động|lãnh\s+đạo|trong|ngoài|liên\s+ngành|đa\s+ngành|chung)){0,2}${WELL}${WITH}\s+$`,
      "u",
    ),
    shows: { role: "coordinate" },
    example: "chủ động phối hợp chặt chẽ với ",
  },
  {
    id: "role.coordinate.phoi-hop",
    phrase: new RegExp(
      String.raw`phối\s+(?:kết\s+)?hợp${WELL}(?:\s*(?:,|và)\s*(?:hỗ\s+trợ|liên\s+kết|trao\s+đổi|thống\s+nhất|huy\s+động)(?:${WITH})?){0,2}\s+$`,
      "u",
    ),
    shows: { role: "coordinate" },
    example: "chủ trì, phối hợp ",
  },
  {
    id: "role.coordinate.phoi-hop-cua",
    phrase: /(?:với|có)\s+sự\s+phối\s+(?:kết\s+)?hợp(?:\s+\p{L}+){0,3}\s+của\s+$/u,
    shows: { role: "coordinate" },
    example: "với sự phối hợp của ",
  },
  {
    id: "role.advise.tham-muu",
    phrase: new RegExp(
      String.raw`tham\s+mưu${ALSO}(?:\s+(?:kịp\s+thời|trực\s+tiếp|giúp\s+việc|giúp|trình|đề\s+xuất|báo\s+cáo))?(?:\s+(?:cho|với|giúp|lên|trình))?\s+$`,
      "u",
    ),
    shows: { role: "advise" },
    example: "tham mưu, đề xuất cho ",
  },
  {
    id: "role.report-to.bao-cao",
    phrase: new RegExp(
      String.raw`báo\s+cáo${ALSO}(?:\s+(?:kịp\s+thời|định\s+kỳ|trực\s+tiếp|ngay|kết\s+quả|đề\s+xuất|trình)){0,2}${TO}?\s+$`,
      "u",
    ),
    shows: { role: "report-to" },
    example: "tổng hợp, báo cáo ",
  },
  {
    id: "role.lead.gui-den",
    phrase:
      /(?:phản\s+ánh|kiến\s+nghị|đề\s+xuất|thông\s+tin|văn\s+bản|ý\s+kiến)(?:[\s,]+(?:kịp\s+thời|bằng\s+văn\s+bản|đề\s+xuất|kiến\s+nghị|bằng\s+văn\s+bản\s+về)){0,3}[\s,]+(?:gửi\s+về|gửi\s+đến|gửi\s+cho|thông\s+qua|qua|về|đến|tới|gửi)\s+$/u,
    shows: {
      role: "lead",
      after: TO_ACT,
    },
    example: "kịp thời phản ánh về ",
  },
  {
    id: "role.lead.phan-anh-voi",
    phrase: /phản\s+ánh(?:[\s,]+(?:kịp\s+thời|bằng\s+văn\s+bản|trực\s+tiếp)){0,2}\s+với\s+$/u,
    shows: { role: "lead", after: TO_ACT },
    example: "kịp thời phản ánh với ",
  },
  {
    id: "role.lead.qua",
    phrase: /(?:[\s(]|^)(?:qua|đồng\s+thời,?\s+gửi(?:\s+(?:về|đến|cho))?)\s+$/u,
    shows: { role: "lead", after: /^[\s,]*(?:để\s+)?tổng\s+hợp(?!\p{L})/u },
    example: "báo cáo ủy ban qua ",
  },
  {
    id: "role.report-to.bao-cao-voi",
    phrase: /báo\s+cáo\s[^.;:()]{1,160}\s(?:với|lên|gửi|gửi\s+cho)\s+$/u,
    shows: { role: "report-to" },
    example: "báo cáo kết quả thực hiện với ",
  },
  {
    id: "role.report-to.bao-cao-xa",
    phrase: new RegExp(String.raw`báo\s+cáo\s[^.;:()]{1,160}${TO}\s+$`, "u"),
    shows: { role: "report-to", named: true },
    example: "báo cáo kết quả thực hiện về ",
  },
  {
    id: "role.advise.trinh",
    phrase: /tham\s+mưu\s[^.;]{1,220}(?:\s|,)trình\s+$/u,
    shows: { role: "advise", distant: true },
    example: "tham mưu xây dựng quy chế trình ",
  },
  {
    id: "role.lead.giao",
    phrase:
      /^[\s\-+•*(]*(?:(?:đồng\s+thời|trước\s+mắt)\s*,?\s*)?(?:giao|phân\s+công|ủy\s+quyền)(?:\s+(?:nhiệm\s+vụ|trách\s+nhiệm))?(?:\s+cho)?\s+$/u,
    shows: { role: "lead" },
    example: "giao cho ",
  },
  {
    id: "role.lead.de-nghi",
    phrase:
      /(?:^|[^\p{L}])(?<!(?:theo|sở|có|được|nội\s+dung|hồ\s+sơ|văn\s+bản|các|đáp\s+ứng|hợp|những|mọi)\s+)(?:đề\s+nghị|yêu\s+cầu)\s+$/u,
    shows: { role: "lead" },
    example: "nếu có khó khăn, đề nghị ",
  },
  {
    id: "role.lead.khuyen-khich",
    phrase: /^[\s\-+•*(]*khuyến\s+khích\s+$/u,
    shows: { role: "lead", named: true },
    example: "khuyến khích ",
  },
  {
    id: "role.lead.duoc",
    phrase: /được\s+$/u,
    shows: {
      role: "lead",
      after:
        /^[\s,]*(?:phổ\s+biến|quán\s+triệt|tuyên\s+truyền|hướng\s+dẫn|tập\s+huấn|bồi\s+dưỡng|đào\s+tạo|tư\s+vấn|truyền\s+thông|trang\s+bị|cung\s+cấp)/u,
    },
    example: "100% hội viên được ",
  },
];

/** The cues of {@link rolesBefore} by the syllable that they end with. */
export const rolesByEnding: Sieve<RoleShown> = sieveByEnding(rolesBefore);

/** Words after the body that make it the one who leads, wherever it stands. */
export const rolesAfter: readonly Cue<RoleShown>[] = [
  {
    id: "role.lead.chu-tri",
    phrase:
      /^[\s,]*(?:\([^()]{0,120}\)\s*)?(?:làm\s+đơn\s+vị\s+|là\s+(?:cơ\s+quan|đơn\s+vị)\s+)?(?:chủ\s+trì|đầu\s+mối|thường\s+trực)(?!\p{L})/u,
    shows: { role: "lead", named: true },
    example: " chủ trì, phối hợp",
  },
  {
    id: "role.lead.co-trach-nhiem-xa",
    phrase:
      /^\s+(?:được|trong|tại|theo|có|thuộc|trên|ở|khi|với|liên)\s[^.;:]{1,160}\s(?:có\s+trách\s+nhiệm|chịu\s+trách\s+nhiệm)(?!\s+với|\p{L})/u,
    shows: { role: "lead", opening: true },
    example: " được giao nhiệm vụ trong kế hoạch có trách nhiệm",
  },
  {
    id: "role.lead.co-trach-nhiem",
    phrase:
      /^[\s,]*(?:\([^()]{0,120}\)\s*)?(?:(?:phải|cùng|hoàn\s+toàn|trực\s+tiếp)\s+){0,2}(?:có\s+(?:trách\s+nhiệm|nhiệm\s+vụ)|chịu\s+(?:hoàn\s+toàn\s+)?trách\s+nhiệm)(?!\s+với|\p{L})/u,
    shows: { role: "lead" },
    example: " có trách nhiệm xây dựng",
  },
];
