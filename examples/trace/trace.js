// From a task of a people's committee up to the directive, with the words at each hop.
import { buildGraph, linkChain, parseDocument, readTexts, trace } from "directive-chain";

const { sources } = await readTexts(new URL("../sample-chain/texts", import.meta.url).pathname);
const graph = buildGraph(linkChain(sources.flatMap(parseDocument)));
const { paths } = trace(graph, { from: "son-binh-ubnd-112-kh-ubnd-2022#II.2.1", direction: "up", lang: "en" });

const short = (text) => (text ? `“${text.replace(/\s+/gu, " ").slice(0, 70)} …”` : "(not held)");
for (const { hops } of paths.slice(0, 2)) {
  for (const { from, to, relation, score, quotes } of hops) {
    console.log(`${from}\n  ${relation}${score === null ? "" : ` ${score.toFixed(2)}`} → ${to}`);
    for (const quote of quotes) console.log(`    ${short(quote?.text)}`);
  }
  console.log();
}
