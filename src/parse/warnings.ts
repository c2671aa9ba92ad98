import { typesCoded } from "../lexicon/document-types.ts";
import type { Citation, Header, HeaderField, Jurisdiction, Provision, Relation, Warning } from "../model.ts";
import type { Task } from "../model-tasks.ts";
import type { Span } from "../text/span.ts";
import { romanValue } from "./outline-labels.ts";
import type { Reading } from "./reading.ts";

/** What was read of a document. */
export interface Facts {
  readonly document: Header;
  readonly jurisdiction: Jurisdiction;
  readonly citations: readonly Citation[];
  readonly relations: readonly Relation[];
  readonly outline: readonly Provision[];
  readonly tasks: readonly Task[];
}

/** What the reader of a document should know about it: what its head lacks, and what is odd in its order. */
export function findWarnings(reading: Reading, facts: Facts): readonly Warning[] {
  const { text, extent } = reading;
  if (!/\p{L}/u.test(text.slice(extent[0], extent[1])))
    return [{ code: "text.empty", message: "the text has no words", span: null }];
  return [
    ...missing(facts.document),
    ...conflicts(facts.document),
    ...sequence(facts.outline),
    ...headless(facts.outline),
    ...structure(facts),
  ];
}

/** Fields that a reader expects and the text does not show. */
function missing(header: Header): Warning[] {
  return EXPECTED.filter(([field]) => header[field] === null).map(([field, message]) => ({
    code: `header.no-${field}`,
    message,
    span: null,
  }));
}

/** A sign whose code stands for another type than the one that is printed: a programme signed `CT`. */
function conflicts({ type, symbol, evidence }: Header): Warning[] {
  if (type === null || symbol === null) return [];
  const known = symbol
    .split(/[-/]/u)
    .map((part) => typesCoded(part))
    .filter((types) => types.length > 0);
  const [types] = known;
  if (!types || types.some(({ name }) => name === type || type.startsWith(name) || name.startsWith(type)))
    return [];
  const message = `the sign ${symbol} is that of ${types.map(({ name }) => name).join(" or ")}, the type printed is ${type}`;
  return [{ code: "header.type-and-sign-differ", message, span: evidence.symbol?.span ?? null }];
}

/** Labels that are printed twice, or that leave out one of their sequence. */
function sequence(outline: readonly Provision[]): Warning[] {
  const last = new Map<string, number>();
  return outline.flatMap((provision): Warning[] => {
    const span: Span = [provision.start, Math.min(provision.end, provision.start + 40)];
    const label = provision.path.slice(provision.path.lastIndexOf(".") + 1);
    if (label.includes("~"))
      return [
        { code: "outline.repeated-label", message: `the label of ${provision.path} occurs twice`, span },
      ];
    const place = placeOf(label);
    if (!place) return [];
    const key = `${provision.parent ?? ""}\n${place.style}`;
    const before = last.get(key);
    last.set(key, place.order);
    if (before === undefined || place.order === before + 1) return [];
    return [
      {
        code: "outline.broken-sequence",
        message: `the labels before ${provision.path} leave out a number`,
        span,
      },
    ];
  });
}

/** Tables whose columns have no headings. */
function headless(outline: readonly Provision[]): Warning[] {
  const parents = new Set<string | null>();
  return outline.flatMap(({ kind, cells = [], parent, start, end }): Warning[] => {
    if (
      kind !== "row" ||
      cells.length < 2 ||
      cells.some(({ heading }) => heading !== "") ||
      parents.has(parent)
    )
      return [];
    parents.add(parent);
    return [
      {
        code: "table.no-headings",
        message: "a table has no row of headings: its columns are not told apart",
        span: [start, end],
      },
    ];
  });
}

function structure({ outline, tasks }: Facts): Warning[] {
  const labelled = outline.some(({ kind }) => kind !== "paragraph");
  return [
    ...(labelled
      ? []
      : [{ code: "outline.no-labels", message: "no part, point or bullet was found", span: null }]),
    ...(tasks.length > 0 ? [] : [{ code: "tasks.none", message: "no task was found", span: null }]),
  ];
}

/** Where a label stands in its sequence. */
function placeOf(label: string): { style: string; order: number } | null {
  if (/^\d+\)?$/u.test(label))
    return { style: label.endsWith(")") ? "1)" : "1", order: Number.parseInt(label, 10) };
  const roman = /^[IVX]+$/u.test(label) ? romanValue(label.toLowerCase()) : null;
  if (roman !== null) return { style: "I", order: roman };
  const letter = /^[a-zđ]\)?$/u.test(label) ? LETTERS.indexOf(label.charAt(0)) : -1;
  return letter < 0 ? null : { style: "a", order: letter };
}

const LETTERS = "abcdđeghiklmnopqrstuvxy";
const EXPECTED: readonly (readonly [HeaderField, string])[] = [
  ["type", "no type of document is printed above the text"],
  ["symbol", "no number and sign is printed above the text"],
  ["date", "no date of issue is printed above the text or the signature"],
  ["issuer", "neither head, preamble nor signature names the body that issues"],
  ["title", "no subject is printed under the type"],
];
