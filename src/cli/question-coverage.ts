import { readFileSync } from "node:fs";
import { type Coverage, coverage, type Policy, readPolicy, renderCoverage } from "../index.ts";
import { type Arguments, usageError } from "./command.ts";
import { questionCommand } from "./question.ts";
import { groupOf, groupOption, provincesOf, provincesOption } from "./question-options.ts";
import { usageWords } from "./words.ts";

export const coverageCommand = questionCommand<Coverage>({
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
