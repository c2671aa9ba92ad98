/** What a user states about a document, taken where its text shows nothing. */
import { provinceNamed, provincePattern } from "../lexicon/provinces.ts";
import type { Header, HeaderField, Jurisdiction, Level } from "../model.ts";
import type { StatedField, StatedRow, StatedValue } from "../model-evidence.ts";
import { fold } from "../text/fold.ts";
import { findLevel } from "./jurisdiction.ts";

/** The values that are stated about a document; none where its id is in no row. */
export function statedOf(rows: readonly StatedRow[] | undefined, id: string): readonly StatedValue[] {
  return rows?.find(({ document }) => document === id)?.values ?? [];
}

/** The header with its gaps filled: a value that is stated has no evidence in the text. */
export function withStatedHeader(header: Header, stated: readonly StatedValue[]): Header {
  const filled = stated.filter(({ field }) => isOfHeader(field) && header[field] === null);
  if (filled.length === 0) return header;
  const values = Object.fromEntries(filled.map(({ field, value }) => [field, value]));
  const number = header.number ?? NUMBER.exec(String(values.symbol ?? ""))?.[0] ?? null;
  return { ...header, ...values, number };
}

/**
 * The jurisdiction with its gaps filled from what is stated: the level, else the one of the issuer that is stated; the province that
 * the issuer or the place names. What was only inferred from the text gives way.
 */
export function withStatedJurisdiction(
  jurisdiction: Jurisdiction,
  stated: readonly StatedValue[],
): Jurisdiction {
  const stating = (field: StatedField) => stated.find((one) => one.field === field)?.value ?? null;
  const issuer = stating("issuer");
  const { level, branch } = ranked(issuer, stating("symbol"));
  const province = [issuer, stating("place")].flatMap((words) => provinceIn(words ?? "") ?? [])[0] ?? null;
  const wanted = {
    level: (stating("level") as Level | null) ?? level ?? (province === null ? null : "province"),
    branch,
    province: (stating("level") ?? level) === "central" ? null : province,
  };
  const taken = Object.entries(wanted).filter(
    ([name, value]) => value !== null && isOpen(jurisdiction, name as keyof typeof wanted),
  );
  const names = new Set(taken.map(([name]) => name));
  const evidence = Object.entries(jurisdiction.evidence).filter(([name]) => !names.has(name));
  return { ...jurisdiction, ...Object.fromEntries(taken), evidence: Object.fromEntries(evidence) };
}

function isOpen({ evidence, ...found }: Jurisdiction, name: "level" | "branch" | "province"): boolean {
  return found[name] === null || evidence[name]?.inferred === true;
}

function isOfHeader(field: StatedField): field is StatedField & HeaderField {
  return field !== "level" && field !== "source";
}

function ranked(issuer: string | null, symbol: string | null) {
  const evidence = { span: [0, 0] as const, rule: "stated" };
  const { level, branch } = findLevel({
    issuer: { words: issuer, evidence: issuer === null ? undefined : evidence },
    symbol,
    symbolEvidence: symbol === null ? undefined : evidence,
  });
  return { level: level?.value ?? null, branch: branch?.value ?? null };
}

/** The last province that words name. */
function provinceIn(words: string): string | null {
  const found = [...fold(words).matchAll(NAME)].at(-1);
  return found ? (provinceNamed(found[0])?.name ?? null) : null;
}

const NAME = new RegExp(provincePattern, "gu");
const NUMBER = /^\d+/u;
