/** Passages that hang together by what they share. */

/** Two passages by index. */
interface Pair {
  readonly a: number;
  readonly b: number;
}

/**
 * Puts passages together that are joined by pairs, directly or through others: groups of indices, each in ascending order, the group
 * with the lowest index first. A passage without a pair is in none. Give only the pairs that are alike enough to join.
 *
 * @example
 * ```ts
 * const pairs = findSharing(passages);
 * clustersOf(pairs.filter(({ jaccard }) => jaccard >= 0.7)); // [[0, 4, 9], [2, 3]]
 * ```
 */
export function clustersOf(pairs: readonly Pair[]): readonly (readonly number[])[] {
  const above = new Map<number, number>();
  const first = (passage: number): number => {
    let top = passage;
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
    for (let at = passage; at !== top; ) {
      const next = above.get(at) ?? top;
      above.set(at, top);
      at = next;
    }
    return top;
  };
  for (const { a, b } of pairs) {
    const [one, other] = [first(a), first(b)];
    if (one !== other) above.set(Math.max(one, other), Math.min(one, other));
  }
  const clusters = new Map<number, number[]>();
  const passages = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  for (const passage of [...passages].sort((a, b) => a - b)) {
    const cluster = clusters.get(first(passage)) ?? [];
    cluster.push(passage);
    clusters.set(first(passage), cluster);
  }
  return [...clusters.values()];
}
