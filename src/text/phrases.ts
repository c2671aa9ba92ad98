/** Phrases as a tree of the numbers of their words, so that all that begin at a place are found in one walk. */
import { UNKNOWN } from "./vocabulary.ts";

/** A tree of phrases. A node is a number; that of the root is {@link ROOT}. */
export interface Phrases<T> {
  /** By node, what the phrases stand for that end there. */
  readonly values: T[][];
  /** Its edges: the node that they lead from, the word, and the node that they lead to, at the slot of the first two or behind it. */
  edges: Int32Array;
  /** By word, the node that it leads to from the root, where the tree was made ready for that. */
  roots: Int32Array | null;
}

export const ROOT = 0;
/** What {@link nextNode} gives where no phrase goes on. */
export const NOWHERE = 0;

/** A tree without phrases. */
export function emptyPhrases<T>(): Phrases<T> {
  return { values: [[]], edges: new Int32Array(8 * EDGE), roots: null };
}

/** Puts a phrase into the tree. */
export function addPhrase<T>(tree: Phrases<T>, words: readonly number[], value: T): void {
  let node = ROOT;
  for (const word of words) node = nextNode(tree, node, word) || addNode(tree, node, word);
  const values = tree.values[node];
  if (words.length > 0 && !values?.includes(value)) values?.push(value);
}

/** The node that a word leads to from another; {@link NOWHERE} where no phrase goes on with it. */
export function nextNode({ edges, roots }: Phrases<unknown>, node: number, word: number): number {
  if (node === ROOT && roots !== null) return word < roots.length ? (roots[word] as number) : NOWHERE;
  const last = edges.length - 1;
  for (let at = slotOf(node, word) & last; edges[at + 2] !== NOWHERE; at = (at + EDGE) & last)
    if (edges[at] === node && edges[at + 1] === word) return edges[at + 2] as number;
  return NOWHERE;
}

/** The node at the end of a phrase; {@link NOWHERE} where none is so far. */
export function nodeOf(tree: Phrases<unknown>, words: readonly number[]): number {
  let node = ROOT;
  for (const word of words) {
    node = nextNode(tree, node, word);
    if (node === NOWHERE) return NOWHERE;
  }
  return node;
}

/** Makes a tree to which nothing will be added ready to be walked from its root, as happens at every word of a text. */
export function readied<T>(tree: Phrases<T>): Phrases<T> {
  const { edges } = tree;
  const fromRoot = [];
  for (let at = 0; at < edges.length; at += EDGE)
    if (edges[at] === ROOT && edges[at + 2] !== NOWHERE) fromRoot.push(at);
  const words = fromRoot.map((at) => edges[at + 1] as number);
  const roots = new Int32Array(Math.max(0, ...words) + 1);
  for (const at of fromRoot) roots[edges[at + 1] as number] = edges[at + 2] as number;
  return { ...tree, roots };
}

function addNode<T>(tree: Phrases<T>, node: number, word: number): number {
  if (word === UNKNOWN) throw new Error("a phrase is made of words that have numbers");
  const next = tree.values.push([]) - 1;
  if (tree.values.length * 2 * EDGE > tree.edges.length) widen(tree);
  addEdge(tree.edges, node, word, next);
  return next;
}

function addEdge(edges: Int32Array, node: number, word: number, next: number): void {
  const last = edges.length - 1;
  let at = slotOf(node, word) & last;
  while (edges[at + 2] !== NOWHERE) at = (at + EDGE) & last;
  edges[at] = node;
  edges[at + 1] = word;
  edges[at + 2] = next;
}

function widen(tree: Phrases<unknown>): void {
  const { edges } = tree;
  tree.edges = new Int32Array(edges.length * 2);
  for (let at = 0; at < edges.length; at += EDGE)
    if (edges[at + 2] !== NOWHERE)
      addEdge(tree.edges, edges[at] as number, edges[at + 1] as number, edges[at + 2] as number);
}

/** Where the search for an edge begins, before it is cut to the size of the table. */
function slotOf(node: number, word: number): number {
  const hash = Math.imul(node + 1, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return ((hash ^ (hash >>> 15)) << 2) & 0x7fffffff;
}

/** The size of an edge in the table; the last of its places is free. */
const EDGE = 4;
