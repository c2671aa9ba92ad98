// Which tasks of the conclusion does each plan carry out?
import { writeFile } from "node:fs/promises";
import { buildGraph, coverage, linkChain, parseDocument, readTexts, renderCoverage } from "directive-chain";

const { sources } = await readTexts(new URL("../sample-chain/texts", import.meta.url).pathname);
const graph = buildGraph(linkChain(sources.flatMap(parseDocument)));
const answer = coverage(graph, { upstream: "972-KL/TW", lang: "en" });

for (const { task, quote, cells } of answer.rows) {
  console.log(`${task}  ${quote.text.replace(/\s+/gu, " ").slice(0, 60)} …`);
  for (const { column, status, by } of cells)
    console.log(`  ${status.padEnd(8)} ${column}  ${by.map(({ task }) => task.split("#")[1]).join(" ")}`);
}

await writeFile(new URL("coverage.svg", import.meta.url), renderCoverage(answer, { lang: "en" }));
