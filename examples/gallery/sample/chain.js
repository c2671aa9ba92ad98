// Which documents are there, and which carries on which?
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { buildGraph, linkChain, overview, parseDocument, readTexts, renderChain } from "directive-chain";

const { sources } = await readTexts(fileURLToPath(new URL("../../sample-chain/texts", import.meta.url)));
const graph = buildGraph(linkChain(sources.flatMap(parseDocument)));
for (const lang of ["vi", "en"]) {
  const answer = overview(graph, { lang });
  const svg = renderChain(answer, { lang });
  await writeFile(new URL(`chain.${lang}.svg`, import.meta.url), svg);
}
