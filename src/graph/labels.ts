/** What to call a document in a drawing or a table: as short as tells it apart. */

import type { Document } from "../model.ts";
import type { AbsentDocument, Chain } from "../model-chain.ts";

/** A label for each document of a chain, by id: the first of its names that no other document bears. */
export function documentLabels(chain: Chain): ReadonlyMap<string, string> {
  const names = new Map<string, readonly string[]>();
  for (const document of chain.absent) names.set(document.id, absentNames(document));
  for (const document of chain.documents) names.set(document.id, heldNames(document));
  const bearers = new Map<string, number>();
  for (const name of [...names.values()].flat()) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  const distinct = (id: string, own: readonly string[]) => own.find((name) => bearers.get(name) === 1) ?? id;
  return new Map(Array.from(names, ([id, own]) => [id, distinct(id, own)]));
}

function heldNames({ id, document, jurisdiction }: Document): readonly string[] {
  const { symbol, type, issuer, date } = document;
  if (symbol !== null) return [symbol, ...qualified(symbol, [jurisdiction.province, date, issuer]), id];
  return type !== null && issuer !== null ? [...qualified(type, [issuer]), id] : [id];
}

function absentNames({ id, symbol, name, date, issuer, province }: AbsentDocument): readonly string[] {
  const called = symbol ?? name ?? id;
  return [...new Set([called, ...qualified(called, [province, date, issuer]), id])];
}

function qualified(name: string, marks: readonly (string | null)[]): string[] {
  return marks.flatMap((mark) => (mark === null ? [] : [`${name} (${mark})`]));
}
