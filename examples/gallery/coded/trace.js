// Where does one task of the party committee's plan go, down to the units?
import { writeFile } from "node:fs/promises";
import { buildGraph, linkChain, loadCodedChain, overview, renderTrace, trace } from "directive-chain";

const graph = buildGraph(linkChain(loadCodedChain()));
for (const lang of ["vi", "en"]) {
  const answer = trace(graph, { from: "binh-thuan-tinh-uy-15-kh-tu-2021#II.2.-2", direction: "down", lang });
  const { rows: documents } = overview(graph, { lang });
  const svg = renderTrace(answer, { lang, documents });
  await writeFile(new URL(`trace.${lang}.svg`, import.meta.url), svg);
}
