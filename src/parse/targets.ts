import type { Citation } from "../model.ts";
import type { Deadline, Target } from "../model-tasks.ts";
import { withoutPageNumbers } from "../text/page-numbers.ts";
import { onOneLine, type Span } from "../text/span.ts";
import { citedStretches, merged, touches } from "./deadlines-masks.ts";
import { wordsWithSigns } from "./numbers.ts";
import type { Reading } from "./reading.ts";
import { countedWords, timeAfter, timeBefore } from "./targets-counted.ts";
import { type Figure, findFigures } from "./targets-figures.ts";

/** What the search for targets needs to know of the words it is given. */
export interface TargetContext {
  readonly citations: readonly Citation[];
  /** The deadlines of the same words: their figures are no targets. */
  readonly deadlines: readonly Deadline[];
}

/** Chỉ tiêu: the figures that a span says are to be reached, in reading order. Figures in names, dates and citations are none. */
export function findTargets(
  reading: Reading,
  span: Span,
  { citations, deadlines }: TargetContext,
): readonly Target[] {
  const words = wordsWithSigns(reading, span);
  const cited = merged(citedStretches(reading.folded, span, citations));
  const timed = merged(deadlines.map((deadline) => deadline.span));
  const isMasked = ({ at, numberEnd, isTimes }: Figure): boolean => {
    const place: Span = [span[0] + at, span[0] + numberEnd];
    return touches(cited, place) || (!isTimes && touches(timed, place));
  };
  return findFigures(reading, { span, words, isMasked }).map((figure) =>
    asTarget(reading, figure, { span, timed }),
  );
}

interface Stretch {
  readonly span: Span;
  /** The words that say when, in order. */
  readonly timed: readonly Span[];
}

function asTarget(reading: Reading, figure: Figure, { span: [first, last], timed }: Stretch): Target {
  const { text, folded } = reading;
  const from = first + figure.from;
  const numberEnd = first + figure.numberEnd;
  const counted = countedWords(folded, {
    from,
    numberEnd,
    start: timeBefore(from, first, timed),
    end: timeAfter(numberEnd, last, timed),
  });
  const span: Span = [Math.min(from, counted[0]), Math.max(numberEnd, counted[1])];
  const { value, comparator, unit, per, rule } = figure;
  const of = onOneLine(withoutPageNumbers(reading, counted));
  return { value, comparator, unit, of, per, quote: text.slice(...span), span, rule };
}
