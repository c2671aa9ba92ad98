/** The cells of a coverage table: how far a column carries an upstream task out. */
import { byCodeUnits } from "../graph/keys.ts";
import type { ChainGraph } from "../graph/schema.ts";
import { sourceOf } from "../graph/walk.ts";
import { taskId } from "../model.ts";
import type { CoverageCell, CoverageColumn, CoverageEvidence, CoverageStatus, Quote } from "./answers.ts";
import { type Carrier, carriersOf, carryingTasks } from "./carriers.ts";
import { type Descent, descentsOf } from "./descents.ts";
import { compareElements } from "./elements.ts";
import { type HeldTask, heldTask, heldTasks } from "./held.ts";
import type { LikenessIndex } from "./likeness.ts";
import { citingWords, documentMention, dutyMentions } from "./mentions.ts";
import { taskQuote } from "./quote.ts";

/** What the cells of a column are made from. */
export interface ColumnSources {
  readonly column: CoverageColumn;
  /** The best mention of a task, by its id. */
  readonly mentions: ReadonlyMap<string, CoverageEvidence>;
  /** Where the column cites the upstream document, if none of its tasks carries any of it out. */
  readonly onlyNames: Quote | null;
}

/** What each column has to say of an upstream document. */
export function columnSources(
  graph: ChainGraph,
  columns: readonly CoverageColumn[],
  { upstream, index }: { readonly upstream: string; readonly index: LikenessIndex },
): readonly ColumnSources[] {
  const carrying = carryingDocuments(graph, upstream);
  return columns.map((column) => {
    const members = column.members.flatMap((id) => sourceOf(graph, id) ?? []);
    const mentions = new Map<string, CoverageEvidence>();
    for (const member of members)
      for (const [task, found] of dutyMentions(member, index))
        if (found.score > (mentions.get(task)?.score ?? 0)) mentions.set(task, found);
    const idle = !column.members.some((id) => carrying.has(id));
    const words = idle ? members.map((member) => citingWords(graph, member, upstream)) : [];
    return { column, mentions, onlyNames: words.find((one) => one !== null) ?? null };
  });
}

/** The cell of an upstream task in each column; with `deep`, what is carried out through tasks between them counts too. */
export function coverageCells(
  graph: ChainGraph,
  upstream: HeldTask,
  sources: readonly ColumnSources[],
  deep = false,
): readonly CoverageCell[] {
  const carriers = byDocument(carriersOf(graph, upstream.id));
  const deeper = byDocument(deep ? descentsOf(graph, upstream.id) : []);
  return sources.map((source) => {
    const mine = source.column.members.flatMap((id) => carriers.get(id) ?? []);
    const straight = mine.map((carrier) => carriedOut(graph, upstream, carrier));
    const known = new Set(straight.map(({ task }) => task));
    const below = source.column.members.flatMap((id) => deeper.get(id) ?? []);
    const through = below
      .filter(({ downstream }) => !known.has(downstream.id))
      .map((descent) => carriedThrough(graph, upstream, descent));
    const by = [...straight, ...through].sort(byStrength);
    if (by.length > 0) return carriedCell(source.column.id, by);
    return restCell(upstream, source);
  });
}

function byDocument<T extends Pick<Carrier, "downstream">>(
  carriers: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const carrier of carriers) {
    const { id } = carrier.downstream.document;
    const group = groups.get(id);
    if (group) group.push(carrier);
    else groups.set(id, [carrier]);
  }
  return groups;
}

function carriedCell(column: string, by: readonly CoverageEvidence[]): CoverageCell {
  const grade = by[0]?.grade ?? null;
  const status: CoverageStatus = grade === 2 ? "full" : "partial";
  const reviewed = by.some(isReviewed);
  return { column, status, reviewed, grade, score: by[0]?.score ?? null, by };
}

/** The cell of a task that the column does not carry out: mentioned, or not there at all. */
function restCell(upstream: HeldTask, { column, mentions, onlyNames }: ColumnSources): CoverageCell {
  const { id } = column;
  const named = mentions.get(upstream.id);
  if (named)
    return { column: id, status: "mention", reviewed: false, grade: null, score: named.score, by: [named] };
  const by = onlyNames ? [documentMention(upstream, onlyNames)] : [];
  const status: CoverageStatus = onlyNames ? "mention" : "none";
  return { column: id, status, reviewed: false, grade: null, score: null, by };
}

function carriedOut(
  graph: ChainGraph,
  upstream: HeldTask,
  { downstream, alignment }: Carrier,
): CoverageEvidence {
  const { grade, score, rule } = alignment;
  const elements = compareElements(graph, { upstream, downstream, grade });
  return {
    task: downstream.id,
    grade,
    score,
    rule,
    ...elements,
    quotes: [taskQuote(upstream), taskQuote(downstream)],
  };
}

/** A task that carries an upstream one out through others, with these and the weakest hop to it. */
function carriedThrough(
  graph: ChainGraph,
  upstream: HeldTask,
  { downstream, steps, grade, score }: Descent,
): CoverageEvidence {
  const elements = compareElements(graph, { upstream, downstream, grade });
  const ids = steps.map((step) => taskId(step.downstream.document, step.downstream.path));
  const weakest = steps.findIndex((step) => step.score === score);
  return {
    task: downstream.id,
    grade,
    score,
    rule: steps[weakest]?.rule ?? "",
    ...elements,
    via: ids.slice(0, -1),
    weakest: { from: weakest === 0 ? upstream.id : (ids[weakest - 1] ?? ""), to: ids[weakest] ?? "", score },
    quotes: [taskQuote(upstream), taskQuote(downstream)],
  };
}

/** The documents whose tasks carry out any task of an upstream document. */
function carryingDocuments(graph: ChainGraph, upstream: string): ReadonlySet<string> {
  const source = sourceOf(graph, upstream);
  const tasks = source ? carryingTasks(graph, heldTasks(source)) : new Set<string>();
  return new Set([...tasks].flatMap((id) => heldTask(graph, id)?.document.id ?? []));
}

function byStrength(a: CoverageEvidence, b: CoverageEvidence): number {
  return b.grade - a.grade || b.score - a.score || byCodeUnits(a.task, b.task);
}

/** Whether a person has decided on an alignment. */
export function isReviewed({ rule }: Pick<CoverageEvidence, "rule">): boolean {
  return rule.startsWith(REVIEWED);
}

/** Alignments that a person has decided on carry a rule that begins so. */
const REVIEWED = "review.";
