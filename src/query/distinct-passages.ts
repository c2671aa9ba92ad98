/** Passages that many pairs have: what is found out about one is found out once. */
import type { Passage } from "../model-chain.ts";

/** A function of a passage that is found once for each document, start and end. */
export function oncePerPassage<T>(find: (passage: Passage) => T): (passage: Passage) => T {
  const documents = new Map<string, Map<number, Map<number, T>>>();
  return (passage) => {
    const { document, start, end } = passage;
    const ends = within(within(documents, document), start);
    const known = ends.get(end);
    if (known !== undefined) return known;
    const found = find(passage);
    ends.set(end, found);
    return found;
  };
}

function within<K, L, V>(maps: Map<K, Map<L, V>>, key: K): Map<L, V> {
  const known = maps.get(key);
  if (known) return known;
  const map = new Map<L, V>();
  maps.set(key, map);
  return map;
}
