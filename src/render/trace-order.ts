/** The order of cards in their layers: few lines cross, and the cards of a document stay together. */
import { group } from "d3-array";

/** What stands in a layer: a card, or the way of a line that goes on to a later layer. */
export interface Slot {
  readonly id: string;
  /** Slots of one group stay together. */
  readonly group: string;
}

/** A line between slots of neighbouring layers. */
export interface Strand {
  readonly from: string;
  readonly to: string;
}

/** For each slot, those at the other ends of its lines. */
export type Neighbours = ReadonlyMap<string, readonly string[]>;

/** The layers with their slots reordered: sweeps by the mean place of the neighbours, and the best sweep of all. */
export function orderLayers(
  layers: readonly (readonly Slot[])[],
  strands: readonly Strand[],
): readonly (readonly Slot[])[] {
  const before = neighbours(strands, "to", "from");
  const after = neighbours(strands, "from", "to");
  let order = layers;
  let best = layers;
  let fewest = crossings(layers, strands);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    order = sweep % 2 === 0 ? swept(order, before) : swept(order.toReversed(), after).toReversed();
    const count = crossings(order, strands);
    if (count < fewest) [fewest, best] = [count, order];
  }
  return best;
}

/** How many pairs of lines cross. */
export function crossings(layers: readonly (readonly Slot[])[], strands: readonly Strand[]): number {
  const places = new Map(layers.flatMap((layer, l) => layer.map(({ id }, at) => [id, { l, at }] as const)));
  const drawn = strands.flatMap(({ from, to }) => {
    const [a, b] = [places.get(from), places.get(to)];
    return a && b ? [{ layer: a.l, from: a.at, to: b.at }] : [];
  });
  const byLayer = group(drawn, ({ layer }) => layer);
  let count = 0;
  for (const lines of byLayer.values())
    for (const [at, a] of lines.entries())
      for (const b of lines.slice(at + 1)) if ((a.from - b.from) * (a.to - b.to) < 0) count++;
  return count;
}

/** For one end of the lines, the other ends. */
export function neighbours(strands: readonly Strand[], of: keyof Strand, to: keyof Strand): Neighbours {
  const found = new Map<string, string[]>();
  for (const strand of strands) {
    const list = found.get(strand[of]) ?? [];
    list.push(strand[to]);
    found.set(strand[of], list);
  }
  return found;
}

function swept(layers: readonly (readonly Slot[])[], near: Neighbours): readonly (readonly Slot[])[] {
  const done: (readonly Slot[])[] = [];
  for (const layer of layers) {
    const places = new Map((done.at(-1) ?? []).map(({ id }, at) => [id, at]));
    done.push(sorted(layer, (id) => meanPlace(near.get(id) ?? [], places)));
  }
  return done;
}

function meanPlace(ids: readonly string[], places: ReadonlyMap<string, number>): number | null {
  const found = ids.flatMap((id) => places.get(id) ?? []);
  return found.length === 0 ? null : found.reduce((sum, at) => sum + at, 0) / found.length;
}

/** Sorts groups by the mean of their slots, and slots within their group. What has no neighbours keeps its place. */
function sorted(layer: readonly Slot[], place: (id: string) => number | null): readonly Slot[] {
  const slots = layer.map((slot, at) => ({ slot, at, mean: place(slot.id) ?? at }));
  const groups = group(slots, ({ slot }) => slot.group);
  const means = new Map(
    [...groups].map(([name, members]) => [
      name,
      members.reduce((sum, { mean }) => sum + mean, 0) / members.length,
    ]),
  );
  const meanOf = ({ slot }: (typeof slots)[number]) => means.get(slot.group) ?? 0;
  const first = ({ slot }: (typeof slots)[number]) => groups.get(slot.group)?.[0]?.at ?? 0;
  slots.sort((a, b) => meanOf(a) - meanOf(b) || first(a) - first(b) || a.mean - b.mean || a.at - b.at);
  return slots.map(({ slot }) => slot);
}

const SWEEPS = 8;
