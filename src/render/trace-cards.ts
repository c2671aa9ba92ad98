/** The cards of a trace: what they say, how high they are, how they are drawn. */
import type { Language } from "../model.ts";
import { type Known, plainWords } from "./known.ts";
import { type Block, blockOf, drawBlock, stacked } from "./label.ts";
import { markedWords } from "./paraphrase.ts";
import { element, tooltip } from "./svg.ts";
import { brokenWords } from "./table-words.ts";
import { paint, series, size } from "./theme.ts";
import type { TraceNode } from "./trace-graph.ts";
import type { Card } from "./trace-layers.ts";
import { traceWords } from "./trace-words.ts";
import { say, wordFor } from "./words.ts";

/** What the cards of one drawing have in common. */
export interface CardContext {
  readonly lang: Language;
  readonly known: Known;
  readonly width: number;
  readonly from: string;
  readonly to: string | null;
  /** How many lines a quote may take. */
  readonly lines: number;
  /** The place of each document among the colours. */
  readonly colors: ReadonlyMap<string, number>;
}

/** What a card says of hops that have no line of their own. */
export interface CardLinks {
  readonly number: number | null;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The words of a card. */
export function cardBlock(card: Card, { number, before, after }: CardLinks, context: CardContext): Block {
  const { lang, width } = context;
  const room = { width: width - PAD - BAR - PAD };
  const strong = { size: size.small, fill: paint.strong, bold: true, lines: 1, ...room };
  const name = `${number === null ? "" : `[${number}] `}${nameOf(card, context)}`;
  const flag = flagOf(card, context);
  const node = card.kind === "node" ? card.node : null;
  const shown = node === null ? "" : shownWords(node, context);
  return stacked(
    ...(flag === null ? [] : [blockOf(flag, strong)]),
    blockOf(name, { size: size.text, bold: true, lines: 3, ...room }),
    blockOf(kindOf(card, context), { size: size.small, fill: paint.muted, lines: 2, ...room }),
    ...before.map((text) => blockOf(text, { size: size.small, fill: paint.muted, lines: 3, ...room })),
    ...(shown === "" ? [] : [blockOf(shown, { size: size.small, lines: context.lines, ...room })]),
    ...(node?.breaks ?? []).map((why) => breakBlock(why, room.width, lang)),
    ...after.map((text) => blockOf(text, { size: size.small, fill: paint.muted, lines: 2, ...room })),
  );
}

/** How high a card with these words is. */
export function cardHeight(block: Block): number {
  return block.height + 2 * PAD;
}

/** A card with its words; `y` is its top. */
export function drawCard(
  card: Card,
  block: Block,
  { x, y }: { readonly x: number; readonly y: number },
  context: CardContext,
): string {
  const height = cardHeight(block);
  const box = { x, y, width: context.width, height, rx: 4 };
  const node = card.kind === "node" ? card.node : null;
  return element(
    "g",
    { "data-kind": node?.kind ?? "gathered-hops", "data-id": card.id },
    tooltip(fullWords(card, context)),
    node === null
      ? element("rect", { ...box, x: x + 4, y: y + 4, fill: paint.band, stroke: paint.faint })
      : "",
    element("rect", { ...box, ...lookOf(node, card.id === context.from) }),
    barOf(node, box, context),
    drawBlock({ ...block, full: null }, { x: x + BAR + PAD, y: y + PAD }),
  );
}

/** The start has a strong rim; what is absent is hollow. */
function lookOf(node: TraceNode | null, start: boolean): Readonly<Record<string, string | number | null>> {
  if (node?.absent) return { fill: paint.paper, stroke: paint.alarm, "stroke-dasharray": "5 3" };
  if (start) return { fill: paint.panel, stroke: paint.strong, "stroke-width": 2 };
  return { fill: paint.panel, stroke: paint.faint };
}

function barOf(
  node: TraceNode | null,
  { x, y, height }: { readonly x: number; readonly y: number; readonly height: number },
  { colors }: CardContext,
): string {
  if (node === null || node.absent || node.document === null) return "";
  const fill = series[(colors.get(node.document) ?? 0) % series.length] ?? paint.ink;
  return element("rect", { x, y, width: BAR, height, fill });
}

function breakBlock(why: string, width: number, lang: Language): Block {
  const text = `// ${wordFor(brokenWords, why, lang)}`;
  return blockOf(text, { size: size.small, fill: paint.alarm, bold: true, lines: 3, width });
}

/** A document's label, or a unit's name. */
function nameOf(card: Card, { known, lang }: CardContext): string {
  if (card.kind === "gathered") return say(traceWords.gathered, lang, { count: card.gathered.nodes.length });
  const { kind, id, document } = card.node;
  return kind === "unit" ? id.replace(/^unit:/u, "") : known.name(document ?? id);
}

function kindOf(card: Card, { known, lang }: CardContext): string {
  if (card.kind === "gathered") {
    const ids = new Set(card.gathered.nodes.flatMap(({ document }) => document ?? []));
    const names = [...ids].map(known.name);
    return names.length === 0
      ? traceWords.unit[lang]
      : say(traceWords.gatheredOf, lang, { list: names.join(", ") });
  }
  const { kind, id, absent, document } = card.node;
  if (absent) return traceWords.absent[lang];
  if (kind === "unit") return traceWords.unit[lang];
  const province = document === null ? null : (known.of(document)?.province ?? null);
  const what =
    kind === "document" ? traceWords.document[lang] : say(traceWords.task, lang, { path: pathOf(id) });
  return province === null ? what : `${what} · ${province}`;
}

/** Where in its document a task stands. */
export function pathOf(id: string): string {
  return id.slice(id.lastIndexOf("#") + 1);
}

function flagOf({ id }: Card, { from, to, lang }: CardContext): string | null {
  if (id === from) return traceWords.start[lang];
  return id === to ? traceWords.end[lang] : null;
}

/** A task's words, or a document's title. What is absent has none, and a unit's name says enough. */
function shownWords(node: TraceNode, { known, lang }: CardContext): string {
  if (node.absent || node.kind === "unit") return "";
  const title = node.kind === "document" && node.document !== null ? known.of(node.document)?.title : null;
  if (!title && node.quote?.coded) return wordsOf(node, lang);
  const words = title ? plainWords(title) : wordsOf(node, lang);
  return words === "" ? "" : `“${words}”`;
}

function wordsOf({ quote }: TraceNode, lang: Language): string {
  return quote === null ? "" : plainWords(markedWords(quote, lang));
}

function fullWords(card: Card, context: CardContext): string {
  if (card.kind === "gathered") return card.gathered.nodes.map(({ id }) => id).join("\n");
  const title = card.node.document === null ? null : (context.known.of(card.node.document)?.title ?? null);
  const words = wordsOf(card.node, context.lang);
  return [nameOf(card, context), kindOf(card, context), title ?? "", card.id, words]
    .filter(Boolean)
    .join("\n");
}

/** The room around the words of a card, and the bar on its left. */
const PAD = 7;
const BAR = 5;
