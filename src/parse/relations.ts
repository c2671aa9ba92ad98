/** Quan hệ: how this document stands to those that it cites, and how these stand to one another. */
import { relationOrder } from "../lexicon/relations.ts";
import { decidingTypes } from "../lexicon/relations-changes.ts";
import type { Citation, Header, Provision, Relation } from "../model.ts";
import type { Reading } from "./reading.ts";
import { breaksOf } from "./relations-breaks.ts";
import { notesOf } from "./relations-notes.ts";
import { betweenOthers } from "./relations-others.ts";
import { mentionOf, ownRelations } from "./relations-own.ts";
import type { Zones } from "./zones.ts";

/** What is known of the document before its relations are. */
export interface RelationContext {
  readonly zones: Zones;
  readonly header: Header;
  readonly outline: readonly Provision[];
  readonly citations: readonly Citation[];
}

/** One relation for each pair, the strongest that the text shows: first this document's, then those between others, in reading order; what stands in a name comes last. */
export function findRelations(reading: Reading, context: RelationContext): readonly Relation[] {
  const { apart, inside } = partedBy(context.citations.filter(({ start }) => start >= reading.extent[0]));
  const breaks = breaksOf(reading, { ...context, citations: apart });
  const others = betweenOthers(reading, apart, breaks);
  const quoted = new Set(others.map(({ index }) => index));
  const notes = notesOf(reading, context.zones);
  const normative = decidingTypes.has(context.header.type ?? "");
  const own = ownRelations(reading, { ...context, citations: apart, breaks, notes, normative }, quoted);
  const held = inside.map(({ within, citation }) => inName(within, citation));
  const between = [...others.map(({ relation }) => relation), ...held];
  return [
    ...strongest([...own, ...inside.map(({ citation }) => mentionOf(citation))]),
    ...strongest(between),
  ];
}

/** A citation in the name of another one. */
interface Inside {
  readonly within: Citation;
  readonly citation: Citation;
}

/** The citations that stand by themselves, and those in the name of one before them. */
function partedBy(citations: readonly Citation[]): {
  readonly apart: readonly Citation[];
  readonly inside: readonly Inside[];
} {
  const apart: Citation[] = [];
  const inside: Inside[] = [];
  for (const citation of citations) {
    const within = apart.at(-1);
    if (within && citation.start < within.end) inside.push({ within, citation });
    else apart.push(citation);
  }
  return { apart, inside };
}

/** A law in the name of another one is amended by that one. */
function inName({ key, start }: Citation, citation: Citation): Relation {
  const span = [start, citation.end] as const;
  return { from: key, to: citation.key, relation: "amends", rule: "relation.amends.name", span };
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
