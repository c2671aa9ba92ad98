/**
 * The one door to the package `natural`. Its root import prints to stdout and reads the `.env` file of the working directory, and
 * most of its functions shred Vietnamese when they are given a string: so only subpaths are imported, and they get NFC text and
 * lists of words.
 */
import { JaroWinklerDistance } from "natural/lib/natural/distance/index.js";
import { TfIdf } from "natural/lib/natural/tfidf/index.js";

/**
 * How near two names are, from 0 to 1, by Jaro and Winkler: it favours a common beginning. It proposes names with a slip of the
 * pen (`Uỷ ban`, `Ủy ban`) and misprinted symbols (`32/KH-ĐDLHH`); it decides nothing.
 */
export function nearness(a: string, b: string): number {
  return JaroWinklerDistance(a.normalize("NFC"), b.normalize("NFC"));
}

/** A document of a ranking, by its index in the list that was given. */
export interface Ranked {
  readonly index: number;
  readonly score: number;
}

/**
 * Ranks documents by natural's TF-IDF for the words of a query, the best first. It does not divide by length, so long documents
 * win: it serves as the plain baseline that our own ranking is measured against.
 */
export function rankByTfIdf(
  documents: readonly (readonly string[])[],
  query: readonly string[],
): readonly Ranked[] {
  const index = new TfIdf();
  for (const words of documents) index.addDocument(words.map(asTerm));
  return index
    .tfidfs(query.map(asTerm))
    .map((score, at) => ({ index: at, score }))
    .sort((a, b) => b.score - a.score || a.index - b.index);
}

/** natural keeps its documents in plain objects: a space keeps words such as `__key` apart from their own properties. */
function asTerm(word: string): string {
  return ` ${word.normalize("NFC")}`;
}
