import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const sample = join(root, "examples/sample-chain/texts");
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "directive-chain-"));
});
afterAll(() => rm(folder, { recursive: true }));

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command. */
function run(...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const options = { maxBuffer: 1 << 28 };
    execFile(
      process.execPath,
      [join(root, "dist/cli/main.js"), ...args],
      options,
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      },
    );
  });
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const lines = (text: string): string[] => text.split("\n").filter(Boolean);

describe("the command line", () => {
  it("prints its commands, and help with an example on each", async () => {
    const { stdout } = await run("--help", "--lang", "en");
    const names = [
      "parse",
      "build",
      "overview",
      "coverage",
      "compare",
      "duplicates",
      "trace",
      "workload",
      "timeline",
      "findings",
      "report",
    ];
    const helps = await Promise.all(names.map((name) => run(name, "--help", "--lang", "en")));
    for (const [at, name] of names.entries()) {
      expect(stdout).toContain(`  ${name}`);
      const help = helps[at] ?? { code: -1, stdout: "" };
      expect(help.code).toBe(0);
      expect(help.stdout).toContain(`directive-chain ${name} `);
      expect(help.stdout).toContain("Example:");
    }
  });

  it.each([
    [["nothing"], "nothing"],
    [["coverage", sample], "--upstream"],
    [["coverage", sample, "--upstream", "972-KL/TW", "--format", "pdf"], "pdf"],
    [["coverage", sample, "--upstream", "112/KH-UBND"], "son-binh-ubnd-112-kh-ubnd-2022"],
    [["coverage", sample, "--upstream", "khong-co"], "khong-co"],
    [["overview", sample, "--fail-on", "never"], "never"],
    [["overview", sample, "--lang", "fr"], "fr"],
    [["parse"], "PATH"],
    [["parse", sample, "--colour"], "--colour"],
    [["parse", sample, "--codebook", "khong-co.json"], "khong-co.json"],
    [["parse", sample, "--formulas", "data/formulas.json"], "--formulas"],
    [["duplicates", sample, "--formulas", "khong-co.json"], "khong-co.json"],
    [["trace", sample, "--from", "972-KL/TW", "--formulas", "README.md"], "JSON"],
    [["build", sample, "--out", "khong-ghi.json", "--formulas", "data/policy.json"], "format"],
  ])("says in one line what is wrong with %j, and ends with 2", async (args, named) => {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stdout, lines(stderr).length]).toEqual([2, "", 1]);
    expect(stderr).toContain(named);
  });

  it("parses the sample chain into an array without texts", async () => {
    const { code, stdout, stderr } = await run("parse", sample);
    const documents = JSON.parse(stdout) as { id: string; text?: string; tasks: unknown[] }[];
    expect([code, stderr, documents.length]).toEqual([0, "", 8]);
    expect(documents.every(({ text }) => text === undefined)).toBe(true);
  });

  it("answers each question in each form", async () => {
    const asked = [
      ["overview"],
      ["coverage", "--upstream", "972-KL/TW"],
      ["compare"],
      ["duplicates"],
      ["workload"],
      ["timeline"],
      ["findings"],
    ];
    const chain = join(folder, "asked.json");
    await run("build", sample, "--out", chain);
    for (const [name = "", ...options] of asked) {
      const [json, csv, table] = await Promise.all([
        run(name, chain, ...options),
        run(name, chain, ...options, "--format", "csv"),
        run(name, chain, ...options, "--format", "table", "--lang", "en"),
      ]);
      expect([name, json.code]).toEqual([name, 0]);
      const answer = JSON.parse(json.stdout) as { version: string; documents: unknown[] };
      expect(answer.version).toMatch(/^\d/u);
      expect(answer.documents.length).toBeGreaterThan(0);
      expect(csv.stdout.startsWith("\ufeff")).toBe(true);
      expect(table.stdout.length).toBeGreaterThan(50);
    }
  }, 120_000);

  it("traces paths, or what hangs on where they would begin", async () => {
    const from = ["trace", sample, "--from", "972-KL/TW", "--direction", "down"];
    expect(JSON.parse((await run(...from)).stdout).paths.length).toBeGreaterThan(0);
    const { code, stdout } = await run(...from, "--impact", "--format", "table", "--lang", "en");
    expect([code, stdout.split("\n")[0]]).toEqual([0, "What hangs on trung-uong-972-kl-tw-2021"]);
  }, 60_000);

  it("draws traces and shared words, in the size that is asked for", async () => {
    const chain = join(folder, "drawn.json");
    await run("build", sample, "--out", chain);
    const from = ["trace", chain, "--from", "972-KL/TW", "--direction", "down", "--format", "svg"];
    const traced = await run(...from, "--size", "column", "--lang", "en");
    expect([traced.code, traced.stdout.slice(0, 4)]).toEqual([0, "<svg"]);
    expect(traced.stdout).toContain('width="88mm"');
    expect((await run(...from, "--impact")).code).toBe(2);
    const shared = ["duplicates", chain, "--format", "svg"];
    expect((await run(...shared)).stdout).toContain('data-kind="shared"');
    const named = await run(...shared, "--pair", "45-KH/TU,972-KL/TW");
    expect(named.stdout).toContain('data-kind="pair"');
    expect((await run(...shared, "--pair", "1")).stdout).toContain('data-kind="pair"');
    const wrong = await run(...shared, "--pair", "100000");
    expect([wrong.code, lines(wrong.stderr).length]).toEqual([2, 1]);
  }, 120_000);

  it("builds a chain file that every question reads, with the same answer", async () => {
    const chain = join(folder, "chain.json");
    expect((await run("build", sample, "--out", chain)).code).toBe(0);
    const fromTexts = await run("coverage", sample, "--upstream", "972-KL/TW");
    const fromChain = await run("coverage", chain, "--upstream", "972-KL/TW");
    expect(fromChain.stdout).toBe(fromTexts.stdout);
    const streamed = join(folder, "chain.jsonl");
    expect((await run("build", sample, "--out", streamed)).code).toBe(0);
    expect((await run("coverage", streamed, "--upstream", "972-KL/TW")).stdout).toBe(fromTexts.stdout);
  }, 120_000);

  it("writes the same bytes every time", async () => {
    const [a, b] = [join(folder, "a.json"), join(folder, "b.json")];
    await run("build", sample, "--out", a);
    await run("build", sample, "--out", b);
    expect(await readFile(a, "utf8")).toBe(await readFile(b, "utf8"));
  });

  it("writes the page, the drawings and the answers", async () => {
    const out = join(folder, "out");
    const { code, stdout } = await run("report", sample, "--out", out, "--lang", "en");
    expect(code).toBe(0);
    expect(stdout).toContain("documents: 8");
    const names = await readdir(out);
    expect(names).toEqual(
      expect.arrayContaining([
        "index.html",
        "chain.svg",
        "flow.svg",
        "trace.svg",
        "duplicates.svg",
        "overview.csv",
        "overview.json",
        ...["workload.svg", "timeline.svg", "timeline.csv", "timeline.json", "profile.svg"],
      ]),
    );
    expect(names.filter((name) => /\.tmp|\.\d+$/u.test(name))).toEqual([]);
  }, 120_000);

  it("ends with 1 where what was asked for with --fail-on is so", async () => {
    const { code, stderr } = await run("overview", sample, "--fail-on", "unresolved", "--lang", "en");
    expect(code).toBe(1);
    expect(stderr).toContain("absent or ambiguous");
  });
});

describe("bad input", () => {
  it("an empty file is a document with a warning", async () => {
    const { code, stdout, stderr } = await run("parse", await file("rong.txt", ""));
    expect([code, lines(stderr).length]).toEqual([0, 1]);
    expect(JSON.parse(stdout)).toHaveLength(1);
  });

  it("a missing path, a binary file and an empty folder give one line each, 3, and nothing written", async () => {
    const binary = await file("anh.txt", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]));
    const empty = await mkdtemp(join(folder, "rong-"));
    const out = join(folder, "khong-ghi");
    const asked = [
      ["overview"],
      ["coverage", "--upstream", "x"],
      ["trace", "--from", "x"],
      ["build", "--out", out],
      ["report", "--out", out],
    ];
    for (const path of [join(folder, "khong-co.txt"), binary, empty]) {
      const runs = asked.map(async ([name = "", ...options]) => ({
        name,
        ...(await run(name, path, ...options)),
      }));
      for (const { name, code, stdout, stderr } of await Promise.all(runs)) {
        expect([name, path, code, stdout, lines(stderr).length]).toEqual([name, path, 3, "", 1]);
        expect(stderr).toContain(path);
      }
      expect(existsSync(out)).toBe(false);
    }
  }, 60_000);

  it("the rest goes on where one file cannot be read", async () => {
    const { code, stdout } = await run("parse", sample, join(folder, "khong-co.txt"));
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toHaveLength(8);
  });

  it("a file of 5 MB on one line is a document", async () => {
    const path = await file(
      "dai.txt",
      "Sở Nội vụ chủ trì, phối hợp với các sở, ngành thực hiện Kế hoạch số 12/KH-UBND. ".repeat(62_000),
    );
    const { code, stdout } = await run("parse", path);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toHaveLength(1);
  }, 60_000);

  it("a chain file that is none is named with its reason", async () => {
    for (const content of ["{", '{"format":"other"}', "[]", '{"format":"directive-chain","version":1}']) {
      const { code, stderr } = await run("overview", await file("x.json", content));
      expect([content, code, lines(stderr).length >= 1]).toEqual([content, 3, true]);
    }
  });

  it("what cannot be written leaves what was there before", async () => {
    const kept = await file("giu.json", "cũ");
    const { code, stderr } = await run("build", sample, "--out", join(kept, "chain.json"));
    expect([code, lines(stderr).length]).toEqual([3, 1]);
    expect(await readFile(kept, "utf8")).toBe("cũ");
    expect(existsSync(join(kept, "chain.json"))).toBe(false);
  });
});
