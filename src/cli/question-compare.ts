import { type Comparison, type ComparisonPart, compare, comparisonTable, renderProfile } from "../index.ts";
import { questionCommand } from "./question.ts";
import { provincesOf, provincesOption } from "./question-options.ts";

/** The tables that `compare --format csv` can give. */
const PARTS: readonly ComparisonPart[] = ["provinces", "tasks", "profiles", "items", "order"];

export const compareCommand = questionCommand<Comparison>({
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
