/** Which documents carry a chain: those that many others carry out, continue, rest on or cite. */
import type { RelationKind } from "../model.ts";
import type { Overview, OverviewLink } from "../query/answers-work.ts";
import { byCode } from "./chain-time.ts";

/**
 * The ids of at most `most` documents, held or absent, that stand on their own: those that are held where they are few, and those
 * that many others cite, first those that count for most.
 */
export function carriersOf({ rows, links }: Overview, most: number): ReadonlySet<string> {
  const citing = citersOf(links);
  const held = rows.filter(({ absent }) => !absent).map(({ id }) => id);
  const least = Math.max(LEAST, held.length * LEAST_SHARE);
  const carrying = rows.flatMap(({ id }) => {
    const citers = [...(citing.get(id)?.values() ?? [])];
    const score = citers.reduce((sum, relation) => sum + relationWeight[relation], 0);
    return citers.length < least ? [] : [{ id, score }];
  });
  carrying.sort((a, b) => b.score - a.score || byCode(a.id, b.id));
  const own = held.length <= most / 2 ? held : [];
  return new Set([...own, ...carrying.map(({ id }) => id)].slice(0, most));
}

/** For each document those that cite it, each with the strongest of its relations. */
function citersOf(links: readonly OverviewLink[]): ReadonlyMap<string, ReadonlyMap<string, RelationKind>> {
  const citing = new Map<string, Map<string, RelationKind>>();
  for (const { from, to, relation } of links) {
    if (to === null || to === from) continue;
    const citers = citing.get(to) ?? new Map<string, RelationKind>();
    const known = citers.get(from);
    if (known === undefined || relationWeight[relation] > relationWeight[known]) citers.set(from, relation);
    citing.set(to, citers);
  }
  return citing;
}

/** What a link counts where there is not room for all: what makes the chain for more than what is only named. */
export const relationWeight: Readonly<Record<RelationKind, number>> = {
  implements: 8,
  continues: 8,
  replaces: 8,
  amends: 8,
  basis: 2,
  mentions: 1,
};

/** Fewer citing documents than this, or than this share of those that are held, make none that carries the chain. */
const LEAST = 3;
const LEAST_SHARE = 0.01;
