import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkChain } from "../../src/chain/chain.ts";
import { toyDocuments } from "../toy.ts";

describe("a chain", () => {
  const chain = linkChain(toyDocuments);

  it("has its documents by id, and what resolving, aligning and comparing found in them", () => {
    expect(chain.documents.map(({ id }) => id)).toEqual(toyDocuments.map(({ id }) => id));
    expect(chain.links.length).toBeGreaterThan(0);
    expect(chain.absent.map(({ id }) => id)).toEqual([
      "77-CT/TW@2012-03-04",
      "son-binh/45/KH-UBND@2021-03-01",
    ]);
  });

  it("aligns and compares passages of documents that it holds", () => {
    const held = new Map(chain.documents.map((document) => [document.id, document]));
    for (const { upstream, downstream } of chain.alignments)
      for (const { document, path } of [upstream, downstream])
        expect(held.get(document)?.tasks.map((task) => task.path)).toContain(path);
    for (const { a, b } of chain.duplicates)
      for (const { document, end } of [a, b])
        expect(end).toBeLessThanOrEqual(held.get(document)?.text.length ?? -1);
  });

  it("aligns documents that do not cite one another only where it is asked to", () => {
    expect(chain.alignments.filter(({ directed }) => !directed)).toEqual([]);
  });

  it("is the same whatever the order of its documents", () => {
    const once = JSON.stringify(chain);
    fc.assert(
      fc.property(fc.shuffledSubarray([...toyDocuments], { minLength: toyDocuments.length }), (documents) => {
        expect(JSON.stringify(linkChain(documents))).toBe(once);
      }),
      { numRuns: 20 },
    );
  });

  it("of no documents is empty", () => {
    expect(linkChain([])).toEqual({
      documents: [],
      links: [],
      absent: [],
      alignments: [],
      duplicates: [],
      units: [],
    });
  });
});
