/** The verdict on one fact, and how verdicts add up. */
import type { Pairing } from "./match.ts";

/** Every kind of fact that is counted, in the order of the page. */
export const factKinds = [
  "header.core",
  "header.names",
  "header.invented",
  "recipients",
  "citations.numbered",
  "citations.all",
  "citations.exact",
  "relations",
  "outline",
  "tasks",
  "tasks.exact",
  "tasks.path",
  "assignments",
  "assignments.exact",
  "units.canonical",
  "deadlines",
  "deadlines.exact",
  "targets",
  "targets.exact",
  "header.type",
  "header.symbol",
  "header.number",
  "header.date",
  "header.place",
  "header.issuer",
  "header.title",
  "header.signer",
  "header.signerRole",
] as const;

export type FactKind = (typeof factKinds)[number];

/** The kinds by which a reading is judged as a whole; the others are parts of these. */
export const mainKinds = [
  "header.core",
  "header.names",
  "header.invented",
  "recipients",
  "citations.numbered",
  "citations.all",
  "citations.exact",
  "relations",
  "outline",
  "tasks",
  "tasks.path",
  "assignments",
  "units.canonical",
  "deadlines",
  "targets",
] as const satisfies readonly FactKind[];

/** One fact, and whether it was found. */
export interface Verdict {
  readonly kind: FactKind;
  /** `missed`: known and not found; `extra`: found and not known. */
  readonly outcome: "right" | "missed" | "extra";
  /** The fact in a few words: where it stands, of which kind, its key. Never a sentence of the text. */
  readonly label: string;
  /** The rule that made the fact, where it was found and its kind names one. */
  readonly rule: string | null;
}

/** What a fact is called, and by which rule it was made. */
export interface Naming<G, F> {
  readonly kind: FactKind;
  readonly known: (fact: G) => string;
  readonly found: (fact: F) => string;
  readonly rule?: (fact: F) => string;
}

/** The verdicts on facts that were paired. */
export function verdictsOf<G, F>({ pairs, missed, extra }: Pairing<G, F>, naming: Naming<G, F>): Verdict[] {
  const { kind, known, found, rule } = naming;
  const ruleOf = (fact: F): string | null => rule?.(fact) ?? null;
  return [
    ...pairs.map(([g, f]): Verdict => ({ kind, outcome: "right", label: known(g), rule: ruleOf(f) })),
    ...missed.map((g): Verdict => ({ kind, outcome: "missed", label: known(g), rule: null })),
    ...extra.map((f): Verdict => ({ kind, outcome: "extra", label: found(f), rule: ruleOf(f) })),
  ];
}

/** The pairing in which only those pairs hold that pass a stricter test; the others count as missed and as extra. */
export function stricter<G, F>(
  pairing: Pairing<G, F>,
  holds: (known: G, found: F) => boolean,
): Pairing<G, F> {
  const failed = pairing.pairs.filter(([g, f]) => !holds(g, f));
  return {
    pairs: pairing.pairs.filter(([g, f]) => holds(g, f)),
    missed: [...pairing.missed, ...failed.map(([g]) => g)],
    extra: [...pairing.extra, ...failed.map(([, f]) => f)],
  };
}

/** Counts of verdicts, and the figures that follow from them. */
export interface Tally {
  readonly right: number;
  readonly missed: number;
  readonly extra: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The tally of verdicts of one kind. Where nothing is known and nothing found, nothing is wrong: the figures are 1. */
export function tally(verdicts: readonly Verdict[]): Tally {
  const count = (outcome: Verdict["outcome"]): number =>
    verdicts.filter((verdict) => verdict.outcome === outcome).length;
  const [right, missed, extra] = [count("right"), count("missed"), count("extra")];
  const share = (others: number): number => (right + others === 0 ? 1 : right / (right + others));
  const all = 2 * right + missed + extra;
  return {
    right,
    missed,
    extra,
    precision: share(extra),
    recall: share(missed),
    f1: all === 0 ? 1 : (2 * right) / all,
  };
}

/** The tallies of the kinds that occur, in the order of the page. */
export function tallies(verdicts: readonly Verdict[]): ReadonlyMap<FactKind, Tally> {
  const byKind = groupBy(verdicts, ({ kind }) => kind);
  return new Map(
    factKinds.flatMap((kind) => {
      const those = byKind.get(kind);
      return those ? [[kind, tally(those)] as const] : [];
    }),
  );
}

/**
 * The figure by which a kind is held: F1; for `header.invented`, where every find is a fault, the number of faults below nought.
 * Every figure is the better the higher it is.
 */
export function figureOf(kind: FactKind, verdicts: readonly Verdict[]): number {
  const { extra, f1 } = tally(verdicts.filter((verdict) => verdict.kind === kind));
  return kind === "header.invented" ? 0 - extra : f1;
}

/** The items by a key, in the order in which the keys first occur. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
