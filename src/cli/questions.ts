import {
  type Duplication,
  duplication,
  type Findings,
  findings,
  type Overview,
  overview,
  renderChain,
} from "../index.ts";
import type { Command } from "./command.ts";
import { drawDuplicates, namedPair } from "./drawings.ts";
import { questionCommand } from "./question.ts";
import { compareCommand } from "./question-compare.ts";
import { coverageCommand } from "./question-coverage.ts";
import { provincesOf, provincesOption } from "./question-options.ts";
import { traceCommand } from "./question-trace.ts";
import { timelineCommand, workloadCommand } from "./question-work.ts";

const overviewCommand = questionCommand<Overview>({
  name: "overview",
  summary: {
    vi: "văn bản, quan hệ, văn bản vắng mặt, số đếm",
    en: "documents, links, absent documents, counts",
  },
  example: "directive-chain overview plans --format table",
  options: [provincesOption],
  ask: (graph, args) =>
    overview(graph, { provinces: provincesOf(args), themes: args.list("theme"), lang: args.lang }),
  draw: (answer, { lang, size }) => renderChain(answer, { lang, size }),
});

const duplicatesCommand = questionCommand<Duplication>({
  name: "duplicates",
  summary: {
    vi: "đoạn trùng giữa các văn bản, và lời đó từ đâu",
    en: "passages that recur between documents, and where the words come from",
  },
  example: "directive-chain duplicates plans --format table",
  options: [
    {
      name: "pair",
      value: "N|DOC,DOC",
      words: {
        vi: "hai văn bản cạnh nhau: của cặp thứ N, hay hai văn bản này (hình svg)",
        en: "two documents side by side: those of pair N, or these two (as svg)",
      },
    },
  ],
  ask: (graph, args) =>
    duplication(graph, { documents: namedPair(args), themes: args.list("theme"), lang: args.lang }),
  draw: drawDuplicates,
});

const findingsCommand = questionCommand<Findings>({
  name: "findings",
  summary: { vi: "điều sai hoặc thiếu trong chuỗi", en: "what is wrong or missing in the chain" },
  example: "directive-chain findings plans --fail-on errors",
  ask: (graph, args) => findings(graph, { themes: args.list("theme"), lang: args.lang }),
});

/** The questions, in the order of the story. */
export const questions: readonly Command[] = [
  overviewCommand,
  coverageCommand,
  compareCommand,
  duplicatesCommand,
  traceCommand,
  workloadCommand,
  timelineCommand,
  findingsCommand,
];
