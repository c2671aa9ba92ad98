/** The units of a workload, level by level: those with a row of their own, and the others summed up. */
import type { Level } from "../model.ts";
import type { Role } from "../model-tasks.ts";
import type { Workload } from "../query/answers-work.ts";
import { levelWords, roleWords } from "./words.ts";

/** What a unit has to do in one role. */
export interface Load {
  readonly tasks: number;
  readonly inferred: number;
}

/** A unit in all its roles. */
export interface LoadedUnit {
  readonly canonical: string;
  readonly level: Level | null;
  readonly loads: ReadonlyMap<Role, Load>;
  /** Assignments in all roles. */
  readonly charges: number;
  /** Tasks upstream, where the unit is charged there and not downstream. */
  readonly vanished: number;
  /** Whether it is charged downstream only. */
  readonly appeared: boolean;
}

/** The units of a level. */
export interface LevelUnits {
  readonly level: Level | null;
  readonly shown: readonly LoadedUnit[];
  readonly others: readonly LoadedUnit[];
}

/** The roles that occur, in the order of their words. */
export function rolesOf({ rows }: Workload): readonly Role[] {
  const known = new Set(rows.map(({ role }) => role));
  return (Object.keys(roleWords) as Role[]).filter((role) => known.has(role));
}

/** The units by level, the most charged first; about `most` of all have a row. */
export function levelsOf(workload: Workload, most: number): readonly LevelUnits[] {
  const units = unitsOf(workload);
  const levels: readonly (Level | null)[] = [...(Object.keys(levelWords) as Level[]), null];
  const byLevel = levels.map((level) => [level, units.filter((unit) => unit.level === level)] as const);
  const heads = byLevel.flatMap(([, members]) => members.slice(0, LEAST));
  const own = withRow(units, heads, most);
  return byLevel.flatMap(([level, members]) => {
    const others = members.filter((unit) => !own.has(unit));
    const few = others.length < 2;
    const shown = few ? members : members.filter((unit) => own.has(unit));
    return members.length === 0 ? [] : [{ level, shown, others: few ? [] : others }];
  });
}

/** The first of each level, a third of all for those that vanish, then whoever is charged most. */
function withRow(
  units: readonly LoadedUnit[],
  heads: readonly LoadedUnit[],
  most: number,
): ReadonlySet<LoadedUnit> {
  const gone = units.filter(({ vanished }) => vanished > 0).slice(0, Math.floor(most / 3));
  const own = new Set([...heads, ...gone]);
  for (const unit of units) if (own.size < most) own.add(unit);
  return own;
}

/** What units have to do together in one role. */
export function summedUp(units: readonly LoadedUnit[], role: Role): Load {
  const loads = units.flatMap((unit) => unit.loads.get(role) ?? []);
  return {
    tasks: loads.reduce((sum, { tasks }) => sum + tasks, 0),
    inferred: loads.reduce((sum, { inferred }) => sum + inferred, 0),
  };
}

function unitsOf({ rows, vanished, appeared }: Workload): readonly LoadedUnit[] {
  const gone = new Map(vanished.map(({ canonical, upstream }) => [canonical, upstream.length]));
  const come = new Set(appeared.map(({ canonical }) => canonical));
  const byName = new Map<string, { level: Level | null; loads: Map<Role, Load> }>();
  for (const { canonical, level, role, tasks, inferred } of rows) {
    const unit = byName.get(canonical) ?? { level, loads: new Map() };
    byName.set(canonical, unit);
    unit.loads.set(role, { tasks: tasks.length, inferred: inferred.length });
  }
  const units = [...byName].map(([canonical, { level, loads }]) => ({
    canonical,
    level,
    loads,
    charges: [...loads.values()].reduce((sum, { tasks }) => sum + tasks, 0),
    vanished: gone.get(canonical) ?? 0,
    appeared: come.has(canonical),
  }));
  return units.sort((a, b) => b.charges - a.charges || (a.canonical < b.canonical ? -1 : 1));
}

/** Units of each level that have a row in any case. */
const LEAST = 2;
