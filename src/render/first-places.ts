/** The first of very many places in an order, without putting the others in order. */
import { bisector } from "d3-array";

/** The first `most` of the places below `count`, in the order that `compare` tells. */
export function firstPlaces(
  count: number,
  most: number,
  compare: (a: number, b: number) => number,
): readonly number[] {
  if (most >= count) return Array.from({ length: count }, (_, place) => place).sort(compare);
  const first: number[] = [];
  const { right } = bisector(compare);
  for (let place = 0; place < count; place++) {
    const last = first.at(-1);
    if (first.length >= most && (last === undefined || compare(place, last) >= 0)) continue;
    first.splice(right(first, place), 0, place);
    if (first.length > most) first.pop();
  }
  return first;
}
