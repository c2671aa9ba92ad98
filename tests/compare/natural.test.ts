import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nearness, rankByTfIdf } from "../../src/compare/natural.ts";

describe("nearness", () => {
  it.each([
    ["Uỷ ban nhân dân", "Ủy ban nhân dân"],
    ["32-KH/ĐĐLHH", "32/KH-ĐDLHH"],
    ["Sở Khoa học và Công nghệ", "Sở Khoa học - Công nghệ"],
  ])("is high for a slip of the pen: %s, %s", (a, b) => {
    expect(nearness(a, b)).toBeGreaterThan(0.85);
  });

  it("is 1 for the same name in two forms of Unicode", () => {
    expect(nearness("Hội đồng", "Hội đồng".normalize("NFD"))).toBe(1);
  });

  it("is low for names that have little in common", () => {
    expect(nearness("Sở Nội vụ", "Ban Tuyên giáo Tỉnh ủy")).toBeLessThan(0.6);
  });
});

describe("natural's ranking", () => {
  const documents = [
    ["tủ", "sách", "khuyến", "học"],
    ["kiểm", "tra", "đôn", "đốc"],
  ];

  it("puts the document first that has the words", () => {
    expect(rankByTfIdf(documents, ["đôn", "đốc"])[0]).toMatchObject({ index: 1 });
  });

  it("is not led astray by words that are names of properties", () => {
    const odd = [["__key", "constructor", "__proto__"], ["sách"]];
    expect(rankByTfIdf(odd, ["__proto__", "__key"])).toEqual([
      { index: 0, score: 2 },
      { index: 1, score: 0 },
    ]);
  });
});

describe("the import of natural", () => {
  const folder = mkdtempSync(join(tmpdir(), "natural-"));
  const door = fileURLToPath(new URL("../../src/compare/natural.ts", import.meta.url));

  beforeAll(() => {
    writeFileSync(join(folder, ".env"), "LEAKED_FROM_DOTENV=yes\n");
    return build({
      entryPoints: [door],
      bundle: true,
      platform: "node",
      format: "cjs",
      outfile: join(folder, "door.cjs"),
    });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("writes nothing and leaves the environment alone", () => {
    const program = `
      const before = JSON.stringify(process.env);
      const { nearness } = require("./door.cjs");
      process.exitCode = nearness("Sở", "Sở") === 1 && JSON.stringify(process.env) === before ? 0 : 9;`;
    const { stdout, stderr, status } = spawnSync(process.execPath, ["-e", program], {
      cwd: folder,
      encoding: "utf8",
    });
    expect({ stdout, stderr, status }).toEqual({ stdout: "", stderr: "", status: 0 });
  });
});
