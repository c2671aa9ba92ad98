/** Boxes that must not overlap: each goes down until it has room. */

/** A box that wants to stand at `x`. */
export interface Box {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** The top of each box, in the order of the boxes, and the height that all of them take. */
export interface Placed {
  readonly tops: readonly number[];
  readonly height: number;
}

/** Puts each box at the highest place where it meets none before it, with `gap` around it. Give the boxes by `x`. */
export function placeBoxes(boxes: readonly Box[], gap: number): Placed {
  let near: (Box & { readonly top: number })[] = [];
  const tops: number[] = [];
  let height = 0;
  for (const box of boxes) {
    near = near.filter(({ x, width }) => x + width + gap > box.x);
    const top = firstRoom(near, box.height, gap);
    near.push({ ...box, top });
    near.sort((a, b) => a.top - b.top);
    tops.push(top);
    height = Math.max(height, top + box.height);
  }
  return { tops, height };
}

/** The highest top at which a box of a height fits between those that stand there, sorted by their tops. */
function firstRoom(
  standing: readonly (Box & { readonly top: number })[],
  height: number,
  gap: number,
): number {
  let top = 0;
  for (const other of standing) {
    if (top + height + gap <= other.top) return top;
    top = Math.max(top, other.top + other.height + gap);
  }
  return top;
}
