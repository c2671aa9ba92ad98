import { describe, expect, it } from "vitest";
import { resolveCitations } from "../../src/chain/resolve.ts";
import type { Document } from "../../src/model.ts";
import { realDocuments } from "./real.ts";
import { statusOf } from "./statuses.ts";

const corpus = realDocuments("corpus");
const chain57 = realDocuments("chain-57");

/** Where each numbered citation of a document stands, its key, and what it came to; its words stay in the text. */
function numberedCitations(documents: readonly Document[]): Readonly<Record<string, readonly string[]>> {
  const { links } = resolveCitations(documents);
  const linesOf = (document: Document) =>
    document.citations.flatMap(({ quote, key, start }, at) => {
      const printed = NUMBER_AND_SIGN.exec(quote)?.[0].replace(/\s+/gu, "") ?? null;
      const known = NUMBER_AND_SIGN.test(key) ? key : printed;
      return known === null ? [] : [`${start} ${known} ${statusOf(document, at, links)}`];
    });
  return Object.fromEntries(documents.map((document) => [document.id, linesOf(document)]));
}

/** How many lines came to each status. */
function counted(lines: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, number>> {
  const counts: Record<string, number> = { resolved: 0, absent: 0, ambiguous: 0, self: 0 };
  for (const line of Object.values(lines).flat()) {
    const status = line.split(" ")[2] ?? "";
    counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}

const NUMBER_AND_SIGN = /\d[\d.]*(?:\s?\/\s?\d{4})?\s?[-/]\s?\p{L}[\p{L}\d]*(?:\s?[-/]\s?\p{L}[\p{L}\d]*)*/u;

// The list was read against the texts line by line: none of them leads to a document that is not meant.
describe.skipIf(corpus.length === 0 || chain57.length === 0)(
  "the numbered citations of real documents (left out where ../shared is missing)",
  () => {
    const lines = { ...numberedCitations(corpus), ...numberedCitations(chain57) };

    it("come to what the list says", async () => {
      await expect(`${JSON.stringify(lines, null, 2)}\n`).toMatchFileSnapshot("./real-citations.json");
    });

    it("are counted by their status", () => {
      expect(counted(lines)).toMatchInlineSnapshot(`
        {
          "absent": 193,
          "ambiguous": 0,
          "resolved": 58,
          "self": 4,
        }
      `);
    });
  },
);
