// Two provinces side by side: how far each carries the conclusion out, who leads, which figures they set.
import { buildGraph, compare, linkChain, parseDocument, readTexts } from "directive-chain";

const { sources } = await readTexts(new URL("../sample-chain/texts", import.meta.url).pathname);
const graph = buildGraph(linkChain(sources.flatMap(parseDocument)));

for (const { province, documents, tasks, coverage, leads, targets } of compare(graph, { upstream: "972-KL/TW" }).provinces) {
  console.log(`${province}: ${documents.length} documents, ${tasks} tasks`);
  if (coverage) console.log(`  full ${coverage.full}, partial ${coverage.partial} of ${coverage.upstreamTasks} tasks of 972-KL/TW`);
  for (const { canonical, tasks } of leads.slice(0, 3)) console.log(`  leads ${tasks}: ${canonical}`);
  for (const { task, quote } of targets.slice(0, 4)) console.log(`  ${quote.text.replace(/\s+/gu, " ")}  (${task})`);
}
