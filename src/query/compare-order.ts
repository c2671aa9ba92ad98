/**
 * Provinces and plans by how much of an upstream document they carry out, and how sure that order is.
 *
 * An alignment's score is the chance that a reader would align the two tasks (`docs/accuracy.md`). That a cell is covered is the
 * chance that one of its alignments holds, `p = 1 - Π (1 - score)`; one that a person has reviewed is covered for certain, and one
 * without an alignment is not. Alignments and cells are taken to be independent of one another, so that of `n` tasks the share
 * `Σ p / n` is expected to be covered, with the variance `Σ p (1 - p) / n²`. Of two columns the difference task by task has the mean
 * `Σ (p - q) / n` and the variance `Σ (p (1 - p) + q (1 - q)) / n²`; by the normal curve this gives the chance that the first does
 * carry out more.
 *
 * A rank is a range: a column stands behind all that are before it with a chance of `SURE` or more, and before all that are as surely
 * behind it. Where nothing can be told, all have the same range. The chance tells how far the alignments can be trusted; it says
 * nothing of what the aligning misses, of what the texts leave out, or of what was done.
 */
import { byCodeUnits } from "../graph/keys.ts";
import type { Coverage, CoverageCell, CoverageStatus } from "./answers.ts";
import type { CoverageOrder, RankedColumn } from "./answers-compare.ts";

/** What an order is made of. */
export interface OrderParts {
  /** The coverage by province. */
  readonly covered: Coverage;
  /** The coverage by plan; `null` where there is none. */
  readonly alone: Coverage | null;
  /** The provinces that any document is held of. */
  readonly names: readonly string[];
  /** The province of each plan. */
  readonly provinceOf: ReadonlyMap<string, string>;
}

/** Provinces and plans in order; `null` where the upstream document has no tasks to count by. */
export function coverageOrder({ covered, alone, names, provinceOf }: OrderParts): CoverageOrder | null {
  if (covered.rows.length === 0) return null;
  const columns = new Set(covered.columns.map(({ id }) => id));
  const absent = covered.columns.filter(({ state }) => state === "not-collected").map(({ id }) => id);
  const beside = names.filter((name) => !columns.has(name));
  return {
    upstreamTasks: covered.rows.length,
    sureFrom: SURE,
    provinces: rankedColumns(covered, (id) => id),
    plans: alone ? rankedColumns(alone, (id) => provinceOf.get(id) ?? "") : [],
    unranked: [
      ...absent.map((of) => ({ of, why: "not-collected" as const })),
      ...beside.map((of) => ({ of, why: "not-below" as const })),
    ],
  };
}

/** The columns of a coverage answer in order, the one that carries out the most first; columns that are not collected are left out. */
function rankedColumns(
  { columns, rows }: Pick<Coverage, "columns" | "rows">,
  provinceOf: (column: string) => string,
): readonly RankedColumn[] {
  const measured = columns.flatMap(({ id, label, state }, at) =>
    state === "collected"
      ? [{ id, label, ...measureColumn(rows.flatMap(({ cells }) => cells[at] ?? [])) }]
      : [],
  );
  const order = measured.sort(
    (a, b) =>
      b.sum - a.sum || b.full + b.partial - a.full - a.partial || b.full - a.full || byCodeUnits(a.id, b.id),
  );
  const n = rows.length;
  return order.map((one, at) => {
    const next = order[at + 1];
    return {
      of: one.id,
      label: one.label,
      province: provinceOf(one.id),
      rank: rankAmong(one, order),
      full: one.full,
      partial: one.partial,
      upstreamTasks: n,
      share: (one.full + one.partial) / n,
      expected: rounded(one.sum / n),
      spread: rounded(Math.sqrt(one.variance) / n),
      beforeNext: next ? rounded(chanceBefore(one, next)) : null,
    };
  });
}

/** The sums of a column: of its cells' chances, of their variances, and the counts of the table. */
interface Measured {
  readonly sum: number;
  readonly variance: number;
  readonly full: number;
  readonly partial: number;
}

function measureColumn(cells: readonly CoverageCell[]): Measured {
  const chances = cells.map(chanceOf);
  const count = (status: CoverageStatus) => cells.filter((cell) => cell.status === status).length;
  return {
    sum: chances.reduce((sum, chance) => sum + chance, 0),
    variance: chances.reduce((sum, chance) => sum + chance * (1 - chance), 0),
    full: count("full"),
    partial: count("partial"),
  };
}

/** The chance that a reader would find a task of the column that carries the cell's task out. */
function chanceOf({ grade, reviewed, by }: CoverageCell): number {
  if (grade === null) return 0;
  return reviewed ? 1 : 1 - by.reduce((none, { score }) => none * (1 - score), 1);
}

/** The chance that the first carries out more than the second. */
function chanceBefore(a: Measured, b: Measured): number {
  const mean = a.sum - b.sum;
  const spread = Math.sqrt(a.variance + b.variance);
  if (spread === 0) return mean > 0 ? 1 : mean < 0 ? 0 : 0.5;
  return normalBelow(mean / spread);
}

function rankAmong<T extends Measured>(one: T, all: readonly T[]): readonly [number, number] {
  const others = all.filter((other) => other !== one);
  const before = others.filter((other) => chanceBefore(other, one) >= SURE).length;
  const behind = others.filter((other) => chanceBefore(one, other) >= SURE).length;
  return [1 + before, all.length - behind];
}

/** The share of the normal curve below a place, by the approximation of Abramowitz and Stegun (26.2.17). */
function normalBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail = [1.330274429, -1.821255978, 1.781477937, -0.356563782, 0.31938153].reduce(
    (sum, factor) => (sum + factor) * t,
    0,
  );
  const above = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * tail;
  return z < 0 ? above : 1 - above;
}

function rounded(value: number): number {
  return Math.round(value * 1_000_000) / 1_000_000;
}

/** The chance from which on one column is said to stand before another. */
const SURE = 0.9;
