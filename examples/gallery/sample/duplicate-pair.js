// Which passages of the party committee's plan stand in the plan of the people's committee?
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import {
  buildGraph,
  linkChain,
  parseDocument,
  readTexts,
  renderDuplicatePair,
  report,
} from "directive-chain";

const { sources } = await readTexts(fileURLToPath(new URL("../../sample-chain/texts", import.meta.url)));
const graph = buildGraph(linkChain(sources.flatMap(parseDocument)));
for (const lang of ["vi", "en"]) {
  const pair = ["son-binh-tinh-uy-45-kh-tu-2022", "son-binh-ubnd-112-kh-ubnd-2022"];
  const { texts, overview, duplication } = report(graph, { lang });
  const svg = renderDuplicatePair(duplication, { lang, pair, texts, documents: overview.rows });
  await writeFile(new URL(`duplicate-pair.${lang}.svg`, import.meta.url), svg);
}
