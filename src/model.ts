/**
 * Every type of the domain, in the words of the field, with the Vietnamese term beside it.
 *
 * All of it is plain, read-only data that survives `JSON.stringify`. Offsets are UTF-16 code units into the document's one
 * text. What the text does not show is `null`; what is inferred says so.
 */
import type { Coded, Coding, Evidence, StatedRow, StatedValue } from "./model-evidence.ts";
import type { Task } from "./model-tasks.ts";
import type { Span } from "./text/span.ts";

/** A text to be read. */
export interface Source {
  /** The file's path, relative to the folder that was named. */
  readonly file: string;
  /** The name that the user gave it: the base name of the file, or its path where base names clash. */
  readonly id: string;
  /** The whole text, NFC. */
  readonly text: string;
  /** What the user states about the documents in it. */
  readonly stated?: readonly StatedRow[];
}

/** The single-valued fields of a header. */
export type HeaderField =
  | "type"
  | "symbol"
  | "number"
  | "date"
  | "place"
  | "issuer"
  | "title"
  | "signer"
  | "signerRole";

/** Thể thức: what the head and the foot of a document say about it. What they do not show is `null`. */
export interface Header {
  /** Loại văn bản, in full: `Kế hoạch`. */
  readonly type: string | null;
  /** Số, ký hiệu, without spaces: `15-KH/TU`. */
  readonly symbol: string | null;
  /** Số, leading zeros kept: `07`. */
  readonly number: string | null;
  /** Ngày ban hành, ISO: `2021-04-05`. */
  readonly date: string | null;
  /** Địa danh: where it was signed. */
  readonly place: string | null;
  /** Cơ quan ban hành, in full. */
  readonly issuer: string | null;
  /** Trích yếu: the subject after the type, on one line. */
  readonly title: string | null;
  /** Of two who sign, both, with a semicolon between them; so are their posts. */
  readonly signer: string | null;
  readonly signerRole: string | null;
  /** Nơi nhận, without the line of the archive. */
  readonly recipients: readonly string[];
  readonly evidence: Readonly<Partial<Record<HeaderField, Evidence>>> & {
    readonly recipients: readonly Evidence[];
  };
}

/** Cấp: where in the state or the party a body stands. */
export type Level = "central" | "province" | "district" | "commune";

/** Khối: the side that a body belongs to. */
export type Branch = "party" | "state" | "association";

/** Whose document this is: level, branch, province and place below it, each `null` where the text does not show it. */
export interface Jurisdiction {
  readonly level: Level | null;
  readonly branch: Branch | null;
  /** The province's name as it was at the document's time: `Bình Thuận`. */
  readonly province: string | null;
  /** The district or commune that the document is of, the narrower first: `xã Tân Lập, huyện Thanh Sơn`. */
  readonly locality: string | null;
  readonly evidence: Readonly<Partial<Record<"level" | "branch" | "province" | "locality", Evidence>>>;
}

/** How a mention names a document: by number and sign, by name, by a short form given before, or as itself. */
export type CitationKind = "numbered" | "named" | "short" | "self";

/** Viện dẫn: one mention of another document, or of this one, and all that it says itself. */
export interface Citation {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly kind: CitationKind;
  /** `93-KL/TW`, a name, or `self`. Not yet an identity: see {@link Link}. */
  readonly key: string;
  /** The noun before the number: `Kết luận`. */
  readonly type: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly coded?: Coded;
}

/** Quan hệ, the strongest first. */
export type RelationKind = "implements" | "basis" | "continues" | "replaces" | "amends" | "mentions";

/** What the text states between two documents. `from` is `this` for the document itself, else a citation's key. */
export interface Relation extends Evidence {
  readonly from: string;
  readonly to: string;
  readonly relation: RelationKind;
}

/** Bậc: what a provision of the outline is. */
export type ProvisionKind = "part" | "section" | "point" | "bullet" | "row" | "paragraph";

/** What a column of a table says of its row. */
export type ColumnRole =
  | "label"
  | "task"
  | "lead"
  | "coordinate"
  | "deadline"
  | "product"
  | "target"
  | "other";

/** Ô: a cell of a table row. */
export interface Cell {
  readonly role: ColumnRole;
  /** The column's heading as printed; empty where it has none. */
  readonly heading: string;
  /** Where that heading stands. */
  readonly headingSpan?: Span;
  readonly start: number;
  readonly end: number;
}

/** Phần, mục, điểm, gạch đầu dòng: a node of the outline, in reading order. */
export interface Provision {
  /** The printed labels from the root: `II.1.-2`. */
  readonly path: string;
  readonly kind: ProvisionKind;
  /** From the label to the end of all that stands under it. */
  readonly start: number;
  readonly end: number;
  /** The heading on one line; `null` for a provision that is text. */
  readonly title: string | null;
  /** The path of the provision that this one stands under. */
  readonly parent: string | null;
  /** The words of this provision itself: after its label, before its children. */
  readonly body: Span;
  /** The cells of a row, in the order of the columns. */
  readonly cells?: readonly Cell[];
  readonly coded?: Coded;
}

/** Something odd in a document that its reader should know. Returned, never thrown. */
export interface Warning {
  /** Such as `header.no-symbol`; the words of each language are kept by it. */
  readonly code: string;
  readonly message: string;
  readonly span: Span | null;
}

/** Văn bản: one text, read. The names are those that `directive-chain parse` prints. */
export interface Document {
  readonly file: string;
  readonly id: string;
  /** SHA-256 of the text. */
  readonly hash: string;
  /** The whole text of the file; of a coded document the sheet: what was noted, laid out one below another. */
  readonly text: string;
  /** The part of the text that is this document: a file may hold a decision and the plan that it promulgates. */
  readonly extent: Span;
  readonly document: Header;
  readonly jurisdiction: Jurisdiction;
  /**
   * What the user states about it. A value of the header or the jurisdiction that has no evidence there is one of these; what the
   * text shows stands, whatever is stated.
   */
  readonly stated?: readonly StatedValue[];
  readonly citations: readonly Citation[];
  readonly relations: readonly Relation[];
  readonly outline: readonly Provision[];
  readonly tasks: readonly Task[];
  readonly warnings: readonly Warning[];
  /** There where the document was coded by hand: its text is not held, and spans point into the sheet. */
  readonly coded?: Coding;
}

/** The languages of tables, drawings and pages. */
export type Language = "vi" | "en";

/** The id of a task: document, `#`, path. */
export function taskId(document: string, path: string): string {
  return `${document}#${path}`;
}
