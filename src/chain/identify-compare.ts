/** Whether two identities can be of one document: only what both sides show is compared. */
import type { Identity } from "./identify.ts";

/** Whether nothing that both show speaks against their being one. */
export function agree(a: Identity, b: Identity): boolean {
  return agreeOnTime(a, b) && agreeOnType(a, b) && agreeOnTerm(a, b) && agreeOnPlace(a, b);
}

/** Whether two mentions in one document can be of one: there a short mention takes its place from a full one. */
export function agreeWithin(a: Identity, b: Identity): boolean {
  const placed = a.placeShown && b.placeShown ? agreeOnPlace(a, b) : true;
  const issued = a.issuer === null || b.issuer === null || a.scope === b.scope;
  return placed && issued && agreeOnTime(a, b) && agreeOnType(a, b) && agreeOnTerm(a, b);
}

/** The same day; where one shows only the year, the same year. */
export function agreeOnTime(a: Identity, b: Identity): boolean {
  if (a.date !== null && b.date !== null) return a.date === b.date;
  const [one, other] = [yearOf(a), yearOf(b)];
  return one === null || other === null || one === other;
}

/** The same type, or one in fewer words: `Chương trình`, `Chương trình hành động`. */
export function agreeOnType({ type: a }: Identity, { type: b }: Identity): boolean {
  return a === null || b === null || a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

/** Papers of a district are not those of its province, and those of a province not those of the centre or of another one. */
export function agreeOnPlace(a: Identity, b: Identity): boolean {
  if (a.scope !== null && b.scope !== null && a.scope !== b.scope) return false;
  if (a.locality !== null && b.locality !== null && a.locality !== b.locality) return false;
  return a.place === null || b.place === null || shareUnit(a, b);
}

/** Whether both can be of one province of one time. */
export function shareUnit(a: Identity, b: Identity): boolean {
  return a.units.some((unit) => b.units.includes(unit));
}

/** Whether both are known to be of one province, or both to be of the centre. */
export function sharePlace(a: Identity, b: Identity): boolean {
  if (a.scope === "central" || b.scope === "central") return a.scope === b.scope;
  return shareUnit(a, b);
}

/** Whether the two name one issuer: the words of one are words of the other. `null` where one is silent. */
export function agreeOnIssuer({ issuer: a }: Identity, { issuer: b }: Identity): boolean | null {
  if (a === null || b === null) return null;
  return a.includes(b) || b.includes(a);
}

function agreeOnTerm({ term: a }: Identity, { term: b }: Identity): boolean {
  return a === null || b === null || a === b;
}

function yearOf({ date, year }: Identity): string | null {
  return date?.slice(0, 4) ?? year;
}
