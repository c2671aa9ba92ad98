/** Prints a family's documents as texts of their kind. */
import type { Member } from "./family.ts";

/** The text of a member: its tasks are its wordings, one point each, a formula last. */
export function printMember(member: Member): string {
  const points = member.wordings.filter(({ author }) => author !== null);
  const formulas = member.wordings.filter(({ author }) => author === null);
  const lines = (all: typeof points): readonly string[] =>
    all.map(({ words }, at) => `${at + 1}. ${words}\n`);
  return [
    HEADS[member.level](member),
    preambleOf(member),
    `${FIRST_HEADING}\n`,
    ...lines(points),
    ...(formulas.length > 0 ? ["II. TỔ CHỨC THỰC HIỆN\n", ...lines(formulas)] : []),
    `Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\n${FEET[member.level]}\n\nNguyễn Văn A\n`,
  ].join("\n");
}

function preambleOf({ above, level }: Member): string {
  if (above.length === 0) return "Ban Bí thư yêu cầu các cấp ủy thực hiện tốt các nhiệm vụ sau:\n";
  const body = level === "party" ? "Ban Thường vụ Tỉnh ủy" : "Ủy ban nhân dân tỉnh";
  return `Thực hiện ${carried(above)}, ${body} ban hành Kế hoạch như sau:\n`;
}

/** Both documents that a plan carries out, or the nearest with its title, which names the other one. */
function carried([nearest, farther]: readonly Member[]): string {
  if (nearest === undefined) return "";
  if (farther === undefined) return cited(nearest);
  const between = isQuoting(nearest) ? " về thực hiện" : " và";
  return `${cited(nearest)}${between} ${cited(farther)}`;
}

/** What stands between the preamble and the tasks. */
export const FIRST_HEADING = "I. NHIỆM VỤ, GIẢI PHÁP";

/** Whether those who cite a plan give its title, which says what it carries out. */
export function isQuoting({ date }: Member): boolean {
  return Number(date.slice(6, 7)) % 2 === 0;
}

/** A member as others cite it: with its date and issuer. */
function cited({ level, symbol, date }: Member): string {
  const [year, month, day] = date.split("-");
  const on = `ngày ${day}/${month}/${year}`;
  if (level === "centre") return `Chỉ thị số ${symbol} ${on} của Ban Bí thư`;
  return `Kế hoạch số ${symbol} ${on} của ${level === "party" ? "Ban Thường vụ Tỉnh ủy" : "Ủy ban nhân dân tỉnh"}`;
}

const HEADS: Readonly<Record<Member["level"], (of: Member) => string>> = {
  centre: ({ symbol, date }) =>
    `BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố ${symbol}\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nHà Nội, ${written(date)}\n\nCHỈ THỊ\nCỦA BAN BÍ THƯ\nvề chăm lo đời sống ở cơ sở\n`,
  party: ({ province, symbol, date, above }) =>
    `TỈNH ỦY ${province?.toUpperCase()}\n*\nSố ${symbol}\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\n${province}, ${written(date)}\n\nKẾ HOẠCH\nthực hiện ${carried(above)}\n`,
  committee: ({ province, symbol, date, above }) =>
    `ỦY BAN NHÂN DÂN\nTỈNH ${province?.toUpperCase()}\n-------\nSố: ${symbol}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n${province}, ${written(date)}\n\nKẾ HOẠCH\nThực hiện ${carried(above)}\n`,
};
const FEET: Readonly<Record<Member["level"], string>> = {
  centre: "T/M BAN BÍ THƯ",
  party: "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ",
  committee: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
};

function written(date: string): string {
  const [year, month, day] = date.split("-");
  return `ngày ${day} tháng ${month} năm ${year}`;
}
