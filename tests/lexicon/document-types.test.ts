import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import {
  alternatives,
  documentTypes,
  typeNamed,
  typePattern,
  typesCoded,
} from "../../src/lexicon/document-types.ts";
import { fold } from "../../src/text/fold.ts";

const json = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), "utf8"));

describe("the types of documents", () => {
  it("follow their schema", () => {
    const validate = new Ajv().compile(json("document-types.schema"));
    expect(validate(json("document-types")), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(documentTypes.map(({ name }) => [name]))(
    "finds %s whole, whatever its case and its spaces",
    (name) => {
      const found = new RegExp(typePattern, "u").exec(fold(name.toUpperCase().replaceAll(" ", " \n\n")));
      expect(typeNamed(found?.[0] ?? "")?.name).toBe(name);
    },
  );

  it("hold no name twice", () => {
    expect(new Set(documentTypes.map(({ name }) => fold(name))).size).toBe(documentTypes.length);
  });

  it("share a code where State and Party say so", () => {
    expect(typesCoded("QĐ").map(({ name }) => name)).toEqual(["Quy định", "Quyết định"]);
    expect(typesCoded("KH").map(({ name }) => name)).toContain("Kế hoạch");
    expect(typesCoded("XYZ")).toEqual([]);
  });

  it("know nothing of other words", () => {
    expect(typeNamed("kế toán")).toBeNull();
  });
});

describe("a choice of names", () => {
  const pattern = new RegExp(
    alternatives([
      "ub",
      "ubnd",
      "ban",
      "Ban Chỉ đạo",
      "ban chỉ đạo trung ương",
      "phát thanh - truyền hình",
      "tt.hđnd",
    ]),
    "u",
  );

  it.each([
    ["ban  chỉ\nđạo trung ương", "ban  chỉ\nđạo trung ương"],
    ["ban chỉ đạo tỉnh", "ban chỉ đạo"],
    ["ban chỉ huy", "ban"],
    ["ubnd tỉnh", "ubnd"],
    ["phát thanh-truyền hình", "phát thanh-truyền hình"],
    ["tt.hđnd", "tt.hđnd"],
    ["ttxhđnd", undefined],
  ])("finds the longest in %j", (words, found) => {
    expect(pattern.exec(words)?.[0]).toBe(found);
  });
});
