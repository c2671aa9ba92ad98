/** Who parses: this library, and general parsers of Markdown from the folder that `BENCH_MODULES` names. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
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

/** The folder, told from wherever the process was started. */
function folder() {
  return resolve(process.env.BENCH_MODULES ?? "");
}

/** A module of the folder, by what its `package.json` exports to those who import it. */
async function imported(module) {
  const root = join(folder(), "node_modules", module);
  const { exports, main } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const entry = entryOf(exports?.["."] ?? exports) ?? main ?? "index.js";
  return import(pathToFileURL(join(root, entry)).href);
}

/** The file for those who import, however deep the conditions stand in one another; `undefined` where none is for them. */
function entryOf(target) {
  if (typeof target !== "object" || target === null) return target ?? undefined;
  if (Array.isArray(target)) return target.map(entryOf).find((entry) => entry !== undefined);
  const allowed = Object.keys(target).filter((condition) => CONDITIONS.includes(condition));
  return allowed.map((condition) => entryOf(target[condition])).find((entry) => entry !== undefined);
}

const CONDITIONS = ["import", "node", "default"];
