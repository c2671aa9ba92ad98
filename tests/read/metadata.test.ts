import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readMetadata } from "../../src/read/metadata.ts";
import { readTexts } from "../../src/read/texts.ts";

const known = (name: string): string | null => (["a", "a.txt", "b"].includes(name) ? name.slice(0, 1) : null);
const read = (text: string) => readMetadata({ file: "metadata.csv", text }, known);

/** The values that a table states, as `document.field=value@row`. */
function stated(text: string): string[] {
  return read(text).rows.flatMap(({ document, values }) =>
    values.map(({ field, value, row }) => `${document}.${field}=${value}@${row}`),
  );
}

describe("a table of metadata", () => {
  it.each([
    ["commas", "file,date,place\na.txt,2021-04-05,Sơn Bình\n"],
    ["semicolons", "file;date;place\na.txt;2021-04-05;Sơn Bình\n"],
    ["tabs", "file\tdate\tplace\na.txt\t2021-04-05\tSơn Bình\n"],
    [
      "a byte order mark and the line ends of Windows",
      "\ufefffile,date,place\r\na.txt,2021-04-05,Sơn Bình\r\n",
    ],
    ["Vietnamese headings and a written date", "Tệp,Ngày ban hành,Địa danh\na.txt,05/4/2021,Sơn Bình\n"],
    ["columns in another order", "place,file,date\nSơn  Bình,a,5.4.2021\n"],
  ])("is read with %s", (_, text) => {
    expect(stated(text).toSorted()).toEqual(["a.date=2021-04-05@2", "a.place=Sơn Bình@2"]);
  });

  it("states nothing in an empty cell, and all of a cell in quotes", () => {
    expect(stated('file,symbol,issuer\na, ,"Hội Khuyến học, Ban Thường vụ"\n')).toEqual([
      "a.issuer=Hội Khuyến học, Ban Thường vụ@2",
    ]);
  });

  it("takes levels by their Vietnamese names", () => {
    expect(stated("file,cấp\na,Trung ương\nb,tỉnh\n")).toEqual(["a.level=central@2", "b.level=province@3"]);
  });

  it.each([
    ["no-file-column", "name,date\na,2021-04-05\n", 1, "name, date"],
    ["unknown-column", "file,color\na,red\n", 1, "color"],
    ["unknown-file", "file,date\nc.txt,2021-04-05\n", 2, "c.txt"],
    ["bad-date", "file,date\na,2021-02-30\n", 2, "2021-02-30"],
    ["bad-level", "file,level\na,vùng\n", 2, "vùng"],
  ])("tells of %s, with the row", (reason, text, row, value) => {
    expect(read(text).problems).toEqual([{ path: "metadata.csv", row, reason, value }]);
  });

  it("goes on behind a wrong cell", () => {
    expect(stated("file,date,place\na,mai,Sơn Bình\nb,2021-04-05,\n")).toEqual([
      "a.place=Sơn Bình@2",
      "b.date=2021-04-05@3",
    ]);
  });

  it.each(["", "\n\n", '"', "file", "\0", ",,,\n,,,"])("survives %j", (text) => {
    expect(read(text).rows).toEqual([]);
  });
});

describe("metadata.csv beside texts", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "directive-chain-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function readFolder(files: Readonly<Record<string, string>>, ...named: string[]) {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    const texts = await readTexts(named.length > 0 ? named.map((name) => join(folder, name)) : folder);
    const cells = texts.sources.flatMap(({ stated = [] }) =>
      stated.flatMap(({ document, values }) =>
        values.map(({ field, value, file, row }) => `${document}.${field}=${value} (${file}:${row})`),
      ),
    );
    return { ...texts, cells };
  }

  it("is taken for the texts below it, the nearest table first", async () => {
    const { cells, skipped, metadataProblems } = await readFolder({
      "metadata.csv": "file,date\nson-binh/ke-hoach.txt,2021-01-01\nket-luan.md,2020-01-01\n",
      "son-binh/metadata.csv": "file,date\nke-hoach.txt,2021-02-02\n",
      "son-binh/ke-hoach.txt": "một",
      "ket-luan.md": "hai",
    });
    expect(cells).toEqual([
      "ket-luan.date=2020-01-01 (metadata.csv:3)",
      "ke-hoach.date=2021-02-02 (son-binh/metadata.csv:2)",
    ]);
    expect(metadataProblems.map(({ reason, row }) => [reason, row])).toEqual([["stated-twice", 2]]);
    expect(skipped).toEqual({});
  });

  it("is taken for a file that is named itself, and says nothing of the others", async () => {
    const files = {
      "metadata.csv": "file,date\na.txt,2021-01-01\nb.txt,2021-02-02\n",
      "a.txt": "a",
      "b.txt": "b",
    };
    const { cells, metadataProblems } = await readFolder(files, "b.txt");
    expect(cells).toEqual(["b.date=2021-02-02 (metadata.csv:3)"]);
    expect(metadataProblems).toEqual([]);
  });

  it("names the second document of a file by its id", async () => {
    const { cells } = await readFolder({ "metadata.csv": "file,place\na~2,Sơn Bình\n", "a.txt": "a" });
    expect(cells).toEqual(["a~2.place=Sơn Bình (metadata.csv:2)"]);
  });

  it("is told of where it is no text, and the texts are read", async () => {
    const { sources, problems } = await readFolder({ "metadata.csv": "\0", "a.txt": "a" });
    expect(problems.map(({ reason }) => reason)).toEqual(["not-text"]);
    expect(sources).toHaveLength(1);
  });
});
