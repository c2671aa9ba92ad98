import { deadlineCues } from "../lexicon/deadlines.ts";
import type { DeadlineCue } from "../lexicon/deadlines-cue.ts";
import type { Groups } from "./deadlines-readers.ts";

/** A phrase of the table where it was found in the folded words of a span. */
export interface Hit {
  readonly cue: DeadlineCue;
  readonly at: number;
  readonly to: number;
  readonly groups: Groups;
}

/** What the words are: then phrases are looked for that say when only there. */
export interface Place {
  readonly asValue?: boolean;
  readonly asHeading?: boolean;
}

/** Every phrase of the table in some words, in no order. */
export function candidates(words: string, { asValue = false, asHeading = false }: Place): readonly Hit[] {
  const found: Hit[] = [];
  for (const cue of deadlineCues) {
    if (cue.only === "value" && !asValue) continue;
    if (cue.only === "heading" && !asValue && !asHeading) continue;
    if (!mayBeIn(words, cue)) continue;
    addHits(found, words, cue);
  }
  return found;
}

/** The hits that do not overlap, the earlier first, of those at one place the longest. */
export function longestFirst(hits: readonly Hit[]): readonly Hit[] {
  const order = [...hits].sort((a, b) => a.at - b.at || b.to - a.to);
  const kept: Hit[] = [];
  for (const hit of order) if (hit.at >= (kept.at(-1)?.to ?? 0)) kept.push(hit);
  return kept;
}

/** Whether the words have the syllables without which the phrase is not there. */
function mayBeIn(words: string, { needs, needsOne }: DeadlineCue): boolean {
  return (
    needs.every((part) => words.includes(part)) && (needsOne?.some((part) => words.includes(part)) ?? true)
  );
}

function addHits(found: Hit[], words: string, cue: DeadlineCue): void {
  cue.phrase.lastIndex = 0;
  for (let match = cue.phrase.exec(words); match; match = cue.phrase.exec(words)) {
    const to = match.index + match[0].trimEnd().length;
    found.push({ cue, at: match.index, to, groups: match.groups ?? {} });
  }
}
