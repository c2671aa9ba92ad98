/** The shape of a document in a file. */
import {
  type Check,
  either,
  listOf,
  maybe,
  number,
  optional,
  record,
  span,
  text,
  truth,
  whole,
} from "./chain-file-shapes.ts";

const certainty = either("P", "S", "I", "U");
/** What was noted of a fact. */
const coded = optional(record({ statement: text, path: maybe(text), source: text, certainty }));
/** What is known of a coded document as a whole. */
const coding = optional(
  record({
    source: text,
    certainty,
    purpose: maybe(text),
  }),
);
/** What shows a fact. */
export const evidence = { span, rule: text, inferred: optional(truth), coded };
const fact = { ...evidence, quote: text };
/** What a document says of another. */
export const level = maybe(either("central", "province", "district", "commune"));
export const branch = maybe(either("party", "state", "association"));
export const relation = either("implements", "basis", "continues", "replaces", "amends", "mentions");
const field = optional(record(evidence));

const header: Check = record({
  type: maybe(text),
  symbol: maybe(text),
  number: maybe(text),
  date: maybe(text),
  place: maybe(text),
  issuer: maybe(text),
  title: maybe(text),
  signer: maybe(text),
  signerRole: maybe(text),
  recipients: listOf(text),
  evidence: record({
    type: field,
    symbol: field,
    number: field,
    date: field,
    place: field,
    issuer: field,
    title: field,
    signer: field,
    signerRole: field,
    recipients: listOf(record(evidence)),
  }),
});

const task: Check = record({
  path: text,
  start: whole,
  end: whole,
  rule: text,
  group: maybe(text),
  assignments: listOf(
    record({
      ...fact,
      unit: text,
      canonical: text,
      role: either("lead", "coordinate", "report-to", "advise"),
    }),
  ),
  deadlines: listOf(
    record({
      ...fact,
      kind: either("date", "quarter", "year", "period", "recurring", "conditional"),
      start: maybe(text),
      end: maybe(text),
      every: maybe(text),
    }),
  ),
  targets: listOf(
    record({
      ...fact,
      value: number,
      comparator: either("=", ">=", "<=", "~"),
      unit: maybe(text),
      of: text,
      per: maybe(either("year")),
    }),
  ),
  product: maybe(record(fact)),
  expected: optional(listOf(record({ ...fact, type: text, issuers: listOf(text) }))),
  themes: listOf(record({ theme: text, pattern: text, quote: text, span, coded })),
  coded,
});

/** A document, as `model.ts` has it. */
export const documentShape: Check = record({
  file: text,
  id: text,
  hash: text,
  text,
  extent: span,
  document: header,
  jurisdiction: record({
    level,
    branch,
    province: maybe(text),
    locality: maybe(text),
    evidence: record({ level: field, branch: field, province: field, locality: field }),
  }),
  stated: optional(
    listOf(
      record({
        field: either("type", "symbol", "date", "issuer", "place", "level", "source"),
        value: text,
        file: text,
        row: whole,
        source: optional(text),
        certainty: optional(certainty),
      }),
    ),
  ),
  citations: listOf(
    record({
      quote: text,
      start: whole,
      end: whole,
      rule: text,
      kind: either("numbered", "named", "short", "self"),
      key: text,
      type: maybe(text),
      date: maybe(text),
      issuer: maybe(text),
      coded,
    }),
  ),
  relations: listOf(record({ ...evidence, from: text, to: text, relation })),
  outline: listOf(
    record({
      path: text,
      kind: either("part", "section", "point", "bullet", "row", "paragraph"),
      start: whole,
      end: whole,
      title: maybe(text),
      parent: maybe(text),
      body: span,
      coded,
      cells: optional(
        listOf(record({ role: text, heading: text, headingSpan: optional(span), start: whole, end: whole })),
      ),
    }),
  ),
  tasks: listOf(task),
  warnings: listOf(record({ code: text, message: text, span: maybe(span) })),
  coded: coding,
});
