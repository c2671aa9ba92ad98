import type { Cell } from "../model.ts";
import type { Span } from "../text/span.ts";
import type { Label } from "./outline-labels.ts";
import { levelOf } from "./outline-levels.ts";
import { follows, replacesLabel, styleOf } from "./outline-sequences.ts";

/** A provision in the middle of being placed. */
export interface Node {
  readonly label: Label | null;
  readonly path: string;
  readonly parent: Node | null;
  /** The path that a dotted label of a child replaces: that of the node above. */
  readonly base: string;
  words: Span;
  /** Its first words, without the inline labels that were added behind them. */
  readonly heading: Span;
  readonly start: number;
  end: number;
  readonly row: boolean;
  readonly cells: readonly Cell[];
  /** Whether its words end with a colon, so that whatever follows is part of it. */
  readonly leadsIn: boolean;
  readonly prominent: boolean;
  children: number;
  /** How many children it has of each counted kind. */
  readonly counts: Counts;
}

/** How many children there are of each kind that is counted. */
export interface Counts {
  "¶": number;
  "-": number;
  "+": number;
  row: number;
}

/** What a node is made of. */
export interface Part {
  readonly label: Label | null;
  readonly span: Span;
  readonly words: Span;
  readonly leadsIn: boolean;
  readonly prominent: boolean;
  readonly cells?: readonly Cell[];
}

/** The tree in the middle of being built: its nodes in reading order, and those that are open. */
export interface Tree {
  readonly nodes: Node[];
  /** From the highest open node to the lowest. */
  readonly open: Node[];
  /** Below this the open nodes stay: what a table's rows stand under. */
  floor: number;
  readonly root: Counts;
  readonly paths: Map<string, number>;
}

/** A tree without a node. */
export function emptyTree(): Tree {
  return { nodes: [], open: [], floor: 0, root: noCounts(), paths: new Map() };
}

function noCounts(): Counts {
  return { "¶": 0, "-": 0, "+": 0, row: 0 };
}

/** How many of the open nodes stay open above a label. */
export function depthFor(tree: Tree, label: Label): number {
  return tree.floor + depthOf(tree.open.slice(tree.floor), label);
}

/** Places a labelled part under the node that its label belongs to. */
export function place(tree: Tree, part: Part & { readonly label: Label }): Node {
  tree.open.length = depthFor(tree, part.label);
  const node = add(tree, tree.open.at(-1) ?? null, part);
  tree.open.push(node);
  return node;
}

/** Adds a part under a node, or at the top, without opening it. */
export function add(tree: Tree, parent: Node | null, part: Part): Node {
  const path = unique(tree, pathOf(tree, parent, part.label));
  const node: Node = {
    label: part.label,
    path,
    parent,
    base: replaces(parent, part.label) ? (parent?.base ?? "") : (parent?.path ?? ""),
    words: part.words,
    heading: part.words,
    start: part.span[0],
    end: part.span[1],
    row: part.cells !== undefined,
    cells: part.cells ?? [],
    leadsIn: part.leadsIn,
    prominent: part.prominent,
    children: 0,
    counts: noCounts(),
  };
  if (parent) parent.children++;
  widen(parent, node.end);
  tree.nodes.push(node);
  return node;
}

/** Adds words behind a node's own, down to an offset. */
export function prolong(node: Node, end: number): void {
  node.words = [node.words[0], end];
  widen(node, end);
}

function widen(from: Node | null, end: number): void {
  for (let node = from; node; node = node.parent) node.end = Math.max(node.end, end);
}

function depthOf(open: readonly Node[], label: Label): number {
  for (let at = open.length - 1; at >= 0; at--) {
    const above = open[at]?.label;
    if (above && follows(above, label)) return at;
    if (above && replacesLabel(above, label)) return at + 1;
  }
  if (label.kind === "dash" || label.kind === "plus") return open.length;
  let depth = open.length;
  while (depth > 0 && !holdsLabel(open[depth - 1], label, depth === open.length)) depth--;
  return depth;
}

/** Whether a node can have a child with a label that begins a new sequence. */
function holdsLabel(node: Node | undefined, label: Label, lowest: boolean): boolean {
  const above = node?.label;
  if (!node || !above) return true;
  if (lowest && node.leadsIn && label.order === 1 && above.kind !== label.kind)
    return levelOf[label.kind] > levelOf.article;
  if (above.kind === "roman" && label.kind === "capital") return true;
  if (above.kind === label.kind)
    return styleOf(above) !== styleOf(label) && label.order === 1 && styleOf(label) !== ".";
  return levelOf[above.kind] < levelOf[label.kind];
}

function replaces(parent: Node | null, label: Label | null): boolean {
  return parent?.label != null && label !== null && replacesLabel(parent.label, label);
}

function pathOf(tree: Tree, parent: Node | null, label: Label | null): string {
  const above = replaces(parent, label) ? (parent?.base ?? "") : (parent?.path ?? "");
  return above === "" ? own(tree, parent, label) : `${above}.${own(tree, parent, label)}`;
}

function own(tree: Tree, parent: Node | null, label: Label | null): string {
  if (label && label.text !== "") return label.text;
  const mark = label === null ? "¶" : label.kind === "plus" ? "+" : "-";
  const counts = parent?.counts ?? tree.root;
  counts[mark]++;
  return `${mark}${counts[mark]}`;
}

/** A path that occurs twice gets `~2`. */
function unique(tree: Tree, path: string): string {
  const times = (tree.paths.get(path) ?? 0) + 1;
  tree.paths.set(path, times);
  return times === 1 ? path : unique(tree, `${path}~${times}`);
}
