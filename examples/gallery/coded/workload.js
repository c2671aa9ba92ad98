// Which units have how many tasks, and who is no longer named downstream?
import { writeFile } from "node:fs/promises";
import { buildGraph, linkChain, loadCodedChain, renderWorkload, workload } from "directive-chain";

const graph = buildGraph(linkChain(loadCodedChain()));
for (const lang of ["vi", "en"]) {
  const answer = workload(graph, { lang });
  const svg = renderWorkload(answer, { lang });
  await writeFile(new URL(`workload.${lang}.svg`, import.meta.url), svg);
}
