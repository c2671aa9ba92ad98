/** The types of a list of standing formulas: words that documents of the genre say alike without having them from one another. */

/** Công thức: words that stand in documents of the genre and carry no policy. */
export interface ListedFormula {
  /** As they are printed. Case, spaces, punctuation and the placement of tone marks do not matter. */
  readonly words: string;
  /** What makes them a formula. */
  readonly why?: string;
  /** Where they were met, and in which year. */
  readonly source?: string;
  readonly year?: number;
}

/** Danh mục công thức: a file of formulas, which may take back formulas that are learnt or listed elsewhere. */
export interface FormulaList {
  readonly format: "directive-chain-formulas";
  readonly version: 1;
  /** What the list is called in answers, such as the name of its file. */
  readonly name?: string;
  readonly title?: string;
  readonly formulas: readonly ListedFormula[];
  /** Words that are no formula: what overlaps them is neither learnt nor taken from a list. */
  readonly keep?: readonly string[];
}
