/** The legend of a trace: the signs in use. */
import type { Language } from "../model.ts";
import type { LegendItem } from "./frame.ts";
import { drawLine } from "./label.ts";
import { element } from "./svg.ts";
import { paint, series, size } from "./theme.ts";
import { cutSign, diamond } from "./trace-draw.ts";
import type { TraceLayout } from "./trace-layout.ts";
import { stepOf, strokeOf } from "./trace-steps.ts";
import { traceWords } from "./trace-words.ts";
import { scoreOf } from "./words.ts";

/** The lines in use, then the marks, then the cards. */
export function legendOf(layout: TraceLayout, lang: Language): LegendItem[] {
  return [...lineItems(layout, lang), ...markItems(layout, lang), ...cardItems(layout, lang)];
}

function lineItems({ lines }: TraceLayout, lang: Language): LegendItem[] {
  const items = new Map<string, LegendItem>();
  for (const { hop } of lines.flatMap(({ hops }) => hops)) {
    const words = stepOf({ ...hop, role: null }, lang);
    const { color, width, dash } = strokeOf(hop.relation, hop.inferred);
    const line = { d: "M0,8H26", fill: "none", stroke: color, "stroke-width": width };
    const sign =
      element("path", { ...line, "stroke-dasharray": dash }) +
      element("path", { d: "M34,8l-8,-4.5v9Z", fill: color });
    items.set(words, { sign, words });
  }
  return [...items.values()];
}

function markItems({ lines, cards }: TraceLayout, lang: Language): LegendItem[] {
  const line = (d: string) => element("path", { d, fill: "none", stroke: paint.alarm, "stroke-width": 2.6 });
  const score = scoreOf(0.87, lang);
  const breaks = cards.some((card) => card.kind === "node" && card.node.breaks.length > 0);
  return [
    ...(lines.some(({ hops }) => hops.some(({ hop }) => hop.score !== null))
      ? [
          {
            sign: drawLine({ text: score, size: size.small }, { x: 17, y: 12, anchor: "middle" }),
            words: traceWords.scoreSign[lang],
          },
        ]
      : []),
    ...(lines.some(({ weakest }) => weakest)
      ? [{ sign: line("M0,8H34") + diamond({ x: 17, y: 8 }), words: traceWords.weakestSign[lang] }]
      : []),
    ...(breaks || lines.some(({ cut }) => cut !== null)
      ? [{ sign: line("M0,8H34") + cutSign({ x: 17, y: 8 }), words: traceWords.cutSign[lang] }]
      : []),
  ];
}

function cardItems({ cards }: TraceLayout, lang: Language): LegendItem[] {
  const box = { x: 4, y: 0, width: 26, height: 16, rx: 3 };
  const bar = element("rect", { x: 4, y: 0, width: 5, height: 16, fill: series[0] ?? paint.ink });
  const plain = element("rect", { ...box, fill: paint.panel, stroke: paint.faint });
  const hollow = element("rect", {
    ...box,
    ...{ fill: paint.paper, stroke: paint.alarm, "stroke-dasharray": "5 3" },
  });
  const behind = element("rect", { ...box, x: 7, y: 3, fill: paint.band, stroke: paint.faint });
  return [
    { sign: plain + bar, words: traceWords.barSign[lang] },
    ...(cards.some((card) => card.kind === "node" && card.node.absent)
      ? [{ sign: hollow, words: traceWords.absentSign[lang] }]
      : []),
    ...(cards.some(({ kind }) => kind === "gathered")
      ? [{ sign: behind + plain, words: traceWords.gatheredSign[lang] }]
      : []),
  ];
}
