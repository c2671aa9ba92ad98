/** Where the bars and bands of the flow stand, by d3-sankey. */
import { type SankeyLink, type SankeyNode, sankey } from "d3-sankey";
import type { Role } from "../model-tasks.ts";
import type { Flow } from "../query/answers-work.ts";
import { type FlowNode, type StepOptions, stepsOf } from "./flow-nodes.ts";
import { type FlowLink, OTHER_DOCUMENTS } from "./flow-steps.ts";

export type PlacedNode = SankeyNode<FlowNode, FlowLink>;
export type PlacedLink = SankeyLink<FlowNode, FlowLink>;

export interface FlowLayout {
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
  /** The ids of the documents that stand on their own, in the order of their colours. */
  readonly documents: readonly string[];
  readonly height: number;
  /** How wide the names of documents and units may be. */
  readonly names: FlowNames;
  /** The least distance between two bars. */
  readonly padding: number;
}

/** The width of the names of documents, at the left, and of units, at the right. */
export interface FlowNames {
  readonly document: number;
  readonly unit: number;
}

export interface FlowLayoutOptions extends StepOptions, Pick<FlowLayout, "names" | "padding"> {
  readonly role: Role;
  readonly x0: number;
  readonly x1: number;
}

/** Gathers and places the flow of one role; `null` where nobody has it. */
export function layOutFlow(flow: Flow, options: FlowLayoutOptions): FlowLayout | null {
  const entries = flow.entries.filter(({ role, tasks }) => role === options.role && tasks.length > 0);
  if (entries.length === 0) return null;
  const steps = stepsOf(entries, options);
  const fullest = Math.max(
    ...(["document", "group", "unit"] as const).map(
      (kind) => steps.nodes.filter((node) => node.kind === kind).length,
    ),
  );
  const height = Math.max(180, fullest * (options.padding + 14));
  const head = Math.max(HEAD, options.padding);
  const layout = sankey<FlowNode, FlowLink>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ kind }) => COLUMNS.indexOf(kind))
    .nodeSort((a, b) => a.rank - b.rank)
    .linkSort((a, b) => rankOf(a.source) - rankOf(b.source) || rankOf(a.target) - rankOf(b.target))
    .nodeWidth(NODE_WIDTH)
    .nodePadding(options.padding)
    .extent([
      [options.x0, head],
      [options.x1, head + height],
    ]);
  const { nodes, links } = layout({
    nodes: steps.nodes.map((node) => ({ ...node })),
    links: steps.links.map((link) => ({ ...link })),
  });
  shiftGroups(nodes, options);
  return {
    nodes,
    links,
    documents: steps.nodes
      .filter(({ id, kind }) => kind === "document" && id !== OTHER_DOCUMENTS)
      .map(({ id }) => id.slice("document:".length)),
    height: head + height,
    names: options.names,
    padding: options.padding,
  };
}

/** Moves the groups to the right of the middle: their names stand on the left of them, over their own bands. */
function shiftGroups(nodes: readonly PlacedNode[], { x0, x1 }: FlowLayoutOptions): void {
  const left = x0 + (x1 - x0) * GROUPS_AT;
  for (const node of nodes) {
    if (node.kind !== "group") continue;
    node.x0 = left;
    node.x1 = left + NODE_WIDTH;
  }
}

function rankOf(node: PlacedLink["source"]): number {
  return typeof node === "object" ? node.rank : 0;
}

const NODE_WIDTH = 10;
const GROUPS_AT = 0.6;
const COLUMNS: readonly string[] = ["document", "group", "unit"];
/** The least height of the row of headings; where bars are far apart, the label of the first rises into it. */
export const HEAD = 26;
