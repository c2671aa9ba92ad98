import { closingCues } from "../lexicon/headings.ts";
import { opensWithLabel } from "../lexicon/labels.ts";
import { doingPhrase } from "../lexicon/obligations.ts";
import { headingStance } from "../lexicon/purposes.ts";
import type { Block } from "./lines-open.ts";
import type { Label } from "./outline-labels.ts";
import { levelOf } from "./outline-levels.ts";
import { add, depthFor, type Node, type Part, place, prolong, type Tree } from "./outline-nesting.ts";
import type { Reading } from "./reading.ts";

/**
 * Places paragraphs. One with a label goes where its label belongs. One without belongs to the heading above it; after a point
 * that is a sentence it belongs to that point only where another point of the same list follows, else to what holds the list.
 */
export function placeBlocks(reading: Reading, tree: Tree, blocks: readonly Block[]): void {
  const closing = closingFrom(reading, blocks);
  const waiting: Part[] = [];
  for (const [index, block] of blocks.entries()) {
    const part = partOf(reading, block);
    if (part.label) {
      settle(tree, waiting, part.label);
      place(tree, { ...part, label: part.label });
    } else if (index === 0 || !joinsLabels(reading, tree, waiting, block))
      placeUnlabelled(reading, tree, { part, waiting, closing: index >= closing });
  }
  settle(tree, waiting, null);
}

interface Unlabelled {
  readonly part: Part;
  readonly waiting: Part[];
  /** Whether it is one of the paragraphs that close the document. */
  readonly closing: boolean;
}

function placeUnlabelled(reading: Reading, tree: Tree, { part, waiting, closing }: Unlabelled): void {
  const last = tree.open.at(-1) ?? null;
  const sentence = last !== null && isSentence(reading, last);
  if (closing && (sentence || last?.children)) {
    settle(tree, waiting, null);
    add(tree, lastPart(tree), part);
  } else if (opensUnlabelled(reading, tree, part)) {
    settle(tree, waiting, null);
    tree.open.length = 0;
    tree.open.push(add(tree, null, part));
  } else if (sentence) waiting.push(part);
  else add(tree, last, part);
}

/**
 * Inline labels on lines of their own (`Đơn vị chủ trì: …`) are no provisions: they are added to the words of the one that they
 * follow, where that is one that obliges and no mere heading.
 */
function joinsLabels(reading: Reading, tree: Tree, waiting: Part[], { words: [start, end] }: Block): boolean {
  const { folded } = reading;
  if (!opensWithLabel(folded.slice(start, Math.min(end, start + 120)))) return false;
  const waits = waiting.pop();
  if (waits) {
    waiting.push({ ...waits, span: [waits.span[0], end], words: [waits.words[0], end], leadsIn: false });
    return true;
  }
  const last = tree.nodes.at(-1);
  if (!last || last.row || (!last.parent && !last.label) || !takesLabels(reading, last)) return false;
  prolong(last, end);
  return true;
}

/** A sentence takes labels, and a point's heading that says what is to be done. */
function takesLabels(reading: Reading, node: Node): boolean {
  if (isSentence(reading, node)) return true;
  if (node.leadsIn || (node.label && levelOf[node.label.kind] <= levelOf.article)) return false;
  const words = reading.folded.slice(node.words[0], node.words[1]);
  return node.prominent ? doingPhrase.test(words) : headingStance(words) === null;
}

/** Whether a paragraph is a heading of a text whose headings bear no labels: it is set apart, short, and no sentence. */
function opensUnlabelled({ folded }: Reading, { open, nodes }: Tree, { words, prominent }: Part): boolean {
  if (!prominent || words[1] - words[0] > 160) return false;
  if (/[.;!?…]["')\]\s]*$/u.test(folded.slice(words[1] - 3, words[1]))) return false;
  const [first] = open;
  return first ? first.label === null : nodes.every(({ label }) => label === null);
}

/** Adds the paragraphs that waited to see what follows: under the last point where it is of the same list, else beside it. */
function settle(tree: Tree, waiting: Part[], next: Label | null): void {
  const last = tree.open.at(-1) ?? null;
  const parent = next && depthFor(tree, next) >= tree.open.length - 1 ? last : (last?.parent ?? null);
  const parts = waiting.splice(0);
  if (parts.length > 0 && parent !== last) tree.open.pop();
  for (const part of parts) add(tree, parent, part);
}

/** The lowest open part: what a closing paragraph belongs to. */
function lastPart(tree: Tree): Node | null {
  return tree.open.findLast(({ label }) => label && levelOf[label.kind] <= levelOf.heading) ?? null;
}

/** A paragraph as the tree takes it. */
export function partOf({ folded }: Reading, { label, span, words, prominent }: Block): Part {
  return { label, span, words, prominent, leadsIn: folded.charAt(words[1] - 1) === ":" };
}

/** Whether a node's words are a sentence, not a heading. */
export function isSentence(
  { folded }: Reading,
  { words: [start, end], prominent, label, leadsIn }: Node,
): boolean {
  if (leadsIn) return false;
  const ended = /[.;!?…]["')\]\s]*$/u.test(folded.slice(Math.max(start, end - 6), end));
  const marked = label?.kind === "dash" || label?.kind === "plus";
  if (!ended) return marked && end - start > 140;
  return (
    !prominent &&
    (end - start > 36 || marked || label?.kind === "article" || /[.;]\s/u.test(folded.slice(start, end - 1)))
  );
}

/** The first of the last paragraphs without a label that closes the document. */
function closingFrom({ folded }: Reading, blocks: readonly Block[]): number {
  let from = blocks.length;
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at];
    if (!block || block.label) break;
    const words = folded.slice(block.span[0], Math.min(block.span[1], block.span[0] + 120));
    if (closingCues.some(({ phrase }) => phrase.test(words))) from = at;
  }
  return from;
}
