/** What was noted at a place of a coded document's sheet. */
import type { Document } from "../model.ts";
import type { Coded } from "../model-evidence.ts";
import type { Span } from "../text/span.ts";

/** The entry of a span of the sheet, or of the provision that it stands in; `null` for a document that was read. */
export function codedAt(document: Document, [start, end]: Span): Coded | null {
  if (!document.coded) return null;
  const known = entriesOf(document).get(`${start}-${end}`);
  if (known) return known;
  const { source, certainty } = document.coded;
  const holder = document.outline.findLast((provision) => provision.start <= start && end <= provision.end);
  const path = holder?.path ?? null;
  return { statement: document.text.slice(start, end), path, source, certainty };
}

const entries = new WeakMap<Document, ReadonlyMap<string, Coded>>();

function entriesOf(document: Document): ReadonlyMap<string, Coded> {
  const known = entries.get(document);
  if (known) return known;
  const found = new Map<string, Coded>();
  for (const { span, coded } of placesOf(document)) if (coded) found.set(`${span[0]}-${span[1]}`, coded);
  entries.set(document, found);
  return found;
}

interface NotedPlace {
  readonly span: Span;
  readonly coded?: Coded;
}

/** Every fact of a document with its place, those that go before others at the same place last. */
function placesOf({ document, jurisdiction, citations, relations, outline, tasks }: Document): NotedPlace[] {
  const { recipients, ...fields } = document.evidence;
  return [
    ...[...Object.values(fields), ...Object.values(jurisdiction.evidence), ...recipients, ...relations],
    ...outline.map(({ body, coded }) => place(body, coded)),
    ...tasks.map(({ start, end, coded }) => place([start, end], coded)),
    ...tasks.flatMap((task) => [...task.assignments, ...task.deadlines, ...task.targets, ...task.themes]),
    ...tasks.flatMap(({ product, expected = [] }) => [...expected, ...(product ? [product] : [])]),
    ...citations.map(({ start, end, coded }) => place([start, end], coded)),
  ];
}

function place(span: Span, coded: Coded | undefined): NotedPlace {
  return coded ? { span, coded } : { span };
}
