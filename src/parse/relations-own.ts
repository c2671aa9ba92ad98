/** How this document itself stands to each citation, read from the words that govern it. */
import {
  actWords,
  basisCues,
  continuingPhrase,
  instructionPhrase,
  lookingBackPhrase,
  relationCues,
} from "../lexicon/relations.ts";
import type { Citation, Relation, RelationKind } from "../model.ts";
import type { Span } from "../text/span.ts";
import type { Reading } from "./reading.ts";
import { lastBreak } from "./relations-breaks.ts";
import type { Zones } from "./zones.ts";

/** What the reading of the governing words starts from. */
export interface OwnContext {
  readonly zones: Zones;
  readonly citations: readonly Citation[];
  /** Where provisions begin. */
  readonly breaks: readonly number[];
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
  return own ?? (broken <= previousEnd && isListed(gap) ? governing : null);
}

function relationTo(citation: Citation, governing: Governing | null): Relation {
  if (!governing) {
    const span: Span = [citation.start, citation.end];
    return { from: "this", to: citation.key, relation: "mentions", rule: "relation.mentions", span };
  }
  const near = governing.at > citation.end - FARTHEST * 4;
  const span: Span = [near ? governing.at : citation.start, citation.end];
  return { from: "this", to: citation.key, relation: governing.relation, rule: governing.rule, span };
}

/** The words of the same sentence, from the citation before on, that govern this one. */
function governingOf(
  { folded, extent }: Reading,
  { zones, citations }: OwnContext,
  { citation, gap }: { citation: Citation; gap: string },
): Governing | null {
  const sentence = gap.slice(sentenceStart(gap));
  const start = citation.start - sentence.length;
  const opening = citation.start < zones.preamble[1];
  const basis = basisOf(sentence);
  if (basis) return { relation: "basis", rule: basis.id, at: start + basis.at };
  const clause = sentence.slice(Math.max(sentence.lastIndexOf(";"), sentence.lastIndexOf(":")) + 1);
  const at = citation.start - clause.length;
  const cue = relationCues.find(({ phrase }) => phrase.test(clause));
  const found = cue && { relation: cue.shows, rule: cue.id, at };
  if (opening && found && !(cue.shows === "implements" && lookingBackPhrase.test(clause))) return found;
  if (found?.relation === "continues" || continuingPhrase.test(clause))
    return { relation: "continues", rule: "relation.continues", at };
  const changes = found?.relation === "replaces" || found?.relation === "amends";
  return found &&
    changes &&
    hasSelfSubject(citations, folded, [Math.max(extent[0], start - 200), citation.start])
    ? found
    : null;
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
    if (citations[index]?.kind === "self" && !/[.;]\s/u.test(folded.slice(citations[index]?.end, to)))
      return true;
  return false;
}

const FARTHEST = 900;
const FARTHEST_GROUND = 260;
const ACTS = new RegExp(`(?<!\\p{L})(?:${actWords})(?!\\p{L})`, "u");
const NEW_CLAUSE = /,\s*(?:các\s+(?:sở|đơn|cơ|cấp|đồng)|ubnd|ủy\s+ban|ban\s+thường|sở\s|bộ\s)/u;
const JOINT =
  /(?:[,;]|(?:^|[\s)"'])(?:và|cùng(?:\s+với)?))\s*(?:các\s+)?(?:(?:các|những)?\s*\p{L}[^.;:]{0,80}:\s*)?$/u;
const DEFINES = /\([^()]{0,60}là\s*["']?\s*$/u;
