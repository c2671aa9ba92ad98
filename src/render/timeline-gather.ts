/** A timeline of more documents than have room for a lane each: rows of documents of one level, side, type and period. */
import type { Timeline, TimelineDeadline, TimelineDocument } from "../query/answers-time.ts";
import { GRAINS, type Grain, grainKey } from "./chain-grain.ts";
import { byCode } from "./chain-time.ts";

/** Documents in one row, and what their tasks are due by. */
export interface GatheredRow {
  readonly key: string;
  readonly grain: Grain;
  readonly members: readonly [TimelineDocument, ...TimelineDocument[]];
  /** How many deadlines end in each year. */
  readonly due: ReadonlyMap<number, number>;
  /** How many recur, by how often, the most frequent first. */
  readonly recurring: readonly (readonly [every: string | null, count: number])[];
  readonly conditional: number;
  /** How many have no day by which they end. */
  readonly open: number;
}

/** The rows of the finest grain that has at most so many of them, from the highest level down, within a level by side, type and period. */
export function gatherTimeline({ rows, deadlines }: Timeline, most: number): readonly GatheredRow[] {
  const byDocument = new Map<string, TimelineDeadline[]>();
  for (const deadline of deadlines) {
    const here = byDocument.get(deadline.document);
    if (here === undefined) byDocument.set(deadline.document, [deadline]);
    else here.push(deadline);
  }
  const grain = BY_YEARS.find((each) => keysOf(rows, each).size <= most) ?? COARSEST_ROWS;
  return [...keysOf(rows, grain)]
    .sort(([a], [b]) => byCode(lastWithout(a), lastWithout(b)))
    .map(([key, members]) =>
      rowOf(
        { key, grain, members },
        members.flatMap(({ id }) => byDocument.get(id) ?? []),
      ),
    );
}

/** The deadlines that a bar or a band of ticks stands for, by the id that it carries. */
export function deadlinesBehind({ rows, deadlines }: Timeline, id: string): readonly TimelineDeadline[] {
  const [key = "", from = "", to = ""] = id.split(PARTED);
  const grain = BY_YEARS.find((each) => keysOf(rows, each).has(key)) ?? COARSEST_ROWS;
  const members = new Set(
    keysOf(rows, grain)
      .get(key)
      ?.map((row) => row.id) ?? [],
  );
  const isMeant = ({ kind, end, every }: TimelineDeadline) =>
    from === RECURRING
      ? kind === "recurring" && (every ?? "") === to
      : isDue(kind, end, [Number(from), Number(to)]);
  return deadlines.filter((deadline) => members.has(deadline.document) && isMeant(deadline));
}

/** What a bar or a band of ticks stands for, in a few words. */
export function behindName(id: string): string {
  const [key = "", from = "", to = ""] = id.split(PARTED);
  const time = from === RECURRING || from === to ? to : `${from}–${to}`;
  return [...key.split(" | ").slice(2), time].filter((part) => part !== "" && part !== "*").join(" · ");
}

/** The id of a bar. */
export function dueId(key: string, from: number, to: number): string {
  return [key, from, to].join(PARTED);
}

/** The id of what recurs as often. */
export function recursId(key: string, every: string | null): string {
  return [key, RECURRING, every ?? ""].join(PARTED);
}

/** A key that sorts after those of its kind where it has no period. */
function lastWithout(key: string): string {
  return key.endsWith("| ") ? `${key}~` : key;
}

type Members = GatheredRow["members"];

function keysOf(rows: readonly TimelineDocument[], grain: Grain): ReadonlyMap<string, Members> {
  const keys = new Map<string, [TimelineDocument, ...TimelineDocument[]]>();
  for (const row of rows) {
    const key = grainKey({ ...row, absent: false }, grain);
    const members = keys.get(key);
    if (members === undefined) keys.set(key, [row]);
    else members.push(row);
  }
  return keys;
}

function rowOf(
  head: Pick<GatheredRow, "key" | "grain" | "members">,
  deadlines: readonly TimelineDeadline[],
): GatheredRow {
  const due = new Map<number, number>();
  const often = new Map<string | null, number>();
  let open = 0;
  for (const { kind, end, every } of deadlines) {
    if (kind === "recurring") often.set(every, (often.get(every) ?? 0) + 1);
    else if (kind !== "conditional" && end === null) open += 1;
    else if (kind !== "conditional" && end !== null) due.set(yearOf(end), (due.get(yearOf(end)) ?? 0) + 1);
  }
  const recurring = [...often].sort(([, a], [, b]) => b - a);
  const conditional = deadlines.filter(({ kind }) => kind === "conditional").length;
  return { ...head, due, recurring, conditional, open };
}

function isDue(kind: string, end: string | null, [from, to]: readonly [number, number]): boolean {
  if (kind === "recurring" || kind === "conditional" || end === null) return false;
  return yearOf(end) >= from && yearOf(end) <= to;
}

/** The year of a day. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

const BY_YEARS = GRAINS.filter(({ years }) => years > 0);
const COARSEST_ROWS: Grain = { years: 10, types: "none" };
const PARTED = " > ";
const RECURRING = "recurring";
