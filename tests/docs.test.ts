import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import * as api from "../src/index.ts";
import { VERSION } from "../src/version.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const node = (...args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" })
    .replace(/[ \t]+$/gmu, "")
    .trimEnd();

describe("the README", () => {
  const readme = read("README.md");
  const block = (language: string): string => readme.split(`\`\`\`${language}\n`)[1]?.split("\n```")[0] ?? "";

  it("has a program that prints what the README says", () => {
    expect(node("--input-type=module", "-e", block("js"))).toBe(block("text"));
  });

  it("names every function of the library in its table", () => {
    const functions = Object.entries(api).flatMap(([name, value]) =>
      typeof value === "function" ? [name] : [],
    );
    for (const name of functions.filter((each) => each !== "taskId")) expect(readme).toContain(`\`${name}`);
  });
});

describe("the examples", () => {
  it.each(["cover", "trace", "compare-provinces"])("%s prints what stands beside it", async (name) => {
    await expect(`${node(`examples/${name}/${name}.js`)}\n`).toMatchFileSnapshot(
      join(root, `examples/${name}/output.txt`),
    );
  });
});

describe("the gallery", () => {
  const folders = ["sample", "coded"].map((chain) => `examples/gallery/${chain}`);
  const named = (ending: string): string[] =>
    folders.flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((name) => name.endsWith(ending))
        .map((name) => `${folder}/${name}`),
    );
  const drawings = () => Object.fromEntries(named(".svg").map((path) => [path, read(path)]));

  it("holds what its programs write", () => {
    const before = drawings();
    node("examples/gallery/write.js");
    const after = drawings();
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [path, svg] of Object.entries(after)) expect(svg === before[path], path).toBe(true);
  });

  it("draws with the public names, in both languages, and shows every drawing", () => {
    const page = read("examples/gallery/README.md");
    for (const program of named(".js")) {
      const [, names = ""] = /import \{([^}]+)\} from "directive-chain"/u.exec(read(program)) ?? [];
      const imported = names.split(",").flatMap((name) => name.trim() || []);
      expect(Object.keys(api)).toEqual(expect.arrayContaining(imported));
      for (const lang of ["vi", "en"])
        expect(named(".svg")).toContain(program.replace(/js$/u, `${lang}.svg`));
    }
    for (const path of [...named(".js"), ...named(".svg")])
      expect(page).toContain(`(${path.replace("examples/gallery/", "")})`);
  });
});

describe("the documentation", () => {
  const pages = [
    "README.md",
    "README.vi.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "examples/sample-chain/README.md",
    "examples/gallery/README.md",
  ];
  const all = [
    ...pages,
    ...readdirSync(join(root, "docs"))
      .filter((name) => name.endsWith(".md"))
      .map((name) => `docs/${name}`),
  ];

  it.each(all)("%s links only to what is there", (page) => {
    const targets = Array.from(
      read(page).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/gu),
      (found) => found[1] ?? "",
    );
    const missing = targets.filter((target) => !existsSync(join(root, dirname(page), target)));
    expect(missing).toEqual([]);
  });

  it("shows a coding sheet that is read without a fault, and a fault as it is told", () => {
    const page = read("docs/coding.md");
    const sheet = page.split("```json\n")[1]?.split("\n```")[0] ?? "";
    expect(api.readCodingSheet(sheet)).toMatchObject({ coded: { certainty: "P" }, tasks: [{}, {}] });
    const wrong = api.readCodingSheet(sheet.replace('"role": "lead"', '"role": "boss"'), {
      file: "phieu.json",
    });
    expect("error" in wrong ? wrong.error : "").toBe(page.split("```text\n")[1]?.split("\n```")[0]);
  });

  it("bears one version everywhere", () => {
    expect(JSON.parse(read("package.json")).version).toBe(VERSION);
    expect(read("CITATION.cff")).toContain(`version: ${VERSION}`);
  });
});
