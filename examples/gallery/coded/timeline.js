// When was what issued, and when is what due?
import { writeFile } from "node:fs/promises";
import { buildGraph, linkChain, loadCodedChain, renderTimeline, timeline } from "directive-chain";

const graph = buildGraph(linkChain(loadCodedChain()));
for (const lang of ["vi", "en"]) {
  const answer = timeline(graph, { lang });
  const svg = renderTimeline(answer, { lang });
  await writeFile(new URL(`timeline.${lang}.svg`, import.meta.url), svg);
}
