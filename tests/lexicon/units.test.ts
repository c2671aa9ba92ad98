import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { abbreviations, longFormOf } from "../../src/lexicon/abbreviations.ts";
import { unitWords } from "../../src/lexicon/unit-words.ts";
import { bodies, bodyNamed } from "../../src/lexicon/units.ts";
import { fold } from "../../src/text/fold.ts";

const json = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), "utf8"));

describe("the bodies of Party, State, Front and associations", () => {
  it("follow their schema", () => {
    const validate = new Ajv().compile(json("units.schema"));
    expect(validate(json("units")), JSON.stringify(validate.errors)).toBe(true);
  });

  it("refuses a row without a source", () => {
    const validate = new Ajv().compile(json("units.schema"));
    const [first, ...others] = json("units").bodies;
    const { source: _, ...bare } = first;
    expect(validate({ ...json("units"), bodies: [bare, ...others] })).toBe(false);
  });

  it("stand once each, sorted by their names", () => {
    const names = bodies.map(({ name }) => name);
    expect(new Set(names.map(fold)).size).toBe(names.length);
    expect(names).toEqual([...names].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  });

  it("are spelled in the standard way", () => {
    for (const { name } of bodies) expect(fold(name)).toBe(name.toLowerCase());
  });

  it("hand their work to bodies that are known, and end before these begin", () => {
    for (const { name, until, successors = [] } of bodies) {
      for (const successor of successors) {
        const next = bodyNamed(successor);
        expect(next, `${name} → ${successor}`).not.toBeNull();
        if (next?.from && until) expect(until < next.from, `${name} → ${successor}`).toBe(true);
      }
      if (successors.length > 0) expect(until, name).toBeDefined();
    }
  });

  it.each([
    ["Sở Nông nghiệp và Phát triển nông thôn", "Sở Nông nghiệp và Môi trường"],
    ["Sở Tài nguyên và Môi trường", "Sở Nông nghiệp và Môi trường"],
    ["Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ"],
    ["Sở Lao động - Thương binh và Xã hội", "Sở Nội vụ"],
    ["Sở Giao thông vận tải", "Sở Xây dựng"],
    ["Sở Kế hoạch và Đầu tư", "Sở Tài chính"],
    ["Ban Tuyên giáo Tỉnh ủy", "Ban Tuyên giáo và Dân vận Tỉnh ủy"],
  ])("%s went into %s", (name, successor) => {
    expect(bodyNamed(name)?.successors).toEqual([successor]);
  });
});

describe("abbreviations inside names", () => {
  it.each([
    ["KH&CN", "Khoa học và Công nghệ"],
    ["NN & PTNT", "Nông nghiệp và Phát triển nông thôn"],
    ["LĐ-TB&XH", "Lao động - Thương binh và Xã hội"],
    ["UBND", "Ủy ban nhân dân"],
    ["XYZ", null],
  ])("%s is %s", (short, long) => {
    expect(longFormOf(short)).toBe(long);
  });

  it("stand for one thing each", () => {
    expect(new Set(abbreviations.map(({ short }) => short)).size).toBe(abbreviations.length);
  });
});

describe("the words that build names", () => {
  it.each(Object.entries(unitWords))("those of the class %s are folded, and stand once", (_, words) => {
    for (const word of words) expect(fold(word)).toBe(word);
    expect(new Set(words).size).toBe(words.length);
    expect(words).not.toContain("");
  });
});
