/** The words in which a sheet says the facts that were noted without words of their own. */
import type { Branch, HeaderField, Level, RelationKind } from "../model.ts";
import type { StatedField } from "../model-evidence.ts";
import type { Comparator, Role } from "../model-tasks.ts";
import type {
  AssignmentNote,
  CitationNote,
  CodingSheet,
  DeadlineNote,
  ExpectedNote,
  RelationNote,
  TargetNote,
} from "./sheet.ts";

/** The first line of every sheet. */
export const SHEET_TITLE = "PHIẾU MÃ HÓA: lời diễn đạt lại, không phải nguyên văn";

/** What the lines of the head begin with, in the order in which they stand. */
export const headLabels: Readonly<Record<HeaderField, string>> = {
  type: "Loại văn bản",
  symbol: "Số, ký hiệu",
  number: "Số",
  date: "Ngày ban hành",
  place: "Nơi ban hành",
  issuer: "Cơ quan ban hành",
  title: "Trích yếu",
  signer: "Người ký",
  signerRole: "Chức vụ",
};

/** What the lines begin with that say what is stated elsewhere. */
export const statedLabels: Readonly<Record<StatedField, string>> = {
  ...headLabels,
  level: "Cấp",
  source: "Nguồn",
};

/** What the lines below a provision begin with. */
export const noteLabels = {
  assignment: "Phân công",
  deadline: "Thời hạn",
  target: "Chỉ tiêu",
  product: "Sản phẩm",
  expected: "Văn bản phải ban hành",
  citation: "Viện dẫn",
  relation: "Quan hệ",
} as const;

/** `chủ trì: Sở Nội vụ`. */
export function sayAssignment({ role, unit, statement }: AssignmentNote): string {
  return statement ?? `${roles[role]}: ${unit}`;
}

/** `hằng năm`, `quý III/2021`, `đến 31/12/2025`. */
export function sayDeadline({ kind, start, end, every, statement }: DeadlineNote): string {
  if (statement !== undefined) return statement;
  if (kind === "recurring") return every ? (rhythms[every] ?? sayDuration(every)) : "định kỳ";
  if (kind === "quarter" && start)
    return `quý ${QUARTERS[Math.floor((Number(start.slice(5, 7)) - 1) / 3)]}/${start.slice(0, 4)}`;
  if (start && end) return start === end ? dayOf(start) : `từ ${dayOf(start)} đến ${dayOf(end)}`;
  if (end) return `đến ${dayOf(end)}`;
  return start ? `từ ${dayOf(start)}` : "có điều kiện";
}

/** `P2Y6M`: `2 năm 6 tháng một lần`. */
function sayDuration(every: string): string {
  const { years, months } = /^P(?:(?<years>\d+)Y)?(?:(?<months>\d+)M)?/u.exec(every)?.groups ?? {};
  const parts = [years && `${years} năm`, months && `${months} tháng`].filter(Boolean);
  return parts.length === 0 ? `mỗi ${every}` : `${parts.join(" ")} một lần`;
}

/** `ít nhất 2 hội chuyên ngành, mỗi năm`. */
export function sayTarget({ value, comparator = "=", unit, of, per, statement }: TargetNote): string {
  const figure = unit === "%" ? `${value}%` : [value, unit].filter(Boolean).join(" ");
  return statement ?? `${comparators[comparator]}${figure} ${of}${per ? ", mỗi năm" : ""}`;
}

/** `Kế hoạch, của Sở Nội vụ tỉnh Sơn Bình`. */
export function sayExpected({ type, issuers, statement }: ExpectedNote): string {
  return statement ?? [type, ...(issuers.length > 0 ? [`của ${issuers.join("; ")}`] : [])].join(", ");
}

/** `Kết luận số 93-KL/TW ngày 20/11/2020 của Ban Bí thư`. */
export function sayCitation({ kind, key, type, date, issuer, statement }: CitationNote): string {
  if (statement !== undefined) return statement;
  if (kind === "self") return `${type ?? "Văn bản"} này`;
  const name = kind === "named" || !type || key.startsWith(type) ? key : `${type} số ${key}`;
  return `${name}${date ? ` ngày ${dayOf(date)}` : ""}${issuer && !key.endsWith(issuer) ? ` của ${issuer}` : ""}`;
}

/** The forms in which a statement may name a document that is cited, the longest first. */
export function formsOf(note: CitationNote): readonly string[] {
  const { kind, key, type } = note;
  if (kind === "self") return type ? [`${type} này`] : [];
  return [sayCitation(note), ...(type ? [`${type} số ${key}`, `${type} ${key}`] : []), key];
}

/** `văn bản này thực hiện 93-KL/TW`. */
export function sayRelation({ from, relation, to, statement }: RelationNote): string {
  return statement ?? `${from ?? "văn bản này"} ${relations[relation]} ${to}`;
}

/** `cấp tỉnh, khối Đảng, Bình Thuận`. */
export function sayJurisdiction({
  level,
  branch,
  province,
  locality,
}: NonNullable<CodingSheet["jurisdiction"]>): string {
  const parts = [level && levels[level], branch && branches[branch], locality, province];
  return parts.filter(Boolean).join(", ");
}

function dayOf(date: string): string {
  const [year, month, day] = date.split("-");
  return day === undefined ? date : `${day}/${month}/${year}`;
}

const roles: Readonly<Record<Role, string>> = {
  lead: "chủ trì",
  coordinate: "phối hợp",
  "report-to": "báo cáo",
  advise: "tham mưu cho",
};

const QUARTERS = ["I", "II", "III", "IV"];

const rhythms: Readonly<Record<string, string>> = {
  year: "hằng năm",
  quarter: "hằng quý",
  month: "hằng tháng",
};

const comparators: Readonly<Record<Comparator, string>> = {
  "=": "",
  ">=": "ít nhất ",
  "<=": "không quá ",
  "~": "khoảng ",
};

const relations: Readonly<Record<RelationKind, string>> = {
  implements: "thực hiện",
  basis: "căn cứ",
  continues: "tiếp tục thực hiện",
  replaces: "thay thế",
  amends: "sửa đổi, bổ sung",
  mentions: "nhắc đến",
};

const levels: Readonly<Record<Level, string>> = {
  central: "cấp trung ương",
  province: "cấp tỉnh",
  district: "cấp huyện",
  commune: "cấp xã",
};

const branches: Readonly<Record<Branch, string>> = {
  party: "khối Đảng",
  state: "khối Nhà nước",
  association: "khối đoàn thể, hội",
};
