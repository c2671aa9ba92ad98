import { typePattern } from "../lexicon/document-types.ts";
import type { Provision, ProvisionKind } from "../model.ts";
import { withoutMarkup } from "../text/markup.ts";
import { withoutPageNumbers } from "../text/page-numbers.ts";
import { onOneLine, type Span } from "../text/span.ts";
import { isCapitals, type Line, linesOf } from "./lines.ts";
import { blocksOf } from "./lines-joined.ts";
import { type Layout, layoutOf } from "./lines-layout.ts";
import { readAnnex } from "./outline-annexes.ts";
import { isSentence, partOf, placeBlocks } from "./outline-blocks.ts";
import { levelOf } from "./outline-levels.ts";
import { add, emptyTree, type Node, place, type Tree } from "./outline-nesting.ts";
import { placeRows } from "./outline-rows.ts";
import type { Reading } from "./reading.ts";
import { isTableLine, readTable, type Table } from "./tables.ts";
import type { Zones } from "./zones.ts";

/** Parts, sections, points, bullets, rows and paragraphs, flat and in reading order. */
export function parseOutline(reading: Reading, zones: Zones): readonly Provision[] {
  const tree = emptyTree();
  const lines = linesOf(reading, [zones.preamble[0], zones.foot[0]]);
  const layout = layoutOf(reading, lines);
  const body = lines.findIndex(({ start }) => start >= zones.body[0]);
  const preamble = body < 0 ? lines : lines.slice(0, body);
  for (const block of blocksOf(reading, preamble, layout))
    if (!isDecreeing(reading, block.span))
      add(tree, null, { ...partOf(reading, block), label: null, words: block.span });
  readBody(reading, tree, { lines: lines.slice(preamble.length), layout });
  for (const annex of zones.annexes) {
    const { part, rest } = readAnnex(reading, linesOf(reading, annex));
    tree.open.length = 0;
    if (part) place(tree, part);
    readBody(reading, tree, { lines: rest, layout: layoutOf(reading, rest) });
  }
  return tree.nodes.map((node) => provision(reading, node));
}

/** Whether words are the type in capitals that stands between preamble and body: `QUYẾT ĐỊNH:` */
function isDecreeing({ text, folded }: Reading, span: Span): boolean {
  return span[1] - span[0] < 40 && isCapitals(text, span) && DECREEING.test(folded.slice(...span));
}

const DECREEING = new RegExp(`^(?:nay\\s+)?(?:${typePattern})\\s*:$`, "u");

interface Stretch {
  readonly lines: readonly Line[];
  readonly layout: Layout;
}

/** Reads paragraphs and tables in turn; a table that a page has broken keeps its columns. */
function readBody(reading: Reading, tree: Tree, { lines, layout }: Stretch): void {
  let columns: Table["columns"] = [];
  for (let at = 0; at < lines.length; ) {
    const open = columns.length > 0;
    const until = tableEnd(reading, lines, at, open);
    if (until > at) {
      const table = readTable(reading, lines.slice(at, until), columns);
      placeRows(tree, table.rows, open && table.columns === columns);
      columns = table.columns;
      at = until;
    } else {
      const end = textEnd(reading, lines, at, open);
      placeBlocks(reading, tree, blocksOf(reading, lines.slice(at, end), layout));
      at = end;
    }
  }
}

/** Where the table that begins at a line ends; the line itself where none begins. */
function tableEnd(reading: Reading, lines: readonly Line[], from: number, open: boolean): number {
  let at = from;
  for (let line = lines[at]; line; line = lines[++at]) {
    const next = lines[at + 1];
    const within = at > from && !line.afterBlank && next !== undefined && isTableLine(reading, next, true);
    if (!isTableLine(reading, line, open || at > from) && !within) break;
  }
  return at;
}

function textEnd(reading: Reading, lines: readonly Line[], from: number, open: boolean): number {
  let at = from + 1;
  for (let line = lines[at]; line && !isTableLine(reading, line, open); line = lines[at]) at++;
  return at;
}

function provision(reading: Reading, node: Node): Provision {
  const kind = kindOf(reading, node);
  return {
    path: node.path,
    kind,
    start: node.start,
    end: node.end,
    title: kind === "part" || kind === "section" ? titleOf(reading, node) : null,
    parent: node.parent?.path ?? null,
    body: node.words,
    ...(node.row ? { cells: node.cells } : {}),
  };
}

/** The words of a heading on one line, without marks of emphasis and the colon behind them. */
function titleOf(reading: Reading, { heading }: Node): string | null {
  const plain = withoutMarkup(onOneLine(withoutPageNumbers(reading, heading)))
    .replace(/[*_#\\|]/gu, "")
    .replace(/ {2,}/gu, " ")
    .trim();
  const title = /[:;.]$/u.test(plain) ? plain.slice(0, -1).trimEnd() : plain;
  return title === "" ? null : title;
}

/** A numbered node with others under it is a section, or a part; without, or where it is a sentence, a point. */
function kindOf(reading: Reading, node: Node): ProvisionKind {
  if (node.row) return "row";
  if (!node.label) return node.prominent && node.children > 0 ? "section" : "paragraph";
  const { kind } = node.label;
  if (kind === "dash" || kind === "plus") return "bullet";
  const sentence = isSentence(reading, node);
  if (levelOf[kind] <= levelOf.roman) return sentence && node.children === 0 ? "point" : "part";
  return node.children > 0 && !sentence ? "section" : "point";
}
