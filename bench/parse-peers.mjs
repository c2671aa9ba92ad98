/** Who parses: this library, and general parsers of Markdown from the folder that `BENCH_MODULES` names. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const parsers = {
  "directive-chain": {
    needs: [],
    load: async () => {
      const { parseDocument } = await import("../dist/index.js");
      return (text) => parseDocument({ id: "plan", file: "plan.txt", text });
    },
  },
  "remark-parse": {
    needs: ["unified", "remark-parse"],
    load: async () => {
      const { unified } = await imported("unified");
      const { default: remark } = await imported("remark-parse");
      const processor = unified().use(remark);
      return (text) => processor.parse(text);
    },
  },
  "markdown-it": {
    needs: ["markdown-it"],
    load: async () => {
      const { default: MarkdownIt } = await imported("markdown-it");
      const markdown = new MarkdownIt();
      return (text) => markdown.parse(text, {});
    },
  },
};

/** The parsers, this library first. */
export const names = Object.keys(parsers);

/** Whether all that a parser needs is there. */
export function isInstalled(name) {
  return parsers[name].needs.every((module) => existsSync(join(folder(), "node_modules", module)));
}

/** A function that parses one text. */
export function parserNamed(name) {
  return parsers[name].load();
}

function folder() {
  return process.env.BENCH_MODULES ?? "";
}

/** A module of the folder, by what its `package.json` exports to those who import it. */
async function imported(module) {
  const root = join(folder(), "node_modules", module);
  const { exports, main } = createRequire(import.meta.url)(join(root, "package.json"));
  const entry = exports?.["."] ?? exports;
  const file = typeof entry === "string" ? entry : (entry?.import ?? entry?.default ?? main ?? "index.js");
  return import(pathToFileURL(join(root, typeof file === "string" ? file : file.default)).href);
}
