// Which tasks of the conclusion does each plan carry out?
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { buildGraph, coverage, linkChain, parseDocument, readTexts, renderCoverage } from "directive-chain";

const { sources } = await readTexts(fileURLToPath(new URL("../../sample-chain/texts", import.meta.url)));
const graph = buildGraph(linkChain(sources.flatMap(parseDocument)));
for (const lang of ["vi", "en"]) {
  const answer = coverage(graph, { upstream: "972-KL/TW", lang });
  const svg = renderCoverage(answer, { lang });
  await writeFile(new URL(`coverage.${lang}.svg`, import.meta.url), svg);
}
