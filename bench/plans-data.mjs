/** Plans with planted near-duplicates and alignments, made by the shared generator where it is there, and how well pairs find them. */
import { execFileSync } from "node:child_process";
import { closeSync, existsSync, openSync, readSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StringDecoder } from "node:string_decoder";
import { fileURLToPath } from "node:url";

const shared = new URL("../../shared/bench/", import.meta.url);
const generator = new URL("gen-corpus.mjs", shared);
const folder = process.env.BENCH_DATA ?? join(tmpdir(), "directive-chain-bench");

/** Whether the shared generator is there. */
export const hasData = existsSync(generator);

/** The folder of so many plans of fifty passages, made if it is not there. */
export function plansOf(count) {
  const path = join(folder, String(count));
  if (!existsSync(join(path, "meta.json"))) {
    const args = [
      "--max-old-space-size=8000",
      fileURLToPath(generator),
      "--plans",
      String(count),
      "--out",
      path,
    ];
    execFileSync(process.execPath, args, { stdio: "ignore" });
  }
  return path;
}

/** Passages of a plan. */
export const PER_PLAN = 50;

/** The passages of a folder, each a string of its own. */
export function passagesOf(path) {
  return [...linesOf(join(path, "tasks.txt"))];
}

/** The lines of a file, which is never whole in memory. */
export function* linesOf(path) {
  const file = openSync(path, "r");
  const decoder = new StringDecoder("utf8");
  const block = Buffer.alloc(1 << 20);
  let rest = "";
  for (let size = readSync(file, block); size > 0; size = readSync(file, block)) {
    const lines = (rest + decoder.write(block.subarray(0, size))).split("\n");
    rest = lines.pop();
    yield* lines;
  }
  closeSync(file);
}

/** Writes pairs as the shared peers do: the two passages and how alike they are. */
export function writePairs(out, pairs) {
  writeFileSync(out, pairs.map(({ a, b, likeness }) => `${a}\t${b}\t${likeness.toFixed(4)}\n`).join(""));
}

/** What the shared scorer of a suite makes of a file of pairs. */
export async function scoreOf(suite, path, out) {
  const { score } = await import(new URL(`score-${suite}.mjs`, shared));
  return score(path, out);
}
