/** How this document itself stands to each citation, read from the words that govern it or the list that it goes on. */
import { instruction } from "../lexicon/relations.ts";
import { promulgatedBy } from "../lexicon/relations-changes.ts";
import type { Citation, Relation } from "../model.ts";
import type { Span } from "../text/span.ts";
import type { Reading } from "./reading.ts";
import { lastBreak } from "./relations-breaks.ts";
import { type Governing, governingOf, type OwnContext, sentenceStart } from "./relations-governing.ts";
import type { Note } from "./relations-notes.ts";

/** One relation for each citation; a citation in another one's title is only mentioned. */
export function ownRelations(
  reading: Reading,
  context: OwnContext,
  quoted: ReadonlySet<number>,
): readonly Relation[] {
  const relations: Relation[] = [];
  let governing: Governing | null = null;
  let previousEnd = reading.extent[0];
  for (const [index, citation] of context.citations.entries()) {
    const inTitle = quoted.has(index);
    if (!inTitle) governing = nextGoverning(reading, context, { citation, previousEnd, governing });
    previousEnd = citation.end;
    if (citation.kind !== "self") relations.push(relationTo(citation, inTitle ? null : governing));
  }
  return relations;
}

interface Position {
  readonly citation: Citation;
  readonly previousEnd: number;
  readonly governing: Governing | null;
}

/** What governs a citation itself, or the list that it goes on. */
function nextGoverning(
  reading: Reading,
  context: OwnContext,
  { citation, previousEnd, governing }: Position,
): Governing | null {
  const broken = lastBreak(context.breaks, citation.start);
  const from = Math.max(previousEnd, broken, citation.start - FARTHEST);
  const gap = reading.folded.slice(from, citation.start);
  if (DEFINES.test(gap)) return governing;
  const own = governingOf(reading, context, { citation, gap });
  const note = context.notes.findLast(({ start }) => start <= citation.start);
  if (!own && note && note.start >= previousEnd) return governingNote(reading, context, note);
  const goesOn = broken <= previousEnd && (isListed(gap) || promulgatedBy.phrase.test(gap));
  return own ?? (goesOn ? governing : null);
}

/** What governs the words that a note is set to governs what the note lists. */
function governingNote(reading: Reading, context: OwnContext, { mark }: Note): Governing | null {
  const from = Math.max(lastBreak(context.breaks, mark), mark - FARTHEST);
  return governingOf(reading, context, {
    citation: { start: mark, end: mark },
    gap: reading.folded.slice(from, mark),
  });
}

function relationTo(citation: Citation, governing: Governing | null): Relation {
  if (!governing) return mentionOf(citation);
  const near = governing.at > citation.end - FARTHEST * 4;
  const span: Span = [near ? governing.at : citation.start, citation.end];
  return { from: "this", to: citation.key, relation: governing.relation, rule: governing.rule, span };
}

/** What no words govern is mentioned. */
export function mentionOf({ key, start, end }: Citation): Relation {
  return { from: "this", to: key, relation: "mentions", rule: "relation.mentions", span: [start, end] };
}

/** Whether only the title of the last document, and a joint of the list, stand between two citations, or nothing does. */
function isListed(gap: string): boolean {
  return gap.trim() === "" || (sentenceStart(gap) === 0 && (JOINT.test(gap) || instruction.phrase.test(gap)));
}

const FARTHEST = 900;
const JOINT =
  /(?:[,;]|(?:^|[\s)"'])(?:và|cùng(?:\s+với)?))\s*(?:các\s+)?(?:(?:các|những)?\s*\p{L}[^.;:]{0,80}:\s*|(?:(?:điểm|khoản|điều|mục|chương)\s+[a-zđ\d]{1,5}(?:\s*(?:,|và|của)\s*|\s+|(?=$))){1,6})?$/u;
const DEFINES = /\([^()]{0,60}là\s*["']?\s*$/u;
