/** Which types of documents a sign stands for. */
import { nameKey } from "../graph/keys.ts";

/** The sign of a symbol, and the types that it stands for, where the type that a text names is another one that has signs of its own. */
export interface SignConflict {
  readonly sign: string;
  readonly types: readonly string[];
}

/** Whether the noun before a number goes against its sign: `CT` is the sign of a Chỉ thị, not of a Chương trình. */
export function signConflict(symbol: string, type: string): SignConflict | null {
  const sign = SIGN.exec(symbol)?.groups?.sign ?? "";
  const types = typesOf[nameKey(sign)];
  const named = nameKey(type);
  if (!types || types.some((one) => named.startsWith(nameKey(one)))) return null;
  return hasSign(named) ? { sign, types } : null;
}

/** A letter (công văn) carries the sign of the body that sends it: there is nothing to compare. */
function hasSign(type: string): boolean {
  return Object.values(typesOf).some((types) => types.some((one) => type.startsWith(nameKey(one))));
}

/** The letters after the number: `15-KH/TU`, `2073/CTr-UBND`, `31/2025/QĐ-UBND`. */
const SIGN = /^\d[\d.]*(?:\/\d{4})?\s?[-/]\s?(?<sign>\p{L}+)/u;

const typesOf: Readonly<Record<string, readonly string[]>> = {
  bc: ["Báo cáo"],
  ct: ["Chỉ thị"],
  cthđ: ["Chương trình"],
  ctr: ["Chương trình"],
  ctrhđ: ["Chương trình"],
  hd: ["Hướng dẫn"],
  kh: ["Kế hoạch"],
  kl: ["Kết luận"],
  nq: ["Nghị quyết"],
  nđ: ["Nghị định"],
  qc: ["Quy chế"],
  qyđ: ["Quy định"],
  qđ: ["Quyết định", "Quy định"],
  qđi: ["Quy định"],
  tb: ["Thông báo"],
  tt: ["Thông tư", "Thông tri"],
  ttr: ["Tờ trình"],
  đa: ["Đề án"],
};
