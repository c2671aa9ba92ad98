/** What is worked out once, and remembered. */

/** A function of an object that is found once for each, however often it is asked for. */
export function oncePer<K extends object, V>(find: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly found: V }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.found;
    const found = find(of);
    known.set(of, { found });
    return found;
  };
}

/** A function of words that is found once for each, however often it is asked for. */
export function oncePerWords<V>(find: (words: string) => V): (words: string) => V {
  const known = new Map<string, { readonly found: V }>();
  return (words) => {
    const before = known.get(words);
    if (before) return before.found;
    const found = find(words);
    known.set(words, { found });
    return found;
  };
}
