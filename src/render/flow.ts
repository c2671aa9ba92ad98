/** The drawing of the flow of work: from documents through their sections to the units that are charged. */
import { sum } from "d3-array";
import type { Language } from "../model.ts";
import type { Role } from "../model-tasks.ts";
import type { Flow } from "../query/answers-work.ts";
import { type FlowLayout, layOutFlow, type PlacedNode } from "./flow-layout.ts";
import { BAND_OPACITY, drawFlow, INFERRED_DASH, nodeWords } from "./flow-marks.ts";
import { MAX_DOCUMENTS, MAX_GROUPS, MAX_UNITS, OTHER_DOCUMENTS } from "./flow-steps.ts";
import { flowWords } from "./flow-words.ts";
import { frame, type LegendItem } from "./frame.ts";
import { drawLine } from "./label.ts";
import { type DrawingSize, widthFor } from "./sizes.ts";
import { element } from "./svg.ts";
import { paint, series, size } from "./theme.ts";
import { frameWords, roleWords, say, type Words } from "./words.ts";

export interface FlowOptions {
  /** @defaultValue "vi" */
  readonly lang?: Language;
  /** Whose work to draw. @defaultValue the role that was asked for, else "lead" */
  readonly role?: Role;
  /** Width in pixels. @defaultValue 1120 */
  readonly width?: number;
  /** What it is made for: sets the width where none is given. */
  readonly size?: DrawingSize | undefined;
  /** Units that are drawn on their own, those with the most assignments. @defaultValue 16 */
  readonly maxUnits?: number;
  /** Sections that are drawn on their own. @defaultValue 28 */
  readonly maxGroups?: number;
  /** So many documents are drawn on their own; of more, the half with the most assignments, and the others as one. @defaultValue 24 */
  readonly maxDocuments?: number;
  /** Stands before every id of the drawing. @defaultValue "flow-" */
  readonly idPrefix?: string;
}

/** Draws who is charged with what, as SVG. */
export function renderFlow(flow: Flow, options: FlowOptions = {}): string {
  const {
    lang = "vi",
    role = askedRole(flow),
    size: madeFor,
    width = widthFor({ size: madeFor }, 1120),
    maxUnits = MAX_UNITS,
    maxGroups = MAX_GROUPS,
    maxDocuments = MAX_DOCUMENTS,
    idPrefix = "flow-",
  } = options;
  const most = { maxUnits, maxGroups, maxDocuments };
  const { left, right, ...room } = width < NARROW ? narrow : wide;
  const layout = layOutFlow(flow, { lang, role, x0: left, x1: width - right, ...room, ...most });
  const nodes = layout?.nodes ?? [];
  const units = nodes.filter(({ kind }) => kind === "unit");
  const heaviest = units
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .map((node) => nodeWords(node, lang));
  return frame(
    {
      title: say(flowWords.title, lang, { role: roleWords[role][lang] }),
      subtitle: layout === null ? frameWords.nothing[lang] : subtitleOf(layout, lang),
      description: say(flowWords.description, lang, { list: heaviest.slice(0, 8).join("; ") }),
      width,
      height: layout?.height ?? 0,
      body: layout === null ? "" : drawFlow(layout, lang),
      defs: "",
      legend: layout === null ? [] : legendOf(layout, lang),
      notes: notesOf(nodes, lang),
    },
    flow,
    { lang, idPrefix, size: madeFor },
  );
}

/** The role that the flow was narrowed to. */
function askedRole({ filters }: Flow): Role {
  const asked = filters.role;
  return typeof asked === "string" && Object.hasOwn(roleWords, asked) ? (asked as Role) : "lead";
}

function subtitleOf({ nodes }: FlowLayout, lang: Language): string {
  const all = (asked: PlacedNode["kind"]) => nodes.filter(({ kind }) => kind === asked);
  const count = (kind: PlacedNode["kind"]) => sum(all(kind), ({ gathered }) => Math.max(1, gathered.length));
  const assignments = sum(all("unit"), ({ value }) => value ?? 0);
  return say(flowWords.subtitle, lang, { assignments, documents: count("document"), units: count("unit") });
}

function legendOf({ nodes, links }: FlowLayout, lang: Language): LegendItem[] {
  const band = (dash: string | null) =>
    element("path", {
      d: "M2,12C14,12 20,5 32,5",
      fill: "none",
      stroke: series[0] ?? paint.ink,
      "stroke-opacity": BAND_OPACITY,
      "stroke-width": 7,
      "stroke-dasharray": dash,
    });
  const bar = (fill: string) => element("rect", { x: 13, y: 0, width: 8, height: 16, fill });
  const other = nodes.some(({ gathered }) => gathered.length > 0);
  const otherSign = nodes.some(({ id }) => id === OTHER_DOCUMENTS)
    ? flowWords.otherDocumentsSign
    : flowWords.otherSign;
  return [
    { sign: band(null), words: flowWords.bandSign[lang] },
    ...(links.some(({ inferred }) => inferred)
      ? [{ sign: band(INFERRED_DASH), words: flowWords.inferredSign[lang] }]
      : []),
    { sign: bar(paint.ink), words: flowWords.nodeSign[lang] },
    ...(other ? [{ sign: bar(paint.faint), words: otherSign[lang] }] : []),
    {
      sign: drawLine({ text: "(12)", size: size.text }, { x: 17, y: 12, anchor: "middle" }),
      words: flowWords.numberSign[lang],
    },
  ];
}

function notesOf(nodes: readonly PlacedNode[], lang: Language): string[] {
  const all = nodes.filter(({ gathered }) => gathered.length > 0);
  const groups = all.filter(({ id, kind }) => kind === "group" && !id.startsWith(OTHER_DOCUMENTS));
  const count = sum(groups, ({ gathered }) => gathered.length);
  const note = (kind: PlacedNode["kind"], words: Words) =>
    all
      .filter((node) => node.kind === kind)
      .map(({ gathered, value = 0 }) => say(words, lang, { count: gathered.length, assignments: value }));
  return [
    ...note("document", flowWords.gatheredDocuments),
    ...note("unit", flowWords.gatheredUnits),
    ...(count === 0 ? [] : [say(flowWords.gatheredGroups, lang, { count })]),
  ];
}

/** Less than this leaves no room for the groups between documents and units. */
const NARROW = 700;
/** The room left of the documents and right of the units, and how wide their names may be there. */
const wide = { left: 176, right: 300, names: { document: 164, unit: 280 }, padding: 22, groups: true };
const narrow = { left: 134, right: 144, names: { document: 126, unit: 136 }, padding: 36, groups: false };
