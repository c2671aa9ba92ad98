import type { Line } from "./lines.ts";
import { beginEvidence } from "./lines-begins.ts";
import { endEvidence } from "./lines-ends.ts";
import { type Evidence, type Join, joinOf, type LabelJoin } from "./lines-joins.ts";
import { labelEvidence } from "./lines-labels.ts";
import { type Layout, spaceOdds } from "./lines-layout.ts";
import { type Block, begin, close, extend, hasWords, type Open } from "./lines-open.ts";
import { type Label, labelAt } from "./outline-labels.ts";
import type { Reading } from "./reading.ts";

/**
 * The paragraphs of some lines: what a page or a line end has broken is put together. A line begins a paragraph after a drawn
 * rule, and goes on where a label waits for its words; else `decide` says whether it goes on.
 */
export function blocksOf(
  reading: Reading,
  lines: readonly Line[],
  layout: Layout,
  decide: (join: Join | LabelJoin) => boolean = goesOn,
): Block[] {
  const blocks: Open[] = [];
  const last = new Map<string, Open>();
  for (const [index, line] of lines.entries()) {
    const open = blocks.at(-1);
    const label = labelAt(reading, line);
    const alike = (label && last.get(sequenceOf(label))) ?? null;
    const known = alike?.label ?? null;
    const next = (): Label | null => nextLabel(reading, lines, index);
    const waits = open !== undefined && !line.afterRule && !hasWords(reading, open);
    if (
      open &&
      (waits || (!line.afterRule && decide(joinOf(reading, { layout, open, line, label, known, next }))))
    )
      extend(reading, open, line);
    else {
      const begun = begin(reading, line, label, alike);
      blocks.push(begun);
      if (label) last.set(sequenceOf(label), begun);
    }
  }
  return blocks.map((open) => close(reading, open));
}

/**
 * Whether a line goes on with the paragraph before it: all the evidence of words and layout, added up, says so. What the layout
 * says is in part said by other evidence too, and counts for less than its odds.
 */
export function goesOn(join: Join | LabelJoin): boolean {
  const { gap, fill } = spaceOdds(join);
  if (isLabelled(join)) return 0.5 * gap + 0.5 * fill + sum(join, labelEvidence) > 0;
  const afterEnd = join.ended && !/^\p{Ll}/u.test(join.first) ? join.layout.afterEnd : 0;
  const layout = gap + 0.5 * fill + 0.75 * afterEnd;
  return layout + sum(join, endEvidence) + sum(join, beginEvidence) > 0;
}

function isLabelled(join: Join | LabelJoin): join is LabelJoin {
  return join.label !== null;
}

function sum<J extends Join>(join: J, evidence: readonly Evidence<J>[]): number {
  return evidence.reduce((total, { weight, holds }) => (holds(join) ? total + weight : total), 0);
}

function nextLabel(reading: Reading, lines: readonly Line[], index: number): Label | null {
  for (const line of lines.slice(index + 1, index + 24)) {
    const label = labelAt(reading, line);
    if (label) return label;
  }
  return null;
}

/** What labels of one sequence have in common. */
function sequenceOf({ kind, numbers }: Label): string {
  return `${kind} ${numbers.length}`;
}
