import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import {
  fullNameOf,
  provinceNamed,
  provincePattern,
  provinceSources,
  provinces,
} from "../../src/lexicon/provinces.ts";
import { fold } from "../../src/text/fold.ts";

const json = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), "utf8"));
const byName = new Map(provinces.map((province) => [province.name, province]));

describe("the provinces", () => {
  it("follow their schema", () => {
    const validate = new Ajv().compile(json("provinces.schema"));
    expect(validate(json("provinces")), JSON.stringify(validate.errors)).toBe(true);
  });

  it("are 63 before 1 July 2025 and 34 since", () => {
    const at = (day: string) =>
      provinces.filter(({ since = "0", until = "9" }) => since <= day && day <= until).length;
    expect([at("2024-06-01"), at("2025-06-30"), at("2025-07-01")]).toEqual([63, 63, 34]);
  });

  it("say who went into whom from both sides", () => {
    for (const { name, from, successor } of provinces) {
      if (successor !== undefined && name !== "Thừa Thiên Huế")
        expect(byName.get(successor)?.from, name).toContain(name);
      for (const part of from ?? []) if (part !== name) expect(byName.get(part)?.successor, part).toBe(name);
    }
  });

  it("have a source each, and no two the same slug", () => {
    expect(new Set(provinces.map(({ slug }) => slug)).size).toBe(provinces.length);
    for (const { source } of provinces) expect(provinceSources).toHaveProperty(source);
  });
});

describe("provinceNamed", () => {
  it.each([
    ["Hà Giang", "Hà Giang"],
    ["tỉnh Thanh Hoá", "Thanh Hóa"],
    ["THÀNH PHỐ CẦN THƠ", "Cần Thơ"],
    ["TP.HCM", "Hồ Chí Minh"],
    ["TP. Hồ Chí Minh", "Hồ Chí Minh"],
    ["Đăk  Lăk", "Đắk Lắk"],
    ["Bà Rịa – Vũng Tàu", "Bà Rịa - Vũng Tàu"],
    ["Thừa Thiên\nHuế", "Thừa Thiên Huế"],
    ["Sơn Bình", undefined],
    ["", undefined],
  ])("reads %j", (words, name) => {
    expect(provinceNamed(fold(words))?.name).toBe(name);
  });

  it("finds itself in its own pattern, whatever the spelling", () => {
    for (const { name, spellings = [] } of provinces)
      for (const words of [name, ...spellings]) {
        const found = new RegExp(provincePattern, "u").exec(fold(`của ${words.replace(" ", "\n")}, `))?.[0];
        expect(found && provinceNamed(found)?.name, words).toBe(name);
      }
  });

  it("does not find a name inside a longer word", () => {
    expect(new RegExp(provincePattern, "u").test(fold("các huyện, huếch"))).toBe(false);
  });
});

describe("fullNameOf", () => {
  it("puts the kind before the name", () => {
    expect(fullNameOf(byName.get("Cần Thơ")!)).toBe("thành phố Cần Thơ");
  });
});
