/**
 * The nodes and edges of the chain's graph. `kind` tells them apart; `docs/graph.md` has them with examples.
 *
 * Node keys: a document's id, an absent document's id, `document#path` for provisions and tasks, `unit:<canonical name>` and
 * `place:<province>` for units and places. A province that was made by a merger is another place than the one of the same name
 * before, and has the day behind it: `place:Lâm Đồng@2025-07-01`.
 */
import type { MultiDirectedGraph } from "graphology";
import type { Document, Provision, RelationKind } from "../model.ts";
import type { AbsentDocument, Alignment, Duplicate, Link } from "../model-chain.ts";
import type { Evidence } from "../model-evidence.ts";
import type { Assignment, Role, Task } from "../model-tasks.ts";

/** Văn bản. */
export interface DocumentNode {
  readonly kind: "document";
  readonly absent: boolean;
  /** Symbol, or name, or id: what to print. */
  readonly label: string;
  readonly symbol: string | null;
  readonly type: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly level: string | null;
  readonly branch: string | null;
  readonly province: string | null;
  /** What was read: the parsed document, or what others say of an absent one. Left out of exported graphs. */
  readonly source: Document | AbsentDocument;
}

/** Phần, mục, điểm that is no task. */
export interface ProvisionNode {
  readonly kind: "provision";
  readonly document: string;
  readonly path: string;
  readonly title: string | null;
  readonly start: number;
  readonly end: number;
  /** Left out of exported graphs. */
  readonly source: Provision;
}

/** Nhiệm vụ. */
export interface TaskNode {
  readonly kind: "task";
  readonly document: string;
  readonly path: string;
  readonly group: string | null;
  readonly start: number;
  readonly end: number;
  readonly themes: readonly string[];
  /** Left out of exported graphs. */
  readonly source: Task;
}

/** Cơ quan, đơn vị. */
export interface UnitNode {
  readonly kind: "unit";
  /** The canonical name. */
  readonly name: string;
  readonly level: string | null;
  readonly province: string | null;
  /** Its first and its last day, where they are known. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Canonical names of those who took its work. */
  readonly successors: readonly string[];
}

/** Địa phương: a province, in its time. */
export interface PlaceNode {
  readonly kind: "place";
  readonly name: string;
  /** Its first and its last day, where they are known. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** The key of the place that it went into. */
  readonly successor: string | null;
}

/** Whatever is a node of the graph; `kind` tells which. */
export type ChainNode = DocumentNode | ProvisionNode | TaskNode | UnitNode | PlaceNode;

/** Viện dẫn: document → document. */
export interface CitesEdge {
  readonly kind: "cites";
  readonly relation: RelationKind;
  readonly source: Link;
}

/** Document → provision → task. */
export interface ContainsEdge {
  readonly kind: "contains";
}

/** Document → unit. */
export interface IssuedByEdge {
  readonly kind: "issuedBy";
  readonly evidence: Evidence | null;
}

/** Document → unit, from the lines under "Nơi nhận". */
export interface AddressedToEdge {
  readonly kind: "addressedTo";
  readonly evidence: Evidence | null;
}

/** Phân công: task → unit. */
export interface AssignedToEdge {
  readonly kind: "assignedTo";
  readonly role: Role;
  /** True where nobody is named and the issuer is taken to have the duty. */
  readonly inferred: boolean;
  readonly source: Assignment | null;
}

/** Unit → unit of which it is a part; province → province that it went into. */
export interface PartOfEdge {
  readonly kind: "partOf";
}

/** Document or unit → place. */
export interface LocatedInEdge {
  readonly kind: "locatedIn";
}

/** Downstream task → upstream task. */
export interface CarriesOutEdge {
  readonly kind: "carriesOut";
  readonly grade: number;
  readonly score: number;
  readonly source: Alignment;
}

/** Between the smallest provisions or tasks that hold two passages that share words. */
export interface DuplicatesEdge {
  readonly kind: "duplicates";
  readonly source: Duplicate;
}

/** Whatever is an edge of the graph; `kind` tells which. */
export type ChainEdge =
  | CitesEdge
  | ContainsEdge
  | IssuedByEdge
  | AddressedToEdge
  | AssignedToEdge
  | PartOfEdge
  | LocatedInEdge
  | CarriesOutEdge
  | DuplicatesEdge;

/** A chain as a graphology graph: walk it with any of graphology's packages. */
export type ChainGraph = MultiDirectedGraph<ChainNode, ChainEdge>;
