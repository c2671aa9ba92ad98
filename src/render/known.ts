/** What a drawing knows of documents beside its answer, which has their ids only. */
import type { OverviewDocument } from "../query/answers-work.ts";
import { distinctNames } from "./distinct.ts";

/** The rows of an overview, by id. */
export interface Known {
  readonly of: (id: string) => OverviewDocument | null;
  /** A document's name for people: its label, else its id. */
  readonly name: (id: string) => string;
  /** The days of some documents. */
  readonly dates: (ids: readonly string[]) => readonly (string | null)[];
}

/** Looks documents up in the rows of an overview. */
export function knownFrom(documents: readonly OverviewDocument[]): Known {
  const rows = new Map(documents.map((row) => [row.id, row]));
  const names = distinctNames(documents);
  const of = (id: string) => rows.get(id) ?? null;
  return {
    of,
    name: (id) => names.get(id) ?? id,
    dates: (ids) => ids.map((id) => of(id)?.date ?? null),
  };
}

/** Words as they are drawn: on one line, without the marks that set a text in Markdown. */
export function plainWords(text: string): string {
  return text
    .replace(/\*+|__|^#{1,6}\s|(?<=\n)#{1,6}\s/gu, "")
    .replace(/\\(?=[.()#*_-])/gu, "")
    .replace(/\s*\|\s*(?:\|\s*)*/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}
