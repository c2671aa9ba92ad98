import { describe, expect, it } from "vitest";
import { buildGraph } from "../../src/graph/build.ts";
import { askedDocument, askedPlace } from "../../src/query/ask.ts";
import { toyChain } from "../toy.ts";

const graph = buildGraph(toyChain);

describe("asking for a document", () => {
  it.each([
    ["88-kl-tw-2020", "88-kl-tw-2020"],
    ["88-KL/TW", "88-kl-tw-2020"],
    ["05/ctr-hkh", "son-binh-hoi-khuyen-hoc-05-ctr-hkh-2021"],
    ["77-CT/TW@?", "77-CT/TW@2012-03-04"],
  ])("finds %s", (name, id) => {
    expect(askedDocument(graph, name)).toBe(id);
  });

  it("names the candidates where a symbol could mean several", () => {
    expect(() => askedDocument(graph, "12-KH/TU")).toThrow(
      '"12-KH/TU" could mean 2: hai-chau-tinh-uy-12-kh-tu-2021, son-binh-tinh-uy-12-kh-tu-2021; name one of them by its id',
    );
  });

  it("says what an id looks like, and which come closest", () => {
    expect(() => askedDocument(graph, "hai-chau-tinh-uy-12")).toThrow(
      /^no document "hai-chau-tinh-uy-12" in the chain; an id looks like ".*; the closest: hai-chau-tinh-uy-12-kh-tu-2021, /u,
    );
  });
});

describe("asking for a task or unit", () => {
  it("tells tasks, documents and units apart", () => {
    expect(askedPlace(graph, "88-kl-tw-2020#I.1").kind).toBe("task");
    expect(askedPlace(graph, "88-KL/TW").kind).toBe("document");
    expect(askedPlace(graph, "Sở Tài chính")).toEqual({
      kind: "unit",
      id: "unit:Sở Tài chính tỉnh Sơn Bình",
    });
  });

  it("offers the tasks of the document where the path is wrong", () => {
    expect(() => askedPlace(graph, "88-kl-tw-2020#I.9")).toThrow(
      /^no task .*; the closest: 88-kl-tw-2020#I\.1, 88-kl-tw-2020#I\.2, 88-kl-tw-2020#I\.3$/u,
    );
  });
});
