/** The words beside what the timeline draws. */
import type { Language } from "../model.ts";
import type { TimelineDeadline } from "../query/answers-time.ts";
import { type Block, blockOf, stacked } from "./label.ts";
import { markedWords } from "./paraphrase.ts";
import { pathOf, shown } from "./table-cells.ts";
import { paint, size } from "./theme.ts";
import type { Lane, TimeMark } from "./timeline-lanes.ts";
import { timelineWords } from "./timeline-words.ts";
import { everyOf, whenOf } from "./when.ts";
import { dateOf, say } from "./words.ts";

/** A document's name with its day and how many of its tasks have a deadline. */
export function laneName({ document }: Lane, name: string, { width, lang, compact }: MarkRoom): Block {
  const { date, tasks, timed } = document;
  const undated = timelineWords.undated[lang];
  const day = date === null ? undated : say(timelineWords.issued, lang, { date: dateOf(date, lang) });
  const count = timed === 0 ? timelineWords.none[lang] : say(timelineWords.timed, lang, { timed, tasks });
  const style = { width, size: size.small, fill: paint.muted };
  if (compact) {
    const short = `${date === null ? undated : dateOf(date, lang)} · ${timed}/${tasks}`;
    return stacked(
      blockOf(name, { width, lines: 2, size: size.text, bold: true }),
      blockOf(short, { ...style, lines: 1 }),
    );
  }
  return stacked(
    blockOf(name, { width, lines: 3, size: size.text, bold: true }),
    blockOf(day, { ...style, lines: 1, italic: date === null }),
    blockOf(count, { ...style, lines: 2 }),
  );
}

/** When, and which task; with several tasks, how many. */
export function markLabel({ deadlines }: TimeMark, { width, lang, compact }: MarkRoom): Block {
  const [first] = deadlines;
  const type = { size: size.small, width, lines: 1 };
  if (compact) return blockOf(deadlines.length > 1 ? `×${deadlines.length}` : "", type);
  const when = whenOf(first, lang);
  if (deadlines.length > 1)
    return blockOf(`${when} · ${say(timelineWords.tasks, lang, { count: deadlines.length })}`, type);
  return { ...blockOf(`${when} · ${pathOf(first.task)} ${taskWords(first, lang)}`, type), full: null };
}

/** How often, and how many tasks. */
export function recurringLabel(
  deadlines: Lane["recurring"][number],
  { width, lang, compact }: MarkRoom,
): Block {
  const often = everyOf(deadlines[0].every, lang);
  const count = deadlines.length;
  const text = compact ? `${often} ×${count}` : `${often} · ${say(timelineWords.tasks, lang, { count })}`;
  return blockOf(text, { width, lines: 2, size: size.small });
}

/** The document, the task and the words of a condition. */
export function conditionLabel(
  [first]: readonly [TimelineDeadline, ...TimelineDeadline[]],
  name: string,
  { width, lang }: LabelRoom,
): Block {
  const quote = shown(markedWords(first.quotes[0], lang), 300);
  return blockOf(`${name}, ${pathOf(first.task)}: “${quote}”`, { width, lines: 2, size: size.text });
}

/** When, then task by task the words of the deadline and of the task. */
export function proofWords(deadlines: readonly TimelineDeadline[], lang: Language): string {
  const [first] = deadlines;
  const lines = deadlines
    .slice(0, MOST)
    .map(
      (one) =>
        `– ${one.task}: “${shown(markedWords(one.quotes[0], lang), 60)}” – ${shown(taskWords(one, lang), 120)}`,
    );
  const more = deadlines.length > MOST ? [`… + ${deadlines.length - MOST}`] : [];
  return [first === undefined ? "" : whenOf(first, lang), ...lines, ...more].join("\n");
}

/** How wide words may be. */
export interface LabelRoom {
  readonly width: number;
  readonly lang: Language;
}

interface MarkRoom extends LabelRoom {
  readonly compact: boolean;
}

/** The words of a task without its own number. */
function taskWords({ task, quotes: [, words] }: TimelineDeadline, lang: Language): string {
  const line = markedWords(words, lang)
    .replace(/[\s*_|\\#]+/gu, " ")
    .trim();
  const last = `${pathOf(task).split(".").at(-1)}`;
  return [`${pathOf(task)}. `, `${last}. `, `${last}) `, "- ", "– "].reduce(
    (text, own) => (text.startsWith(own) ? text.slice(own.length) : text),
    line,
  );
}

const MOST = 10;
