import { readFileSync } from "node:fs";
import {
  type Comparison,
  type ComparisonPart,
  type Coverage,
  compare,
  comparisonTable,
  coverage,
  type Duplication,
  duplication,
  type Findings,
  findings,
  flow,
  type Impact,
  impact,
  type Overview,
  overview,
  type Policy,
  readPolicy,
  renderChain,
  renderCoverage,
  renderFlow,
  renderProfile,
  renderTimeline,
  renderWorkload,
  type Timeline,
  type Trace,
  timeline,
  trace,
  type Workload,
  workload,
} from "../index.ts";
import { type Arguments, type Command, usageError } from "./command.ts";
import { drawDuplicates, drawTrace, namedPair } from "./drawings.ts";
import { groupOption, provincesOf, provincesOption, questionCommand } from "./question.ts";
import { usageWords } from "./words.ts";

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

const coverageCommand = questionCommand<Coverage>({
  name: "coverage",
  summary: {
    vi: "nhiệm vụ cấp trên × văn bản: triển khai đến đâu, bằng lời nào",
    en: "upstream tasks × documents: how far carried out, in which words",
  },
  example: "directive-chain coverage plans --upstream 15-KH/TU --by province --format table",
  options: [
    {
      name: "upstream",
      value: "DOC",
      required: true,
      words: { vi: "văn bản cấp trên (id hoặc số ký hiệu)", en: "the upstream document (id or symbol)" },
    },
    { name: "downstream", value: "DOC,…", words: { vi: "chỉ các văn bản này", en: "only these documents" } },
    {
      name: "by",
      value: "COLUMN",
      choices: ["document", "province"],
      words: { vi: "mỗi cột là", en: "what a column is" },
    },
    {
      name: "deep",
      words: {
        vi: "tính cả việc triển khai qua văn bản trung gian, đến cuối chuỗi",
        en: "count what is carried out through documents between, to the end of the chain",
      },
    },
    {
      name: "policy",
      value: "FILE",
      words: {
        vi: "xét theo quy tắc phân cấp trong tệp JSON này",
        en: "judge by the cascade policy of this JSON file",
      },
    },
    groupOption,
    provincesOption,
  ],
  ask: (graph, args) =>
    coverage(graph, {
      deep: args.has("deep"),
      policy: openPolicy(args),
      upstream: args.option("upstream") ?? "",
      downstream: args.list("downstream"),
      by: args.option("by") === "province" ? "province" : "document",
      provinces: provincesOf(args),
      group: groupOf(args),
      themes: args.list("theme"),
      lang: args.lang,
    }),
  draw: (answer, { lang, size }) => renderCoverage(answer, { lang, size }),
  uncovered: ({ rows, obligations }) =>
    obligations
      ? obligations.filter(({ status }) => status === "uncovered").length
      : rows.filter(({ cells }) => !cells.some(({ status }) => status === "full" || status === "partial"))
          .length,
});

/** The tables that `compare --format csv` can give. */
const PARTS: readonly ComparisonPart[] = ["provinces", "tasks", "profiles", "items", "order"];

const compareCommand = questionCommand<Comparison>({
  name: "compare",
  summary: {
    vi: "các tỉnh cạnh nhau: hồ sơ, đơn vị chủ trì, chỉ tiêu, thời hạn; thứ tự và độ chắc",
    en: "provinces side by side: profile, leads, targets, deadlines; an order and how sure it is",
  },
  example: "directive-chain compare plans --upstream 93-KL/TW --format table",
  options: [
    {
      name: "upstream",
      value: "DOC",
      words: { vi: "văn bản cấp trên để so mức triển khai", en: "upstream document to compare coverage of" },
    },
    {
      name: "downstream",
      value: "DOC,…",
      words: {
        vi: "chỉ các tỉnh, văn bản này (mặc định: mọi văn bản ở dưới)",
        en: "only these provinces or documents (default: all below)",
      },
    },
    {
      name: "rows",
      value: "TABLE",
      choices: PARTS,
      words: {
        vi: "bảng nào khi xuất CSV (mặc định provinces)",
        en: "which table as CSV (default provinces)",
      },
    },
    provincesOption,
  ],
  ask: (graph, args) =>
    compare(graph, {
      upstream: args.option("upstream"),
      downstream: args.list("downstream"),
      provinces: provincesOf(args),
      themes: args.list("theme"),
      lang: args.lang,
    }),
  rows: (answer, args) =>
    comparisonTable(
      answer,
      PARTS.find((part) => part === args.option("rows")),
    ),
  draw: (answer, { lang, size }) => renderProfile(answer, { lang, size }),
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

const traceCommand = questionCommand<Trace | Impact>({
  name: "trace",
  summary: {
    vi: "mọi đường đi, từng bước, kèm trích dẫn hai đầu",
    en: "every path, hop by hop, with the quotes of each hop",
  },
  example: "directive-chain trace plans --from 'ke-hoach-ubnd#II.1.1' --direction up",
  options: [
    {
      name: "from",
      value: "DOC|TASK|UNIT",
      required: true,
      words: { vi: "bắt đầu từ", en: "where to start" },
    },
    {
      name: "to",
      value: "DOC|TASK|UNIT",
      words: { vi: "chỉ những đường đến đây", en: "only paths that end here" },
    },
    {
      name: "direction",
      value: "WAY",
      choices: ["up", "down"],
      words: {
        vi: "lên cấp trên hay xuống cấp dưới (mặc định up)",
        en: "towards upstream or downstream (default up)",
      },
    },
    {
      name: "impact",
      words: {
        vi: "thay cho đường đi: mọi văn bản, nhiệm vụ, đơn vị phụ thuộc vào nơi bắt đầu",
        en: "instead of paths: every document, task and unit that hangs on where to start",
      },
    },
  ],
  ask: (graph, args) => {
    const from = args.option("from") ?? "";
    const asked = { themes: args.list("theme"), lang: args.lang };
    if (args.has("impact")) return impact(graph, { of: from, ...asked });
    const direction = args.option("direction") === "down" ? "down" : "up";
    return trace(graph, { from, to: args.option("to"), direction, ...asked });
  },
  draw: (answer, asked) => {
    if (answer.question === "trace") return drawTrace(answer, asked);
    throw usageError(usageWords.undrawn, asked.lang);
  },
});

const LEVELS = ["central", "province", "district", "commune"] as const;

const workloadCommand = questionCommand<Workload>({
  name: "workload",
  summary: { vi: "đơn vị × vai trò × nhiệm vụ", en: "units × roles × tasks" },
  example: "directive-chain workload plans --format csv > workload.csv",
  options: [
    {
      ...groupOption,
      words: {
        vi: "hình svg: vẽ dòng văn bản → mục hoặc chủ đề → đơn vị, thay cho bảng thanh",
        en: "svg: draw the flow from documents through sections or themes to units, instead of the table of bars",
      },
    },
    provincesOption,
    {
      name: "level",
      value: "LEVEL",
      choices: LEVELS,
      words: { vi: "chỉ các đơn vị cấp này", en: "only units of this level" },
    },
    {
      name: "province",
      value: "NAME",
      words: { vi: "chỉ các đơn vị của tỉnh, thành phố này", en: "only units of this province" },
    },
  ],
  ask: (graph, args) =>
    workload(graph, {
      level: LEVELS.find((level) => level === args.option("level")),
      province: args.option("province") ?? undefined,
      provinces: provincesOf(args),
      themes: args.list("theme"),
      lang: args.lang,
    }),
  draw: (answer, { args, lang, graph, size }) =>
    args.option("group") === null
      ? renderWorkload(answer, { lang, size })
      : renderFlow(flow(graph, { group: groupOf(args), themes: args.list("theme") }), { lang, size }),
});

const KINDS = ["date", "quarter", "year", "period", "recurring", "conditional"] as const;

const timelineCommand = questionCommand<Timeline>({
  name: "timeline",
  summary: {
    vi: "văn bản và thời hạn theo thời gian, kèm lời văn",
    en: "documents and deadlines in time, with their words",
  },
  example: "directive-chain timeline plans --format svg > timeline.svg",
  options: [
    provincesOption,
    {
      name: "level",
      value: "LEVEL",
      choices: LEVELS,
      words: { vi: "chỉ các văn bản cấp này", en: "only documents of this level" },
    },
    {
      name: "province",
      value: "NAME",
      words: { vi: "chỉ các văn bản của tỉnh, thành phố này", en: "only documents of this province" },
    },
    {
      name: "kind",
      value: "KIND,…",
      listOf: KINDS,
      words: { vi: "chỉ các thời hạn nêu theo cách này", en: "only deadlines that are said in this way" },
    },
  ],
  ask: (graph, args) =>
    timeline(graph, {
      level: LEVELS.find((level) => level === args.option("level")),
      province: args.option("province") ?? undefined,
      provinces: provincesOf(args),
      kinds: KINDS.filter((kind) => args.list("kind").includes(kind)),
      themes: args.list("theme"),
      lang: args.lang,
    }),
  draw: (answer, { lang, size }) => renderTimeline(answer, { lang, size }),
});

const findingsCommand = questionCommand<Findings>({
  name: "findings",
  summary: { vi: "điều sai hoặc thiếu trong chuỗi", en: "what is wrong or missing in the chain" },
  example: "directive-chain findings plans --fail-on errors",
  ask: (graph, args) => findings(graph, { themes: args.list("theme"), lang: args.lang }),
});

/** The policy that `--policy` names; `undefined` without it. */
function openPolicy(args: Arguments): Policy | undefined {
  const path = args.option("policy");
  if (path === null) return undefined;
  try {
    return readPolicy(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw usageError(usageWords.policy, args.lang, { path, why });
  }
}

/** What tasks are gathered by. */
function groupOf(args: Arguments): "section" | "theme" {
  return args.option("group") === "theme" ? "theme" : "section";
}

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
