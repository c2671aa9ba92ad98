/** Whether a value that was read from a file is a chain: the first thing that is wrong with it, and where. */
import { hashOf } from "../text/hash.ts";
import { branch, documentShape, evidence, level, relation } from "./chain-file-document.ts";
import {
  type Check,
  either,
  listOf,
  maybe,
  number,
  optional,
  type Parsed,
  record,
  span,
  text,
  truth,
  whole,
} from "./chain-file-shapes.ts";

const place = record({ document: text, path: text });
const passage = record({ document: text, start: whole, end: whole });
const origin = either("inherited", "parent", "lateral", "formula", "undetermined");

/** Why a text is no chain file, in one line. */
export interface ChainFileError {
  readonly error: string;
}

/** What is wrong with a chain, in one line; `null` where nothing is. */
export function checkChain(chain: Parsed): ChainFileError | null {
  const error = chainShape(chain) ?? checkDocuments(chain.documents as readonly CheckedDocument[]);
  return error === null ? null : { error };
}

interface CheckedDocument {
  readonly id: string;
  readonly hash: string;
  readonly text: string;
  readonly extent: readonly [number, number];
}

/** Each id once, and each text the one that its hash was made of. */
function checkDocuments(documents: readonly CheckedDocument[]): string | null {
  const seen = new Set<string>();
  for (const { id, hash, text: held, extent } of documents) {
    if (seen.has(id)) return `documents: two have the id ${JSON.stringify(id)}`;
    seen.add(id);
    const coded = extent[1] > held.length;
    if (coded && held !== "") return `documents: the text of ${JSON.stringify(id)} is cut short`;
    if (!coded && hashOf(held) !== hash)
      return `documents: the text of ${JSON.stringify(id)} is not the one that was read`;
  }
  return null;
}

const chainShape: Check = record({
  documents: listOf(documentShape),
  links: listOf(
    record({
      from: text,
      to: maybe(text),
      relation,
      statedIn: text,
      citations: listOf(whole),
      status: either("resolved", "absent", "ambiguous"),
      candidates: listOf(text),
      reasons: listOf(listOf(text)),
      evidence: record(evidence),
    }),
  ),
  absent: listOf(
    record({
      id: text,
      aliases: listOf(text),
      symbol: maybe(text),
      name: maybe(text),
      type: maybe(text),
      date: maybe(text),
      issuer: maybe(text),
      province: maybe(text),
      level,
      branch,
      citedBy: listOf(text),
      near: listOf(record({ id: text, reasons: listOf(text) })),
    }),
  ),
  alignments: listOf(
    record({
      upstream: place,
      downstream: place,
      score: number,
      grade: either(0, 1, 2),
      rule: text,
      directed: truth,
      why: optional(listOf(span)),
    }),
  ),
  duplicates: listOf(
    record({
      a: passage,
      b: passage,
      kind: either("verbatim", "near", "paraphrase"),
      containmentA: number,
      containmentB: number,
      origin,
      parts: optional(listOf(record({ document: text, start: whole, end: whole, origin }))),
      direction: optional(either("a-to-b", "undetermined")),
    }),
  ),
  formulas: optional(
    listOf(
      record({
        words: text,
        known: either("title", "body", "learnt", "listed"),
        rule: text,
        documents: listOf(text),
        occurrences: listOf(passage),
      }),
    ),
  ),
  formulasFrom: optional(text),
  units: listOf(
    record({
      canonical: text,
      level,
      branch,
      validFrom: optional(text),
      validTo: optional(text),
      successors: optional(listOf(text)),
    }),
  ),
  places: optional(
    listOf(
      record({
        id: text,
        name: text,
        validFrom: maybe(text),
        validTo: maybe(text),
        successor: maybe(text),
        documents: listOf(text),
      }),
    ),
  ),
});
