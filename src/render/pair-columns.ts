/** The two columns of words, and where their passages stand. */
import type { Language } from "../model.ts";
import { duplicationWords, originLetters } from "./duplication-words.ts";
import { plainWords } from "./known.ts";
import { type Block, blockOf, drawBlock, stacked } from "./label.ts";
import type { NumberedPair, TextPart } from "./pair-parts.ts";
import { element, tooltip } from "./svg.ts";
import { originColor, paint, size } from "./theme.ts";
import { duplicateWords, originWords, say } from "./words.ts";

/** A part with its words and its place; `y` is its top. */
export interface PlacedPart {
  readonly part: TextPart;
  readonly block: Block;
  readonly y: number;
  readonly height: number;
}

export interface ColumnOptions {
  readonly width: number;
  /** The most lines of a passage. */
  readonly lines: number;
  readonly lang: Language;
}

/** The parts of a document below one another. */
export function columnOf(parts: readonly TextPart[], options: ColumnOptions): readonly PlacedPart[] {
  let y = 0;
  return parts.map((part) => {
    const block = blockFor(part, options);
    const height = block.height + (part.kind === "passage" ? 2 * PAD : 0);
    const placed = { part, block, y, height };
    y += height + GAP;
    return placed;
  });
}

/** How high a column is. */
export function heightOf(column: readonly PlacedPart[]): number {
  const last = column.at(-1);
  return last ? last.y + last.height : 0;
}

/** A column as markup; bars stand on the side of the bands. */
export function drawColumn(
  column: readonly PlacedPart[],
  {
    x,
    width,
    side,
    lang,
  }: { readonly x: number; readonly width: number; readonly side: 0 | 1; readonly lang: Language },
): string {
  return column
    .map(({ part, block, y, height }) => {
      if (part.kind !== "passage") return drawBlock(block, { x: x + BAR + PAD, y });
      const bar = side === 0 ? x + width - BAR : x;
      return element(
        "g",
        { "data-kind": "pair", "data-id": part.pairs[0]?.at ?? null },
        tooltip([...part.pairs.map((pair) => toldPair(pair, lang)), plainWords(part.quote.text)].join("\n")),
        element("rect", { x, y, width, height, fill: paint.band }),
        element("rect", { x: bar, y, width: BAR, height, fill: colorOf(part.pairs[0]) }),
        drawBlock({ ...block, full: null }, { x: x + BAR + PAD, y: y + PAD }),
      );
    })
    .join("");
}

/** The colour of a pair's origin. */
export function colorOf(pair: NumberedPair | undefined): string {
  return pair === undefined ? paint.faint : originColor[pair.pair.origin];
}

/** A pair in words. */
export function toldPair({ number, pair }: NumberedPair, lang: Language): string {
  const { kind, origin } = pair;
  return say(duplicationWords.pairTold, lang, {
    ...{ number, kind: duplicateWords[kind][lang], origin: originWords[origin][lang] },
  });
}

function blockFor(part: TextPart, { width, lines, lang }: ColumnOptions): Block {
  const room = { width: width - 2 * BAR - 2 * PAD };
  const quiet = { size: size.small, fill: paint.muted, ...room };
  switch (part.kind) {
    case "context":
      return blockOf(plainWords(part.text), { ...quiet, lines: 4 });
    case "gap":
      return blockOf(gapWords(part.words, lang), { ...quiet, italic: true });
    case "passage":
      return stacked(
        ...part.pairs.map((pair) => blockOf(headOf(pair, lang), { size: size.small, bold: true, ...room })),
        blockOf(plainWords(part.quote.text), { size: size.text, lines, ...room }),
      );
  }
}

function gapWords(words: number | null, lang: Language): string {
  return words === null
    ? duplicationWords.gapUnknown[lang]
    : say(duplicationWords.gap, lang, { count: words });
}

/** `[3] nguyên văn · T` */
function headOf({ number, pair }: NumberedPair, lang: Language): string {
  return `[${number}] ${duplicateWords[pair.kind][lang]} · ${originLetters[pair.origin][lang]}`;
}

const PAD = 6;
const BAR = 4;
const GAP = 9;
