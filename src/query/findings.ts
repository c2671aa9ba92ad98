import { byCodeUnits } from "../graph/keys.ts";
import type { ChainGraph } from "../graph/schema.ts";
import { documentsOf, sourceOf } from "../graph/walk.ts";
import type { Language } from "../model.ts";
import type { Filters } from "./answers.ts";
import type { Finding, Findings, Severity } from "./answers-work.ts";
import {
  absentParents,
  ambiguousCitations,
  likelyMisprints,
  misprintedSelves,
  shortBeforeFull,
  typesAgainstSigns,
} from "./finding-citations.ts";
import { citedTooEarly, contradictoryDates } from "./finding-dates.ts";
import { bareHeaders, circles, readersWarnings, recipients } from "./finding-documents.ts";
import { expectedMissing } from "./finding-expected.ts";
import type { FindingRule, Found } from "./finding-rule.ts";
import { contradictedStatements } from "./finding-stated.ts";
import {
  competingLeads,
  dueAfterUpstream,
  dueBeforeIssue,
  nobodyCharged,
  repeatedLeads,
  severalLeads,
} from "./finding-tasks.ts";
import { findingKinds } from "./finding-words.ts";
import { answerHead } from "./head.ts";
import { hasTheme } from "./held.ts";
import { fillIn } from "./note-words.ts";
import { byQuote } from "./quote.ts";
import { unknownWarning, warningKinds } from "./warning-words.ts";

export interface FindingsOptions extends Filters {
  /** The language of the messages. @defaultValue "vi" */
  readonly lang?: Language;
}

/** What is wrong or missing in the chain, the gravest first, with what to do about it and the words that show it. */
export function findings(graph: ChainGraph, options: FindingsOptions = {}): Findings {
  return findingsInWords(graph, findingsInOrder(graph, options.themes), options);
}

/** What was found, and how it is said in Vietnamese, which is what its place among the others goes by. */
export interface KnownFinding {
  readonly one: Found;
  readonly known: Finding;
}

/** Everything that is wrong or missing, the gravest first. */
export function findingsInOrder(
  graph: ChainGraph,
  themes: readonly string[] | undefined,
): readonly KnownFinding[] {
  const found = rules.flatMap((rule) => rule(graph));
  const known = new Set(found.map(keyOf));
  const noticed = readersWarnings(graph).filter((one) => !known.has(keyOf(one)));
  return [...found, ...noticed]
    .filter((one) => isOfTheme(graph, one, themes))
    .map((one) => ({ one, known: inWords(one, "vi") }))
    .sort((a, b) => byGravity(a.known, b.known));
}

/** The same in one of the languages. */
export function findingsInWords(
  graph: ChainGraph,
  found: readonly KnownFinding[],
  { themes, lang = "vi" }: FindingsOptions,
): Findings {
  const documents = documentsOf(graph).map(({ id }) => id);
  return {
    ...answerHead(graph, { question: "findings", documents, filters: { themes }, lang }),
    findings: found.map(({ one, known }) => (lang === "vi" ? known : inWords(one, lang))),
  };
}

/** Whether some of the evidence stands in a task that was coded with one of the themes. */
function isOfTheme(graph: ChainGraph, { evidence }: Found, themes: readonly string[] = []): boolean {
  if (themes.length === 0) return true;
  return evidence.some(({ document, start, end, coded }) => {
    const tasks = sourceOf(graph, document)?.tasks ?? [];
    return tasks.some(
      (task) =>
        ((task.start < end && start < task.end) || (coded && task.path === coded.path)) &&
        hasTheme(task, themes),
    );
  });
}

const rules: readonly FindingRule[] = [
  circles,
  contradictoryDates,
  citedTooEarly,
  absentParents,
  ambiguousCitations,
  likelyMisprints,
  misprintedSelves,
  shortBeforeFull,
  typesAgainstSigns,
  bareHeaders,
  contradictedStatements,
  nobodyCharged,
  severalLeads,
  competingLeads,
  repeatedLeads,
  dueBeforeIssue,
  dueAfterUpstream,
  expectedMissing,
  recipients,
];

function inWords({ code, values: all, evidence }: Found, lang: Language): Finding {
  const values = Object.fromEntries(
    Object.entries(all).map(([name, value]) => [name, typeof value === "object" ? value[lang] : value]),
  );
  const kind = findingKinds[code] ?? warningKinds[code] ?? unknownWarning;
  const message = fillIn(kind.message[lang], values);
  return { code, severity: kind.severity, message, do: fillIn(kind.do[lang], values), evidence };
}

/** A code and the document that it is about: what the reader warns of and a rule finds too is said once. */
function keyOf({ code, evidence }: Found): string {
  return `${code}|${evidence[0]?.document ?? ""}`;
}

function byGravity(a: Finding, b: Finding): number {
  const [first, other] = [a.evidence[0], b.evidence[0]];
  return (
    GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity) ||
    byCodeUnits(a.code, b.code) ||
    (first && other ? byQuote(first, other) : 0) ||
    byCodeUnits(a.message, b.message)
  );
}

const GRAVITY: readonly Severity[] = ["error", "warning", "note"];
