/** Things in a row that want to stand at certain places and must keep their order and their distance. */

/** A thing that wants its middle at `wanted`. */
export interface Wanting {
  readonly wanted: number;
  readonly height: number;
}

/**
 * The middles of things in their order, as near to the wanted ones as can be (least squares), with `gap` between neighbours: those that
 * would push one another stand together around the mean of what they want.
 */
export function spread(things: readonly Wanting[], gap: number): readonly number[] {
  const offsets: number[] = [];
  let reach = 0;
  for (const { height } of things) {
    offsets.push(reach + height / 2);
    reach += height + gap;
  }
  const blocks: { sum: number; count: number }[] = [];
  for (const [at, { wanted }] of things.entries()) {
    let block = { sum: wanted - (offsets[at] ?? 0), count: 1 };
    for (let last = blocks.at(-1); last && meanOf(last) >= meanOf(block); last = blocks.at(-1)) {
      block = { sum: block.sum + last.sum, count: block.count + last.count };
      blocks.pop();
    }
    blocks.push(block);
  }
  const shifts = blocks.flatMap((block) => Array<number>(block.count).fill(meanOf(block)));
  return offsets.map((offset, at) => offset + (shifts[at] ?? 0));
}

function meanOf({ sum, count }: { readonly sum: number; readonly count: number }): number {
  return sum / count;
}
