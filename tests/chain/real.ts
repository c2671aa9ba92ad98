/** The real documents of `../shared`, read by the parser; none where that folder is missing. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Document } from "../../src/model.ts";
import { parseDocument } from "../../src/parse/document.ts";

/** The documents of a folder under `../shared`, by the order of their names. */
export function realDocuments(name: string): readonly Document[] {
  const folder = new URL(`../../../shared/${name}/`, import.meta.url);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => /\.(?:txt|md)$/u.test(file));
  return files.sort().flatMap((file) => {
    const text = readFileSync(new URL(file, folder), "utf8");
    return parseDocument({ file, id: file.replace(/\.(?:txt|md)$/u, ""), text });
  });
}
