/** Things in a row that want to stand at certain places and must keep their order and their distance. */

/** A thing that wants its middle at `wanted`. */
export interface Wanting {
  readonly wanted: number;
  /** The room that it takes along the row. */
  readonly room: number;
  /** How much its wish counts beside those of others. @defaultValue 1 */
  readonly weight?: number;
}

/**
 * The middles of things in their order, as near to the wanted ones as can be (least squares), with `gap` between neighbours: those that
 * would push one another stand together around the mean of what they want. Isotonic regression by pooling (Ayer and others, 1955), in
 * time that grows with the things.
 */
export function spread(things: readonly Wanting[], gap: number): readonly number[] {
  const offsets = offsetsOf(things, gap);
  const blocks: Block[] = [];
  for (const [at, { wanted, weight = 1 }] of things.entries()) {
    let block = { sum: (wanted - (offsets[at] ?? 0)) * weight, weight, count: 1 };
    for (let last = blocks.at(-1); last && meanOf(last) >= meanOf(block); last = blocks.at(-1)) {
      block = {
        sum: block.sum + last.sum,
        weight: block.weight + last.weight,
        count: block.count + last.count,
      };
      blocks.pop();
    }
    blocks.push(block);
  }
  const shifts = blocks.flatMap((block) => Array<number>(block.count).fill(meanOf(block)));
  return offsets.map((offset, at) => offset + (shifts[at] ?? 0));
}

/** Things that stand together. */
interface Block {
  readonly sum: number;
  readonly weight: number;
  readonly count: number;
}

function meanOf({ sum, weight }: Block): number {
  return sum / weight;
}

/** The middles of things that stand no further apart than they have to. */
function offsetsOf(things: readonly Wanting[], gap: number): readonly number[] {
  let reach = 0;
  return things.map(({ room }) => {
    const middle = reach + room / 2;
    reach += room + gap;
    return middle;
  });
}
