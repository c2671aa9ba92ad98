/** What stands beside a document's circle. */
import type { Language } from "../model.ts";
import type { OverviewDocument } from "../query/answers-work.ts";
import { chainWords } from "./chain-words.ts";
import { type Block, blockOf, stacked } from "./label.ts";
import { paint, size } from "./theme.ts";
import { dateOf, say } from "./words.ts";

/** The symbol or name; date and place; the id of a document that has neither; how many others were gathered here. */
export function labelOf(document: OverviewDocument, gathered: number, lang: Language): Block {
  const { id, label, date, province, absent, symbol, type } = document;
  const nameless = label === id && type !== null && !absent;
  const named = symbol !== null && type !== null && label === symbol ? `${type} ${symbol}` : label;
  const known = [date === null ? null : dateOf(date, lang), province]
    .filter((part) => part !== null)
    .join(" · ");
  const aside = { width: LABEL_WIDTH, lines: 1, size: size.small, fill: paint.muted };
  const others = say(chainWords.gathered, lang, { count: gathered });
  return stacked(
    blockOf(nameless ? type : named, { width: LABEL_WIDTH, lines: 3, size: size.text, bold: !absent }),
    ...(known === "" ? [] : [blockOf(known, aside)]),
    ...(nameless ? [blockOf(id, { ...aside, lines: 2 })] : []),
    ...(gathered === 0
      ? []
      : [blockOf(others, { width: LABEL_WIDTH, lines: 1, size: size.small, italic: true })]),
  );
}

/** The widest label. */
export const LABEL_WIDTH = 158;
