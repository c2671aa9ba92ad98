/** What each mention of a document came to, told from the links that it states. */
import type { Document } from "../../src/model.ts";
import type { Link } from "../../src/model-chain.ts";

/** `resolved` or `absent` and the id, `ambiguous` and the candidates, or `self`. */
export function statusOf(document: Document, citation: number, links: readonly Link[]): string {
  if (document.citations[citation]?.kind === "self") return "self";
  const own = links.filter(
    ({ from, statedIn, citations }) =>
      from === document.id && statedIn === document.id && citations.includes(citation),
  );
  const [link] = own;
  if (link === undefined) return "self";
  return link.to === null ? `ambiguous ${link.candidates.join(" | ")}` : `${link.status} ${link.to}`;
}
