/** Who else finds near-duplicates: the shared peers that can be run here. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = new URL("../../shared/bench/peers/neardup/", import.meta.url);
const python = process.env.PYTHON ?? "python3";

const peers = {
  "scikit-learn, 3-grams": { script: "sklearn_3gram.py", needs: "sklearn" },
  "datasketch MinHash LSH": { script: "datasketch_lsh.py", needs: "datasketch" },
  "npm minhash": { script: "minhash_npm.mjs" },
};

/** The peers, without this library. */
export const names = Object.keys(peers);

/** Whether all that a peer needs is there. */
export async function isInstalled(name) {
  const { script, needs } = peers[name];
  if (!existsSync(new URL(script, folder))) return false;
  if (needs === undefined)
    return existsSync(join(process.env.BENCH_MODULES ?? "", "node_modules", "minhash"));
  return (await runOf(python, ["-c", `import ${needs}`])).failed === undefined;
}

/** One run of a peer: seconds from passages in memory to pairs, without its imports and its reading. */
export async function measurePeer(name, data, out) {
  const script = fileURLToPath(new URL(peers[name].script, folder));
  const [command, args] = script.endsWith(".py")
    ? [python, []]
    : [process.execPath, ["--max-old-space-size=8000"]];
  const { failed, words } = await runOf(command, [...args, script, data, out]);
  if (failed) return { failed };
  const { phases, cpu, rss_mb: peak, pairs } = JSON.parse(words.trim().split("\n").at(-1));
  const { import: _, read: __, ...work } = phases;
  return { seconds: Object.values(work).reduce((sum, each) => sum + each, 0), cpu, peak, pairs };
}

function runOf(command, args) {
  return new Promise((resolve) => {
    execFile(command, args, { maxBuffer: 1 << 26, timeout: 1_800_000 }, (error, out, words) => {
      const reason = error?.killed ? "stopped" : words.trim().split("\n").at(-1);
      resolve(error ? { failed: reason || String(error.code) } : { words: out });
    });
  });
}
