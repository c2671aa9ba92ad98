/** Localisation profiles as small multiples: a panel for each plan. */
import type { LocalisationProfile } from "../query/answers-compare.ts";
import { type Block, blockOf, drawBlock, drawLine, stacked } from "./label.ts";
import { ELEMENTS, OUTCOMES, upstreamCount } from "./profile-counts.ts";
import { drawCount, outcomeWord, type ProfileContext } from "./profile-marks.ts";
import { outcomeSign } from "./profile-signs.ts";
import { profileHeads, profileWords } from "./profile-words.ts";
import { element, moved, tooltip } from "./svg.ts";
import { paint, size } from "./theme.ts";
import { say } from "./words.ts";

/** Markup and the height that it takes. */
export interface Drawn {
  readonly markup: string;
  readonly height: number;
}

/** Panels side by side, as many in a row as fit. */
export function drawPanels(profiles: readonly LocalisationProfile[], context: ProfileContext): Drawn {
  const across = Math.max(1, Math.min(profiles.length, Math.floor((context.width + GAP) / (LEAST + GAP))));
  const shared = (context.width - (across - 1) * GAP) / across;
  const panel = profiles.length === 1 ? Math.min(ALONE, shared) : shared;
  const room = { ...context, width: panel };
  const parts: string[] = [];
  let y = 0;
  for (let at = 0; at < profiles.length; at += across) {
    const row = profiles.slice(at, at + across);
    const heads = row.map((profile) => panelHead(profile, room));
    const head = Math.max(...heads.map(({ height }) => height));
    row.forEach((profile, index) => {
      const top = heads[index];
      if (top !== undefined)
        parts.push(moved(index * (panel + GAP), y, drawPanel(profile, { top, head }, room)));
    });
    y += head + TABLE + GAP;
  }
  return { markup: parts.join(""), height: Math.max(0, y - GAP) };
}

function panelHead(
  { label, province, coverage, judged, doubtful }: LocalisationProfile,
  { lang, width }: ProfileContext,
): Block {
  const carried = coverage.full + coverage.partial;
  const all = coverage.upstreamTasks;
  const words = [
    say(profileWords.covered, lang, { province, carried, all, judged }),
    doubtful === 0 ? "" : say(profileWords.doubtful, lang, { doubtful }),
  ].join("");
  return stacked(
    blockOf(label, { width: width - 8, lines: 2, size: size.head, bold: true }),
    blockOf(words, { width: width - 8, lines: 4, size: size.small, fill: paint.muted }),
  );
}

function drawPanel(
  profile: LocalisationProfile,
  { top, head }: { readonly top: Block; readonly head: number },
  context: ProfileContext,
): string {
  const { lang, width } = context;
  const cell = (width - NAMES) / ELEMENTS.length;
  const x = (at: number) => NAMES + at * cell;
  const columns = ELEMENTS.map((each, at) => {
    const words = blockOf(profileHeads[each][lang], {
      width: cell - 1,
      lines: 2,
      size: SMALL,
      fill: paint.muted,
    });
    return drawBlock(words, { x: x(at), y: head + HEADS - 4 - words.height });
  });
  const rows = OUTCOMES.map((outcome, row) => {
    const y = head + HEADS + row * ROW + ROW / 2;
    const ground =
      row % 2 === 0 ? element("rect", { x: 0, y: y - ROW / 2, width, height: ROW, fill: paint.panel }) : "";
    const name = drawLine({ text: outcomeWord(outcome, lang), size: size.small }, { x: 18, y: y + 4 });
    const cells = ELEMENTS.map((of, at) => drawCount(profile, { outcome, of, x: x(at), y }, context));
    return ground + outcomeSign(outcome, { x: 9, y, r: 5 }) + name + cells.join("");
  });
  const last = head + HEADS + OUTCOMES.length * ROW + 15;
  const muted = { size: size.small, fill: paint.muted, italic: true };
  const counts = ELEMENTS.map((of, at) =>
    drawLine({ text: String(upstreamCount(profile, of)), ...muted }, { x: x(at) + 22, y: last }),
  );
  return [
    element("line", { x1: 0, x2: width, y1: 0, y2: 0, stroke: paint.line, "stroke-width": 1.5 }),
    element(
      "g",
      { "data-kind": "document", "data-id": profile.document },
      tooltip([profile.label, top.full].filter((words) => words !== null).join("\n")),
      drawBlock({ ...top, full: null }, { x: 2, y: 4 }),
    ),
    ...columns,
    ...rows,
    drawLine({ text: profileWords.upstream[lang], ...muted }, { x: 2, y: last }),
    ...counts,
  ].join("");
}

/** The least width of a panel. */
const LEAST = 346;
/** The width of a panel that stands alone. */
export const ALONE = 400;
const NAMES = 100;
const GAP = 28;
const HEADS = 40;
const ROW = 22;
const TABLE = HEADS + OUTCOMES.length * ROW + 22;
const SMALL = 10;
