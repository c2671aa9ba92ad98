/** Relations between two cited documents, where the title of one quotes the other: `Kết luận 93 … về việc tiếp tục thực hiện Chỉ thị 42`. */
import { firstIn, sieved } from "../lexicon/cue-sieve.ts";
import { newSubject, ownStatute, relationBefore, subject } from "../lexicon/relations.ts";
import { changedByCues } from "../lexicon/relations-changes.ts";
import { lookingBack } from "../lexicon/relations-narrated.ts";
import type { Citation, Relation } from "../model.ts";
import type { Reading } from "./reading.ts";
import { lastBreak } from "./relations-breaks.ts";

/** A relation, and the index of the citation that stands in the other one's title. */
export interface Quoted {
  readonly relation: Relation;
  readonly index: number;
}

/** The documents whose title is being read, and what it does. */
interface Titled {
  readonly from: readonly Citation[];
  readonly cue: Cued;
}

type Cued = Pick<Relation, "relation" | "rule">;

/** Every such relation, in reading order. A list in a title (`thực hiện A và B`) gives one for each of its members. */
export function betweenOthers(
  { folded }: Reading,
  citations: readonly Citation[],
  breaks: readonly number[],
): readonly Quoted[] {
  const quoted: Quoted[] = [];
  let titled: Titled | null = null;
  for (const [index, citation] of citations.entries()) {
    const previous = citations[index - 1];
    if (!previous) continue;
    const broken = lastBreak(breaks, citation.start) > previous.start;
    const gap = broken ? null : gapBetween(folded, previous, citation);
    const changed = gap === null ? null : changedBy(gap, previous, citation);
    titled = changed ? null : titledBy(folded, citations, { index, gap, titled });
    if (changed) quoted.push({ relation: changed, index });
    else if (titled) quoted.push(...relationsOf(titled, citation, index));
  }
  return quoted;
}

interface Reached {
  readonly index: number;
  readonly gap: string | null;
  readonly titled: Titled | null;
}

/** The title that a citation stands in: one that begins before it, or the one whose list it goes on. */
function titledBy(
  folded: string,
  citations: readonly Citation[],
  { index, gap, titled }: Reached,
): Titled | null {
  const [previous, citation] = [citations[index - 1], citations[index]];
  if (!previous || !citation || gap === null) return null;
  const cue = cueOf(gap, previous);
  if (cue) return { from: titlesOf(folded, citations, index), cue };
  return LISTED.test(gap) && !ownStatute.phrase.test(citation.key) ? titled : null;
}

/** `Nghị định A, được sửa đổi tại Nghị định B`: the later one changes the earlier. */
function changedBy(gap: string, from: Citation, { key, end, kind }: Citation): Relation | null {
  const cue = firstIn(CHANGED_BY, gap);
  if (!cue || from.kind === "self" || kind === "self" || from.key === key) return null;
  return { from: key, to: from.key, relation: cue.shows, rule: cue.id, span: [from.start, end] };
}

/** The words between two citations; `null` where they are too many or the sentence ends. */
export function gapBetween(folded: string, { end }: Citation, { start }: Citation): string | null {
  if (start < end || start - end > MOST_BETWEEN) return null;
  return folded.slice(end, start);
}

/** What the title's words do with the document at their end; `null` where they are no title. */
function cueOf(gap: string, from: Citation): Cued | null {
  if (from.kind === "self" || BREAKS.test(gap) || !subject.phrase.test(gap) || newSubject.phrase.test(gap))
    return null;
  const cue = relationBefore(gap);
  if (!cue) return null;
  if (cue.shows === "implements" && lookingBack.phrase.test(gap)) return null;
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

function relationsOf({ from: titles, cue }: Titled, to: Citation, index: number): readonly Quoted[] {
  if (to.kind === "self") return [];
  return titles
    .filter(({ key }) => key !== to.key)
    .map(({ key, start }) => ({ relation: { from: key, to: to.key, span: [start, to.end], ...cue }, index }));
}

const CHANGED_BY = changedByCues.map(sieved);
const MOST_BETWEEN = 600;
const BREAKS = /[.;:?!](?:\s|$)|\)\s*[,;]/u;
const LISTED = /^\s*(?:,|và|cùng|,\s*và)\s*$/u;
const JOINED = /^\s*và\s*$/u;
