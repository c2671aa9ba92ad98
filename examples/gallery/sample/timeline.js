// When was what issued, and when is what due?
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { buildGraph, linkChain, parseDocument, readTexts, renderTimeline, timeline } from "directive-chain";

const { sources } = await readTexts(fileURLToPath(new URL("../../sample-chain/texts", import.meta.url)));
const graph = buildGraph(linkChain(sources.flatMap(parseDocument)));
for (const lang of ["vi", "en"]) {
  const answer = timeline(graph, { lang });
  const svg = renderTimeline(answer, { lang });
  await writeFile(new URL(`timeline.${lang}.svg`, import.meta.url), svg);
}
