import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import type { Document } from "../../src/model.ts";
import { type Codebook, codeThemes, readCodebook } from "../../src/parse/codebook.ts";
import { fold } from "../../src/text/fold.ts";

const json = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), "utf8"));

const book = (...patterns: string[]): Codebook =>
  readCodebook({
    format: "directive-chain-codebook",
    version: 1,
    themes: [{ id: "chu-de", label: { vi: "Chủ đề", en: "Theme" }, patterns }],
  });

/** The quotes that a codebook finds in one task. */
function found(text: string, codebook: Codebook): string[] {
  const task = { path: "I.1", start: 0, end: text.length };
  const document = { text, tasks: [task] } as unknown as Document;
  const themes = codeThemes(document, codebook).tasks[0]?.themes ?? [];
  for (const { quote, span } of themes) expect(text.slice(...span)).toBe(quote);
  return themes.map(({ quote }) => quote);
}

describe("a codebook of one's own", () => {
  it.each([
    ["(đào tạo|bồi dưỡng) .? cán bộ", "Tổ chức đào tạo, bồi dưỡng cán bộ hội", ["bồi dưỡng cán bộ"]],
    [
      "kiện toàn {0,4} (tổ chức|bộ máy)",
      "Kiện toàn, củng cố lại tổ chức hội",
      ["Kiện toàn, củng cố lại tổ chức"],
    ],
    ["kiện toàn * (tổ chức|bộ máy)", "KIỆN TOÀN TỔ CHỨC", ["KIỆN TOÀN TỔ CHỨC"]],
    ["phản biện", "10 nhiệm vụ phản biện/năm", ["phản biện"]],
    ["nhiệm vụ", "10 nhiệm vụ/năm trở lên", ["nhiệm vụ"]],
    ["hòa giải", "công tác hoà \n\ngiải ở cơ sở", ["hoà \n\ngiải"]],
    ["giai đoạn /^20[0-9]{2}-20[0-9]{2}$/", "giai đoạn 2021-2025 của tỉnh", ["giai đoạn 2021-2025"]],
    ["kh&cn", "các hội KH&CN và hội KH&KT", ["KH&CN"]],
    ["hội thi", "Hội thi sáng tạo; hội thi tay nghề", ["Hội thi", "hội thi"]],
    ["cán bộ", "căn bản", []],
    ["tư vấn phản biện", "tư vấn 🙂 và phản biện", []],
  ])("finds %j in %j", (pattern, text, quotes) => {
    expect(found(text, book(pattern))).toEqual(quotes);
  });

  it("keeps the accents of words apart", () => {
    expect(found("ăn, ân, án, an", book("án"))).toEqual(["án"]);
  });

  it("says of each finding which pattern made it, in the order of the text", () => {
    const document = {
      text: "tôn vinh trí thức, phản biện xã hội",
      tasks: [{ path: "1", start: 0, end: 35 }],
    } as unknown as Document;
    const codes = codeThemes(document, book("phản biện xã hội", "tôn vinh .? trí thức")).tasks[0]?.themes;
    expect(codes?.map(({ pattern, quote }) => [pattern, quote])).toEqual([
      ["tôn vinh .? trí thức", "tôn vinh trí thức"],
      ["phản biện xã hội", "phản biện xã hội"],
    ]);
  });

  it("reads the words of tasks only", () => {
    const text = "hội thi hội thi";
    const document = { text, tasks: [{ path: "1", start: 8, end: 15 }] } as unknown as Document;
    expect(codeThemes(document, book("hội thi")).tasks[0]?.themes.map(({ span }) => span)).toEqual([[8, 15]]);
  });
});

describe("a codebook that is wrong", () => {
  const themes = (theme: object) => ({ format: "directive-chain-codebook", version: 1, themes: [theme] });
  const named = { id: "mot", label: { vi: "Một", en: "One" } };

  it.each([
    [null, /the codebook: .*write \{ "format"/u],
    [{}, /has no "format"; write "format": "directive-chain-codebook"/u],
    [{ format: "directive-chain-codebook", version: 2, themes: [] }, /version: .*write "version": 1/u],
    [themes({ ...named, id: "Một hai", patterns: ["a"] }), /themes\[0\]\.id: .*small letters/u],
    [themes({ ...named, patterns: [] }), /themes\[0\]\.patterns: .*at least one pattern/u],
    [themes({ id: "mot", label: { vi: "Một" }, patterns: ["a"] }), /themes\[0\]\.label: has no "en"/u],
    [
      themes({ ...named, patterns: ["a"], colour: "red" }),
      /themes\[0\]: has "colour", which a codebook does not know/u,
    ],
    [
      themes({ ...named, patterns: ["hội", "(đào tạo"] }),
      /themes\[0\]\.patterns\[1\]: the pattern "\(đào tạo" cannot be read at .*close each bracket/u,
    ],
    [themes({ ...named, patterns: ["(a|b (c|d))"] }), /no brackets inside brackets/u],
    [themes({ ...named, patterns: ["/([/"] }), /cannot be read \(Invalid regular expression.*take it out/u],
    [themes({ ...named, patterns: ["#Noun+ hội"] }), /asks for a tag/u],
    [themes({ ...named, patterns: ["hội? .*"] }), /has no word that must be there/u],
    [themes({ ...named, patterns: ["a * b * c * d"] }), /leaves too many words open/u],
    [
      { ...themes({ ...named, patterns: ["a"] }), themes: [1, 2].map(() => ({ ...named, patterns: ["a"] })) },
      /themes\[1\]\.id: "mot" is taken/u,
    ],
  ])("%j is refused in one line", (wrong, message) => {
    expect(() => readCodebook(wrong)).toThrow(message);
    try {
      readCodebook(wrong);
    } catch (error) {
      expect((error as Error).message).not.toContain("\n");
    }
  });
});

describe("the codebook that comes with the library", () => {
  const shipped = readCodebook(json("codebook"));

  it("follows its schema and has eight themes in two languages", () => {
    const validate = new Ajv().compile(json("codebook.schema"));
    expect(validate(json("codebook")), JSON.stringify(validate.errors)).toBe(true);
    expect(shipped.themes).toHaveLength(8);
  });

  it.each([
    ["Đẩy mạnh tuyên truyền, phổ biến chủ trương của Đảng", "tuyen-truyen"],
    ["Kiểm tra việc thực hiện Quy chế phối hợp", "lanh-dao-quan-ly"],
    ["Củng cố, kiện toàn bộ máy của các hội", "to-chuc-can-bo"],
    ["Đổi mới phương thức hoạt động", "noi-dung-phuong-thuc"],
    ["Thực hiện tư vấn, phản biện và giám định xã hội", "tu-van-phan-bien"],
    ["Mở rộng hợp tác quốc tế về khoa học và công nghệ", "hop-tac-khoa-hoc"],
    ["Tổ chức Hội thi Sáng tạo kỹ thuật", "ton-vinh-sang-tao"],
    ["Bố trí kinh phí hoạt động", "kinh-phi-dieu-kien"],
  ])("codes %j as %s", (text, theme) => {
    const document = { text, tasks: [{ path: "1", start: 0, end: text.length }] } as unknown as Document;
    expect(codeThemes(document, shipped).tasks[0]?.themes.map(({ theme }) => theme)).toContain(theme);
  });

  it("has no pattern that repeats another", () => {
    const patterns = shipped.themes.flatMap(({ patterns }) => patterns.map((pattern) => fold(pattern)));
    expect(new Set(patterns).size).toBe(patterns.length);
  });
});

describe("a host that uses compromise for English", () => {
  it("does not notice us, whichever way it loads it, and whoever comes first", () => {
    const probe = `
      const { createRequire } = await import("node:module");
      const load = createRequire(process.cwd() + "/x.js");
      const before = load("compromise/one");
      const view = (nlp) => nlp("the café 2021-2025 I'm").json({ terms: { normal: true } })[0].terms.map(({ normal }) => normal);
      const first = JSON.stringify(view(before));
      const { readCodebook } = await import(process.argv[1]);
      readCodebook(JSON.parse(process.argv[2]));
      const english = (await import("compromise")).default;
      const after = load("compromise/one");
      const same = after === before && JSON.stringify(view(after)) === first;
      process.stdout.write(JSON.stringify([same, english("the café").has("cafe"), english("she walks").has("#Verb")]));`;
    const bundle = new URL("../../node_modules/.cache-tests/codebook/x/probe.mjs", import.meta.url);
    const root = new URL("../../", import.meta.url).pathname;
    execFileSync(`${root}node_modules/.bin/esbuild`, [
      `${root}src/parse/codebook.ts`,
      "--bundle",
      "--platform=node",
      "--format=esm",
      "--packages=external",
      "--log-level=error",
      `--outfile=${bundle.pathname}`,
      `--define:import.meta.url=${JSON.stringify(new URL("../../src/lexicon/data.ts", import.meta.url).href)}`,
    ]);
    const printed = execFileSync(
      process.execPath,
      ["--input-type=module", "-e", probe, bundle.href, JSON.stringify(json("codebook"))],
      { cwd: root, encoding: "utf8" },
    );
    expect(JSON.parse(printed)).toEqual([true, true, true]);
  });
});
