import { access } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import type { StatedRow } from "../model-evidence.ts";
import type { FoundFile } from "./identifiers.ts";
import { type MetadataProblem, readMetadata, unitedRows } from "./metadata.ts";
import { type ReadProblem, readText } from "./one.ts";

/** A file that was found, where it stands on the disk, and the id of the document in it. */
export interface Identified extends FoundFile {
  readonly path: string;
  readonly id: string;
}

/** What the tables beside texts state. */
export interface Beside {
  /** By the id of the file's first document. */
  readonly stated: ReadonlyMap<string, readonly StatedRow[]>;
  readonly problems: readonly MetadataProblem[];
  /** Tables that could not be read. */
  readonly unread: readonly ReadProblem[];
}

/** Whether a file is a table of metadata and no text. */
export function isMetadata(file: string): boolean {
  return basename(file) === NAME;
}

/** Reads every `metadata.csv` from the folder of a text up to the one that was named, the nearest first. */
export async function besideTexts(files: readonly Identified[]): Promise<Beside> {
  const problems: MetadataProblem[] = [];
  const unread: ReadProblem[] = [];
  const rows: StatedRow[] = [];
  for (const folder of await foldersWithTable(files)) {
    const path = join(folder, NAME);
    const read = await readText(path);
    if ("reason" in read) unread.push({ path, reason: read.reason });
    else {
      const root = files.find((file) => isBelow(folder, file) && file.root !== "")?.root;
      const label = root === undefined ? NAME : relative(root, path).replaceAll("\\", "/");
      const table = readMetadata({ file: label, text: read.text }, naming(files, folder));
      rows.push(...table.rows);
      problems.push(
        ...table.problems.filter(({ reason }) => root !== undefined || reason !== "unknown-file"),
      );
    }
  }
  const united = unitedRows(rows);
  return { stated: byFile(united.rows, files), problems: [...problems, ...united.problems], unread };
}

/** The folders of texts that hold a table, the deepest first, else in code-unit order. */
async function foldersWithTable(files: readonly Identified[]): Promise<readonly string[]> {
  const folders = [...new Set(files.flatMap(foldersOf))];
  const there = await Promise.all(folders.map((folder) => exists(join(folder, NAME))));
  const depth = (folder: string) => folder.split(/[/\\]/u).length;
  return folders
    .filter((_, i) => there[i])
    .sort((a, b) => depth(b) - depth(a) || (a < b ? -1 : a > b ? 1 : 0));
}

/** From a text's own folder up to the one that was named; of a file that was named itself, its own. */
function foldersOf({ root, file, path }: Identified): readonly string[] {
  const steps = root === "" ? [] : file.split("/").slice(0, -1);
  return [dirname(path), ...steps.map((_, i) => join(root, ...steps.slice(0, i)))];
}

/** The id that a name in a folder's table means: of a file below that folder, with its ending or without, or of a document. */
function naming(files: readonly Identified[], folder: string): (name: string) => string | null {
  const ids = new Map<string, string>();
  for (const file of files.filter((each) => isBelow(folder, each))) {
    const path = relative(folder, file.path).replaceAll("\\", "/");
    for (const name of [file.id, path.replace(/\.[^./]+$/u, ""), path])
      ids.set(name.normalize("NFC"), file.id);
  }
  return (written) => {
    const name = written.normalize("NFC").replaceAll("\\", "/");
    const [, whole = name, second = ""] = /^(.*?)(~\d+)?$/u.exec(name) ?? [];
    const id = ids.get(name) ?? ids.get(whole);
    return id === undefined ? null : ids.has(name) ? id : id + second;
  };
}

function isBelow(folder: string, { path }: Identified): boolean {
  return !relative(folder, path).startsWith("..");
}

/** The rows of each file: of its own document, and of those after it in the same text. */
function byFile(rows: readonly StatedRow[], files: readonly Identified[]): Beside["stated"] {
  const ids = new Set(files.map(({ id }) => id));
  const found = new Map<string, StatedRow[]>();
  for (const row of rows) {
    const id = ids.has(row.document) ? row.document : row.document.replace(/~\d+$/u, "");
    const known = found.get(id);
    if (known) known.push(row);
    else found.set(id, [row]);
  }
  return found;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

const NAME = "metadata.csv";
