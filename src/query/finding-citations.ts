/** Citations that are written wrong, or lead nowhere. */
import { byCodeUnits, nameKey } from "../graph/keys.ts";
import { absentOf, documentsOf, sourceOf } from "../graph/walk.ts";
import { citedBy, unresolvedOf } from "../graph/walk-citations.ts";
import type { CandidateReason } from "../model-chain.ts";
import { citationQuote } from "./finding-dates.ts";
import type { FindingRule, Found } from "./finding-rule.ts";
import { linkQuote, quoteOf, sortQuotes } from "./quote.ts";
import { candidatesInWords } from "./reason-words.ts";
import { signConflict } from "./sign-codes.ts";

/** Documents that are carried out or continued, and not held: one finding each. */
export const absentParents: FindingRule = (graph) =>
  absentOf(graph).flatMap(({ id, symbol, name }) => {
    const citing = citedBy(graph, id).filter(
      ({ edge }) => edge.relation === "implements" || edge.relation === "continues",
    );
    const evidence = citing.flatMap(({ edge }) => linkQuote(graph, edge.source) ?? []);
    if (evidence.length === 0) return [];
    return [
      {
        code: "citation.absent-parent",
        values: { symbol: symbol ?? name ?? id },
        evidence: sortQuotes(evidence),
      },
    ];
  });

/** Citations that could mean several documents. */
export const ambiguousCitations: FindingRule = (graph) =>
  unresolvedOf(graph).flatMap(({ statedIn, citations, candidates, reasons, evidence }) => {
    const document = sourceOf(graph, statedIn);
    if (!document) return [];
    const citation = document.citations[citations[0] ?? -1];
    const quote = citation ? citationQuote(document, citation) : quoteOf(document, evidence.span);
    const values = {
      symbol: citation?.key ?? "?",
      document: statedIn,
      candidates: candidatesInWords(candidates, reasons),
    };
    return [{ code: "citation.ambiguous", values, evidence: [quote] }];
  });

/** Documents that are named and not held, and whose number is one character off that of another one: one finding each. */
export const likelyMisprints: FindingRule = (graph) =>
  absentOf(graph).flatMap(({ id, symbol, near }) => {
    const likely = near.filter(({ reasons }) => reasons.some((reason) => SLIPS.has(reason)));
    const evidence = citedBy(graph, id).flatMap(({ edge }) => linkQuote(graph, edge.source) ?? []);
    if (likely.length === 0 || evidence.length === 0) return [];
    const ids = likely.map((one) => one.id);
    const reasons = likely.map((one) => one.reasons);
    const values = { symbol: symbol ?? id, likely: candidatesInWords(ids, reasons) };
    return [{ code: "citation.likely-misprint", values, evidence: sortQuotes(evidence) }];
  });

const SLIPS: ReadonlySet<CandidateReason> = new Set(["sign-one-letter-off", "number-one-digit-off"]);

/** Places where a document prints another symbol than its own for itself. */
export const misprintedSelves: FindingRule = (graph) =>
  documentsOf(graph).flatMap((document) => {
    const { symbol } = document.document;
    if (symbol === null) return [];
    return document.citations.flatMap((citation): readonly Found[] => {
      const printed = citation.kind === "self" ? symbolIn(citation.quote) : null;
      if (printed === null || nameKey(printed) === nameKey(symbol)) return [];
      const values = { document: document.id, printed, symbol };
      return [{ code: "citation.own-symbol-differs", values, evidence: [citationQuote(document, citation)] }];
    });
  });

/** Short mentions that come before every full one of the same document: one finding for each document and key. */
export const shortBeforeFull: FindingRule = (graph) =>
  documentsOf(graph).flatMap((document) => {
    const full = new Set<string>();
    const found = new Map<string, Found>();
    for (const citation of document.citations.toSorted((a, b) => a.start - b.start)) {
      const { kind, key } = citation;
      if (kind === "numbered" || kind === "named") full.add(key);
      if (kind !== "short" || full.has(key) || found.has(key)) continue;
      const values = { document: document.id, symbol: key };
      found.set(key, {
        code: "citation.short-without-full",
        values,
        evidence: [citationQuote(document, citation)],
      });
    }
    return [...found.values()];
  });

/** Types that go against the sign of the number that is cited: one finding for each document and symbol. */
export const typesAgainstSigns: FindingRule = (graph) =>
  documentsOf(graph).flatMap((document) => {
    const found = new Map<string, Found>();
    for (const citation of document.citations) {
      const { kind, type, key: symbol } = citation;
      const conflict = kind === "numbered" && type !== null ? signConflict(symbol, type) : null;
      if (!conflict || found.has(symbol)) continue;
      const others = [...conflict.types].sort(byCodeUnits).join(", ");
      const values = { symbol, type: type ?? "", sign: conflict.sign, others };
      const evidence = [citationQuote(document, citation)];
      found.set(symbol, { code: "citation.type-against-sign", values, evidence });
    }
    return [...found.values()];
  });

/** The number and sign that words print, without spaces. */
function symbolIn(words: string): string | null {
  return SYMBOL.exec(words)?.[0].replace(/\s+/gu, "") ?? null;
}

const SYMBOL = /\d{1,5}(?:\s?\/\s?\d{4})?\s?[-/]\s?\p{L}{1,8}(?:\s?[-/]\s?\p{L}{1,12}){1,3}/u;
