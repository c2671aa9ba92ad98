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
