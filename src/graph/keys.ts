/** The keys of nodes and edges: the same chain has the same keys. */
import type { Duplicate, Link, Passage } from "../model-chain.ts";
import { fold } from "../text/fold.ts";

/** The key of a provision or task. */
export function provisionKey(document: string, path: string): string {
  return `${document}#${path}`;
}

/** The key of a unit, by its canonical name. */
export function unitKey(canonical: string): string {
  return `unit:${canonical}`;
}

/** The key of a province, by its name, or by its name and the day of the merger that made it: `place:Lâm Đồng@2025-07-01`. */
export function placeKey(place: string): string {
  return `place:${place}`;
}

/** The key of a `cites` edge: one for each from, to and relation. */
export function citesKey({ from, relation }: Link, to: string): string {
  return `cites:${from}>${to}:${relation}`;
}

/** The key of a `duplicates` edge: the two passages. */
export function duplicatesKey({ a, b }: Duplicate): string {
  return `duplicates:${passageKey(a)}>${passageKey(b)}`;
}

function passageKey({ document, start, end }: Passage): string {
  return `${document}:${start}-${end}`;
}

/** A name as it is compared: folded, on one line. */
export function nameKey(name: string): string {
  return fold(name).replace(/\s+/gu, " ").trim();
}

/** Compares by code units, the same on every machine. */
export function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
