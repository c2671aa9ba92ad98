/** A first place on a line for each node: neighbours near one another, by the second eigenvector of the walk on the graph. */
import type { LayeredGraph } from "./layered-graph.ts";

/**
 * Places on one line, without unit; after Hall (1970), by power iteration. Parts that no edge joins come one after another. A sweep
 * from layer to layer sees only its neighbours and is caught in a poor order early; this sees the whole graph.
 */
export function spectralPlaces({ above, below }: LayeredGraph): Float64Array {
  const part = partsOf(above, below);
  const degrees = Float64Array.from(above, (up, node) => up.length + (below[node]?.length ?? 0));
  let places: Float64Array = Float64Array.from(above, (_, node) => Math.sin(node * TURN));
  for (let round = 0; round < ROUNDS; round++)
    places = centred(averaged(places, { above, below, degrees }), degrees, part);
  return places.map((place, node) => place + APART * (part[node] ?? 0));
}

interface Neighbours extends Pick<LayeredGraph, "above" | "below"> {
  readonly degrees: Float64Array;
}

/** Each place halfway to the middle of its neighbours. */
function averaged(places: Float64Array, { above, below, degrees }: Neighbours): Float64Array {
  return places.map((place, node) => {
    let sum = 0;
    for (const next of above[node] ?? []) sum += places[next] ?? 0;
    for (const next of below[node] ?? []) sum += places[next] ?? 0;
    const degree = degrees[node] ?? 0;
    return degree === 0 ? 0 : (place + sum / degree) / 2;
  });
}

/** Without the answer that puts all nodes of a part in one place, and each part of length 1 again. */
function centred(places: Float64Array, degrees: Float64Array, part: Int32Array): Float64Array {
  const [weight, sum, square] = [
    new Float64Array(part.length),
    new Float64Array(part.length),
    new Float64Array(part.length),
  ];
  places.forEach((place, node) => {
    const [of, degree] = [part[node] ?? 0, degrees[node] ?? 0];
    weight[of] = (weight[of] ?? 0) + degree;
    sum[of] = (sum[of] ?? 0) + degree * place;
  });
  const moved = places.map((place, node) => {
    const of = part[node] ?? 0;
    return place - (sum[of] ?? 0) / (weight[of] || 1);
  });
  moved.forEach((place, node) => {
    const of = part[node] ?? 0;
    square[of] = (square[of] ?? 0) + (degrees[node] ?? 0) * place * place;
  });
  return moved.map((place, node) => place / (Math.sqrt(square[part[node] ?? 0] ?? 0) || 1));
}

/** Of each node, the number of the part that edges join it to; parts are numbered as their first nodes stand. */
function partsOf(above: LayeredGraph["above"], below: LayeredGraph["below"]): Int32Array {
  const part = new Int32Array(above.length).fill(-1);
  let parts = 0;
  for (let first = 0; first < part.length; first++) {
    if (part[first] !== -1) continue;
    part[first] = parts;
    const waiting = [first];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop())
      for (const next of [...(above[node] ?? []), ...(below[node] ?? [])])
        if (part[next] === -1) {
          part[next] = parts;
          waiting.push(next);
        }
    parts++;
  }
  return part;
}

const ROUNDS = 100;
/** Turns a node's index into a start that is none of the answers. */
const TURN = 12.9898;
/** Places of a part lie between -1 and 1. */
const APART = 3;
