/** Citations, relations and the outline against what is known of them. */
import type { Citation, Document } from "../../src/model.ts";
import type { Span } from "../../src/text/span.ts";
import { brief } from "./brief.ts";
import type { Gold } from "./gold.ts";
import { commonShare, identity, type Likeness, pairUp, plain } from "./match.ts";
import { type FactKind, type Verdict, verdictsOf } from "./verdict.ts";

type Cited = Omit<Citation, "rule">;
type Related = Gold["relations"][number];

/** The verdicts on citations: those with a number by key and place, all by place and kind or key, all by exact place. */
export function compareCitations(gold: Gold, found: Document): Verdict[] {
  const numbered = pairUp(gold.citations.filter(hasNumber), found.citations.filter(hasNumber), byKey);
  return [
    ...verdictsOf(numbered, naming("citations.numbered")),
    ...verdictsOf(pairUp(gold.citations, found.citations, byKindOrKey), naming("citations.all")),
    ...verdictsOf(pairUp(gold.citations, found.citations, exactly), naming("citations.exact")),
  ];
}

/** The verdicts on relations: who, what, whom; the parser's each once. */
export function compareRelations(gold: Gold, found: Document): Verdict[] {
  const once = new Map(found.relations.map((relation) => [named(relation).id, named(relation)]));
  return compareNamed("relations", gold.relations.map(named), [...once.values()]);
}

/** The verdicts on the paths of the outline. */
export function compareOutline(gold: Gold, found: Document): Verdict[] {
  const paths = (outline: Gold["outline"]): Named[] =>
    [...new Set(outline.map(({ path }) => path))].map((path) => ({ id: path, label: path, rule: "" }));
  return compareNamed("outline", paths(gold.outline), paths(found.outline));
}

/** A fact that is equal or not: what it is compared by, what it is called, what made it. */
interface Named {
  readonly id: string;
  readonly label: string;
  readonly rule: string;
}

function compareNamed(kind: FactKind, known: readonly Named[], found: readonly Named[]): Verdict[] {
  const same: Likeness<Named, Named> = { of: (a, b) => (a.id === b.id ? 1 : 0), atLeast: 1 };
  const name = ({ label: words }: Named): string => words;
  return verdictsOf(pairUp(known, found, same), { kind, known: name, found: name, rule: ({ rule }) => rule });
}

function named({ from, to, relation, rule = "" }: Related & { readonly rule?: string }): Named {
  return {
    id: `${identity(from)}|${identity(to)}|${relation}`,
    label: `${brief(plain(from) ?? "")} ${relation} ${brief(plain(to) ?? "")}`,
    rule,
  };
}

/** A number and sign, or an alias that stands for one. */
function hasNumber({ kind, key }: Cited): boolean {
  return kind === "numbered" || (kind === "short" && /\d.*[-/]/u.test(key));
}

function naming(kind: FactKind): {
  kind: FactKind;
  known: typeof label;
  found: typeof label;
  rule: (c: Citation) => string;
} {
  return { kind, known: label, found: label, rule: (citation) => citation.rule };
}

function label({ start, end, kind, key }: Cited): string {
  return `${start}-${end} ${kind} ${brief(key)}`;
}

const spanOf = ({ start, end }: Cited): Span => [start, end];
const sameKey = (a: Cited, b: Cited): boolean => identity(a.key) === identity(b.key);
const placed = (a: Cited, b: Cited): number => commonShare(spanOf(a), spanOf(b));

const byKey: Likeness<Cited, Citation> = { of: (a, b) => (sameKey(a, b) ? placed(a, b) : 0), atLeast: 0.5 };
const byKindOrKey: Likeness<Cited, Citation> = {
  of: (a, b) => (a.kind === b.kind || sameKey(a, b) ? placed(a, b) : 0),
  atLeast: 0.5,
};
const exactly: Likeness<Cited, Citation> = {
  of: (a, b) => (a.start === b.start && a.end === b.end ? 1 : 0),
  atLeast: 1,
};
