// Which documents are there, and which carries on which?
import { writeFile } from "node:fs/promises";
import { buildGraph, linkChain, loadCodedChain, overview, renderChain } from "directive-chain";

const graph = buildGraph(linkChain(loadCodedChain()));
for (const lang of ["vi", "en"]) {
  const answer = overview(graph, { lang });
  const svg = renderChain(answer, { lang });
  await writeFile(new URL(`chain.${lang}.svg`, import.meta.url), svg);
}
