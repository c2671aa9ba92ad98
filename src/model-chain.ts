/** The types of a chain: documents that have met, and what ties them. Offsets and names as in `model.ts`. */
import type { Branch, Document, Level, RelationKind } from "./model.ts";
import type { Evidence } from "./model-evidence.ts";
import type { Span } from "./text/span.ts";

/** The provinces of then, of which there were 63, or those since 1 July 2025. */
export type Provinces = "63" | "34";

/** A provision or task of a document. */
export interface Place {
  readonly document: string;
  readonly path: string;
}

/** A passage of a document. */
export interface Passage {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** Whether the document that a link leads to is held, named only, or one of several. */
export type LinkStatus = "resolved" | "absent" | "ambiguous";

/** What a mention and a document that it could mean have in common, and what tells them apart. */
export type CandidateReason =
  | "same-number"
  | "same-name"
  | "same-day"
  | "same-issuer"
  | "same-place"
  | "sign-one-letter-off"
  | "number-one-digit-off"
  | "number-missing"
  | "date-differs"
  | "type-differs"
  | "issuer-differs"
  | "other-series"
  | "other-term"
  | "other-province"
  | "before-merger"
  | "other-locality";

/** A document that was not taken, and why it was thought of. */
export interface RankedCandidate {
  readonly id: string;
  readonly reasons: readonly CandidateReason[];
}

/** A relation whose two ends have been looked for. One link for each from, to and relation. */
export interface Link {
  /** A document's id, or an absent document's. */
  readonly from: string;
  /** A document's id or an absent document's; `null` where several could be meant. */
  readonly to: string | null;
  readonly relation: RelationKind;
  /** The document whose text states it. */
  readonly statedIn: string;
  /** Indices into the citations of that document. */
  readonly citations: readonly number[];
  readonly status: LinkStatus;
  /** Ids, the likeliest first, where the status is `ambiguous`. */
  readonly candidates: readonly string[];
  /** For each candidate, in the same order, what speaks for it and against it. */
  readonly reasons: readonly (readonly CandidateReason[])[];
  /** Where the relation is shown. */
  readonly evidence: Evidence;
}

/** A document that is named in the chain, but not held. */
export interface AbsentDocument {
  /** Symbol or name, `@`, date or `?`, with the place before it for bodies of a province: `ha-giang/07-CT/TU@2021-05-27`. */
  readonly id: string;
  /** Ids that it had before more was known. */
  readonly aliases: readonly string[];
  readonly symbol: string | null;
  /** What it is called where it has no symbol. */
  readonly name: string | null;
  readonly type: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  /** The province of the body that issued it, where it is one of a province. */
  readonly province: string | null;
  /** Level and branch of the issuer, from its name or its sign. */
  readonly level: Level | null;
  readonly branch: Branch | null;
  readonly citedBy: readonly string[];
  /** Documents that nearly bear its number, the likeliest first: one of the two may be misprinted. None of them is taken for it. */
  readonly near: readonly RankedCandidate[];
}

/** 2: the same duty; 1: a part of it, or it under a narrower or wider scope; 0: a candidate below the threshold. */
export type Grade = 0 | 1 | 2;

/** A downstream task that carries out an upstream one. */
export interface Alignment {
  readonly upstream: Place;
  readonly downstream: Place;
  /** The chance that a reader would say so too, from 0 to 1. */
  readonly score: number;
  readonly grade: Grade;
  readonly rule: string;
  /** False between documents that do not cite one another. */
  readonly directed: boolean;
  /** Why: the words of the downstream task that made it, the weightiest first, as spans of its document's text. */
  readonly why?: readonly Span[];
}

/** How near two passages are: the same but for layout, a few words apart, or said anew. */
export type DuplicateKind = "verbatim" | "near" | "paraphrase";
/** Where shared words come from: an ancestor of both, the parent of the later one, a sibling, a formula; open where a common ancestor is absent. */
export type Origin = "inherited" | "parent" | "lateral" | "formula" | "undetermined";

/** A part of a passage whose words come from elsewhere than most of it. */
export interface PassagePart extends Passage {
  readonly origin: Origin;
}

/** Which of two passages is the earlier: the first, or not known. */
export type Direction = "a-to-b" | "undetermined";

/** Two passages that share words. `a` stands in the earlier document where dates or citations tell. */
export interface Duplicate {
  readonly a: Passage;
  readonly b: Passage;
  readonly kind: DuplicateKind;
  /** The share of the words of `a` that stand in `b`, from 0 to 1. */
  readonly containmentA: number;
  readonly containmentB: number;
  /** Where the passage as a whole comes from. */
  readonly origin: Origin;
  /** Parts of the two passages that have another origin. Left out where there are none. */
  readonly parts?: readonly PassagePart[];
  /** By the dates of the two documents, or because one cites the other; left out, nothing is known of it. */
  readonly direction?: Direction;
}

/** How a formula is known: the title of a cited document, the name of a body, learnt from the documents of the chain, or listed. */
export type FormulaKind = "title" | "body" | "learnt" | "listed";

/** A formula that the documents of a chain have, and that counts as nothing where tasks and passages are compared. */
export interface StandingFormula {
  /** As they are listed, or as they stand where they are met first. */
  readonly words: string;
  readonly known: FormulaKind;
  /** The cue, or the list that holds it: `formula.here-is`, `formulas.json`. */
  readonly rule: string;
  /** The ids of all documents that have it. */
  readonly documents: readonly string[];
  /** The first place in each of a few of them. */
  readonly occurrences: readonly Passage[];
}

/** Cơ quan, đơn vị: a body that a document of the chain issues by or charges, and what its name says of it. */
export interface NamedUnit {
  /** In full, as assignments have it. */
  readonly canonical: string;
  /** `null` where the name does not tell. */
  readonly level: Level | null;
  readonly branch: Branch | null;
  /** Its first and its last day, where it is known not to have been there all the time. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** The names, in full, of those who took its work. */
  readonly successors?: readonly string[];
}

/** A province in its time. One that was made by a merger bears the name of one that went into it, and is another place. */
export interface PlaceInTime {
  /** The name; that of a province made by a merger has the day behind it: `Lâm Đồng@2025-07-01`. */
  readonly id: string;
  readonly name: string;
  /** Its first and its last day; `null` where it has been there as long as the table knows, or lasts. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** The id of the place that it went into. */
  readonly successor: string | null;
  /** Ids of the documents that are of it, the absent ones too. */
  readonly documents: readonly string[];
}

/** Documents that have met: their citations resolved, their tasks aligned, their shared words found. */
export interface Chain {
  readonly documents: readonly Document[];
  readonly links: readonly Link[];
  readonly absent: readonly AbsentDocument[];
  readonly alignments: readonly Alignment[];
  readonly duplicates: readonly Duplicate[];
  /** By name, each once. */
  readonly units: readonly NamedUnit[];
  /** By id: the provinces that its documents are of, and those that these went into. Left out, a name is one place. */
  readonly places?: readonly PlaceInTime[];
  /** The formulas that were left out where words were compared, those of most documents first. */
  readonly formulas?: readonly StandingFormula[];
  /** The name of the user's own list of formulas, where there was one. */
  readonly formulasFrom?: string;
}
