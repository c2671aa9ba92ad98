/** Phiếu mã hóa: the form in which a person notes what a document says. What `data/coding.schema.json` checks, typed. */
import type { Branch, CitationKind, HeaderField, Level, ProvisionKind, RelationKind } from "../model.ts";
import type { Certainty, StatedField } from "../model-evidence.ts";
import type { Comparator, DeadlineKind, Role } from "../model-tasks.ts";

/** What any note may say of itself; the rest holds for the whole sheet. */
export interface Note {
  /** The provision that it was noted at; left out for the head. */
  readonly path?: string;
  /** The fact in the coder's words, where the sheet's own words for it will not do. */
  readonly statement?: string;
  readonly source?: string;
  readonly certainty?: Certainty;
}

/** A value that the document does not show, from another source. */
export interface StatedNote {
  readonly field: StatedField;
  readonly value: string;
  readonly source: string;
  readonly certainty: Certainty;
}

export interface CitationNote extends Note {
  readonly kind: CitationKind;
  readonly key: string;
  readonly type?: string | null;
  readonly date?: string | null;
  readonly issuer?: string | null;
}

export interface RelationNote extends Note {
  /** A key of the citations; left out where it is this document. */
  readonly from?: string;
  readonly relation: RelationKind;
  readonly to: string;
}

export interface ProvisionNote extends Note {
  readonly path: string;
  readonly kind: ProvisionKind;
  readonly title?: string | null;
}

export interface AssignmentNote extends Note {
  readonly unit: string;
  readonly canonical: string;
  readonly role: Role;
  readonly inferred?: boolean;
}

export interface DeadlineNote extends Note {
  readonly kind: DeadlineKind;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly every?: string | null;
}

export interface TargetNote extends Note {
  readonly value: number;
  /** `=` where it is left out. */
  readonly comparator?: Comparator;
  readonly unit?: string | null;
  readonly of: string;
  readonly per?: "year" | null;
}

/** A document that the task orders to be issued. */
export interface ExpectedNote extends Note {
  readonly type: string;
  /** By canonical name. */
  readonly issuers: readonly string[];
}

export interface TaskNote extends Note {
  readonly path: string;
  readonly statement: string;
  readonly assignments?: readonly AssignmentNote[];
  readonly deadlines?: readonly DeadlineNote[];
  readonly targets?: readonly TargetNote[];
  readonly product?: string | null;
  readonly expected?: readonly ExpectedNote[];
}

/** A whole sheet: one document. */
export interface CodingSheet {
  readonly format: "directive-chain-coding";
  readonly version: 1;
  readonly id: string;
  readonly source: string;
  readonly certainty: Certainty;
  readonly purpose?: string | null;
  readonly document: Readonly<Partial<Record<HeaderField, string | null>>> & {
    readonly recipients?: readonly string[];
  };
  /** What the document does not show, from elsewhere. */
  readonly stated?: readonly StatedNote[];
  readonly jurisdiction?: {
    readonly level?: Level | null;
    readonly branch?: Branch | null;
    readonly province?: string | null;
    readonly locality?: string | null;
  };
  readonly citations?: readonly CitationNote[];
  readonly relations?: readonly RelationNote[];
  readonly outline: readonly ProvisionNote[];
  readonly tasks: readonly TaskNote[];
}
