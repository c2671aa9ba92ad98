import {
  type Document,
  isCodingSheet,
  type Language,
  loadCodedChain,
  readCodingSheet,
  type Texts,
} from "../index.ts";
import { tell } from "./output.ts";

/** The name that the coded chain has among paths. */
const CODED_CHAIN = "coded:chain";

/** The paths that name files and folders, and the documents of the coded chain where it is named too. */
export function withoutCodedChain(paths: readonly string[]): {
  readonly files: readonly string[];
  readonly coded: readonly Document[];
} {
  const files = paths.filter((path) => path !== CODED_CHAIN);
  return { files, coded: files.length < paths.length ? loadCodedChain() : [] };
}

/** The documents of the coding sheets that were named. What is wrong with one is told on standard error. */
export function readSheets(
  { chainFiles }: Texts,
  lang: Language,
): { readonly read: readonly Document[]; readonly failed: number } {
  const sheets = chainFiles.filter(({ text }) => isCodingSheet(text));
  const read = sheets.map(({ file, text }) => readCodingSheet(text, { file, lang }));
  const failed = read.flatMap((one) => ("error" in one ? [one.error] : []));
  for (const error of failed) tell(error);
  return { read: read.flatMap((one) => ("error" in one ? [] : [one])), failed: failed.length };
}

/** Coded documents beside others: each once, and one whose id another document bears with `coded:` before it. */
export function beside(others: readonly Document[], coded: readonly Document[]): readonly Document[] {
  const hashes = new Map(others.map(({ id, hash }) => [id, hash]));
  const added: Document[] = [];
  for (const document of coded) {
    if (hashes.get(document.id) === document.hash) continue;
    let { id } = document;
    while (hashes.has(id)) id = `coded:${id}`;
    hashes.set(id, document.hash);
    added.push({ ...document, id });
  }
  return [...others, ...added];
}
