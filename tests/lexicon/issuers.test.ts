import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import {
  issuerOf,
  issuerSigned,
  issuers,
  signsIn,
  signsOf,
  standardCase,
} from "../../src/lexicon/issuers.ts";
import { fold } from "../../src/text/fold.ts";

const json = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), "utf8"));

describe("the signs of issuing bodies", () => {
  it("follow their schema", () => {
    const validate = new Ajv().compile(json("issuers.schema"));
    expect(validate(json("issuers")), JSON.stringify(validate.errors)).toBe(true);
  });

  it("stand once each, whatever their case", () => {
    expect(new Set(issuers.map(({ sign }) => fold(sign))).size).toBe(issuers.length);
  });

  it.each([
    ["15-KH/TU", ["TU"], true],
    ["2073/CTr-UBND", ["UBND"], true],
    ["32-KH/ĐĐLHH", ["ĐĐLHH"], true],
    ["93-KL/TW", ["TW"], false],
    ["14/2014/QĐ-TTg", ["TTg"], false],
    ["202/2025/QH15", ["QH15"], false],
    ["05-QC/BTCTU-BDVTU", ["BTCTU", "BDVTU"], true],
  ])(
    "tells whose sign stands in %s, and whether the number is one of a province",
    (symbol, signs, provincial) => {
      expect(signsIn(symbol)).toEqual(signs);
      expect(issuerOf(symbol)?.provincial).toBe(provincial);
    },
  );

  it("knows the signs of a body that is written with its place", () => {
    expect(signsOf("tỉnh ủy sơn bình")).toEqual(["TU"]);
    expect(signsOf("ban chấp hành đảng bộ tỉnh")).toEqual(["TU"]);
    expect(signsOf("câu lạc bộ thơ")).toEqual([]);
  });

  it("writes a sign in its standard case, and leaves an unknown one alone", () => {
    expect([standardCase("TTG"), standardCase("CTR"), standardCase("ABC")]).toEqual(["TTg", "CTr", "ABC"]);
  });

  it("is honest about a sign that it does not know", () => {
    expect(issuerSigned("XYZ")).toBeNull();
    expect(issuerOf("12/KH-XYZ")).toBeNull();
  });
});
