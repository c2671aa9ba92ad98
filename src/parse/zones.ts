import type { Span } from "../text/span.ts";
import type { Reading } from "./reading.ts";

/** The stretches of a document: each a span of the one text, empty where the document has none. */
export interface Zones {
  /** Header block: organ, number, place and date, type and subject, to the rule below them. */
  readonly head: Span;
  /** From the first word after the head to the first part; part of the body for citations, never for tasks. */
  readonly preamble: Span;
  /** From the first part (or the first paragraph, where there is none) to the signature or the recipients. */
  readonly body: Span;
  /** Signature and recipients, in whichever order they stand. */
  readonly foot: Span;
  /** Annexes after the foot, each from its title on. */
  readonly annexes: readonly Span[];
}

export declare function findZones(reading: Reading): Zones;
export declare function splitDocuments(reading: Reading): readonly Span[];
