/** Localisation profiles of many plans: a row for each, all elements together. */
import type { LocalisationProfile } from "../query/answers-compare.ts";
import { blockOf, drawBlock, stacked } from "./label.ts";
import { OUTCOMES } from "./profile-counts.ts";
import { drawCount, outcomeWord, type ProfileContext } from "./profile-marks.ts";
import type { Drawn } from "./profile-panels.ts";
import { element, tooltip } from "./svg.ts";
import { paint, size } from "./theme.ts";

/** A row for each plan, all elements together. */
export function drawPlanRows(profiles: readonly LocalisationProfile[], context: ProfileContext): Drawn {
  const { lang, width } = context;
  const below = width < NARROW;
  const left = below ? 4 : Math.max(180, width - OUTCOMES.length * WIDE_CELL);
  const cell = (width - left) / OUTCOMES.length;
  const x = (at: number) => left + at * cell;
  const heads = OUTCOMES.map((outcome) =>
    blockOf(outcomeWord(outcome, lang), {
      width: cell - 4,
      lines: 3,
      size: SMALL,
      bold: true,
      fill: paint.muted,
    }),
  );
  const deepest = Math.max(...heads.map(({ height }) => height));
  const marks = heads.map((head, at) => drawBlock(head, { x: x(at), y: deepest - head.height }));
  let y = deepest + 6;
  for (const profile of profiles) {
    const name = stacked(
      blockOf(profile.label, { width: below ? width - 8 : left - 12, lines: 2, size: size.text }),
      blockOf(profile.province, {
        width: below ? width - 8 : left - 12,
        lines: 1,
        size: size.small,
        fill: paint.muted,
      }),
    );
    const height = name.height + 7 + (below ? 22 : 0);
    const middle = below ? y + height - 13 : y + height / 2;
    marks.push(
      element("line", { x1: 0, x2: width, y1: y, y2: y, stroke: paint.line, "stroke-width": 0.75 }),
      element(
        "g",
        { "data-kind": "document", "data-id": profile.document },
        tooltip(`${profile.label}\n${profile.province}`),
        drawBlock({ ...name, full: null }, { x: 2, y: y + 3 }),
      ),
      ...OUTCOMES.map((outcome, at) =>
        drawCount(profile, { outcome, of: null, x: x(at), y: middle }, context),
      ),
    );
    y += height;
  }
  return { markup: marks.join(""), height: y };
}

const NARROW = 620;
const WIDE_CELL = 92;
const SMALL = 10.5;
