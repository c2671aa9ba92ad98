/** The walk over an index, nearest nodes first, that every search is made of. */
import type { Adjacency } from "./adjacency.ts";
import { emptyRoom, type WalkRoom } from "./walk-room.ts";

/** Which edges a walk takes, and how far it goes. */
export interface WalkLimits {
  /** Only edges of these kinds. @defaultValue every kind */
  readonly kinds?: readonly number[];
  /** Only edges at least as strong as this. @defaultValue however weak */
  readonly least?: number;
  /** The walk ends as soon as it comes to this node. @defaultValue as far as edges lead */
  readonly until?: number;
}

/**
 * Walks from a node along the edges of one direction and leaves in the room what it came to. It costs what it comes to, not what the
 * graph holds; a node that the graph has not leads nowhere.
 */
export function walkFrom(room: WalkRoom, adjacency: Adjacency, start: number, limits: WalkLimits = {}): void {
  emptyRoom(room);
  const { queue, hops, through, stamps, stamp } = room;
  const { offsets, targets } = adjacency;
  const { until } = limits;
  const refuses = refusal(adjacency, limits);
  room.count = enter(room, start);
  for (let place = 0; place < room.count; place++) {
    const node = queue[place] as number;
    const last = offsets[node + 1] as number;
    let count = room.count;
    for (let slot = offsets[node] as number; slot < last; slot++) {
      const next = targets[slot] as number;
      if ((stamps[next] as number) >= stamp || refuses?.(slot)) continue;
      stamps[next] = stamp + count;
      queue[count] = next;
      hops[count] = (hops[place] as number) + 1;
      through[count++] = node;
    }
    room.count = count;
    if (until !== undefined && (stamps[until] as number) >= stamp) return;
  }
}

/** Puts the start in its place; gives how many nodes have been come to. */
function enter({ queue, hops, through, stamps, stamp }: WalkRoom, start: number): number {
  if (!(start >= 0 && start < queue.length)) return 0;
  queue[0] = start;
  hops[0] = 0;
  through[0] = -1;
  stamps[start] = stamp;
  return 1;
}

/** Which edges a walk does not take; `null` where it takes all. */
function refusal({ kinds, weights }: Adjacency, limits: WalkLimits): ((slot: number) => boolean) | null {
  const wanted = kinds === null ? undefined : limits.kinds;
  const least = weights === null ? Number.NEGATIVE_INFINITY : (limits.least ?? Number.NEGATIVE_INFINITY);
  if (wanted === undefined && least === Number.NEGATIVE_INFINITY) return null;
  const mask = (wanted ?? EVERY_KIND).reduce((bits, kind) => bits | (1 << kind), 0);
  return (slot) =>
    (kinds !== null && ((mask >>> (kinds[slot] as number)) & 1) === 0) ||
    (weights !== null && (weights[slot] as number) < least);
}

const EVERY_KIND = Array.from({ length: 32 }, (_, kind) => kind);
