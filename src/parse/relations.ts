/** Quan hệ: how this document stands to those that it cites, and how these stand to one another. */
import { relationOrder } from "../lexicon/relations.ts";
import type { Citation, Header, Provision, Relation } from "../model.ts";
import type { Reading } from "./reading.ts";
import { breaksOf } from "./relations-breaks.ts";
import { betweenOthers } from "./relations-others.ts";
import { ownRelations } from "./relations-own.ts";
import type { Zones } from "./zones.ts";

/** What is known of the document before its relations are. */
export interface RelationContext {
  readonly zones: Zones;
  readonly header: Header;
  readonly outline: readonly Provision[];
  readonly citations: readonly Citation[];
}

/** One relation for each pair, the strongest that the text shows: first this document's, then those between others, in reading order. */
export function findRelations(reading: Reading, context: RelationContext): readonly Relation[] {
  const cited = context.citations.filter(({ start }) => start >= reading.extent[0]);
  const breaks = breaksOf(reading, context);
  const others = betweenOthers(reading, cited, breaks);
  const own = ownRelations(reading, { ...context, breaks }, new Set(others.map(({ index }) => index)));
  return [...strongest(own), ...strongest(others.map(({ relation }) => relation))];
}

/** Of the relations of one pair the strongest, the first of its kind. */
function strongest(relations: readonly Relation[]): readonly Relation[] {
  const pairs = new Map<string, Relation>();
  for (const relation of relations) {
    const pair = `${relation.from}\n${relation.to}`;
    const known = pairs.get(pair);
    if (!known || rankOf(relation) < rankOf(known)) pairs.set(pair, relation);
  }
  return [...pairs.values()];
}

function rankOf({ relation }: Relation): number {
  return relationOrder.indexOf(relation);
}
