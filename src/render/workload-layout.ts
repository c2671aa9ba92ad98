/** Where rows, columns and bars of the workload's drawing stand. */
import { scaleLinear } from "d3-scale";
import type { Language } from "../model.ts";
import type { Role } from "../model-tasks.ts";
import type { Workload } from "../query/answers-work.ts";
import { type Block, blockOf, stacked } from "./label.ts";
import { paint, size } from "./theme.ts";
import { levelWords, roleWords, say } from "./words.ts";
import { type LevelUnits, type LoadedUnit, levelsOf, rolesOf } from "./workload-units.ts";
import { workloadWords } from "./workload-words.ts";

/** The column of a role. */
export interface RoleColumn {
  readonly role: Role;
  readonly x: number;
  readonly head: Block;
}

/** The heading of a level, a unit, or the rest of a level. */
type WithoutPlace = { readonly label: Block } & (
  | { readonly kind: "level"; readonly of: LevelUnits }
  | { readonly kind: "unit"; readonly unit: LoadedUnit; readonly behind: Block | null }
  | { readonly kind: "others"; readonly units: readonly LoadedUnit[] }
);

/** A row with its place. */
export type WorkloadRowPlace = WithoutPlace & { readonly y: number; readonly height: number };

export interface WorkloadLayout {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly RoleColumn[];
  readonly rows: readonly WorkloadRowPlace[];
  /** The length of a bar. */
  readonly bar: (tasks: number) => number;
  /** Where bars stand below the names, for want of width. */
  readonly below: boolean;
  readonly headHeight: number;
  /** Where the names end. */
  readonly names: number;
}

/** How the drawing is laid out. */
export interface WorkloadRoom {
  readonly lang: Language;
  readonly width: number;
  readonly maxUnits: number;
}

/** Lays the table out in `width` pixels: names beside the bars, or above them where it is narrow. */
export function layOutWorkload(workload: Workload, { lang, width, maxUnits }: WorkloadRoom): WorkloadLayout {
  const below = width < NARROW;
  const names = below ? width : Math.min(MAX_NAMES, Math.round(width * 0.42));
  const left = below ? SIGN : names;
  const levels = levelsOf(workload, maxUnits);
  const { columns, bar } = columnsOf(levels, rolesOf(workload), { left, width, lang });
  const headHeight = Math.max(0, ...columns.map(({ head }) => head.height)) + 6;
  const rows = rowsOf(levels, { lang, names, below, top: headHeight, left });
  const height = rows.reduce((lowest, row) => Math.max(lowest, row.y + row.height), headHeight);
  return { width, height, columns, rows, bar, below, headHeight, names };
}

interface ColumnRoom {
  readonly left: number;
  readonly width: number;
  readonly lang: Language;
}

/** A column for each role, as wide as its longest bar asks for; one scale for all of them. */
function columnsOf(
  levels: readonly LevelUnits[],
  roles: readonly Role[],
  { left, width, lang }: ColumnRoom,
): Pick<WorkloadLayout, "columns" | "bar"> {
  const units = levels.flatMap(({ shown }) => shown);
  const most = roles.map((role) => Math.max(0, ...units.map(({ loads }) => loads.get(role)?.tasks ?? 0)));
  const all = Math.max(
    1,
    most.reduce((sum, tasks) => sum + tasks, 0),
  );
  const room = Math.max(0, width - left - roles.length * COLUMN);
  const widths = most.map((tasks) => COLUMN + (room * tasks) / all);
  const longest = Math.max(1, ...most);
  const widest = Math.max(COLUMN, ...widths) - NUMBER;
  let x = left;
  const columns = roles.map((role, at) => {
    const own = widths[at] ?? COLUMN;
    const head = blockOf(roleWords[role][lang], { ...HEAD, width: own - 10, lines: 3 });
    const column = { role, x, head };
    x += own;
    return column;
  });
  return { columns, bar: scaleLinear([0, longest], [0, widest]) };
}

interface RowRoom {
  readonly lang: Language;
  readonly names: number;
  readonly below: boolean;
  readonly top: number;
  readonly left: number;
}

function rowsOf(levels: readonly LevelUnits[], room: RowRoom): WorkloadRowPlace[] {
  const rows: WorkloadRowPlace[] = [];
  let y = room.top;
  const bars = room.below ? BAR_ROW : 0;
  const add = (row: WithoutPlace, least: number) => {
    const height = Math.max(least, row.label.height + 7) + (room.below ? bars : 0);
    rows.push({ ...row, y, height });
    y += height;
  };
  for (const level of levels) {
    add({ kind: "level", of: level, label: levelLabel(level, room) }, 34);
    for (const unit of level.shown) add(unitRow(unit, room), 22);
    if (level.others.length > 0)
      add({ kind: "others", units: level.others, label: othersLabel(level.others, room) }, 22);
    y += 4;
  }
  return rows;
}

function levelLabel({ level, shown, others }: LevelUnits, { lang, names }: RowRoom): Block {
  const name = level === null ? workloadWords.unknownLevel[lang] : levelWords[level][lang];
  const text = say(workloadWords.level, lang, { level: name, units: shown.length + others.length });
  return blockOf(text, { width: names - 14, lines: 2, size: size.head, bold: true });
}

/** A unit's name and, where it vanishes, the words for that: behind a short name, below a long one. */
function unitRow(unit: LoadedUnit, { lang, names }: RowRoom): Extract<WithoutPlace, { kind: "unit" }> {
  const width = names - SIGN - 10;
  const name = blockOf(unit.canonical, { width, lines: 2, size: size.text });
  if (unit.vanished === 0) return { kind: "unit", unit, label: name, behind: null };
  const text = say(workloadWords.vanished, lang, { count: unit.vanished });
  const gone = blockOf(text, { width, lines: 2, size: size.small, bold: true, fill: paint.alarm });
  const fits = name.lines.length === 1 && name.width + gone.width + 16 <= width;
  if (fits) return { kind: "unit", unit, label: name, behind: gone };
  return { kind: "unit", unit, label: stacked(name, gone), behind: null };
}

function othersLabel(units: readonly LoadedUnit[], { lang, names }: RowRoom): Block {
  const gone = units.filter(({ vanished }) => vanished > 0).length;
  const words = [
    say(workloadWords.others, lang, { count: units.length }),
    ...(gone === 0 ? [] : [say(workloadWords.othersVanished, lang, { count: gone })]),
  ];
  return blockOf(words.join("; "), {
    width: names - SIGN - 10,
    lines: 3,
    size: size.text,
    italic: true,
    fill: paint.muted,
  });
}

const HEAD = { size: size.head, bold: true, fill: paint.muted } as const;
const NARROW = 620;
const MAX_NAMES = 430;
/** The least width of a role's column, and the room in it for a number behind the bar. */
const COLUMN = 78;
const NUMBER = 58;
/** The height of bars below a name. */
const BAR_ROW = 16;
/** The room for signs left of the names. */
export const SIGN = 18;
