/** Whether two identities can be of one document: only what both sides show is compared. */
import type { Identity } from "./identify.ts";
import { yearIn } from "./identify-keys.ts";

/** Whether nothing that both show speaks against their being one. */
export function agree(a: Identity, b: Identity): boolean {
  const shown = agreeOnTime(a, b) && agreeOnType(a, b) && agreeOnPlace(a, b);
  return shown && agreeOnTerm(a, b) && agreeOnSeries(a, b);
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

/** Both may be of one term of office; what shows none may be of any. */
export function agreeOnTerm({ terms: a }: Identity, { terms: b }: Identity): boolean {
  return a.length === 0 || b.length === 0 || a.some((term) => b.includes(term));
}

/** Numbers with the year in the sign run apart from those without: only a day that both show can tell that one of the signs is cut short. */
export function agreeOnSeries(a: Identity, b: Identity): boolean {
  if (a.symbol === null || b.symbol === null) return true;
  const same = (yearIn(a.symbol) === null) === (yearIn(b.symbol) === null);
  return same || (a.date !== null && a.date === b.date);
}

function yearOf({ date, year }: Identity): string | null {
  return date?.slice(0, 4) ?? year;
}
