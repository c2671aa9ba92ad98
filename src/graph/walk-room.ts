/** What a search of an index writes down as it goes, in room that the next search uses again. */

/**
 * The nodes that a search came to, by their places in its queue. Of a node that it came to, `stamps[node] - stamp` is the place; what
 * earlier searches came to has lower stamps, so that nothing has to be wiped between two searches.
 */
export interface WalkRoom {
  /** The nodes in the order in which they were come to. */
  readonly queue: Int32Array;
  /** How many they are. */
  count: number;
  /** For each place in the queue: how many hops away the node is. */
  readonly hops: Int32Array;
  /** For each place in the queue: the node that was come from; -1 for the start. */
  readonly through: Int32Array;
  readonly stamps: Int32Array;
  stamp: number;
}

/** Room for searches over so many nodes. The stamps are written at once: a search reads them all over. */
export function roomFor(nodes: number): WalkRoom {
  const [queue, hops, through] = [new Int32Array(nodes), new Int32Array(nodes), new Int32Array(nodes)];
  return { queue, count: 0, hops, through, stamps: new Int32Array(nodes).fill(0), stamp: 1 };
}

/** Makes the room ready for the next search: no node has been come to. */
export function emptyRoom(room: WalkRoom): void {
  room.stamp += room.count;
  room.count = 0;
  if (room.stamp < LAST_STAMP - room.stamps.length) return;
  room.stamps.fill(0);
  room.stamp = 1;
}

/** The place of a node in the queue; -1 where it was not come to. */
export function placeOf({ stamps, stamp }: WalkRoom, node: number): number {
  return Math.max(-1, (stamps[node] as number) - stamp);
}

const LAST_STAMP = 2 ** 31 - 1;
