/** Something with an id and a name for people. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

/** A name for each id: its label, with the id beside it where several bear one label (`12-KH/TU` of two provinces). */
export function distinctNames(items: readonly Named[]): ReadonlyMap<string, string> {
  const bearers = new Map<string, Set<string>>();
  for (const { id, label } of items) bearers.set(label, (bearers.get(label) ?? new Set()).add(id));
  return new Map(
    items.map(({ id, label }) => [
      id,
      (bearers.get(label)?.size ?? 0) > 1 && label !== id ? `${label} · ${id}` : label,
    ]),
  );
}
