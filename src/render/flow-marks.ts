/** The bars, bands and labels of the flow. */
import { scaleOrdinal } from "d3-scale";
import type { Language } from "../model.ts";
import type { FlowLayout, PlacedLink, PlacedNode } from "./flow-layout.ts";
import type { FlowNode } from "./flow-nodes.ts";
import { OTHER_DOCUMENTS } from "./flow-steps.ts";
import { flowWords } from "./flow-words.ts";
import { type Block, blockOf, drawBlock, drawLine } from "./label.ts";
import { flowId } from "./mark-ids.ts";
import { curve, element, tooltip } from "./svg.ts";
import { widthOf } from "./text-width.ts";
import { lineHeight, paint, series, size } from "./theme.ts";
import { say } from "./words.ts";

/** Headings, bands and bars. */
export function drawFlow({ nodes, links, documents, names, padding }: FlowLayout, lang: Language): string {
  const left = (kind: FlowNode["kind"]) => nodes.find((node) => node.kind === kind)?.x0 ?? 0;
  const grouped = nodes.some(({ kind }) => kind === "group");
  const heading = { size: size.head, bold: true, fill: paint.muted };
  return [
    drawLine(
      { text: flowWords.document[lang], ...heading },
      { x: left("document") + 10, y: 12, anchor: "end" },
    ),
    grouped
      ? drawLine({ text: flowWords.group[lang], ...heading }, { x: left("group") + 10, y: 12, anchor: "end" })
      : "",
    drawLine({ text: flowWords.unit[lang], ...heading }, { x: left("unit"), y: 12 }),
    ...links.map((link) => drawLink(link, documents, lang)),
    ...nodes.map((node) => drawNode(node, { documents, names, room: roomOf(node, nodes, padding) }, lang)),
  ].join("");
}

/** A band; what is only inferred is broken into dashes. */
function drawLink(link: PlacedLink, documents: readonly string[], lang: Language): string {
  const source = link.source as PlacedNode;
  const target = link.target as PlacedNode;
  const blanks = { source: source.label, target: target.label, count: link.value };
  return element(
    "path",
    {
      "data-kind": "flow",
      "data-id": flowId(source.id, target.id),
      d: bandPath(source, target, link),
      fill: "none",
      stroke: colorOf(link.document, documents),
      "stroke-opacity": BAND_OPACITY,
      "stroke-width": Math.max(1, link.width ?? 1),
      "stroke-dasharray": link.inferred ? INFERRED_DASH : null,
    },
    tooltip(say(link.inferred ? flowWords.inferredLink : flowWords.link, lang, blanks)),
  );
}

/** From the right of a bar to the left of another, level at both. */
function bandPath({ x1 = 0 }: PlacedNode, { x0 = 0 }: PlacedNode, { y0 = 0, y1 = 0 }: PlacedLink): string {
  const middle = (x1 + x0) / 2;
  return curve([x1, y0], [middle, y0], [middle, y1], [x0, y1]);
}

interface NodeOptions extends Pick<FlowLayout, "documents" | "names"> {
  readonly room: number;
}

/** A bar and its label: left of a document and of a group, right of a unit. */
function drawNode(node: PlacedNode, { documents, names, room }: NodeOptions, lang: Language): string {
  const { kind, x0 = 0, x1 = 0, y0 = 0, y1 = 0, id, gathered } = node;
  const label = labelOf(node, {
    room,
    width: kind === "group" ? Math.min(GROUP_WIDTH, x0 - names.document - CLEAR) : names[kind],
  });
  const y = (y0 + y1) / 2 - label.height / 2;
  const place =
    kind === "unit" ? { x: x1 + 7, y } : { x: x0 - 8, y, anchor: "end" as const, halo: kind === "group" };
  const own = kind === "document" ? colorOf(id.slice("document:".length), documents) : paint.ink;
  const fill = gathered.length > 0 ? paint.faint : own;
  return element(
    "g",
    {
      "data-kind": kind === "document" && gathered.length > 0 ? "group" : kind,
      "data-id": nodeKey(node),
    },
    tooltip(nodeWords(node, lang) + listOf(gathered)),
    element("rect", { x: x0, y: y0, width: x1 - x0, height: Math.max(1, y1 - y0), fill }),
    drawBlock({ ...label, full: null }, place),
  );
}

/** The height that a label has: up to the next bar, and of documents that stand beside many others, as far as their labels do not meet. */
function roomOf(node: PlacedNode, nodes: readonly PlacedNode[], padding: number): number {
  const { kind, y0 = 0, y1 = 0 } = node;
  if (kind !== "document" || !nodes.some(({ id }) => id === OTHER_DOCUMENTS)) return y1 - y0 + padding;
  const others = nodes.filter((other) => other.kind === kind && other !== node);
  return Math.min(...others.map((other) => Math.abs((other.y0 ?? 0) + (other.y1 ?? 0) - y0 - y1) / 2));
}

interface LabelRoom {
  readonly room: number;
  readonly width: number;
}

/** As many lines as the bar and the space around it have room for; the number always stands. */
function labelOf({ label, value = 0, gathered, kind }: PlacedNode, { room, width }: LabelRoom): Block {
  const type = { size: size.text, bold: kind === "document", italic: gathered.length > 0 };
  const lines = Math.max(1, Math.min(3, Math.floor((room - 2) / lineHeight(size.text))));
  const number = ` (${value})`;
  const cut = blockOf(label, { width: width - widthOf(number, type), lines, ...type });
  const whole = blockOf(label + number, { width, lines, ...type });
  if (cut.full !== null && whole.full === null) return whole;
  const last = cut.lines.at(-1);
  return {
    ...cut,
    lines: [...cut.lines.slice(0, -1), ...(last ? [{ ...last, text: last.text + number }] : [])],
  };
}

/** The first of those that are gathered, each on a line of its own. */
function listOf(names: readonly string[]): string {
  const more = names.length > MOST_NAMED ? [`… + ${names.length - MOST_NAMED}`] : [];
  return [...names.slice(0, MOST_NAMED), ...more].map((name) => `\n– ${name}`).join("");
}

/** Documents and units by their own names; what is gathered, and groups, by the node's id. */
function nodeKey({ id, kind, gathered }: PlacedNode): string {
  return kind === "group" || gathered.length > 0 ? id : id.slice(kind.length + 1);
}

/** A node and its number, in words. */
export function nodeWords({ label, value = 0 }: PlacedNode, lang: Language): string {
  return say(flowWords.node, lang, { name: label, count: value });
}

/** Documents that are gathered have no colour of their own. */
function colorOf(document: string | null, documents: readonly string[]): string {
  return document === null ? paint.faint : scaleOrdinal(series).domain(documents)(document);
}

/** How many names a tooltip lists. */
const MOST_NAMED = 200;
/** How strongly a band is drawn. */
export const BAND_OPACITY = 0.38;
/** The dashes of a band that is only inferred. */
export const INFERRED_DASH = "7 4";
const GROUP_WIDTH = 270;
/** The names of groups keep clear of the bars of documents by about this, and the room beside their names. */
const CLEAR = 42;
