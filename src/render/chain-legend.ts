/** The legend and the notes of the chain's drawing. */
import type { Language } from "../model.ts";
import { questionMark, strokeOf, strokeWidth } from "./chain-arcs.ts";
import type { DrawnChain } from "./chain-drawn.ts";
import type { LinkFate } from "./chain-gather.ts";
import { breakSign } from "./chain-ground.ts";
import type { ChainLayout } from "./chain-layout.ts";
import { hollow, solid, stackSign } from "./chain-spots.ts";
import { chainWords } from "./chain-words.ts";
import type { LegendItem } from "./frame.ts";
import { drawLine } from "./label.ts";
import { element } from "./svg.ts";
import { paint, relationStroke, size } from "./theme.ts";
import { relationWords, say } from "./words.ts";

/** The signs in use, and their meaning. */
export function legendOf(
  { documents, gathered, stacks, arcs }: DrawnChain,
  { axis }: ChainLayout,
  lang: Language,
): LegendItem[] {
  const items: LegendItem[] = [];
  const add = (sign: string, words: string, when: boolean) => {
    if (when) items.push({ sign, words });
  };
  add(
    solid(17, 8),
    chainWords.held[lang],
    documents.some(({ id, absent }) => !absent && !stacks.has(id)),
  );
  add(
    hollow(17, 8),
    chainWords.absent[lang],
    documents.some(({ id, absent }) => absent && !stacks.has(id)),
  );
  for (const absent of [false, true])
    add(
      stackSign(15, 8, absent),
      (absent ? chainWords.absentStack : chainWords.heldStack)[lang],
      documents.some((document) => stacks.has(document.id) && document.absent === absent),
    );
  for (const relation of Object.keys(relationStroke) as (keyof typeof relationStroke)[]) {
    const line = element("path", { d: "M0,8H26", ...strokeOf(relation) });
    const head = element("path", { d: "M26,4.5L34,8L26,11.5Z", fill: relationStroke[relation].color });
    add(
      line + head,
      relationWords[relation][lang],
      arcs.some(({ link }) => link.relation === relation),
    );
  }
  add(
    questionMark([17, 8]),
    chainWords.ambiguous[lang],
    arcs.some(({ link }) => link.status === "ambiguous"),
  );
  const plus = drawLine({ text: "+ n", size: size.small, italic: true }, { x: 17, y: 12, anchor: "middle" });
  add(plus, chainWords.gatheredSign[lang], gathered.size > 0);
  const most = Math.max(1, ...arcs.map(({ links }) => links.length));
  add(widthSign(most), say(chainWords.widthSign, lang, { most }), most > 1);
  add(
    breakSign(17, 8),
    chainWords.breakSign[lang],
    axis.bands.some(({ broken }) => broken),
  );
  return items;
}

/** An arc of one link above one of the most. */
function widthSign(most: number): string {
  const line = (y: number, links: number) =>
    element("path", { d: `M2,${y}H32`, stroke: paint.muted, "stroke-width": strokeWidth("mentions", links) });
  return line(3, 1) + line(11, most);
}

/** What a reader of the drawing should know: how the axis runs, what was gathered, what was left out. */
export function notesOf(
  { documents, gathered, stacks, arcs, large, lost }: DrawnChain,
  layout: ChainLayout,
  lang: Language,
): string[] {
  const beside = new Set([...gathered.values()].flatMap((rows) => rows.map(({ id }) => id))).size;
  const undated = documents.filter(({ date }) => date === null);
  const count = undated.reduce((sum, { id }) => sum + (stacks.get(id)?.length ?? 1), 0);
  return [
    chainWords.axisNote[lang],
    ...(count === 0
      ? []
      : [say(layout.undated === null ? chainWords.undatedBelow : chainWords.undatedNote, lang, { count })]),
    ...(beside === 0 ? [] : [say(chainWords.gatheredNote, lang, { count: beside })]),
    ...(large === null ? [] : largeNotes({ documents, stacks, arcs }, large, lang)),
    ...(lost === 0 ? [] : [say(chainWords.noTarget, lang, { count: lost })]),
  ];
}

/** How many documents are drawn alone and how many gathered; how many links are drawn, and why others are not. */
function largeNotes(
  { documents, stacks, arcs }: Pick<DrawnChain, "documents" | "stacks" | "arcs">,
  { grain, fate }: NonNullable<DrawnChain["large"]>,
  lang: Language,
): string[] {
  const members = [...stacks.values()].reduce((sum, { length }) => sum + length, 0);
  const alone = documents.length - stacks.size;
  const shared = grain.types === "none" ? chainWords.sharedPeriod : chainWords.sharedType;
  const blanks = { all: alone + members, alone, members, marks: stacks.size, shared: shared[lang] };
  return [say(chainWords.stacksNote, lang, blanks), fateNote(fate, arcs.length, lang)];
}

/** What became of all links; the numbers add up. */
function fateNote(fate: LinkFate, arcs: number, lang: Language): string {
  const { drawn, inside, leftOut, nowhere } = fate;
  const blanks = { ...fate, arcs, all: drawn + inside + leftOut + nowhere };
  const parts = [
    chainWords.linksDrawn,
    ...(inside === 0 ? [] : [chainWords.linksInside]),
    ...(leftOut === 0 ? [] : [chainWords.linksLeftOut]),
    ...(nowhere === 0 ? [] : [chainWords.linksNowhere]),
  ];
  return `${parts.map((words) => say(words, lang, blanks)).join("; ")}.`;
}
