/** The toy chain's report: every answer, as the pipeline gives it. */
import { buildGraph } from "../../src/graph/build.ts";
import type { Answer, Report } from "../../src/query/answers-work.ts";
import { compare } from "../../src/query/compare.ts";
import { impact } from "../../src/query/impact.ts";
import { report } from "../../src/query/report.ts";
import { trace } from "../../src/query/trace.ts";
import { toyChain, toyDocuments } from "../toy.ts";

/** The graph that is asked. */
export const toyGraph = buildGraph(toyChain);

export const toyReport: Report = report(toyGraph, { title: "Chuỗi thử", lang: "vi" });

const bottom = toyDocuments.find(({ id }) => id.includes("ubnd"));

/** One answer to each question. */
export const toyAnswers: readonly Answer[] = [
  toyReport.overview,
  ...toyReport.coverages,
  toyReport.duplication,
  toyReport.workload,
  toyReport.flow,
  toyReport.findings,
  trace(toyGraph, { from: `${bottom?.id}#${bottom?.tasks[0]?.path}`, direction: "up" }),
  impact(toyGraph, { of: "88-KL/TW" }),
  compare(toyGraph, {}),
  compare(toyGraph, { upstream: "88-KL/TW" }),
  toyReport,
];
