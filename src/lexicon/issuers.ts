/** Cơ quan ban hành: the signs that stand for issuing bodies in a number and sign. There is no closed list: each body fixes its own. */
import type { Branch, Level } from "../model.ts";
import { fold } from "../text/fold.ts";
import { onOneLine } from "../text/span.ts";
import { readData } from "./data.ts";
import { alternatives, documentTypes } from "./document-types.ts";

/** A sign and the bodies that it stands for. */
export interface Issuer {
  /** In its standard case: `TTg`. */
  readonly sign: string;
  /** The bodies that sign so, the organ of the document's head first: `TU` is signed by the committee and by its standing committee. */
  readonly names: readonly string[];
  /** `null` where bodies of several levels sign so. */
  readonly level: Level | null;
  readonly branch: Branch;
  /** Whether a number with this sign is unique only within its province. */
  readonly provincial: boolean;
  readonly source: string;
  readonly certainty: "read" | "secondary" | "inferred";
}

/** Every sign, sorted. */
export const issuers: readonly Issuer[] = readData<Issuer[]>("issuers");

/** The source of a regular expression that finds a body of the table by its name in folded text, the longest first. */
export const issuerPattern: string = alternatives(issuers.flatMap(({ names }) => names));

/** The body that a sign stands for, whatever its case; a term of office after it (`QH15`) is no part of it. */
export function issuerSigned(sign: string): Issuer | null {
  return bySign.get(fold(sign).replace(/\d+$/u, "")) ?? null;
}

/** The signs of the bodies with this name, or with a name that these folded words begin with: `ubnd tỉnh sơn bình` is signed `UBND`. */
export function signsOf(folded: string): readonly string[] {
  const words = oneLine(folded).split(" ");
  for (let count = Math.min(words.length, LONGEST); count > 0; count--) {
    const signs = byName.get(words.slice(0, count).join(" "));
    if (signs) return signs;
  }
  return [];
}

/** The signs of the bodies in a number and sign: `TU` of `15-KH/TU`, `UBND` of `2073/CTr-UBND`. */
export function signsIn(symbol: string): readonly string[] {
  return symbol.split(/[-/]/u).filter((part) => !STARTS_WITH_DIGIT.test(part) && !typeCodes.has(fold(part)));
}

/** The issuer of a number and sign, where a part of it is known; the last such part decides. */
export function issuerOf(symbol: string): Issuer | null {
  return signsIn(symbol).reduce<Issuer | null>((found, sign) => issuerSigned(sign) ?? found, null);
}

/** A part of a sign in its standard case: `TTG` is `TTg`, `CTR` is `CTr`; an unknown one stays as it is. */
export function standardCase(part: string): string {
  return cases.get(fold(part)) ?? part;
}

const STARTS_WITH_DIGIT = /^\d/u;

const bySign: ReadonlyMap<string, Issuer> = new Map(issuers.map((issuer) => [fold(issuer.sign), issuer]));
const byName: ReadonlyMap<string, readonly string[]> = indexNames();
const LONGEST = Math.max(...[...byName.keys()].map((name) => name.split(" ").length));
const typeCodes: ReadonlySet<string> = new Set(documentTypes.flatMap(({ codes }) => codes.map(fold)));
const cases: ReadonlyMap<string, string> = new Map(
  [...documentTypes.flatMap(({ codes }) => codes), ...issuers.map(({ sign }) => sign)].map((code) => [
    fold(code),
    code,
  ]),
);

function indexNames(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const { sign, names } of issuers)
    for (const name of names.map(oneLine)) index.set(name, [...(index.get(name) ?? []), sign]);
  return index;
}

function oneLine(words: string): string {
  return onOneLine(fold(words)).trim();
}
