import { type Impact, impact, type Trace, trace } from "../index.ts";
import { usageError } from "./command.ts";
import { drawTrace } from "./drawings.ts";
import { questionCommand } from "./question.ts";
import { usageWords } from "./words.ts";

export const traceCommand = questionCommand<Trace | Impact>({
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
