/** Who else does the work of a suite on the shared plans: the peers that can be run here. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { reasonIn } from "./figures.mjs";

const folder = new URL("../../shared/bench/peers/", import.meta.url);
const LAYOUT = "layout/js.mjs";
const python = process.env.PYTHON ?? "python3";

/**
 * Of each suite the peers: their script, what it needs (a module of Python, packages of Node, or a command), and what it is told before
 * its data. One that is `warm` tells the time of its work after the first.
 */
const suites = {
  align: {
    "scikit-learn, TF-IDF": { script: "align/py.py", needs: "sklearn", args: ["sklearn tf-idf words"] },
    "scikit-learn, 1-2-grams": {
      ...{ script: "align/py.py", needs: "sklearn", args: ["sklearn tf-idf 1-2-grams"] },
    },
  },
  layout: {
    "graphviz dot": { script: LAYOUT, needs: { command: "dot" }, args: ["graphviz dot (C)"] },
    elkjs: { script: LAYOUT, needs: ["elkjs"], args: ["elkjs layered"] },
    dagre: { script: LAYOUT, needs: ["@dagrejs/dagre"], args: ["dagre"] },
    "d3-dag": { script: LAYOUT, needs: ["d3-dag"], args: ["d3-dag sugiyama (default)"] },
    "d3-dag, its fastest": { script: LAYOUT, needs: ["d3-dag"], args: ["d3-dag sugiyama (fast)"] },
  },
  neardup: {
    "scikit-learn, 3-grams": { script: "neardup/sklearn_3gram.py", needs: "sklearn" },
    "datasketch MinHash LSH": { script: "neardup/datasketch_lsh.py", needs: "datasketch" },
    "npm minhash": { script: "neardup/minhash_npm.mjs", needs: ["minhash"] },
  },
  pipeline: {
    "Python notebook": { script: "pipeline/py.py", needs: "sklearn", args: ["sklearn"] },
    "npm packages": {
      ...{ script: "pipeline/js.mjs", needs: ["graphology", "minhash", "wink-bm25-text-search"] },
      args: ["npm"],
    },
  },
  render: {
    "d3-selection on jsdom": {
      ...{ script: "render/js.mjs", needs: ["d3", "jsdom"], args: ["d3-selection + jsdom"], warm: true },
    },
    "strings put together": {
      ...{ script: "render/js.mjs", needs: [], args: ["floor: string building"], warm: true },
    },
  },
};

/** The peers of a suite, without this library. */
export function namesIn(suite) {
  return Object.keys(suites[suite]);
}

/** Whether all that a peer needs is there. */
export async function isInstalled(suite, name) {
  const { script, needs } = suites[suite][name];
  if (!existsSync(new URL(script, folder))) return false;
  if (typeof needs === "string") return (await runOf(python, ["-c", `import ${needs}`])).failed === undefined;
  if (needs.command) return (await runOf(needs.command, ["-V"])).failed === undefined;
  const modules = join(process.env.BENCH_MODULES ?? "", "node_modules");
  return needs.every((each) => existsSync(join(modules, each)));
}

/** One run of a peer: seconds from what is in memory to what it finds, without its imports and its reading. */
export async function measurePeer(suite, name, data, out) {
  const { script, args = [], warm } = suites[suite][name];
  const path = fileURLToPath(new URL(script, folder));
  const [command, own] = path.endsWith(".py")
    ? [python, []]
    : [process.execPath, ["--max-old-space-size=8000"]];
  const { failed, words } = await runOf(command, [...own, path, ...args, data, out]);
  if (failed) return { failed };
  const { phases, wall, rss_mb: peak, ...told } = JSON.parse(words.trim().split("\n").at(-1));
  const { import: _, read: __, ...work } = phases;
  const seconds = warm ? wall : Object.values(work).reduce((sum, each) => sum + each, 0);
  return { ...told, seconds, peak };
}

function runOf(command, args) {
  return new Promise((resolve) => {
    execFile(command, args, { maxBuffer: 1 << 26, timeout: 1_800_000 }, (error, out, words) => {
      const reason = error?.killed ? "stopped" : reasonIn(words);
      resolve(error ? { failed: reason || String(error.code) } : { words: out });
    });
  });
}
