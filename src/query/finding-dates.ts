/** Dates of cited documents that cannot all be right. */
import { byCodeUnits, nameKey } from "../graph/keys.ts";
import type { ChainGraph } from "../graph/schema.ts";
import { documentNode, documentsOf } from "../graph/walk.ts";
import { linksOf } from "../graph/walk-citations.ts";
import type { Citation, Document } from "../model.ts";
import type { Quote } from "./answers.ts";
import type { FindingRule, Found } from "./finding-rule.ts";
import { byQuote, quoteOf } from "./quote.ts";

/** A date that a text gives to a document. */
interface Dated {
  readonly symbol: string;
  readonly date: string;
  /** The document that is meant; `null` where nothing tells. */
  readonly target: string | null;
  readonly quote: Quote;
}

/**
 * One symbol with several dates. Numbers begin anew (each year in the state, each term of five years in the party), so two dates
 * contradict one another only within that time, or where both mentions mean the same document.
 */
export const contradictoryDates: FindingRule = (graph) => {
  const targets = targetsByCitation(graph);
  const groups = new Map<string, Dated[]>();
  for (const document of documentsOf(graph))
    for (const [key, dated] of datesIn(graph, document, targets)) {
      const group = groups.get(key);
      if (group) group.push(dated);
      else groups.set(key, [dated]);
    }
  return [...groups.values()].flatMap((group) => contradiction(group) ?? []);
};

/** A document that cites one of a later date. */
export const citedTooEarly: FindingRule = (graph) =>
  documentsOf(graph).flatMap((document) => {
    const { date } = document.document;
    if (date === null) return [];
    const late = document.citations.filter(
      (citation) => citation.kind !== "self" && (citation.date ?? "") > date,
    );
    return late.map((citation): Found => {
      const values = { document: document.id, date, symbol: citation.key, cited: citation.date ?? "" };
      return { code: "citation.later-than-document", values, evidence: [citationQuote(document, citation)] };
    });
  });

/** The words of a citation. */
export function citationQuote(document: Document, { start, end, quote }: Citation): Quote {
  return quoteOf(document, [start, end], quote);
}

/** Every date that a document gives to itself or to another one, under its type, symbol and province. */
function datesIn(
  graph: ChainGraph,
  document: Document,
  targets: ReadonlyMap<string, string>,
): readonly (readonly [string, Dated])[] {
  const cited = document.citations.flatMap((citation, i) => {
    const { kind, key, type, date } = citation;
    if (kind !== "numbered" || date === null) return [];
    const target = targets.get(`${document.id}#${i}`) ?? null;
    const province = target === null ? document.id : (documentNode(graph, target)?.province ?? "");
    const dated: Dated = { symbol: key, date, target, quote: citationQuote(document, citation) };
    return [[groupKey(type, key, province), dated] as const];
  });
  const { type, symbol, date, evidence } = document.document;
  if (symbol === null || date === null || !evidence.date) return cited;
  const quote = quoteOf(document, evidence.date.span, date);
  const province = documentNode(graph, document.id)?.province ?? "";
  return [...cited, [groupKey(type, symbol, province), { symbol, date, target: document.id, quote }]];
}

function groupKey(type: string | null, symbol: string, province: string): string {
  return [type ?? "", symbol, province].map(nameKey).join("|");
}

/** The document that each citation means, by the id of its own document and its index there. */
function targetsByCitation(graph: ChainGraph): ReadonlyMap<string, string> {
  return new Map(
    linksOf(graph).flatMap(({ to, statedIn, citations }) =>
      to === null ? [] : citations.map((i) => [`${statedIn}#${i}`, to] as const),
    ),
  );
}

function contradiction(group: readonly Dated[]): Found | null {
  const kinds = [...new Map(group.map((one) => [`${one.date}|${one.target}`, one])).values()];
  const dates = new Set(
    kinds.filter((one) => kinds.some((other) => contradict(one, other))).map(({ date }) => date),
  );
  const wrong = group.filter(({ date }) => dates.has(date));
  const [first] = wrong;
  if (!first) return null;
  const values = { symbol: first.symbol, dates: [...dates].sort(byCodeUnits).join(", ") };
  return { code: "citation.contradictory-date", values, evidence: firstQuotes(wrong) };
}

/** For each date, where each document gives it first. */
function firstQuotes(dated: readonly Dated[]): readonly Quote[] {
  const quotes = new Map<string, Quote>();
  for (const { date, quote } of dated.toSorted((a, b) => byQuote(a.quote, b.quote))) {
    const key = `${date}|${quote.document}`;
    if (!quotes.has(key)) quotes.set(key, quote);
  }
  return [...quotes].sort(([a], [b]) => byCodeUnits(a, b)).map(([, quote]) => quote);
}

function contradict(one: Dated, other: Dated): boolean {
  if (one.date === other.date) return false;
  if (one.target !== null && one.target === other.target) return true;
  if (!PARTY.test(one.symbol)) return one.date.slice(0, 4) === other.date.slice(0, 4);
  return Math.abs(Date.parse(one.date) - Date.parse(other.date)) < TERM;
}

/** The hyphen stands before the slash: `15-KH/TU`. */
const PARTY = /^[^/]*-[^/]*\//u;
const TERM = 5 * 365.25 * 24 * 3600 * 1000;
