/** A text as the readers of citations meet it, in the middle of `parseDocument`. */
import type { Citation, Header, Relation } from "../../src/model.ts";
import { findAliases } from "../../src/parse/aliases.ts";
import { findCitations } from "../../src/parse/citations.ts";
import type { Reading } from "../../src/parse/reading.ts";
import { findRelations } from "../../src/parse/relations.ts";
import { fold } from "../../src/text/fold.ts";
import type { Span } from "../../src/text/span.ts";

/** What the head of the text is taken to say. */
export interface Head {
  readonly type?: string | null;
  readonly symbol?: string | null;
  readonly date?: string | null;
  readonly issuer?: string | null;
  /** Where the head, the preamble and the foot end; the rest is body. */
  readonly head?: number;
  readonly preamble?: number;
  readonly foot?: Span;
}

export function readingOf(text: string): Reading {
  return { text, folded: fold(text), extent: [0, text.length] };
}

/** Citations and relations of a text, which is all body unless the head says otherwise. */
export function cited(
  text: string,
  head: Head = {},
): { citations: readonly Citation[]; relations: readonly Relation[] } {
  const reading = readingOf(text);
  const end = head.head ?? 0;
  const opened = Math.max(end, head.preamble ?? 0);
  const zones = {
    head: [0, end] as Span,
    preamble: [end, opened] as Span,
    body: [opened, text.length] as Span,
    foot: head.foot ?? ([text.length, text.length] as Span),
    annexes: [],
  };
  const header = headerOf(head);
  const context = { zones, header, outline: [] };
  const citations = findCitations(reading, { ...context, aliases: findAliases(reading) });
  return { citations, relations: findRelations(reading, { ...context, citations }) };
}

function headerOf({ type = "Kế hoạch", symbol = null, date = null, issuer = null }: Head): Header {
  const number = symbol === null ? null : (/^\d+/u.exec(symbol)?.[0] ?? null);
  const none = { place: null, title: null, signer: null, signerRole: null, recipients: [] };
  return { type, symbol, number, date, issuer, ...none, evidence: { recipients: [] } };
}

/** What each citation quotes and stands for. */
export function keys(text: string, head?: Head): readonly (readonly [string, string, string])[] {
  return cited(text, head).citations.map(({ quote, kind, key }) => [quote, kind, key] as const);
}
