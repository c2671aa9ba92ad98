// Which documents share words, and where do the words come from?
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import {
  buildGraph,
  duplication,
  linkChain,
  overview,
  parseDocument,
  readTexts,
  renderDuplication,
} from "directive-chain";

const { sources } = await readTexts(fileURLToPath(new URL("../../sample-chain/texts", import.meta.url)));
const graph = buildGraph(linkChain(sources.flatMap(parseDocument)));
for (const lang of ["vi", "en"]) {
  const answer = duplication(graph, { lang });
  const { rows: documents } = overview(graph, { lang });
  const svg = renderDuplication(answer, { lang, documents });
  await writeFile(new URL(`duplication.${lang}.svg`, import.meta.url), svg);
}
