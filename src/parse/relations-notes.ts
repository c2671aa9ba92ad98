/** Notes behind the foot (`[2] Quyết định số …`), and the marks that they are set to. */

import { searchOf } from "../text/pattern-guards.ts";
import type { Reading } from "./reading.ts";
import type { Zones } from "./zones.ts";

/** A note, and where the text that it belongs to ends. */
export interface Note {
  readonly start: number;
  readonly mark: number;
}

/** Every note whose mark stands before the foot, in reading order. */
export function notesOf({ folded, extent }: Reading, { foot }: Pick<Zones, "foot">): readonly Note[] {
  const marks = new Map<string, number>();
  const notes: Note[] = [];
  for (const { index, 0: found, groups } of SEARCH(folded.slice(...extent))) {
    const at = extent[0] + index;
    const number = groups?.number ?? "";
    const opens = /(?:^|\n)[^\S\n]*$/u.test(folded.slice(Math.max(extent[0], at - 20), at));
    const mark = marks.get(number);
    if (opens && at >= foot[0] && mark !== undefined) notes.push({ start: at + found.length, mark });
    else if (!opens && at < foot[0] && mark === undefined) marks.set(number, at);
  }
  return notes;
}

const SEARCH = searchOf(/\[(?<number>\d{1,3})\]/gu);
