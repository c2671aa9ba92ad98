import { describe, expect, it } from "vitest";
import { resolveCitations } from "../../src/chain/resolve.ts";
import type { HardCase } from "./hard-cases/papers.ts";
import { abstentions, hardCases } from "./hard-cases.ts";
import { statusOf } from "./statuses.ts";
import { tinyDocuments } from "./tiny.ts";

interface Outcome {
  readonly means: string;
  /** What stands beside the absent document that was found. */
  readonly near: readonly string[];
}

function outcomeOf({ held, citing, cites }: HardCase): Outcome {
  const own = tinyDocuments("citing", citing);
  const document = own.findLast(({ citations }) => citations.some(({ quote }) => quote.includes(cites)));
  if (document === undefined) return { means: `not read: ${cites}`, near: [] };
  const papers = Object.entries(held).flatMap(([id, tiny]) => tinyDocuments(id, tiny));
  const { links, absent } = resolveCitations([...papers, ...own]);
  const at = document.citations.findLastIndex(({ quote }) => quote.includes(cites));
  const means = statusOf(document, at, links).replace(/^resolved /u, "");
  const found = absent.find(({ id }) => means === `absent ${id}`);
  return { means, near: found?.near.map(({ id }) => id) ?? [] };
}

/** Whether a document was taken that is not the one that is meant. */
function isWrong({ means: meant }: HardCase, { means }: Outcome): boolean {
  return means !== meant && !means.startsWith("absent ") && !means.startsWith("ambiguous ");
}

describe("a hard case", () => {
  const outcomes = new Map(hardCases.map((one) => [one, outcomeOf(one)]));

  it.each(hardCases.map((one) => [one.why, one] as const))("%s", (_, one) => {
    const { means, near } = outcomes.get(one) as Outcome;
    expect(means).toBe(one.means);
    if (one.near !== undefined) expect(near).toContain(one.near);
  });

  it("is one of a hundred, and none is resolved to the wrong document", () => {
    expect(hardCases.length).toBeGreaterThanOrEqual(100);
    expect([...outcomes].flatMap(([one, outcome]) => (isWrong(one, outcome) ? [one.why] : []))).toEqual([]);
  });

  it("is left open where a reader who knows more would not leave it so in as many cases as are listed", () => {
    expect(abstentions).toHaveLength(11);
    for (const { means } of abstentions) expect(means).toMatch(/^(?:absent|ambiguous) /u);
  });
});
