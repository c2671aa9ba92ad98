import { join } from "node:path";
import {
  type Answer,
  answerParts,
  type Comparison,
  comparisonTable,
  type Language,
  type Report,
  renderChain,
  renderCoverage,
  renderFlow,
  renderPage,
  renderProfile,
  renderSummary,
  renderTimeline,
  renderWorkload,
  report,
  tableOf,
  writeCsv,
} from "../index.ts";
import type { Command } from "./command.ts";
import { reportDrawings } from "./drawings.ts";
import { linkingOptions, openChain } from "./inputs.ts";
import { print, writeWhole } from "./output.ts";
import { exitCode, FAILURES, failOnOption } from "./question.ts";
import { noteWords, say } from "./words.ts";

/** `report`: the page, each drawing as SVG, each answer as CSV and JSON. */
export const reportCommand: Command = {
  name: "report",
  summary: {
    vi: "một trang HTML, các hình SVG, các câu trả lời CSV và JSON",
    en: "one HTML page, drawings as SVG, answers as CSV and JSON",
  },
  example: "directive-chain report plans --out out",
  options: [
    { name: "out", value: "DIR", required: true, words: { vi: "thư mục để ghi", en: "folder to write to" } },
    { name: "title", value: "TEXT", words: { vi: "tên trang", en: "title of the page" } },
    failOnOption(["uncovered", ...FAILURES]),
    ...linkingOptions,
  ],
  run: async (args) => {
    const input = await openChain(args);
    if (input === null) return 3;
    const title = args.option("title");
    const answer = report(input.graph, { lang: args.lang, ...(title === null ? {} : { title }) });
    const folder = args.option("out") ?? "";
    let written = true;
    for (const [name, content] of filesOf(answer, args.lang)) {
      written = (await writeWhole(join(folder, name), content(), args.lang)) && written;
    }
    await print(renderSummary(answer, { lang: args.lang }));
    if (written) await print(`${say(noteWords.open, args.lang, { path: join(folder, "index.html") })}\n`);
    return written ? exitCode(input, args, uncoveredIn(answer)) : 3;
  },
};

/** What is written, by name; the page last, so that it never stands without its files. */
function filesOf(answer: Report, lang: Language): readonly Written[] {
  const { overview, coverages, comparison, duplication, workload, flow, findings } = answer;
  const covered = coverages.map((each) => [`coverage-${fileName(each.upstream)}`, each] as const);
  const answers: readonly (readonly [string, Answer])[] = [
    ["overview", overview],
    ...covered,
    ...(comparison ? [["compare", comparison] as const] : []),
    ["duplicates", duplication],
    ["workload", workload],
    ["flow", flow],
    ["timeline", answer.timeline],
    ["findings", findings],
  ];
  return [
    ["chain.svg", () => renderChain(overview, { lang })],
    ...covered.map(([name, each]): Written => [`${name}.svg`, () => renderCoverage(each, { lang })]),
    ["flow.svg", () => renderFlow(flow, { lang })],
    ...reportDrawings(answer, { lang }).map(([name, drawing]): Written => [name, () => drawing]),
    ["workload.svg", () => renderWorkload(workload, { lang })],
    ["timeline.svg", () => renderTimeline(answer.timeline, { lang })],
    ...(comparison ? [["profile.svg", () => renderProfile(comparison, { lang })] satisfies Written] : []),
    ...answers.map(([name, each]): Written => [`${name}.csv`, () => writeCsv(tableOf(each))]),
    ...(comparison ? partsOf(comparison) : []),
    ...answers.map(([name, each]): Written => [`${name}.json`, () => answerParts(each)]),
    ["index.html", () => renderPage(answer, { lang, files: besideOf(answer) })],
  ];
}

/** A file by its name, and what makes its content when its turn comes. */
type Written = readonly [name: string, content: () => string | Iterable<string>];

/** The whole tables beside the page, by its sections. */
function besideOf({ coverages, comparison }: Report): Readonly<Record<string, readonly string[]>> {
  const covered = coverages.map(({ upstream }, at) => [
    `coverage-${at}`,
    [`coverage-${fileName(upstream)}.csv`],
  ]);
  const named = ["overview", "flow", "duplicates", "workload", "timeline", "findings"];
  return {
    ...Object.fromEntries([...named.map((name) => [name, [`${name}.csv`]]), ...covered]),
    ...(comparison ? { compare: ["compare.csv", ...partsOf(comparison).map(([name]) => name)] } : {}),
  };
}

/** The tables of a comparison beside its main one. */
function partsOf(comparison: Comparison): readonly Written[] {
  const parts = ["tasks", "profiles", "items", "order"] as const;
  return parts.map((part) => [`compare-${part}.csv`, () => writeCsv(comparisonTable(comparison, part))]);
}

function uncoveredIn({ coverages }: Report): number {
  const open = coverages
    .flatMap(({ rows }) => rows)
    .filter(({ cells }) => cells.every(({ status }) => status === "none" || status === "mention"));
  return open.length;
}

/** An id as the name of a file: what a file system might not take becomes `-`. */
function fileName(id: string): string {
  return id.replace(/[^\p{L}\p{N}._~-]+/gu, "-");
}
