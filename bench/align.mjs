/**
 * How well tasks are aligned: average precision on the annotated pairs of documents, beside natural's TF-IDF; and how well and how fast
 * the tasks of a hundred plans find those that they were derived from, beside scikit-learn.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rankByTfIdf } from "../dist/compare/natural.js";
import { linkChain, parseDocument, readTexts } from "../dist/index.js";
import { printTable } from "./figures.mjs";
import { hasData, plansOf, scoreOf } from "./plans-data.mjs";
import { costColumns, costs, TURNS, takeTurns } from "./turns.mjs";

const corpus = new URL("../../shared/corpus/", import.meta.url);
const gold = new URL("../../shared/gold/alignment.json", import.meta.url);

/** Runs the suite. */
export async function run() {
  await annotated();
  await derived();
}

/** Prints a row for each pair of documents. */
async function annotated() {
  if (!existsSync(gold)) {
    console.log("align: left out, the annotated documents are not there");
    return;
  }
  const { sources } = await readTexts(corpus.pathname);
  const chain = linkChain(sources.flatMap(parseDocument), { cross: true, candidates: true });
  const documents = new Map(chain.documents.map((document) => [document.id, document]));
  const rows = [...annotatedPairs()].map(([pair, wanted]) => {
    const [upstream, downstream] = pair.split(" ").map((id) => documents.get(id));
    const ours = listedBy(chain, upstream.id, downstream.id);
    const baseline = rankedByTfIdf(upstream, downstream);
    return [pair, wanted.size, precision(ours, wanted).toFixed(3), precision(baseline, wanted).toFixed(3)];
  });
  printTable(
    "Alignment of tasks: average precision",
    ["upstream, downstream", "pairs", "ours", "natural's TF-IDF"],
    rows,
  );
}

/** Fifty tasks of each of a hundred plans against a hundred upstream tasks: the best upstream task of each. */
async function derived() {
  if (!hasData) {
    console.log("align: left out, the shared generator of plans is not there");
    return;
  }
  const [data, folder] = [plansOf(100), mkdtempSync(join(tmpdir(), "align-"))];
  const out = join(folder, "pairs.tsv");
  const found = await takeTurns("align", {
    ...{ data, out, work: ["align-work.mjs", data, out] },
    score: () => scoreOf("align", data, out),
  });
  rmSync(folder, { recursive: true });
  const rows = [...found].map(([name, { score }]) => {
    return [name, ...costs(found, name), ...(score ? [score.top1.toFixed(4), score.best.f1.toFixed(4)] : [])];
  });
  printTable(
    `100 plans of fifty tasks against 100 upstream tasks, medians of ${TURNS}`,
    ["", ...costColumns, "first is right", "F1"],
    rows,
  );
}

function annotatedPairs() {
  const pairs = new Map();
  const id = ({ file }) => file.replace(/.*\//u, "").replace(/\.\w+$/u, "");
  for (const { upstream, downstream } of JSON.parse(readFileSync(gold, "utf8")).alignments) {
    const key = `${id(upstream)} ${id(downstream)}`;
    const known = pairs.get(key) ?? new Set();
    pairs.set(key, known.add(`${upstream.path} ${downstream.path}`));
  }
  return pairs;
}

/** The pairs of tasks that the chain lists for two documents, whichever of them it took for the earlier one; the best first. */
function listedBy({ alignments }, one, other) {
  const paths = alignments.flatMap(({ upstream: a, downstream: b, score }) => {
    if (a.document === one && b.document === other) return [{ score, key: `${a.path} ${b.path}` }];
    return a.document === other && b.document === one ? [{ score, key: `${b.path} ${a.path}` }] : [];
  });
  return byScore(paths);
}

function rankedByTfIdf(upstream, downstream) {
  const wordsOf = ({ text }, { start, end }) =>
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? [];
  const rows = upstream.tasks.map((task) => wordsOf(upstream, task));
  const pairs = downstream.tasks.flatMap((task) =>
    rankByTfIdf(rows, wordsOf(downstream, task)).map(({ index, score }) => ({
      score,
      key: `${upstream.tasks[index].path} ${task.path}`,
    })),
  );
  return byScore(pairs);
}

function byScore(pairs) {
  return pairs.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1)).map(({ key }) => key);
}

/** Average precision: of a list, against the pairs that are wanted. */
function precision(listed, wanted) {
  let hits = 0;
  let sum = 0;
  for (const [at, key] of listed.entries()) if (wanted.has(key)) sum += ++hits / (at + 1);
  return sum / wanted.size;
}
