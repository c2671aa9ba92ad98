import type { ChainGraph } from "../graph/schema.ts";
import { documentsOf } from "../graph/walk.ts";
import type { Document, Language } from "../model.ts";
import type { Fact } from "../model-evidence.ts";
import type { Task } from "../model-tasks.ts";
import type { AnswerHead, Coverage, Filters } from "./answers.ts";
import type { Comparison, Report, TaskFact } from "./answers-work.ts";
import { carryingOut } from "./carrying-out.ts";
import { type CompareOptions, compare } from "./compare.ts";
import { sharedUpstream } from "./compare-suggestions.ts";
import { coverage } from "./coverage.ts";
import { duplication } from "./duplication.ts";
import { findingsInOrder, findingsInWords, type KnownFinding } from "./findings.ts";
import { flow } from "./flow.ts";
import { answerHead } from "./head.ts";
import { heldTasks } from "./held.ts";
import { note } from "./note-words.ts";
import { overview } from "./overview.ts";
import { byProvince } from "./province-profile.ts";
import { quoteOf, taskQuote } from "./quote.ts";
import { timeline } from "./timeline.ts";
import { trace } from "./trace.ts";
import { workload } from "./workload.ts";

export interface ReportOptions extends Filters {
  /** The title of the page. @defaultValue "Chuỗi văn bản chỉ đạo", or "A chain of directives" */
  readonly title?: string;
  /** The language of notes and messages. @defaultValue "vi" */
  readonly lang?: Language;
}

/** All of it, for the page: every answer, a coverage table for each document that others carry out, and the texts behind the quotes. */
export function report(
  graph: ChainGraph,
  { lang = "vi", title = TITLE[lang], themes }: ReportOptions = {},
): Report {
  const documents = documentsOf(graph);
  const facts = factsOf(graph);
  const { head, ...answers } = answersOf(graph, { lang, themes }, facts);
  const otherLang = lang === "vi" ? "en" : "vi";
  const other = answersOf(graph, { lang: otherLang, themes }, { ...facts, known: { head, ...answers } });
  const said = paired(saidIn({ head, ...answers }), saidIn(other));
  return {
    ...head,
    title,
    lang,
    translations: title === TITLE[lang] ? { ...said, [title]: TITLE[otherLang] } : said,
    ...answers,
    tasks: documents.flatMap((document) =>
      heldTasks(document, themes).map((held) => ({ task: held.id, quote: taskQuote(held) })),
    ),
    deadlines: taskFacts(graph, themes, ({ deadlines }) => deadlines),
    targets: taskFacts(graph, themes, ({ targets }) => targets),
    texts: Object.fromEntries(documents.map(({ id, text }) => [id, text ?? ""])),
  };
}

interface Asking {
  readonly lang: Language;
  readonly themes: readonly string[] | undefined;
}

interface Answers extends Pick<Report, (typeof NAMES)[number]> {
  readonly head: AnswerHead & { readonly question: "report" };
}

/** What is the same in every language. */
interface Facts {
  /** The documents that others carry out, and how many do. */
  readonly carriedOut: readonly (Pick<Document, "id"> & { readonly carriers: number })[];
  readonly found: readonly KnownFinding[];
  /** The answers in another language. */
  readonly known?: Answers;
}

function factsOf(graph: ChainGraph): Facts {
  const carriedOut = documentsOf(graph)
    .filter(({ tasks }) => tasks.length > 0)
    .map((document) => ({ id: document.id, carriers: carryingOut(graph, document).length }))
    .filter(({ carriers }) => carriers > 0);
  return { carriedOut, found: findingsInOrder(graph, undefined) };
}

/** The answers, and the head of the whole; those of another language that say nothing in words are taken as they are. */
function answersOf(
  graph: ChainGraph,
  { lang, themes }: Asking,
  { carriedOut, found, known }: Facts,
): Answers {
  const asked = <A extends AnswerHead>(answer: A | undefined, ask: () => A): A =>
    answer === undefined || answer.notes.length > 0 ? ask() : answer;
  const ids = documentsOf(graph).map(({ id }) => id);
  const coverages = carriedOut.map((upstream, at) =>
    asked(known?.coverages[at], () => coverageOf(graph, upstream, { themes, lang })),
  );
  const from = firstCarried(coverages);
  return {
    head: answerHead(graph, { question: "report", documents: ids, filters: { themes }, lang }),
    overview: asked(known?.overview, () => overview(graph, { themes, lang })),
    coverages,
    comparison: comparisonOf(graph, { themes, lang }),
    duplication: asked(known?.duplication, () => duplication(graph, { themes, lang })),
    workload: asked(known?.workload, () => workload(graph, { themes, lang })),
    flow: asked(known?.flow, () => flow(graph, { themes, lang })),
    timeline: asked(known?.timeline, () => timeline(graph, { themes, lang })),
    trace: from === null ? null : trace(graph, { from, direction: "down", lang }),
    findings: findingsInWords(graph, found, { lang }),
  };
}

/** The table of a document by those that carry it out; where these are more than can be seen side by side, by provinces. */
function coverageOf(
  graph: ChainGraph,
  { id, carriers }: Facts["carriedOut"][number],
  { themes, lang }: Asking,
): Coverage {
  if (carriers <= MOST_COLUMNS) return coverage(graph, { upstream: id, themes, lang });
  const answer = coverage(graph, { upstream: id, by: "province", themes, lang });
  const said = note("columns-by-province", lang, { count: carriers, upstream: answer.upstreamLabel });
  return { ...answer, notes: [said, ...answer.notes] };
}

/** As many columns as there were provinces, and one more. */
const MOST_COLUMNS = 64;

/** The first task that is carried out, of the document with the most such tasks. */
function firstCarried(coverages: Report["coverages"]): string | null {
  const carried = coverages.map(({ rows }) =>
    rows.filter(({ cells }) => cells.some(({ status }) => status === "full" || status === "partial")),
  );
  const [most] = carried.toSorted((a, b) => b.length - a.length);
  return most?.[0]?.task ?? null;
}

function comparisonOf(graph: ChainGraph, asked: CompareOptions): Comparison | null {
  const upstream = sharedUpstream(graph, byProvince(graph, null))[0]?.document;
  return upstream === undefined ? null : compare(graph, { ...asked, upstream });
}

/** Every note and message of the answers, in one order for both languages. */
function saidIn(answers: ReturnType<typeof answersOf>): readonly string[] {
  const heads: readonly AnswerHead[] = Object.values(answers)
    .flat()
    .filter((answer) => answer !== null);
  return [
    ...heads.flatMap(({ notes }) => notes),
    ...answers.findings.findings.flatMap((finding) => [finding.message, finding.do]),
  ];
}

function paired(said: readonly string[], other: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(said.map((words, at) => [words, other[at] ?? words]));
}

function taskFacts(
  graph: ChainGraph,
  themes: readonly string[] | undefined,
  of: (task: Task) => readonly Pick<Fact, "span" | "quote">[],
): readonly TaskFact[] {
  return documentsOf(graph).flatMap((document) =>
    heldTasks(document, themes).flatMap(({ id, task }) =>
      of(task).map(({ span, quote }) => ({ task: id, quote: quoteOf(document, span, quote) })),
    ),
  );
}

const NAMES = [
  ...(["overview", "coverages", "comparison", "duplication", "workload"] as const),
  ...(["flow", "timeline", "trace", "findings"] as const),
] as const;

const TITLE: Readonly<Record<Language, string>> = {
  vi: "Chuỗi văn bản chỉ đạo",
  en: "A chain of directives",
};
