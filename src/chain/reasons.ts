/** What speaks for a document that a mention could mean, and what against it. */
import { oneOff } from "../compare/one-off.ts";
import { issuerOf } from "../lexicon/issuers.ts";
import type { CandidateReason } from "../model-chain.ts";
import type { Identity } from "./identify.ts";
import {
  agreeOnIssuer,
  agreeOnSeries,
  agreeOnTerm,
  agreeOnTime,
  agreeOnType,
  shareUnit,
} from "./identify-compare.ts";

/** What a mention and a document have in common, then what tells them apart; what one of them does not show is neither. */
export function reasonsFor(mention: Identity, document: Identity): readonly CandidateReason[] {
  const tests: readonly (readonly [CandidateReason, boolean])[] = [
    ["same-number", sameKey(mention, document, "number:")],
    ["same-name", sameKey(mention, document, "name:")],
    ["same-day", mention.date !== null && mention.date === document.date],
    ["same-issuer", agreeOnIssuer(mention, document) === true],
    ["same-place", mention.units.length > 0 && shareUnit(mention, document)],
    ["sign-one-letter-off", signOneOff(mention, document)],
    ["number-one-digit-off", numberOneOff(mention, document)],
    ["number-missing", mention.symbol !== null && document.symbol === null],
    ["date-differs", !agreeOnTime(mention, document)],
    ["type-differs", !agreeOnType(mention, document)],
    ["issuer-differs", agreeOnIssuer(mention, document) === false],
    ["other-series", !agreeOnSeries(mention, document)],
    ["other-term", !agreeOnTerm(mention, document)],
    ["other-province", differ(mention.place, document.place)],
    ["before-merger", isBeforeMerger(mention, document)],
    ["other-locality", differ(mention.locality, document.locality)],
  ];
  return tests.flatMap(([reason, holds]) => (holds ? [reason] : []));
}

/** The same number under a sign that has one other letter. Two signs that both stand for bodies are two bodies. */
export function signOneOff(a: Identity, b: Identity): boolean {
  const [one, other] = [partsOf(a), partsOf(b)];
  if (one === null || other === null || one.number !== other.number) return false;
  return oneOff(one.sign, other.sign) && !areTwoBodies(a, b);
}

/** The same sign under a number that has one other digit. */
export function numberOneOff(a: Identity, b: Identity): boolean {
  const [one, other] = [partsOf(a), partsOf(b)];
  return one !== null && other !== null && one.sign === other.sign && oneOff(one.number, other.number);
}

/** Number and sign, as they are looked up; `null` where none is shown. */
export function partsOf({ keys }: Identity): { readonly number: string; readonly sign: string } | null {
  const [key = ""] = keys;
  if (!key.startsWith("number:")) return null;
  const [number = "", ...signs] = key.slice("number:".length).split("|");
  return { number, sign: signs.join("|") };
}

function sameKey(a: Identity, b: Identity, kind: string): boolean {
  return a.keys.some((key) => key.startsWith(kind) && b.keys.includes(key));
}

function areTwoBodies({ symbol: a }: Identity, { symbol: b }: Identity): boolean {
  const [one, other] = [a === null ? null : issuerOf(a), b === null ? null : issuerOf(b)];
  return one !== null && other !== null && one !== other;
}

/** The same name, or one that was merged into it, in another time. */
function isBeforeMerger(mention: Identity, document: Identity): boolean {
  const known = mention.units.length > 0 && document.units.length > 0;
  return known && mention.place === document.place && !shareUnit(mention, document);
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}
