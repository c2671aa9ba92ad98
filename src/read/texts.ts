import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Source } from "../model.ts";
import type { Unreadable } from "./decode.ts";
import { type FoundFile, identify } from "./identifiers.ts";
import type { MetadataProblem } from "./metadata.ts";
import { besideTexts, isMetadata } from "./metadata-beside.ts";
import { type ReadProblem, readText, reasonOf } from "./one.ts";

/** What was found under the paths. */
export interface Texts {
  /** In code-unit order of their paths. */
  readonly sources: readonly Source[];
  /** Chain files that were named themselves: `.json` and `.jsonl`, unread. */
  readonly chainFiles: readonly Source[];
  readonly problems: readonly ReadProblem[];
  /** Cells and rows of `metadata.csv` that were not taken. */
  readonly metadataProblems: readonly MetadataProblem[];
  /** Files that are neither `.txt` nor `.md`, by ending, with their number. */
  readonly skipped: Readonly<Record<string, number>>;
}

interface Found extends FoundFile {
  readonly path: string;
}

/**
 * Reads texts from files and folders (recursively, `.txt` and `.md`), each once however often it is named, with what a `metadata.csv`
 * beside or above them states. What cannot be read is returned with its reason, never thrown.
 */
export async function readTexts(paths: string | readonly string[]): Promise<Texts> {
  const problems: ReadProblem[] = [];
  const skipped: Record<string, number> = {};
  const found: Found[] = [];
  for (const path of [paths].flat()) found.push(...(await findFiles(path, problems, skipped)));
  const files = await withoutRepeats(found);
  const sources: Source[] = [];
  const chainFiles: Source[] = [];
  const ids = identify(files);
  const beside = await besideTexts(files.map((each, index) => ({ ...each, id: ids[index] as string })));
  for (const [index, { path, file }] of files.entries()) {
    const id = ids[index] as string;
    const stated = beside.stated.get(id);
    const read = await readText(path);
    if ("reason" in read) problems.push({ path, reason: read.reason });
    else
      (isChainFile(file) ? chainFiles : sources).push({
        file,
        id,
        text: read.text,
        ...(stated && { stated }),
      });
  }
  return {
    sources,
    chainFiles,
    problems: [...problems, ...beside.unread],
    metadataProblems: beside.problems,
    skipped,
  };
}

async function findFiles(
  root: string,
  problems: ReadProblem[],
  skipped: Record<string, number>,
): Promise<Found[]> {
  const kind = await kindOf(root);
  if (kind === "file") return [{ root: "", file: basename(root), path: root }];
  if (kind !== "folder") {
    problems.push({ path: root, reason: kind });
    return [];
  }
  const all = await filesBelow(root, "", problems);
  const texts = all.filter((file) => /\.(?:txt|md)$/iu.test(file));
  const chosen = new Set(texts);
  for (const file of all) if (!chosen.has(file) && !isMetadata(file)) count(skipped, file);
  if (texts.length === 0) problems.push({ path: root, reason: "empty-folder" });
  return texts.sort(byCodeUnits).map((file) => ({ root, file, path: join(root, file) }));
}

async function filesBelow(root: string, below: string, problems: ReadProblem[]): Promise<string[]> {
  const entries = await readdir(join(root, below), { withFileTypes: true }).catch(() => null);
  if (entries === null) problems.push({ path: join(root, below), reason: "no-access" });
  const files: string[] = [];
  for (const entry of entries ?? []) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) files.push(...(await filesBelow(root, path, problems)));
    else files.push(path);
  }
  return files;
}

async function kindOf(path: string): Promise<"file" | "folder" | Unreadable> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? "folder" : "file";
  } catch (error) {
    return reasonOf(error);
  }
}

/** The first of those that are the same file on the disk, in code-unit order of their paths. */
async function withoutRepeats(found: readonly Found[]): Promise<Found[]> {
  const byPlace = new Map<string, Found>();
  for (const file of found) {
    const place = await realpath(file.path).catch(() => file.path);
    if (!byPlace.has(place)) byPlace.set(place, file);
  }
  return [...byPlace.values()].sort((a, b) => byCodeUnits(a.path, b.path));
}

function isChainFile(file: string): boolean {
  return /\.jsonl?$/iu.test(file);
}

function count(skipped: Record<string, number>, file: string): void {
  const ending = /\.[^./]+$/u.exec(file)?.[0].toLowerCase() ?? "(no ending)";
  skipped[ending] = (skipped[ending] ?? 0) + 1;
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
