// Where does one task of the conclusion go, down to the associations?
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import {
  buildGraph,
  linkChain,
  overview,
  parseDocument,
  readTexts,
  renderTrace,
  trace,
} from "directive-chain";

const { sources } = await readTexts(fileURLToPath(new URL("../../sample-chain/texts", import.meta.url)));
const graph = buildGraph(linkChain(sources.flatMap(parseDocument)));
for (const lang of ["vi", "en"]) {
  const answer = trace(graph, { from: "trung-uong-972-kl-tw-2021#II.2", direction: "down", lang });
  const { rows: documents } = overview(graph, { lang });
  const svg = renderTrace(answer, { lang, documents });
  await writeFile(new URL(`trace.${lang}.svg`, import.meta.url), svg);
}
