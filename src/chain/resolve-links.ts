/** From what mentions mean and what relations say to links: one for each from, to and relation. */

import type { Citation, Document, Relation, RelationKind } from "../model.ts";
import type { Link, RankedCandidate } from "../model-chain.ts";
import type { Evidence } from "../model-evidence.ts";
import { overlapOf, type Span } from "../text/span.ts";
import type { Mentions } from "./resolve-mentions.ts";

/** What the mentions of a document come to. */
export type Meaning =
  | { readonly status: "self" | "resolved" | "absent"; readonly to: string }
  | {
      readonly status: "ambiguous";
      readonly candidates: readonly RankedCandidate[];
      readonly rule: string | null;
    };

interface Known {
  readonly mentions: Mentions;
  readonly meaning: Meaning;
}

/** The links that documents state, sorted by from, to, relation and where they are stated. */
export function linksBetween(
  documents: readonly Document[],
  meanings: ReadonlyMap<Mentions, Meaning>,
): readonly Link[] {
  const byDocument = new Map<string, Known[]>();
  for (const [mentions, meaning] of meanings) {
    const { id } = mentions.citing;
    const known = byDocument.get(id) ?? [];
    known.push({ mentions, meaning });
    byDocument.set(id, known);
  }
  const stated = documents.flatMap((document) => linksOf(document, byDocument.get(document.id) ?? []));
  const links = new Map<string, Link>();
  for (const link of stated.sort(byOwnWord)) {
    const key = [link.from, link.to ?? link.candidates.join("|"), link.relation, link.status].join("\n");
    const known = links.get(key);
    links.set(key, known === undefined ? link : known.statedIn === link.statedIn ? both(known, link) : known);
  }
  return [...links.values()].sort(byEnds);
}

function linksOf(document: Document, known: readonly Known[]): readonly Link[] {
  const spoken = new Set<Known>();
  const fromRelations = document.relations.flatMap((relation) => {
    const targets = meant(document, known, relation.to, relation.span);
    if (relation.from === "this") for (const target of targets) spoken.add(target);
    return targets.flatMap((target) => linkOf(document, known, relation, target) ?? []);
  });
  const silent = known.filter((one) => !spoken.has(one));
  return [...fromRelations, ...silent.flatMap((one) => mentionLink(document, one) ?? [])];
}

/** The documents that a key stands for in a relation: where it stands for several, the one that is named nearest to its words. */
function meant(document: Document, known: readonly Known[], key: string, span: Span): readonly Known[] {
  const bearing = known.filter(({ mentions }) =>
    mentions.citations.some((i) => document.citations[i]?.key === key),
  );
  if (bearing.length < 2) return bearing;
  const distance = ({ mentions }: Known): number =>
    Math.min(...mentions.citations.map((i) => gap(document.citations[i], span)));
  const [nearest] = [...bearing].sort((a, b) => distance(a) - distance(b));
  return nearest ? [nearest] : [];
}

function linkOf(document: Document, known: readonly Known[], relation: Relation, target: Known): Link | null {
  const { relation: kind, span, rule } = relation;
  const evidence: Evidence = {
    ...{ span, rule },
    ...(relation.inferred ? { inferred: true } : {}),
    ...(relation.coded ? { coded: relation.coded } : {}),
  };
  if (relation.from === "this" || relation.from === "self")
    return asLink(document, target, {
      from: document.id,
      kind,
      evidence,
      citations: target.mentions.citations,
    });
  const [by] = meant(document, known, relation.from, span);
  if (by === undefined || by.meaning.status === "ambiguous") return null;
  const citations = behind(document, target.mentions, span);
  return asLink(document, target, { from: by.meaning.to, kind, evidence, citations });
}

/** A document that is named without a word of how it bears on this one. */
function mentionLink(document: Document, target: Known): Link | null {
  const first = document.citations[target.mentions.citations[0] ?? -1];
  if (first === undefined) return null;
  const shown: Evidence = { span: [first.start, first.end], rule: first.rule };
  const evidence = first.coded ? { ...shown, coded: first.coded } : shown;
  const { citations } = target.mentions;
  return asLink(document, target, { from: document.id, kind: "mentions", evidence, citations });
}

interface Stated {
  readonly from: string;
  readonly kind: RelationKind;
  readonly evidence: Evidence;
  readonly citations: readonly number[];
}

function asLink(
  document: Document,
  { meaning }: Known,
  { from, kind, evidence, citations }: Stated,
): Link | null {
  const shared = { from, relation: kind, statedIn: document.id, citations };
  if (meaning.status === "ambiguous") {
    const { rule } = meaning;
    const candidates = meaning.candidates.map(({ id }) => id);
    const reasons = meaning.candidates.map((one) => one.reasons);
    const shown: Evidence = rule === null ? evidence : { ...evidence, rule, inferred: true };
    return { ...shared, to: null, status: "ambiguous", candidates, reasons, evidence: shown };
  }
  if (meaning.to === from) return null;
  const status = meaning.status === "absent" ? "absent" : "resolved";
  return { ...shared, to: meaning.to, status, candidates: [], reasons: [], evidence };
}

/** The mentions that stand in a relation's words; where none does, the one nearest to them. */
function behind(document: Document, { citations }: Mentions, span: Span): readonly number[] {
  const inside = citations.filter((i) => {
    const { start = 0, end = 0 } = document.citations[i] ?? {};
    return overlapOf([start, end], span) > 0;
  });
  if (inside.length > 0) return inside;
  return [...citations]
    .sort((a, b) => gap(document.citations[a], span) - gap(document.citations[b], span))
    .slice(0, 1);
}

function gap(citation: Citation | undefined, [start, end]: Span): number {
  if (citation === undefined) return Number.MAX_SAFE_INTEGER;
  return Math.max(0, citation.start - end, start - citation.end);
}

function both(a: Link, b: Link): Link {
  return { ...a, citations: [...new Set([...a.citations, ...b.citations])].sort((x, y) => x - y) };
}

/** What a document says of itself goes before what others say of it. */
function byOwnWord(a: Link, b: Link): number {
  const own = (link: Link): number => (link.statedIn === link.from ? 0 : 1);
  return own(a) - own(b) || byCodeUnits(a.statedIn, b.statedIn);
}

function byEnds(a: Link, b: Link): number {
  return (
    byCodeUnits(a.from, b.from) ||
    byCodeUnits(a.to ?? "", b.to ?? "") ||
    byCodeUnits(a.relation, b.relation) ||
    byCodeUnits(a.statedIn, b.statedIn) ||
    byCodeUnits(a.candidates.join("\n"), b.candidates.join("\n"))
  );
}

function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
