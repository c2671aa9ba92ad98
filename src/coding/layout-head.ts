/** The head of a sheet: the fields of the header, the recipients, whose document it is, what it is for. */
import type { Header, HeaderField, Jurisdiction } from "../model.ts";
import type { Evidence } from "../model-evidence.ts";
import { entryOf, evidenceOf } from "./entries.ts";
import type { Host } from "./layout-citations.ts";
import { type Pen, put, putLine } from "./pen.ts";
import type { CodingSheet } from "./sheet.ts";
import { headLabels, sayJurisdiction, statedLabels } from "./words.ts";

/** The head, and the title in it, which may name documents that are cited. */
export interface LaidOutHead {
  readonly header: Header;
  readonly jurisdiction: Jurisdiction;
  readonly title: Host | null;
}

/** Writes the head. */
export function layOutHead(pen: Pen, sheet: CodingSheet): LaidOutHead {
  const fields = Object.keys(headLabels) as HeaderField[];
  const evidence: Partial<Record<HeaderField, Evidence>> = {};
  for (const field of fields) {
    const value = sheet.document[field] ?? null;
    if (value === null) continue;
    evidence[field] = evidenceOf(putLine(pen, `${headLabels[field]}: `, value), entryOf(sheet, {}, value));
  }
  const recipients = putRecipients(pen, sheet);
  const jurisdiction = putJurisdiction(pen, sheet);
  for (const { field, value, source, certainty } of sheet.stated ?? [])
    put(pen, `${statedLabels[field]}, nêu ở nơi khác: ${value} (${source}) [${certainty}]\n`);
  if (sheet.purpose) putLine(pen, "Mục đích: ", sheet.purpose);
  const values = Object.fromEntries(fields.map((field) => [field, fieldOf(sheet, field)]));
  return {
    header: {
      ...(values as Record<HeaderField, string | null>),
      recipients: sheet.document.recipients ?? [],
      evidence: { ...evidence, recipients },
    },
    jurisdiction,
    title: evidence.title ? { at: evidence.title.span[0], words: sheet.document.title ?? "" } : null,
  };
}

/** What the document shows in a field, else what is stated of it elsewhere; of a date that is not known to the day, nothing. */
function fieldOf({ document, stated = [] }: CodingSheet, field: HeaderField): string | null {
  const elsewhere = stated.find((note) => note.field === field)?.value ?? null;
  if (field === "date" && !DAY.test(elsewhere ?? "")) return document.date ?? null;
  return document[field] ?? elsewhere;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

function putRecipients(pen: Pen, sheet: CodingSheet): readonly Evidence[] {
  const { recipients = [] } = sheet.document;
  if (recipients.length > 0) put(pen, "Nơi nhận:\n");
  return recipients.map((name) => evidenceOf(putLine(pen, "- ", name), entryOf(sheet, {}, name)));
}

function putJurisdiction(pen: Pen, sheet: CodingSheet): Jurisdiction {
  const { level = null, branch = null, province = null, locality = null } = sheet.jurisdiction ?? {};
  const values = { level, branch, province, locality };
  const words = sayJurisdiction(values);
  if (words === "") return { ...values, evidence: {} };
  const shown = evidenceOf(putLine(pen, "Cấp, khối, nơi: ", words), entryOf(sheet, {}, words));
  const known = Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, shown]]));
  return { ...values, evidence: Object.fromEntries(known) };
}
