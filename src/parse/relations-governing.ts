/** The words that govern a citation: what the sentence up to it, and behind it, says that this document does with it. */
import { isFoundIn, sieved } from "../lexicon/cue-sieve.ts";
import { acts, basisCues, continuing, relationBefore } from "../lexicon/relations.ts";
import { changing, endedByThis, selfActs } from "../lexicon/relations-changes.ts";
import type { Citation, RelationKind } from "../model.ts";
import { matchesOf } from "../text/matches.ts";
import { searchOf } from "../text/pattern-guards.ts";
import type { Span } from "../text/span.ts";
import type { Reading } from "./reading.ts";
import { isNarrated, restOfSentence } from "./relations-narrated.ts";
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
export interface Governing {
  readonly relation: RelationKind;
  readonly rule: string;
  readonly at: number;
}

/** The words of the same sentence, from the citation before on, that govern this one. */
export function governingOf(
  { folded, extent }: Reading,
  { zones, citations, normative }: OwnContext,
  { citation, gap }: { citation: Pick<Citation, "start" | "end">; gap: string },
): Governing | null {
  const from = sentenceStart(gap);
  const rest = gap.slice(from);
  const sentence = gap.trimEnd().endsWith(":") ? rest.replace(LIST_HEAD, "$<lead>") : rest;
  const start = citation.start - gap.length + from;
  const opening = citation.start < zones.preamble[1];
  const basis = basisOf(sentence);
  if (basis) return { relation: "basis", rule: basis.id, at: start + basis.at };
  const clauseAt = Math.max(sentence.lastIndexOf(";"), sentence.lastIndexOf(":")) + 1;
  const clause = sentence.slice(clauseAt);
  const at = start + clauseAt;
  const cue = relationBefore(clause);
  const found = cue && { relation: cue.shows, rule: cue.id, at };
  const narrated = cue?.shows === "implements" && isNarrated(folded, { sentence, clause, end: citation.end });
  if (opening && found && !narrated) return found;
  if (found?.relation === "continues" || isFoundIn(CONTINUING, clause))
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
  return isFoundIn(ENDED, restOfSentence(folded, end));
}

/** `Điều 2. Bãi bỏ Quyết định số …`: the article of a decision does what its first word says. */
function isArticle(folded: string, start: number, sentence: string): boolean {
  return (
    changing.phrase.test(sentence) &&
    /điều\s+\d{1,3}\s*[.:]\s*(?:\d{1,2}\.\s*)?\W*$/u.test(folded.slice(Math.max(0, start - 24), start))
  );
}

/** A ground that is named and not left again before the end: `căn cứ vào mục tiêu, nhiệm vụ của`. */
function basisOf(sentence: string): { id: string; at: number } | null {
  let found: { id: string; at: number } | null = null;
  for (const { id, search } of BASES)
    for (const { index, 0: words } of search(sentence))
      if (index >= (found?.at ?? 0) && holdsTo(sentence.slice(index + words.length), id))
        found = { id, at: index };
  return found;
}

function holdsTo(rest: string, id: string): boolean {
  if (/[;:]/u.test(rest) || rest.length > FARTHEST_GROUND) return false;
  return id === "relation.basis.tren-co-so" ? !NEW_CLAUSE.test(rest) : !ACTS.test(rest);
}

/** Where the last sentence of some words begins. */
export function sentenceStart(gap: string): number {
  const last = matchesOf(SENTENCE, gap).at(-1);
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
  return selfActs.phrase.test(rest) && !/[.]\s|;\s+(?!đồng\s|thay\s|bãi\s|và\s)/u.test(rest);
}

const CONTINUING = sieved(continuing);
const ENDED = sieved(endedByThis);
const BASES = basisCues.map(({ id, phrase }) => ({ id, search: searchOf(phrase) }));
/** Where a sentence begins. */
const SENTENCE = /[.?!](?=\s+["'(]?\s*\S)|\n\s*(?=căn\s+cứ|thực\s+hiện|\d+[.)]|[-+•]\s|[ivx]+\.)/gu;
/** `các Quyết định:` before a list of numbers. */
const LIST_HEAD = /(?<lead>(?:các|những)\s+)\p{L}[^.;:]{0,90}:\s*$/u;
const FARTHEST_GROUND = 260;
const ACTS = new RegExp(`(?<!\\p{L})(?:${acts.pattern})(?!\\p{L})`, "u");
const NEW_CLAUSE = /,\s*(?:các\s+(?:sở|đơn|cơ|cấp|đồng)|ubnd|ủy\s+ban|ban\s+thường|sở\s|bộ\s)/u;
