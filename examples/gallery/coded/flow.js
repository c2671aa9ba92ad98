// Which tasks go to which units?
import { writeFile } from "node:fs/promises";
import { buildGraph, flow, linkChain, loadCodedChain, renderFlow } from "directive-chain";

const graph = buildGraph(linkChain(loadCodedChain()));
for (const lang of ["vi", "en"]) {
  const answer = flow(graph, { lang });
  const svg = renderFlow(answer, { lang });
  await writeFile(new URL(`flow.${lang}.svg`, import.meta.url), svg);
}
