/** The legend and the notes of the chain's drawing. */
import type { Language } from "../model.ts";
import type { OverviewLink } from "../query/answers-work.ts";
import { questionMark, strokeOf } from "./chain-arcs.ts";
import { breakSign } from "./chain-ground.ts";
import type { ChainLayout } from "./chain-layout.ts";
import type { ChainSelection } from "./chain-selection.ts";
import { hollow, solid } from "./chain-spots.ts";
import { chainWords } from "./chain-words.ts";
import type { LegendItem } from "./frame.ts";
import { drawLine } from "./label.ts";
import { element } from "./svg.ts";
import { relationStroke, size } from "./theme.ts";
import { relationWords, say } from "./words.ts";

/** What the legend has to explain. */
export interface LegendContext {
  readonly lang: Language;
  readonly drawn: readonly OverviewLink[];
}

/** The signs in use, and their meaning. */
export function legendOf(
  { documents, gathered }: ChainSelection,
  { axis }: ChainLayout,
  { lang, drawn }: LegendContext,
): LegendItem[] {
  const items: LegendItem[] = [];
  const add = (sign: string, words: string, when: boolean) => {
    if (when) items.push({ sign, words });
  };
  add(
    solid(17, 8),
    chainWords.held[lang],
    documents.some(({ absent }) => !absent),
  );
  add(
    hollow(17, 8),
    chainWords.absent[lang],
    documents.some(({ absent }) => absent),
  );
  for (const relation of Object.keys(relationStroke) as (keyof typeof relationStroke)[]) {
    const line = element("path", { d: "M0,8H26", ...strokeOf(relation) });
    const head = element("path", { d: "M26,4.5L34,8L26,11.5Z", fill: relationStroke[relation].color });
    add(
      line + head,
      relationWords[relation][lang],
      drawn.some((link) => link.relation === relation),
    );
  }
  add(
    questionMark([17, 8]),
    chainWords.ambiguous[lang],
    drawn.some(({ status }) => status === "ambiguous"),
  );
  const plus = drawLine({ text: "+ n", size: size.small, italic: true }, { x: 17, y: 12, anchor: "middle" });
  add(plus, chainWords.gatheredSign[lang], gathered.size > 0);
  add(
    breakSign(17, 8),
    chainWords.breakSign[lang],
    axis.bands.some(({ broken }) => broken),
  );
  return items;
}

/** What a reader of the drawing should know: how the axis runs, what was left out. */
export function notesOf(
  { documents, links, gathered }: ChainSelection,
  { lang, drawn }: LegendContext,
): string[] {
  const count = new Set([...gathered.values()].flatMap((rows) => rows.map(({ id }) => id))).size;
  const undated = documents.filter(({ date }) => date === null).length;
  const unclear = links.filter(({ status }) => status === "ambiguous");
  const lost = unclear.filter((link) => !drawn.includes(link)).length;
  return [
    chainWords.axisNote[lang],
    ...(undated === 0 ? [] : [say(chainWords.undatedNote, lang, { count: undated })]),
    ...(count === 0 ? [] : [say(chainWords.gatheredNote, lang, { count })]),
    ...(lost === 0 ? [] : [say(chainWords.noTarget, lang, { count: lost })]),
  ];
}
