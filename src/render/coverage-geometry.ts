/** How much room the coverage drawing gives to tasks and to columns, and how many columns stand side by side. */
/** How the heads of columns stand: on lines of their own, slanted, or upright for want of width. */
export type HeadStand = "flat" | "slanted" | "upright";

export interface CoverageGeometry {
  /** The width of the tasks' column. */
  readonly tasks: number;
  /** The width of the totals at the right edge. */
  readonly edge: number;
  readonly cell: number;
  readonly heads: HeadStand;
  /** Half the side of a sign. */
  readonly sign: number;
  /** Whether the number of downstream tasks stands beside a sign. */
  readonly counts: boolean;
  /** Lines of a task's words. */
  readonly lines: number;
  /** How many columns stand side by side; the others follow below, with their tasks again. */
  readonly abreast: number;
}

/** What there is room for. */
export interface CoverageRoom {
  readonly width: number;
  /** Whether the drawing may not be wider than that, as on paper. */
  readonly fits: boolean;
}

/** The geometry of so many columns: wide cells for few, slanted heads for many, and on paper small signs and several grids. */
export function geometryOf(columns: number, { width, fits }: CoverageRoom): CoverageGeometry {
  const roomy = roomyGeometry(columns, width);
  return fits && (roomy.heads === "slanted" || width < NARROW) ? paperGeometry(columns, width) : roomy;
}

function roomyGeometry(columns: number, width: number): CoverageGeometry {
  const room = (width - TASKS - EDGE) / Math.max(1, columns);
  const cell = Math.max(38, Math.min(132, Math.floor(room)));
  const heads = cell < 84 ? "slanted" : "flat";
  return { tasks: TASKS, edge: EDGE, cell, heads, ...LARGE, lines: 2, abreast: Math.max(1, columns) };
}

function paperGeometry(columns: number, width: number): CoverageGeometry {
  const room = width - Math.max(LEAST_TASKS, Math.round(0.42 * width)) - NARROW_EDGE;
  const counts = columns * COUNTED <= room;
  const abreast = evenly(columns, Math.max(1, Math.floor(room / (counts ? COUNTED : SMALLEST))));
  const cell = Math.min(96, Math.floor(room / abreast));
  const heads = cell < 84 ? "upright" : "flat";
  const tasks = Math.min(TASKS, width - NARROW_EDGE - abreast * cell);
  return {
    ...{ tasks, edge: NARROW_EDGE, cell, heads, abreast, lines: width < NARROW ? 3 : 2 },
    ...(counts ? LARGE : SMALL),
  };
}

/** As many in each grid, of as few grids as will do. */
function evenly(columns: number, most: number): number {
  return Math.ceil(columns / Math.max(1, Math.ceil(columns / most))) || 1;
}

const LARGE = { sign: 8, counts: true };
const SMALL = { sign: 6, counts: false };
/** The width of a cell with a number beside its sign, and of the smallest. */
const COUNTED = 38;
const SMALLEST = 17;
const TASKS = 430;
const LEAST_TASKS = 196;
const EDGE = 66;
const NARROW_EDGE = 44;
/** Drawings of less width than this give their tasks less room. */
const NARROW = 720;
