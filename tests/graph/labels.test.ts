import { describe, expect, it } from "vitest";
import { documentLabels } from "../../src/graph/labels.ts";
import type { Document } from "../../src/model.ts";
import { toyChain } from "../toy.ts";

/** The labels of the toy chain with something changed in its documents. */
function labels(change: (document: Document) => Document): string[] {
  const documents = toyChain.documents.map(change);
  const named = documentLabels({ ...toyChain, documents });
  return documents.map(({ id }) => named.get(id) ?? "");
}

describe("documentLabels", () => {
  it("takes the symbol, and adds the province where two documents bear one symbol", () => {
    const named = labels((document) => document);
    expect(named).toContain("88-KL/TW");
    expect(named).toContain("12-KH/TU (Sơn Bình)");
    expect(named).toContain("12-KH/TU (Hải Châu)");
  });

  it("calls a document without a symbol by its type and issuer", () => {
    expect(labels((document) => document).some((label) => /^Kế hoạch \(Ủy ban nhân dân/u.test(label))).toBe(
      true,
    );
  });

  it("gives no two documents one label", () => {
    const same = labels((document) => ({
      ...document,
      document: { ...document.document, symbol: "1-KH/TU" },
    }));
    expect(new Set(same).size).toBe(same.length);
  });
});
