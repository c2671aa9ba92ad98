/** How this document itself stands to each citation, read from the words that govern it. */
import {
  actWords,
  basisCues,
  changingPhrase,
  continuingPhrase,
  instructionPhrase,
  lookingBackPhrase,
  narratedCues,
  promulgatedBy,
  promulgatingPhrase,
  relationCues,
  selfActs,
} from "../lexicon/relations.ts";
import type { Citation, Relation, RelationKind } from "../model.ts";
import type { Span } from "../text/span.ts";
import type { Reading } from "./reading.ts";
import { lastBreak } from "./relations-breaks.ts";
import type { Note } from "./relations-notes.ts";
import type { Zones } from "./zones.ts";

/** What the reading of the governing words starts from. */
export interface OwnContext {
  readonly zones: Zones;
  readonly citations: readonly Citation[];
  /** Where provisions begin. */
  readonly breaks: readonly number[];
  readonly notes: readonly Note[];
  /** Whether its articles act by themselves: a decision, a resolution. */
  readonly normative: boolean;
}

/** What governs a citation, and where the words are that say so. */
interface Governing {
  readonly relation: RelationKind;
  readonly rule: string;
  readonly at: number;
}

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
  const goesOn = broken <= previousEnd && (isListed(gap) || promulgatedBy.test(gap));
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

/** The words of the same sentence, from the citation before on, that govern this one. */
function governingOf(
  { folded, extent }: Reading,
  { zones, citations, normative }: OwnContext,
  { citation, gap }: { citation: Pick<Citation, "start" | "end">; gap: string },
): Governing | null {
  const sentence = gap.slice(sentenceStart(gap)).replace(LIST_HEAD, "$<lead>");
  const start = citation.start - gap.length + sentenceStart(gap);
  const opening = citation.start < zones.preamble[1];
  const basis = basisOf(sentence);
  if (basis) return { relation: "basis", rule: basis.id, at: start + basis.at };
  const clauseAt = Math.max(sentence.lastIndexOf(";"), sentence.lastIndexOf(":")) + 1;
  const clause = sentence.slice(clauseAt);
  const at = start + clauseAt;
  const cue = relationCues.find(({ phrase }) => phrase.test(clause));
  const found = cue && { relation: cue.shows, rule: cue.id, at };
  const narrated = cue?.shows === "implements" && isNarrated(folded, { sentence, clause, end: citation.end });
  if (opening && found && !narrated) return found;
  if (found?.relation === "continues" || continuingPhrase.test(clause))
    return { relation: "continues", rule: "relation.continues", at };
  if (endsByThis(folded, citation.end)) return { relation: "replaces", rule: "relation.replaces.ended", at };
  const changes = found?.relation === "replaces" || found?.relation === "amends";
  const byThis =
    hasSelfSubject(citations, folded, [Math.max(extent[0], start - 200), citation.start]) ||
    (normative && isArticle(folded, start, sentence));
  return found && changes && byThis ? found : null;
}

/** `Quyết định số … hết hiệu lực kể từ ngày Quyết định này có hiệu lực`. */
function endsByThis(folded: string, end: number): boolean {
  const rest = folded.slice(end, end + 200);
  return ENDED.test(rest.slice(0, SENTENCE_END.exec(rest)?.index ?? rest.length));
}

/** `Điều 2. Bãi bỏ Quyết định số …`: the article of a decision does what its first word says. */
function isArticle(folded: string, start: number, sentence: string): boolean {
  return (
    changingPhrase.test(sentence) &&
    /điều\s+\d{1,3}\s*[.:]\s*(?:\d{1,2}\.\s*)?\W*$/u.test(folded.slice(Math.max(0, start - 24), start))
  );
}

/** Whether the words before a document, or behind it up to the end of the sentence, tell of what others did with it. */
function isNarrated(
  folded: string,
  { sentence, clause, end }: { sentence: string; clause: string; end: number },
): boolean {
  if (lookingBackPhrase.test(clause)) return true;
  const told = (words: string, where: "before" | "behind"): boolean =>
    narratedCues.some(({ phrase, shows }) => shows === where && phrase.test(words));
  if (told(sentence, "before") || told(clause, "before")) return true;
  const rest = folded.slice(end, end + FARTHEST);
  const behind = rest.slice(0, SENTENCE_END.exec(rest)?.index ?? rest.length);
  return told(behind, "behind") && !promulgatingPhrase.test(behind);
}

/** A ground that is named and not left again before the end: `căn cứ vào mục tiêu, nhiệm vụ của`. */
function basisOf(sentence: string): { id: string; at: number } | null {
  let found: { id: string; at: number } | null = null;
  for (const { id, phrase } of basisCues)
    for (const { index, 0: words } of sentence.matchAll(phrase))
      if (index >= (found?.at ?? 0) && holdsTo(sentence.slice(index + words.length), id))
        found = { id, at: index };
  return found;
}

function holdsTo(rest: string, id: string): boolean {
  if (/[;:]/u.test(rest) || rest.length > FARTHEST_GROUND) return false;
  return id === "relation.basis.tren-co-so" ? !NEW_CLAUSE.test(rest) : !ACTS.test(rest);
}

/** Whether only the title of the last document, and a joint of the list, stand between two citations, or nothing does. */
function isListed(gap: string): boolean {
  return gap.trim() === "" || (sentenceStart(gap) === 0 && (JOINT.test(gap) || instructionPhrase.test(gap)));
}

function sentenceStart(gap: string): number {
  const ends = [
    ...gap.matchAll(/[.?!](?=\s+["'(]?\s*\S)|\n\s*(?=căn\s+cứ|thực\s+hiện|\d+[.)]|[-+•]\s|[ivx]+\.)/gu),
  ];
  const last = ends.at(-1);
  return last ? last.index + 1 : 0;
}

/** `Kế hoạch này thay thế Kế hoạch số …`: this document is what the sentence is about. */
function hasSelfSubject(citations: readonly Citation[], folded: string, [from, to]: Span): boolean {
  let low = 0;
  let high = citations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((citations[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < citations.length && (citations[index]?.start ?? to) < to; index++)
    if (citations[index]?.kind === "self" && isSubject(folded.slice(citations[index]?.end, to))) return true;
  return false;
}

/** Whether the sentence goes on from `Kế hoạch này` with what it does. */
function isSubject(rest: string): boolean {
  return selfActs.test(rest) && !/[.]\s|;\s+(?!đồng\s|thay\s|bãi\s|và\s)/u.test(rest);
}

const ENDED = /^[^.;]{0,140}hết\s+hiệu\s+lực[^.;]{0,80}\snày(?!\p{L})/u;
const FARTHEST = 900;
const SENTENCE_END = /[.!?](?=\s)|\n\s*\n/u;
/** `các Quyết định:` before a list of numbers. */
const LIST_HEAD = /(?<lead>(?:các|những)\s+)\p{L}[^.;:]{0,90}:\s*$/u;
const FARTHEST_GROUND = 260;
const ACTS = new RegExp(`(?<!\\p{L})(?:${actWords})(?!\\p{L})`, "u");
const NEW_CLAUSE = /,\s*(?:các\s+(?:sở|đơn|cơ|cấp|đồng)|ubnd|ủy\s+ban|ban\s+thường|sở\s|bộ\s)/u;
const JOINT =
  /(?:[,;]|(?:^|[\s)"'])(?:và|cùng(?:\s+với)?))\s*(?:các\s+)?(?:(?:các|những)?\s*\p{L}[^.;:]{0,80}:\s*|(?:(?:điểm|khoản|điều|mục|chương)\s+[a-zđ\d]{1,5}\s*(?:,|và|của)?\s*){1,6})?$/u;
const DEFINES = /\([^()]{0,60}là\s*["']?\s*$/u;
