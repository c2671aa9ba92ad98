import { formulaCues, formulaList } from "../lexicon/formulas.ts";
import type { Document } from "../model.ts";
import type { Link, StandingFormula } from "../model-chain.ts";
import type { FormulaList } from "../model-formulas.ts";
import { isWordCode } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { partsWithin, unite } from "../text/span-sets.ts";
import { learntRuns } from "./formulas-learnt.ts";
import { documentTokens, phraseFinder, phraseKeys } from "./formulas-phrases.ts";
import { type FoundFormula, listFormulas } from "./formulas-told.ts";
import { sourcesOf } from "./origin.ts";
import { type MatchText, matchTexts } from "./passages.ts";

/** The formulas of a chain: where they stand in each document, by its id, and the list of them. */
export interface Formulas {
  readonly spans: ReadonlyMap<string, readonly Span[]>;
  readonly list: readonly StandingFormula[];
  /** The name of the list that was given. */
  readonly from?: string;
}

/** The formulas that a chain is read with: the same for alignment and for duplication. */
export interface FormulaOptions {
  /**
   * Standing words besides those of the library: phrases as they are printed (`theo tinh thần Nghị quyết`), or a list as a file holds
   * it, which may take some back; or the formulas of the chain, where they have been found. @defaultValue none
   */
  readonly formulas?: readonly string[] | FormulaList | Formulas | undefined;
}

/** Finds the formulas of documents once, for all that compares their words. */
export function findFormulas(
  documents: readonly Document[],
  links: readonly Link[],
  { formulas }: FormulaOptions = {},
): Formulas {
  if (formulas !== undefined && "spans" in formulas) return formulas;
  const texts = matchTexts(documents);
  const found = foundIn(texts, sourcesOf(documents, links), formulas);
  const from = isList(formulas) ? formulas.name : undefined;
  return {
    ...(from !== undefined && { from }),
    spans: new Map(texts.map(({ document }, at) => [document.id, merged(found[at] ?? [])])),
    list: listFormulas(texts, found),
  };
}

/**
 * The standing words of each document, as spans in reading order that do not overlap: those that a cue knows, those that are listed,
 * and, in a chain of eight documents or more, runs of words that most of them have and that they do not have from one another.
 */
export function formulaSpans(
  texts: readonly MatchText[],
  sources: ReadonlyMap<string, ReadonlySet<string>>,
  formulas: FormulaOptions["formulas"] = [],
): readonly (readonly Span[])[] {
  if ("spans" in formulas) return texts.map(({ document }) => formulas.spans.get(document.id) ?? []);
  return foundIn(texts, sources, formulas).map(merged);
}

/** How much of a passage is formula, from 0 to 1, by letters and digits; `masked` has spaces for what does not count. */
export function formulaShare(masked: string, formulas: readonly Span[], [start, end]: Span): number {
  let covered = 0;
  for (const [from, to] of partsWithin(formulas, [start, end])) covered += countLetters(masked, [from, to]);
  return covered / Math.max(1, countLetters(masked, [start, end]));
}

/** What each text has of cues, listed phrases and learnt runs, but for what is kept. */
function foundIn(
  texts: readonly MatchText[],
  sources: ReadonlyMap<string, ReadonlySet<string>>,
  given: readonly string[] | FormulaList = [],
): readonly (readonly FoundFormula[])[] {
  const { phrases, keep } = phrasesOf(given);
  const tokens = documentTokens(texts);
  const listed = phraseFinder(
    tokens,
    phrases.map(({ words }) => phraseKeys(words)),
  );
  const kept = phraseFinder(tokens, keep.map(phraseKeys));
  const learnt = learntRuns(texts, tokens, sources);
  return texts.map((text, at): readonly FoundFormula[] => {
    const keeps = unite(kept(at).map(({ span }) => span));
    const all: readonly FoundFormula[] = [
      ...cuesIn(text),
      ...listed(at).map(
        ({ phrase, span }): FoundFormula => ({ span, known: "listed", rule: OWN, ...phrases[phrase] }),
      ),
      ...unite(learnt[at] ?? []).map(
        (span): FoundFormula => ({ span, known: "learnt", rule: "formula.learnt" }),
      ),
    ];
    return all.filter(({ span }) => partsWithin(keeps, span).length === 0);
  });
}

/** The phrases that are listed, each with the list that holds it, and those that are kept. */
function phrasesOf(given: readonly string[] | FormulaList): {
  readonly phrases: readonly { readonly words: string; readonly rule: string }[];
  readonly keep: readonly string[];
} {
  const more = isList(given) ? given.formulas.map(({ words }) => words) : given;
  const from = isList(given) ? (given.name ?? GIVEN) : GIVEN;
  const own = formulaList.formulas.map(({ words }) => ({ words, rule: OWN }));
  return {
    phrases: [...own, ...more.map((words) => ({ words, rule: from }))],
    keep: isList(given) ? (given.keep ?? []) : [],
  };
}

function isList(given: readonly string[] | FormulaList | undefined): given is FormulaList {
  return given !== undefined && !Array.isArray(given);
}

function cuesIn({ folded, document: { extent } }: MatchText): readonly FoundFormula[] {
  return formulaCues.flatMap(({ id, phrase }) =>
    [...folded.slice(...extent).matchAll(new RegExp(phrase, "gu"))].map(
      ({ 0: found, index }): FoundFormula => ({
        span: [extent[0] + index, extent[0] + index + found.length],
        known: "listed",
        rule: id,
      }),
    ),
  );
}

function countLetters(text: string, [start, end]: Span): number {
  let count = 0;
  for (let at = start; at < end; at++) if (isWordCode(text.charCodeAt(at))) count++;
  return count;
}

function merged(found: readonly FoundFormula[]): readonly Span[] {
  return unite(found.map(({ span }) => span));
}

const OWN = "data/formulas.json";
const GIVEN = "formula.given";
