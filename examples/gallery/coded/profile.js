// What does the people's committee make of the party committee's plan?
import { writeFile } from "node:fs/promises";
import { buildGraph, compare, linkChain, loadCodedChain, renderProfile } from "directive-chain";

const graph = buildGraph(linkChain(loadCodedChain()));
for (const lang of ["vi", "en"]) {
  const answer = compare(graph, { upstream: "15-KH/TU", lang });
  const svg = renderProfile(answer, { lang });
  await writeFile(new URL(`profile.${lang}.svg`, import.meta.url), svg);
}
