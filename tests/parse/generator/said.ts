/** Phrases of a plan: words, some of which state a fact. */
import type { CitationKind, RelationKind } from "../../../src/model.ts";
import type { Comparator, DeadlineKind, Role } from "../../../src/model-tasks.ts";

/** A fact as it is known before the plan is written. */
export type Known =
  | { readonly is: "assignment"; readonly role: Role; readonly canonical: string }
  | {
      readonly is: "deadline";
      readonly kind: DeadlineKind;
      readonly start: string | null;
      readonly end: string | null;
      readonly every: string | null;
    }
  | {
      readonly is: "target";
      readonly value: number;
      readonly comparator: Comparator;
      readonly unit: "%" | null;
      readonly per: "year" | null;
    }
  | {
      readonly is: "citation";
      readonly kind: CitationKind;
      readonly key: string;
      /** How this document stands to the cited one, by these words; `null` for a mention of itself. */
      readonly relation: RelationKind | null;
    };

/** Words that state a fact. */
export interface Said {
  readonly words: string;
  readonly fact: Known;
}

/** Words in their order; plain strings state nothing. */
export type Phrase = readonly (string | Said)[];

/** The words of a phrase. */
export function wordsOf(phrase: Phrase): string {
  return phrase.map((part) => (typeof part === "string" ? part : part.words)).join("");
}

/** The phrase with a capital at its beginning. */
export function capital(phrase: Phrase): Phrase {
  const [first, ...rest] = phrase;
  if (first === undefined) return phrase;
  if (first === "") return capital(rest);
  return typeof first === "string"
    ? [raise(first), ...rest]
    : [{ ...first, words: raise(first.words) }, ...rest];
}

/** The phrases with words between them, and others before the last. */
export function listed(phrases: readonly Phrase[], last = " và "): Phrase {
  return phrases.flatMap((phrase, at) => {
    if (at === 0) return phrase;
    return [at === phrases.length - 1 ? last : ", ", ...phrase];
  });
}

function raise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
