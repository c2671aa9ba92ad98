import type { Citation, Header, Jurisdiction, Provision } from "../model.ts";
import type { Task } from "../model-tasks.ts";
import { fold } from "../text/fold.ts";
import { gathered } from "../text/gather.ts";
import { matchesOf } from "../text/matches.ts";
import { type Span, trimSpan } from "../text/span.ts";
import type { Alias } from "./aliases.ts";
import type { Reading } from "./reading.ts";
import { assignmentsOf, deadlinesOf, handedDown, productOf, type Search, targetsOf } from "./tasks-facts.ts";
import { labelsBelow } from "./tasks-labels.ts";
import { obligation } from "./tasks-obligations.ts";
import { isTaskRow, pieceOfLabel, piecesOfRow, piecesOfWords, rowSpan } from "./tasks-pieces.ts";
import { type Leaf, leavesOf } from "./tasks-tree.ts";
import { unitRegistry } from "./units.ts";
import type { Zones } from "./zones.ts";

/** What is known of a document when its tasks are looked for. */
export interface TaskContext {
  readonly zones: Zones;
  readonly header: Header;
  readonly jurisdiction: Jurisdiction;
  readonly outline: readonly Provision[];
  readonly aliases: readonly Alias[];
  readonly citations: readonly Citation[];
}

/** Nhiệm vụ: the leaves of the body that oblige somebody, and the rows of tables, with who, when and how much. */
export function findTasks(reading: Reading, context: TaskContext): readonly Task[] {
  const { header, jurisdiction, aliases, citations, outline, zones } = context;
  const leaves = leavesOf(reading, outline).filter(({ provision }) => inBody(zones, provision));
  const rules = new Map<Leaf, string>();
  for (const leaf of leaves) {
    const rule = ruleOf(reading, leaf);
    if (rule !== null) rules.set(leaf, rule);
  }
  const registry = unitRegistry({ jurisdiction, header, aliases });
  const search = {
    reading,
    citations,
    registry,
    year: yearOf(header),
    since: header.date,
    headings: new Map(),
  };
  const labels = labelsBelow(leaves, new Set(rules.keys()));
  return Array.from(rules, ([leaf, rule]) => asTask(search, { leaf, rule, below: labels.get(leaf) ?? [] }));
}

/** Body and annexes; the preamble obliges nobody. */
function inBody({ body, annexes }: Zones, { start }: Provision): boolean {
  return [body, ...annexes].some(([from, to]) => start >= from && start < to);
}

function ruleOf(reading: Reading, leaf: Leaf): string | null {
  if (leaf.provision.kind !== "row") return obligation(reading, leaf);
  return isTaskRow(reading, leaf) ? "task.row" : null;
}

/** The year that a title names (`Kế hoạch công tác năm 2026`) if it is that of the date or the next, else that of the date. */
function yearOf({ date, title }: Header): number | null {
  const dated = date === null ? null : Number(date.slice(0, 4));
  const named = new Set(matchesOf(NAMED_YEAR, fold(title ?? "")).map(([, year]) => Number(year)));
  const [only] = named;
  if (named.size !== 1 || only === undefined) return dated;
  return dated === null || only === dated || only === dated + 1 ? only : dated;
}

const NAMED_YEAR = /(?<!(?:đến|tới|từ|hết|học|tháng\s+\d{1,2})\s+)năm\s+(20\d{2})(?!\d|\s*-)/gu;

interface Candidate {
  readonly leaf: Leaf;
  readonly rule: string;
  /** Provisions that are nothing but labels of this task. */
  readonly below: readonly Leaf[];
}

function asTask(search: Search, { leaf, rule, below }: Candidate): Task {
  const { reading } = search;
  const { path, kind, body, cells = [] } = leaf.provision;
  const own = kind === "row" ? rowSpan(reading, cells) : trimSpan(reading.text, body);
  const pieces = [
    ...(kind === "row" ? piecesOfRow(reading, cells) : piecesOfWords(reading, own)),
    ...gathered(below, ({ labels }) => gathered(labels ?? [], pieceOfLabel)),
  ];
  const handed = handedDown(search, leaf.parent);
  const deadlines = deadlinesOf(search, { pieces, cells, handed });
  const [start, end] = withLabels(reading.text, own, below);
  return {
    path,
    start,
    end,
    rule,
    group: groupOf(leaf.parent),
    assignments: assignmentsOf(search, pieces, handed),
    deadlines,
    targets: targetsOf(search, { pieces, cells, deadlines }),
    product: productOf(search, pieces),
    themes: [],
  };
}

/** Labels that stand on lines of their own, without a dash, belong to the task's own words. */
function withLabels(text: string, [start, end]: Span, below: readonly Leaf[]): Span {
  if (below.length === 0) return [start, end];
  const lines = below.filter(({ provision }) => provision.kind === "paragraph" && provision.start >= end);
  return [start, Math.max(end, ...lines.map(({ provision }) => trimSpan(text, provision.body)[1]))];
}

function groupOf(leaf: Leaf | null): string | null {
  for (let above = leaf; above; above = above.parent)
    if (above.provision.title !== null) return above.provision.path;
  return null;
}
