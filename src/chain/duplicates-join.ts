import type { Span } from "../text/span.ts";
import { countWords } from "../text/words.ts";
import type { SharedPassage } from "./duplicates-words.ts";
import type { MatchText, Segment } from "./passages.ts";

/** Joins shared stretches that follow each other in the same two provisions: two sentences that were copied together are one passage. */
export function joinNeighbours(
  texts: readonly MatchText[],
  passages: readonly SharedPassage[],
): readonly SharedPassage[] {
  const joined: SharedPassage[] = [];
  for (const passage of passages.toSorted(byPlace)) {
    const last = joined.at(-1);
    if (last !== undefined && follows(texts, last, passage))
      joined[joined.length - 1] = joinOf(last, passage);
    else joined.push(passage);
  }
  return joined;
}

function follows(texts: readonly MatchText[], { a, b }: SharedPassage, next: SharedPassage): boolean {
  return isNext(texts, a, next.a) && isNext(texts, b, next.b);
}

function isNext(texts: readonly MatchText[], { document, provision, span }: Segment, next: Segment): boolean {
  if (next.document !== document || next.provision !== provision || next.span[0] < span[1]) return false;
  const between: Span = [span[1], next.span[0]];
  if (between[1] - between[0] > FARTHEST) return false;
  return countWords(texts[document]?.masked ?? "", between) <= WORDS_BETWEEN;
}

function joinOf(first: SharedPassage, second: SharedPassage): SharedPassage {
  return {
    a: { ...first.a, span: [first.a.span[0], second.a.span[1]] },
    b: { ...first.b, span: [first.b.span[0], second.b.span[1]] },
    matches: first.matches + second.matches,
    wordsA: first.wordsA + second.wordsA,
    wordsB: first.wordsB + second.wordsB,
  };
}

function byPlace(x: SharedPassage, y: SharedPassage): number {
  return (
    x.a.document - y.a.document ||
    x.b.document - y.b.document ||
    x.a.provision - y.a.provision ||
    x.b.provision - y.b.provision ||
    x.a.span[0] - y.a.span[0] ||
    x.b.span[0] - y.b.span[0]
  );
}

const WORDS_BETWEEN = 6;
/** Characters, line ends and a blanked-out citation among them. */
const FARTHEST = 600;
