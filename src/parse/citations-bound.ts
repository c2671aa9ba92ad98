/** What short mentions may be bound to: the documents that are cited in full, by number, by issuer and by their short names. */
import { signsIn } from "../lexicon/issuers.ts";
import { fold } from "../text/fold.ts";
import type { Alias } from "./aliases.ts";
import type { Mention } from "./citations-context.ts";

/** The documents that are cited in full, for short mentions to be bound to. */
export interface Bound {
  /** Mentions with a number and sign, by the number without zeros before it. */
  readonly byNumber: ReadonlyMap<number, readonly Mention[]>;
  /** The same by type and issuer's sign: `Kế hoạch UBND`. */
  readonly bySign: ReadonlyMap<string, readonly Mention[]>;
  /** Document aliases by their words, in the order of their definition, each with the key that it stands for. */
  readonly aliases: ReadonlyMap<string, readonly BoundAlias[]>;
  /** The first words of every alias, one, two and so on. */
  readonly beginnings: ReadonlySet<string>;
}

/** An alias of a document and what it stands for; `null` where that is no document: a programme, say. */
export interface BoundAlias {
  readonly alias: Alias;
  readonly key: string | null;
}

/** Gathers what short mentions may be bound to. */
export function bindings(numbered: readonly Mention[], aliases: readonly BoundAlias[]): Bound {
  const byNumber = new Map<number, Mention[]>();
  const bySign = new Map<string, Mention[]>();
  for (const mention of numbered) {
    add(byNumber, Number.parseInt(mention.key, 10), mention);
    for (const sign of signsIn(mention.key))
      if (mention.type) add(bySign, `${mention.type} ${sign}`, mention);
  }
  const byWords = new Map<string, BoundAlias[]>();
  for (const bound of aliases) {
    const words = wordsOf(bound.alias.short);
    byWords.set(words, [...(byWords.get(words) ?? []).slice(-MOST_ALIKE), bound]);
  }
  const beginnings = new Set([...byWords.keys()].flatMap(beginningsOf));
  return { byNumber, bySign, aliases: byWords, beginnings };
}

function beginningsOf(words: string): readonly string[] {
  const parts = words.split(" ").slice(0, MOST_ALIAS_WORDS);
  return parts.map((_, index) => parts.slice(0, index + 1).join(" "));
}

/** Adds one mention of each document, and of no more documents than could ever be told apart. */
function add<K>(map: Map<K, Mention[]>, key: K, mention: Mention): void {
  const mentions = map.get(key);
  if (!mentions) map.set(key, [mention]);
  else if (mentions.length < MOST_ALIKE && mentions.every((other) => other.key !== mention.key))
    mentions.push(mention);
}

/** The words of a short name as they are looked up. */
function wordsOf(short: string): string {
  return (fold(short).match(/[\p{L}\d&./-]+/gu) ?? []).join(" ");
}

/** The most documents that one number or one issuer is kept for, and the most words of a short name. */
const MOST_ALIKE = 16;
export const MOST_ALIAS_WORDS = 24;
