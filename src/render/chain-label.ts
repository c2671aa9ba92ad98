/** What stands beside a document's circle. */
import type { Language } from "../model.ts";
import type { OverviewDocument } from "../query/answers-work.ts";
import { type StackContext, stackAside } from "./chain-stack.ts";
import { chainWords } from "./chain-words.ts";
import { type Block, blockOf, stacked } from "./label.ts";
import { paint, size } from "./theme.ts";
import { dateOf, say } from "./words.ts";

/** How labels are set. */
export interface LabelOptions {
  readonly lang: Language;
  readonly width: number;
  /** Whether a label says that its document has no known date. */
  readonly undated: boolean;
}

/** The symbol or name; date and place; the id of a document that has neither; how many others were gathered here. */
export function labelOf(
  document: OverviewDocument,
  gathered: number,
  { lang, width, undated }: LabelOptions,
): Block {
  const { id, label, date, province, absent, symbol, type } = document;
  const nameless = label === id && type !== null && !absent;
  const named = symbol !== null && type !== null && label === symbol ? `${type} ${symbol}` : label;
  const day = date === null ? (undated ? chainWords.noDate[lang] : null) : dateOf(date, lang);
  const known = [day, province].filter((part) => part !== null).join(" · ");
  const aside = { width, lines: linesIn({ width, undated }), size: size.small, fill: paint.muted };
  const others = say(chainWords.gathered, lang, { count: gathered });
  return stacked(
    blockOf(nameless ? type : named, { width, lines: 3, size: size.text, bold: !absent }),
    ...(known === "" ? [] : [blockOf(known, aside)]),
    ...(nameless ? [blockOf(id, { ...aside, lines: 2 })] : []),
    ...(gathered === 0 ? [] : [blockOf(others, { width, lines: 1, size: size.small, italic: true })]),
  );
}

/** A document's words in a chain of which not every citation is drawn: they tell how many documents cite it. */
export function carrierLabel(document: OverviewDocument, options: LabelOptions): Block {
  const count = document.citedBy.length;
  const own = labelOf(document, 0, options);
  if (count < 2) return own;
  const cited = say(chainWords.citedBy, options.lang, { count });
  return stacked(
    own,
    blockOf(cited, {
      width: options.width,
      lines: linesIn(options),
      size: size.small,
      fill: paint.muted,
    }),
  );
}

/** What a mark for many documents stands for; when, and of which provinces, or of how many where their names do not fit. */
export function stackLabel(
  members: readonly OverviewDocument[],
  document: OverviewDocument,
  context: StackContext & LabelOptions,
): Block {
  const words = { type: document.type ?? chainWords.anyType[context.lang], count: members.length };
  const name = say(chainWords.stack, context.lang, words);
  const style = { width: context.width, lines: linesIn(context), size: size.small, fill: paint.muted };
  const day = document.date === null && context.undated ? [chainWords.noDate[context.lang]] : [];
  const [named, counted] = [true, false].map((each) =>
    [...day, ...stackAside(members, context, each)].join(" · "),
  );
  const whole = blockOf(named ?? "", style);
  const aside = whole.full === null ? whole : blockOf(counted ?? "", style);
  return stacked(
    blockOf(name, { width: context.width, lines: 2, size: size.text, bold: !document.absent }),
    ...(named === "" ? [] : [aside]),
  );
}

/** What does not fit in one line of a narrow label, or of one that says that there is no date, has a second. */
function linesIn({ width, undated }: Pick<LabelOptions, "width" | "undated">): number {
  return undated || width < LABEL_WIDTH ? 2 : 1;
}

/** The widest label. */
export const LABEL_WIDTH = 158;
