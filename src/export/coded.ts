/**
 * The way out of coded documents, and back. Nothing of them was read in a text, so that on the way out they have no text, spans and
 * quotes: `coded` says what was noted instead. In a chain file it also keeps the sheet, and where each fact stands on it (`at`).
 */
import type { Document } from "../model.ts";
import type { Coding } from "../model-evidence.ts";
import type { Parsed } from "./chain-file-shapes.ts";

/** A document as `parse` prints it: without its text, and with `text: null` where it was coded. */
export function printedDocument({ text: _, ...document }: Document): object {
  return document.coded ? { ...(bare(document, false) as object), text: null, extent: null } : document;
}

/** A document as a chain file holds it. */
export function filedDocument(document: Document): object {
  const { coded } = document;
  if (!coded) return document;
  const sheet: Coding & { readonly sheet: string } = { ...coded, sheet: document.text };
  return { ...(bare(document, true) as object), text: null, extent: null, coded: sheet };
}

/** A value that may hold facts of coded documents, as a chain file holds it. */
export function filed(value: object): object {
  return bare(value, true) as object;
}

/** The same for what is made anew when the file is read, such as the nodes of the graph. */
export function printed(value: object): object {
  return bare(value, false) as object;
}

/** A document of a chain file: a coded one with its sheet for a text, and its facts in their places. */
export function restoredDocument(document: unknown): unknown {
  if (!isRecord(document) || document.text !== null) return document;
  const { coded } = document;
  if (!isRecord(coded) || typeof coded.sheet !== "string") return { ...document, text: "" };
  const { sheet, ...rest } = coded;
  const facts = restored(document) as Parsed;
  return { ...facts, text: sheet, extent: [0, sheet.length], coded: rest };
}

/** A value of a chain file with the places of its coded facts. */
export function restored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(restored);
  if (!isRecord(value)) return value;
  const same = mapped(value, restored);
  if (!isRecord(value.coded) || !("at" in value.coded)) return same;
  const { at, body, ...coded } = value.coded;
  const [start, end] = Array.isArray(at) ? at : [];
  const place = "span" in value ? { span: at } : { start, end };
  const words = "quote" in value ? { quote: coded.statement } : {};
  return { ...same, ...place, ...words, ...("body" in value ? { body } : {}), coded };
}

function bare(value: unknown, keep: boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => bare(one, keep));
  if (!isRecord(value)) return value;
  const same = mapped(value, (one) => bare(one, keep));
  return isRecord(value.coded) && "statement" in value.coded
    ? { ...same, ...withoutPlace(value, keep) }
    : same;
}

/** What takes the place of a fact's span and quote. */
function withoutPlace(fact: Parsed, keep: boolean): Parsed {
  const { span, start, end, body, coded } = fact;
  const at = span ?? [start, end];
  const place = "span" in fact ? { span: null } : { start: null, end: null };
  const words = "quote" in fact ? { quote: null } : {};
  const provision = "body" in fact ? { body: null } : {};
  const kept = keep ? { at, ...("body" in fact ? { body } : {}) } : {};
  return { ...place, ...words, ...provision, coded: { ...(coded as object), ...kept } };
}

function mapped(value: Parsed, change: (value: unknown) => unknown): Parsed {
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, change(one)]));
}

function isRecord(value: unknown): value is Parsed {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
