/** Tiny documents in the genre, written as texts and read by the parser: a head, a title, a sentence or two, a foot. */

import type { Document } from "../../src/model.ts";
import { parseDocument } from "../../src/parse/document.ts";

/** What a tiny document shows; what is left out it does not show. */
export interface Tiny {
  /** As the head prints it, a line each: `TỈNH ỦY SƠN BÌNH`, or `ỦY BAN NHÂN DÂN` and `TỈNH SƠN BÌNH`. */
  readonly organ: readonly string[];
  readonly symbol?: string;
  /** `Sơn Bình, 15/01/2021`. */
  readonly signed?: string;
  readonly type: string;
  readonly title?: string;
  readonly says?: string;
  /** What a decision promulgates, from its title on: a document of its own. */
  readonly attached?: string;
}

/** The documents of a text: two where a decision promulgates a plan. */
export function tinyDocuments(id: string, tiny: Tiny): readonly Document[] {
  const attached = tiny.attached === undefined ? "" : `\n${tiny.attached}\n`;
  return parseDocument({ file: `${id}.txt`, id, text: `${textOf(tiny)}${attached}` });
}

/** The text of a tiny document. */
export function textOf({ organ, symbol, signed, type, title, says = "" }: Tiny): string {
  const party =
    symbol === undefined ? /ỦY [^N]|ĐẢNG|TRUNG ƯƠNG/u.test(organ.join(" ")) : /^\d+\s?-/u.test(symbol);
  const [first = "", ...rest] = organ;
  const nation = party
    ? ["ĐẢNG CỘNG SẢN VIỆT NAM"]
    : ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"];
  const number = symbol === undefined ? "" : party ? `Số ${symbol}` : `Số: ${symbol}`;
  const head = [first, ...rest].map((line, i) => columns(line, nation[i] ?? ""));
  const missing = nation.slice(organ.length).map((line) => columns("", line));
  return [
    ...head,
    ...missing,
    ...(party ? ["*"] : []),
    columns(number, signed === undefined ? "" : signedOn(signed)),
    "",
    type.toUpperCase(),
    ...(title === undefined ? [] : [title]),
    ...(party ? ["-----"] : [""]),
    says,
    "",
    "Nơi nhận:",
    "- Lưu Văn phòng.",
    "",
    party ? "T/M BAN THƯỜNG VỤ" : "TM. CƠ QUAN",
    "Nguyễn Văn A",
    "",
  ].join("\n");
}

function columns(left: string, right: string): string {
  return right === "" ? left : `${left.padEnd(36)}${right}`;
}

function signedOn(signed: string): string {
  const [place, day] = signed.split(", ");
  const [d, m, y] = day?.split("/") ?? [];
  return `${place}, ngày ${d} tháng ${m} năm ${y}`;
}
