/** How drawings, tables and pages tell that words are a paraphrase: what a person noted of a document whose text is not held. */
import type { Language } from "../model.ts";
import type { Quote } from "../query/answers.ts";
import type { Words } from "./words.ts";

/** The mark. */
export const paraphraseWords: Words = { vi: "diễn đạt lại", en: "paraphrase" };

/** The words of a quote, with the mark before those that are a paraphrase. */
export function markedWords({ text, coded }: Pick<Quote, "text" | "coded">, lang: Language): string {
  return coded ? `${paraphraseWords[lang]}: ${text}` : text;
}

/** A heading over words, with the mark behind it where some of them are a paraphrase. */
export function markedHeading(heading: string, quotes: readonly Quote[], lang: Language): string {
  return quotes.some(({ coded }) => coded) ? `${heading} (${paraphraseWords[lang]})` : heading;
}
