// What does each plan make of the conclusion?
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { buildGraph, compare, linkChain, parseDocument, readTexts, renderProfile } from "directive-chain";

const { sources } = await readTexts(fileURLToPath(new URL("../../sample-chain/texts", import.meta.url)));
const graph = buildGraph(linkChain(sources.flatMap(parseDocument)));
for (const lang of ["vi", "en"]) {
  const answer = compare(graph, { upstream: "972-KL/TW", lang });
  const svg = renderProfile(answer, { lang });
  await writeFile(new URL(`profile.${lang}.svg`, import.meta.url), svg);
}
