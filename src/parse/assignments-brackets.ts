import { isIn, numberOf, wordSet } from "../text/vocabulary.ts";
import { narrowed } from "./assignments-narrowed.ts";
import type { UnitRegistry } from "./units.ts";
import type { UnitList } from "./units-lists.ts";
import type { Mention, Scan } from "./units-scan.ts";

/** A list of bodies in brackets, and the token after them. */
export interface Bracket {
  readonly mentions: readonly Mention[];
  readonly end: number;
}

/** The bodies that brackets at a token hold, and nothing else: `(Sở Tài chính, Ban Quản lý các Khu công nghiệp)`. */
export function bracketAt(scan: Scan, at: number, registry: UnitRegistry): Bracket | null {
  const { numbers } = scan.tokens;
  if (numbers[at] !== OPEN) return null;
  const close = numbers.indexOf(CLOSE, at);
  const from = isIn(GLOSSES, numbers[at + 1]) ? at + 2 : at + 1;
  const found = close < 0 || close > at + LONGEST ? null : registry.listAt(scan, from);
  const list = found && narrowed(scan, found, close, true);
  return list && list.end === close ? { mentions: list.mentions, end: close + 1 } : null;
}

/** `cấp có thẩm quyền (UBND thành phố, Bộ Y tế)`: the bodies in brackets are those that the collective before them means. */
export function withGloss(scan: Scan, list: UnitList, registry: UnitRegistry): UnitList {
  const last = list.mentions.at(-1);
  const bracket = last?.kind === "collective" ? bracketAt(scan, list.end, registry) : null;
  if (bracket?.mentions[0]?.kind !== "named") return list;
  return { ...list, end: bracket.end, mentions: [...list.mentions.slice(0, -1), ...bracket.mentions] };
}

const OPEN = numberOf("(");
const CLOSE = numberOf(")");
const GLOSSES = wordSet("gồm là");
const LONGEST = 90;
