import type { ChainGraph } from "../graph/schema.ts";
import { documentsOf } from "../graph/walk.ts";
import type { Language } from "../model.ts";
import type { Filters } from "./answers.ts";
import type { Comparison, Report } from "./answers-work.ts";
import { carryingOut } from "./carrying-out.ts";
import { type CompareOptions, compare } from "./compare.ts";
import { sharedUpstream } from "./compare-suggestions.ts";
import { coverage } from "./coverage.ts";
import { duplication } from "./duplication.ts";
import { findings } from "./findings.ts";
import { flow } from "./flow.ts";
import { answerHead } from "./head.ts";
import { overview } from "./overview.ts";
import { byProvince } from "./province-profile.ts";
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
  const carriedOut = documents.filter(
    (document) => document.tasks.length > 0 && carryingOut(graph, document).length > 0,
  );
  return {
    ...answerHead(graph, {
      question: "report",
      documents: documents.map(({ id }) => id),
      filters: { themes },
      lang,
    }),
    title,
    overview: overview(graph, { themes, lang }),
    coverages: carriedOut.map(({ id }) => coverage(graph, { upstream: id, themes, lang })),
    comparison: comparisonOf(graph, { themes, lang }),
    duplication: duplication(graph, { themes, lang }),
    workload: workload(graph, { themes, lang }),
    flow: flow(graph, { themes, lang }),
    findings: findings(graph, { lang }),
    texts: Object.fromEntries(documents.map(({ id, text }) => [id, text ?? ""])),
  };
}

function comparisonOf(graph: ChainGraph, asked: CompareOptions): Comparison | null {
  const upstream = sharedUpstream(graph, byProvince(graph, null))[0]?.document;
  return upstream === undefined ? null : compare(graph, { ...asked, upstream });
}

const TITLE: Readonly<Record<Language, string>> = {
  vi: "Chuỗi văn bản chỉ đạo",
  en: "A chain of directives",
};
