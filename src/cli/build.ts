import { writeChainFile, writeChainLines } from "../index.ts";
import type { Command } from "./command.ts";
import { linkingOptions, openChain } from "./inputs.ts";
import { tell, writeWhole } from "./output.ts";
import { exitCode, FAILURES, failOnOption } from "./question.ts";
import { noteWords, say } from "./words.ts";

/** `build`: the chain file, for other commands and other programs. */
export const buildCommand: Command = {
  name: "build",
  summary: {
    vi: "nối văn bản thành chuỗi và ghi tệp chuỗi",
    en: "link documents to a chain and write the chain file",
  },
  example: "directive-chain build plans --out chain.json",
  options: [
    {
      name: "out",
      value: "FILE",
      required: true,
      words: { vi: "tệp .json, hoặc .jsonl cho chuỗi lớn", en: "a .json file, or .jsonl for a large chain" },
    },
    {
      name: "cross",
      words: {
        vi: "dóng cả nhiệm vụ của văn bản không viện dẫn nhau",
        en: "align documents that do not cite one another too",
      },
    },
    {
      name: "candidates",
      words: {
        vi: "liệt kê cả ứng viên dưới ngưỡng (grade 0)",
        en: "list candidates below the threshold too (grade 0)",
      },
    },
    failOnOption(FAILURES),
    ...linkingOptions,
  ],
  run: async (args) => {
    const input = await openChain(args);
    if (input === null) return 3;
    const path = args.option("out") ?? "";
    const lines = path.endsWith(".jsonl");
    const content = lines
      ? writeChainLines(input.chain, input.graph)
      : writeChainFile(input.chain, input.graph);
    const written = await writeWhole(path, content, args.lang);
    if (written) tell(say(noteWords.written, args.lang, { path }));
    return written ? exitCode(input, args) : 3;
  },
};
