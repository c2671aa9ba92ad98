/** The header against what is known of it: each field by its words, recipients as a list in any order. */
import type { Document, HeaderField } from "../../src/model.ts";
import type { Gold } from "./gold.ts";
import { identity, pairUp, plain } from "./match.ts";
import { type FactKind, type Verdict, verdictsOf } from "./verdict.ts";

/** The verdicts on the fields and the recipients. A field that the text does not show and the parser gives is `header.invented`. */
export function compareHeader(gold: Gold, found: Document): Verdict[] {
  return [
    ...fieldPools.flatMap(([field, pool]) => compareField(field, pool, { gold, found })),
    ...compareRecipients(gold, found),
  ];
}

function compareField(
  field: HeaderField,
  pool: FactKind,
  { gold, found }: { gold: Gold; found: Document },
): Verdict[] {
  const words = field === "symbol" ? identity : plain;
  const known = words(gold.document[field]);
  const given = words(found.document[field]);
  const rule = found.document.evidence[field]?.rule ?? null;
  const both = (outcome: Verdict["outcome"], by: string | null): Verdict[] =>
    [pool, `header.${field}` as const].map((kind) => ({ kind, outcome, label: field, rule: by }));
  if (known === given) return known === null ? [] : both("right", rule);
  return [
    ...(known === null ? [] : both("missed", null)),
    ...(given === null ? [] : both("extra", rule)),
    ...(known === null ? [{ kind: "header.invented", outcome: "extra", label: field, rule } as const] : []),
  ];
}

function compareRecipients(gold: Gold, found: Document): Verdict[] {
  const numbered = (names: readonly string[]): { name: string; at: number }[] =>
    names.map((name, at) => ({ name: plain(name) ?? "", at })).filter(({ name }) => name !== "");
  const same = { of: (a: { name: string }, b: { name: string }) => (a.name === b.name ? 1 : 0), atLeast: 1 };
  const pairing = pairUp(numbered(gold.document.recipients), numbered(found.document.recipients), same);
  return verdictsOf(pairing, {
    kind: "recipients",
    known: ({ at }) => `line ${at + 1}`,
    found: ({ at }) => `line ${at + 1} of those found`,
    rule: ({ at }) => found.document.evidence.recipients[at]?.rule ?? "",
  });
}

/** What identifies a document, and what names it. */
const fieldPools: readonly (readonly [HeaderField, FactKind])[] = [
  ["type", "header.core"],
  ["symbol", "header.core"],
  ["number", "header.core"],
  ["date", "header.core"],
  ["place", "header.names"],
  ["issuer", "header.names"],
  ["title", "header.names"],
  ["signer", "header.names"],
  ["signerRole", "header.names"],
];
