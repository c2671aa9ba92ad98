/** The texts that are parsed: real ones where they are there, else those of the example. */
import { existsSync, readdirSync, readFileSync } from "node:fs";

const corpus = new URL("../../shared/corpus/", import.meta.url);
const sample = new URL("../examples/sample-chain/texts/", import.meta.url);
const folder = existsSync(corpus) ? corpus : sample;

/** Which texts they are, for the heading of a table. */
export const source = folder === corpus ? "the shared corpus" : "the example";

const texts = readdirSync(folder)
  .filter((name) => /\.(?:txt|md)$/u.test(name))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), "utf8"));

/** So many documents, the texts in turn. */
export function documents(count) {
  return Array.from({ length: count }, (_, at) => texts[at % texts.length]);
}

/** One plan of about so many bytes: numbered headings, and below each ten of the long lines of the texts, in turn. */
export function oneDocument(bytes) {
  const parts = [HEAD];
  let size = bytesOf([HEAD, FOOT]);
  for (let at = 0; size < bytes; at++) {
    const heading = at % 10 === 0 ? `${at / 10 + 1}. Nhiệm vụ, giải pháp\n` : "";
    const part = `${heading}- ${longLines[at % longLines.length]}\n`;
    parts.push(part);
    size += Buffer.byteLength(part);
  }
  return [...parts, FOOT].join("");
}

/** The number of UTF-8 bytes. */
export function bytesOf(all) {
  return all.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

/** Lines that are whole paragraphs, without their marks. */
const longLines = texts
  .flatMap((text) => text.split("\n"))
  .map((line) => line.replace(/^[\s\-+*#\d.]+/u, "").trim())
  .filter((line) => line.length > 120 && line.length < 1200);

const HEAD = `ỦY BAN NHÂN DÂN
TỈNH SƠN BÌNH
-------
Số: 12/KH-UBND

Sơn Bình, ngày 05 tháng 3 năm 2025

KẾ HOẠCH
Thực hiện Chỉ thị số 07-CT/TU ngày 10/01/2025 của Ban Thường vụ Tỉnh ủy

`;
const FOOT = `
Nơi nhận:
- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn A
`;
