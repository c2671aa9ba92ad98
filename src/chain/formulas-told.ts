import type { FormulaKind, Passage, StandingFormula } from "../model-chain.ts";
import { quoteLine, type Span } from "../text/span.ts";
import { bodyNames } from "./duplicates-words.ts";
import { documentTokens, phraseFinder, phraseKeys } from "./formulas-phrases.ts";
import { citedTitles, type MatchText } from "./passages.ts";

/** A formula in a text. */
export interface FoundFormula {
  readonly span: Span;
  readonly known: FormulaKind;
  readonly rule: string;
  /** As it is listed. */
  readonly words?: string;
}

/**
 * The formulas of documents as a list, those of most documents first: what was found in each text, the titles of the documents that
 * they cite and the names of bodies. Words that are one formula for the eye (case, punctuation) are one; so are those of one cue.
 */
export function listFormulas(
  texts: readonly MatchText[],
  found: readonly (readonly FoundFormula[])[],
): readonly StandingFormula[] {
  const printed = texts.map((text, at) => ({ text, at })).filter(({ text }) => !text.document.coded);
  const learnt = phrasesIn(texts, learntWords(texts, found), { known: "learnt", rule: "formula.learnt" });
  const names = phrasesIn(texts, bodyNames(texts), { known: "body", rule: "formula.body" });
  const gathered = new Map<string, Gathered>();
  for (const { text, at } of printed)
    for (const one of [
      ...(found[at] ?? []).filter(({ known }) => known === "listed"),
      ...learnt(at),
      ...citedTitles(text).map((span): FoundFormula => ({ span, known: "title", rule: "formula.title" })),
      ...names(at),
    ])
      gather(gathered, text, one);
  return [...gathered.values()].map(told).sort(byDocuments);
}

interface Gathered {
  readonly words: string;
  readonly known: FormulaKind;
  readonly rule: string;
  readonly documents: Set<string>;
  readonly occurrences: Passage[];
}

function gather(
  gathered: Map<string, Gathered>,
  { document }: MatchText,
  { span, known, rule, words }: FoundFormula,
): void {
  const isCue = known === "listed" && words === undefined;
  const printed = words ?? wordsOf(document.text, span);
  const key = `${known}\n${rule}\n${isCue ? "" : phraseKeys(printed).join(" ")}`;
  const one = gathered.get(key) ?? { words: printed, known, rule, documents: new Set(), occurrences: [] };
  gathered.set(key, one);
  if (!one.documents.has(document.id) && one.occurrences.length < SHOWN)
    one.occurrences.push({ document: document.id, start: span[0], end: span[1] });
  one.documents.add(document.id);
}

/** Words on one line, without the marks of a markup. */
function wordsOf(text: string, [start, end]: Span): string {
  const bare = text.slice(start, end).replace(/[*#|]+/gu, " ");
  return quoteLine(bare, [0, bare.length]);
}

function told({ words, known, rule, documents, occurrences }: Gathered): StandingFormula {
  return { words, known, rule, documents: [...documents].sort(), occurrences };
}

/** The words of the learnt runs. */
function learntWords(
  texts: readonly MatchText[],
  found: readonly (readonly FoundFormula[])[],
): readonly string[] {
  const words = texts.flatMap(({ folded }, at) => {
    const runs = (found[at] ?? []).filter(({ known }) => known === "learnt");
    return runs.map(({ span }) => wordsOf(folded, span));
  });
  return [...new Set(words)].sort();
}

/** Where phrases stand in each text. */
function phrasesIn(
  texts: readonly MatchText[],
  phrases: readonly string[],
  as: { readonly known: FormulaKind; readonly rule: string },
): (at: number) => readonly FoundFormula[] {
  const find = phraseFinder(documentTokens(texts), distinct(phrases.map(phraseKeys)));
  return (at) => find(at).map(({ span }) => ({ span, ...as }));
}

/** Phrases that differ in punctuation only are one. */
function distinct(phrases: readonly Int32Array[]): readonly Int32Array[] {
  return [...new Map(phrases.map((keys) => [keys.join(" "), keys])).values()];
}

function byDocuments(a: StandingFormula, b: StandingFormula): number {
  return (
    b.documents.length - a.documents.length ||
    compare(a.known, b.known) ||
    compare(a.rule, b.rule) ||
    compare(a.words, b.words)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** In how many documents a formula is shown. */
const SHOWN = 3;
