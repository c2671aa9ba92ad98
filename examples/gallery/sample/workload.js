// Which units have how many tasks, and who is no longer named downstream?
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { buildGraph, linkChain, parseDocument, readTexts, renderWorkload, workload } from "directive-chain";

const { sources } = await readTexts(fileURLToPath(new URL("../../sample-chain/texts", import.meta.url)));
const graph = buildGraph(linkChain(sources.flatMap(parseDocument)));
for (const lang of ["vi", "en"]) {
  const answer = workload(graph, { lang });
  const svg = renderWorkload(answer, { lang });
  await writeFile(new URL(`workload.${lang}.svg`, import.meta.url), svg);
}
