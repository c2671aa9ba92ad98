/** Whether a sentence tells of what others did with a document, and carries nothing out. */
import { firstIn, isFoundIn, sieved } from "../lexicon/cue-sieve.ts";
import { lookingBack, narratedCues, promulgating } from "../lexicon/relations-narrated.ts";

/** The words around a document's name. */
interface Around {
  /** The sentence up to it, and the last clause of that. */
  readonly sentence: string;
  readonly clause: string;
  readonly end: number;
}

/** Whether the words before a document, or behind it up to the end of the sentence, tell of what others did with it. */
export function isNarrated(folded: string, { sentence, clause, end }: Around): boolean {
  if (isFoundIn(LOOKING_BACK, clause)) return true;
  if (firstIn(BEFORE, sentence) || firstIn(BEFORE, clause)) return true;
  const behind = restOfSentence(folded, end);
  return firstIn(BEHIND, behind) !== undefined && !promulgating.phrase.test(behind);
}

/** What follows a place up to the end of its sentence. */
export function restOfSentence(folded: string, at: number): string {
  const rest = folded.slice(at, at + FARTHEST);
  return rest.slice(0, SENTENCE_END.exec(rest)?.index ?? rest.length);
}

const LOOKING_BACK = sieved(lookingBack);
const BEFORE = narratedCues.filter(({ shows }) => shows === "before").map(sieved);
const BEHIND = narratedCues.filter(({ shows }) => shows === "behind").map(sieved);
const FARTHEST = 900;
const SENTENCE_END = /[.!?](?=\s)|\n\s*\n/u;
