// Which tasks of the party committee's plan does the people's committee carry out?
import { writeFile } from "node:fs/promises";
import { buildGraph, coverage, linkChain, loadCodedChain, renderCoverage } from "directive-chain";

const graph = buildGraph(linkChain(loadCodedChain()));
for (const lang of ["vi", "en"]) {
  const answer = coverage(graph, { upstream: "15-KH/TU", lang });
  const svg = renderCoverage(answer, { lang });
  await writeFile(new URL(`coverage.${lang}.svg`, import.meta.url), svg);
}
