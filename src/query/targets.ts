/** The targets of two aligned tasks, side by side. */
import { nameKey } from "../graph/keys.ts";
import type { Target } from "../model-tasks.ts";

/** How many targets the upstream task has, how many of them are kept, and which became which. */
export interface ComparedTargets {
  readonly upstream: number;
  readonly kept: number;
  readonly changes: readonly (readonly [from: string, to: string])[];
  /** Whether the downstream task has any. */
  readonly downstream: boolean;
  /** How many of the changes ask for more. */
  readonly sharper: number;
}

/**
 * Pairs each upstream target with the downstream one that counts the same thing: the same unit and rhythm, and the most words in
 * common of what is counted. A target whose figure is another one is changed; one that has no partner is lost.
 */
export function compareTargets(upstream: readonly Target[], downstream: readonly Target[]): ComparedTargets {
  const pairs = pairTargets(upstream, downstream).flatMap(([target, partner]) =>
    partner ? [[target, partner] as const] : [],
  );
  const changed = pairs.filter(([from, to]) => figureOf(from) !== figureOf(to));
  const changes = changed.map(changeOf);
  return {
    upstream: upstream.length,
    kept: pairs.length - changes.length,
    changes,
    downstream: downstream.length > 0,
    sharper: changed.filter(isSharper).length,
  };
}

/** Each upstream target with its partner, where it has one. */
export function pairTargets<T extends Target>(
  upstream: readonly T[],
  downstream: readonly T[],
): readonly (readonly [target: T, partner: T | undefined])[] {
  const free = [...downstream];
  return upstream.map((target) => {
    const partner = partnerOf(target, free);
    if (partner) free.splice(free.indexOf(partner), 1);
    return [target, partner] as const;
  });
}

/** More of what is to be reached, less of what is to stay below; figures of another sense or rhythm cannot be compared. */
function isSharper([from, to]: readonly [Target, Target]): boolean {
  if (from.per !== to.per || from.comparator !== to.comparator) return false;
  return from.comparator === "<=" ? to.value < from.value : to.value > from.value;
}

/** The downstream target that counts the same: among several, the one with the most words in common, then the same figure. */
function partnerOf<T extends Target>(target: Target, among: readonly T[]): T | undefined {
  const same = among
    .filter(({ unit }) => unit === target.unit)
    .map((other, place) => ({ other, place, alike: commonWords(target.of, other.of) }))
    .filter(({ alike }) => alike > 0 || target.of === "")
    .sort((a, b) => b.alike - a.alike || sameFigure(b.other) - sameFigure(a.other) || a.place - b.place);
  return same[0]?.other;

  function sameFigure(other: Target): number {
    return figureOf(other) === figureOf(target) ? 1 : 0;
  }
}

/** The share of the words of what is counted here that are counted there too. */
function commonWords(of: string, other: string): number {
  const words = wordsOf(of);
  const there = new Set(wordsOf(other));
  return words.length ? words.filter((word) => there.has(word)).length / words.length : 0;
}

function wordsOf(text: string): readonly string[] {
  return nameKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** What makes a figure another one: its sense, its value, its unit, its rhythm. */
export function figureOf({ comparator, value, unit, per }: Target): string {
  return `${comparator}${value}${unit ?? ""}/${per ?? ""}`;
}

/** `25` → `10`; where the sense of the figure changes too, it is printed with it: `>=25` → `<=25`. */
export function changeOf([from, to]: readonly [Target, Target]): readonly [string, string] {
  const sense = from.comparator !== to.comparator;
  const rhythm = from.per !== to.per;
  const print = ({ comparator, value, unit, per }: Target) =>
    `${sense ? comparator : ""}${value}${unit ?? ""}${rhythm ? `/${per ?? "-"}` : ""}`;
  return [print(from), print(to)];
}
