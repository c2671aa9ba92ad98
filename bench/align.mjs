/** How well tasks are aligned, beside natural's TF-IDF: average precision on the annotated pairs of documents. */
import { existsSync, readFileSync } from "node:fs";
import { rankByTfIdf } from "../dist/compare/natural.js";
import { linkChain, parseDocument, readTexts } from "../dist/index.js";
import { printTable } from "./figures.mjs";

const corpus = new URL("../../shared/corpus/", import.meta.url);
const gold = new URL("../../shared/gold/alignment.json", import.meta.url);

/** Prints a row for each pair of documents. */
export async function run() {
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
