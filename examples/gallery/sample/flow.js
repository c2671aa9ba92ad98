// Which tasks go to which units?
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { buildGraph, flow, linkChain, parseDocument, readTexts, renderFlow } from "directive-chain";

const { sources } = await readTexts(fileURLToPath(new URL("../../sample-chain/texts", import.meta.url)));
const graph = buildGraph(linkChain(sources.flatMap(parseDocument)));
for (const lang of ["vi", "en"]) {
  const answer = flow(graph, { lang });
  const svg = renderFlow(answer, { lang });
  await writeFile(new URL(`flow.${lang}.svg`, import.meta.url), svg);
}
