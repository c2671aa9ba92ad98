/** Relations between two cited documents, where the title of one quotes the other: `Kết luận 93 … về việc tiếp tục thực hiện Chỉ thị 42`. */
import {
  lookingBackPhrase,
  newSubjectPhrase,
  ownStatute,
  relationCues,
  subjectPhrase,
} from "../lexicon/relations.ts";
import type { Citation, Relation } from "../model.ts";
import type { Reading } from "./reading.ts";
import { lastBreak } from "./relations-breaks.ts";

/** A relation, and the index of the citation that stands in the other one's title. */
export interface Quoted {
  readonly relation: Relation;
  readonly index: number;
}

/** Every such relation, in reading order. A list in a title (`thực hiện A và B`) gives one for each of its members. */
export function betweenOthers(
  { folded }: Reading,
  citations: readonly Citation[],
  breaks: readonly number[],
): readonly Quoted[] {
  const quoted: Quoted[] = [];
  let titled: { from: readonly Citation[]; cue: Pick<Relation, "relation" | "rule"> } | null = null;
  for (const [index, citation] of citations.entries()) {
    const previous = citations[index - 1];
    if (!previous) continue;
    const broken = lastBreak(breaks, citation.start) > previous.start;
    const gap = broken ? null : gapBetween(folded, previous, citation);
    const cue = gap === null ? null : cueOf(gap, previous);
    if (cue) titled = { from: titlesOf(folded, citations, index), cue };
    else if (gap === null || !LISTED.test(gap) || ownStatute.test(citation.key)) titled = null;
    if (titled) quoted.push(...titled.from.flatMap((from) => relationOf(from, citation, index, titled?.cue)));
  }
  return quoted;
}

/** The words between two citations, alias clauses blotted out; `null` where they are too many or the sentence ends. */
export function gapBetween(folded: string, { end }: Citation, { start }: Citation): string | null {
  if (start < end || start - end > MOST_BETWEEN) return null;
  return folded.slice(end, start);
}

/** What the title's words do with the document at their end; `null` where they are no title. */
function cueOf(gap: string, from: Citation): Pick<Relation, "relation" | "rule"> | null {
  if (from.kind === "self" || BREAKS.test(gap) || !subjectPhrase.test(gap) || newSubjectPhrase.test(gap))
    return null;
  const cue = relationCues.find(({ phrase }) => phrase.test(gap));
  if (!cue) return null;
  if (cue.shows === "implements" && lookingBackPhrase.test(gap)) return null;
  return { relation: cue.shows, rule: `${cue.id}.quoted` };
}

/** The documents whose title it is: the one before it, and one joined to that by `và`. */
function titlesOf(folded: string, citations: readonly Citation[], index: number): readonly Citation[] {
  const last = citations[index - 1];
  const first = citations[index - 2];
  if (!last) return [];
  const joined = first && first.kind !== "self" && folded.slice(first.end, last.start);
  return joined && JOINED.test(joined) ? [first, last] : [last];
}

function relationOf(
  from: Citation,
  to: Citation,
  index: number,
  cue: Pick<Relation, "relation" | "rule"> | undefined,
): readonly Quoted[] {
  if (!cue || to.kind === "self") return [];
  const span = [from.start, to.end] as const;
  const relation = { from: from.key, to: to.key, span, ...cue };
  return from.key === to.key ? [] : [{ relation, index }];
}

const MOST_BETWEEN = 600;
const BREAKS = /[.;:?!](?:\s|$)|\)\s*[,;]/u;
const LISTED = /^\s*(?:,|và|cùng|,\s*và)\s*$/u;
const JOINED = /^\s*và\s*$/u;
