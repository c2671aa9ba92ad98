import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sheet } from "../coding/sheet.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "directive-chain-coded-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the built command. */
function run(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, "dist/cli/main.js"), ...args],
      { maxBuffer: 1 << 28 },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe("coded:chain on the command line", () => {
  it("is parsed like files, without texts and spans", async () => {
    const { code, stdout, stderr } = await run("parse", "coded:chain");
    expect([code, stderr]).toEqual([0, ""]);
    const documents = JSON.parse(stdout);
    expect(documents.map(({ text, coded }: { text: null; coded: object }) => [text, typeof coded])).toEqual(
      Array(5).fill([null, "object"]),
    );
    for (const { tasks } of documents)
      for (const { path, start, coded } of tasks) {
        expect([start, coded.path]).toEqual([null, path]);
        expect(coded.statement).toMatch(/\p{L}.*\.$/u);
      }
  });

  it("is built into a chain file that is read back to the same bytes", async () => {
    const [first, second] = [join(folder, "chain.json"), join(folder, "again.jsonl")];
    expect((await run("build", "coded:chain", "--out", first)).code).toBe(0);
    expect((await run("build", first, "--out", second)).code).toBe(0);
    const third = join(folder, "third.json");
    expect((await run("build", second, "--out", third)).code).toBe(0);
    expect(await readFile(third, "utf8")).toBe(await readFile(first, "utf8"));
  });

  it("answers in every format, and marks what is a paraphrase", async () => {
    const asked = ["coverage", "coded:chain", "--upstream", "15-KH/TU"];
    const table = await run(...asked, "--format", "table");
    expect(table.stdout).toContain("Lời văn (diễn đạt lại)");
    const drawn = await run(...asked, "--format", "svg", "--lang", "en");
    expect(drawn.stdout).toContain("Upstream task (paraphrase)");
    expect(drawn.stdout).toContain("<title>paraphrase: ");
    const { rows } = JSON.parse((await run(...asked)).stdout);
    expect(rows).toHaveLength(19);
    for (const { quote } of rows) expect([quote.start, quote.coded.statement]).toEqual([null, quote.text]);
    const [head = "", line = ""] = (await run(...asked, "--format", "csv")).stdout.split("\r\n");
    expect([head.split(",").at(-2), line.split(",").at(-2)]).toEqual(["coded", "true"]);
  });

  it("leads up from a task to what is absent, with what was noted at each hop", async () => {
    const { stdout, code } = await run(
      "trace",
      "coded:chain",
      "--from",
      "binh-thuan-ubnd-ke-hoach-2021#II.1.1",
    );
    const { paths } = JSON.parse(stdout);
    expect(code).toBe(0);
    const [hops] = paths.map((path: { hops: object[] }) => path.hops);
    expect(hops.at(-1)).toMatchObject({ to: "42-CT/TW@2010-04-16" });
    expect(hops[0].quotes.map(({ coded }: { coded: { path: string } }) => coded.path)).toEqual([
      "II.1.1",
      "II.1.-1",
    ]);
  });

  it("has no words to compare", async () => {
    const { stdout, stderr } = await run("duplicates", "coded:chain", "--lang", "en");
    expect(JSON.parse(stdout)).toMatchObject({ pairs: [], shares: [] });
    expect(stderr).toMatch(/^Not compared, since the words are the coder's paraphrase: binh-thuan-/u);
  });
});

describe("a coding sheet that is named", () => {
  it("is one document among those of texts, and each sheet counts once", async () => {
    const path = await file("phieu.json", JSON.stringify(sheet));
    const text = await file(
      "xa-dong.txt",
      "Số: 3/KH-UBND\n\nKẾ HOẠCH\nThực hiện Kế hoạch số 12/KH-UBND của tỉnh\n",
    );
    const { stdout, code } = await run("parse", path, text, path);
    expect(JSON.parse(stdout).map(({ id }: { id: string }) => id)).toEqual(["xa-dong", sheet.id]);
    expect(code).toBe(0);
  });

  it("gives way where a text has its id", async () => {
    const path = await file("phieu.json", JSON.stringify(sheet));
    const text = await file(`${sheet.id}.txt`, "KẾ HOẠCH\nThực hiện nhiệm vụ\n");
    const { stdout } = await run("parse", path, text);
    expect(JSON.parse(stdout).map(({ id }: { id: string }) => id)).toEqual([sheet.id, `coded:${sheet.id}`]);
  });

  it("is told with its line where it is wrong, and the rest is done", async () => {
    const path = await file("sai.json", JSON.stringify(sheet, null, 2).replace('"lead"', '"boss"'));
    const { code, stdout, stderr } = await run("parse", path, "coded:chain", "--lang", "en");
    expect([code, JSON.parse(stdout).length]).toEqual([3, 5]);
    expect(stderr).toMatch(
      /^sai\.json, line \d+: tasks\[0\]\.assignments\[0\]\.role takes one of: [^\n]+; choose one\n$/u,
    );
  });
});
