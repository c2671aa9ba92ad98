import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readTexts } from "../../src/read/texts.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "directive-chain-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

describe("readTexts", () => {
  it("reads a folder in code-unit order of the paths, whatever order the disk gives", async () => {
    await write({ "b.txt": "hai", "a/z.md": "một", "B.txt": "ba" });
    const { sources } = await readTexts(folder);
    expect(sources.map(({ file, id }) => [file, id])).toEqual([
      ["B.txt", "B"],
      ["a/z.md", "z"],
      ["b.txt", "b"],
    ]);
  });

  it("names all that clash by their path below the folder", async () => {
    await write({ "ha-giang/ke-hoach.txt": "1", "thanh-hoa/ke-hoach.txt": "2", "ket-luan.md": "3" });
    const { sources } = await readTexts(folder);
    expect(sources.map(({ id }) => id)).toEqual(["ha-giang/ke-hoach", "ket-luan", "thanh-hoa/ke-hoach"]);
  });

  it("keeps the ending where nothing else tells two files apart", async () => {
    await write({ "a.txt": "1", "a.md": "2" });
    const { sources } = await readTexts(folder);
    expect(sources.map(({ id }) => id)).toEqual(["a.md", "a.txt"]);
  });

  it("counts the files that are left out, by ending", async () => {
    await write({ "a.txt": "1", "b.docx": "2", "c.DOCX": "3", README: "4" });
    expect((await readTexts(folder)).skipped).toEqual({ ".docx": 2, "(no ending)": 1 });
  });

  it("reads a file once, however often it is named", async () => {
    await write({ "a.txt": "1" });
    const { sources } = await readTexts([folder, join(folder, "a.txt"), folder]);
    expect(sources).toHaveLength(1);
  });

  it("brings a text to NFC and keeps every other character, a byte order mark too", async () => {
    await write({ "a.txt": `\ufeff${"Kế hoạch".normalize("NFD")}\r\n` });
    expect((await readTexts(folder)).sources[0]?.text).toBe("\ufeffKế hoạch\r\n");
  });

  it("reads UTF-16 with a byte order mark", async () => {
    await write({ "a.txt": Buffer.from("\ufeffSở Nội vụ", "utf16le") });
    expect((await readTexts(folder)).sources[0]?.text).toContain("Sở Nội vụ");
  });

  it("says why a path gives nothing, and reads the rest", async () => {
    await write({
      "a.txt": "được",
      "b.txt": Buffer.from([0x50, 0x4b, 0, 3]),
      "c.txt": Buffer.from([0xd0, 0xcf, 0x11]),
    });
    await mkdir(join(folder, "rong"));
    const { sources, problems } = await readTexts([folder, join(folder, "rong"), join(folder, "mat.txt")]);
    expect(sources.map(({ id }) => id)).toEqual(["a"]);
    expect(problems.map(({ path, reason }) => [path.slice(folder.length + 1), reason])).toEqual([
      ["rong", "empty-folder"],
      ["mat.txt", "missing"],
      ["b.txt", "not-text"],
      ["c.txt", "not-utf8"],
    ]);
  });

  it("hands a chain file over only where it is named itself", async () => {
    await write({ "chain.json": "{}", "a.txt": "1" });
    expect((await readTexts(folder)).chainFiles).toEqual([]);
    expect((await readTexts(join(folder, "chain.json"))).chainFiles.map(({ file }) => file)).toEqual([
      "chain.json",
    ]);
  });
});
