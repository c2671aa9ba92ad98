/** What the page's script reads: the answers in columns and the texts in blocks, each compressed. */
import { deflateRawSync } from "node:zlib";
import type { Report } from "../query/answers-work.ts";
import { toColumns } from "./columns.ts";
import type { PageData, PageFiles } from "./page-packed.ts";
import { sparse } from "./page-sparse.ts";

/** The data that a page is read from. */
export function pageData(report: Report, files: PageFiles): PageData {
  const { texts, ...rest } = report;
  const textOf = (id: string) => (Object.hasOwn(texts, id) ? (texts[id] ?? "") : "");
  const parts = Object.entries({ ...rest, coverages: report.coverages.map(sparse) });
  const blocks = blocksOf(Object.keys(texts), textOf);
  return {
    parts: Object.fromEntries(parts.map(([name, part]) => [name, packed(toColumns(part, textOf))])),
    ids: packed(blocks),
    blocks: blocks.map((ids) => packed(ids.map(textOf))),
    letters: Object.values(texts).reduce((sum, text) => sum + text.length, 0),
    files,
  };
}

/** Documents in blocks, each with about as many letters as are opened in a moment. */
function blocksOf(ids: readonly string[], textOf: (id: string) => string): readonly (readonly string[])[] {
  const blocks: string[][] = [];
  let room = 0;
  for (const id of ids) {
    const { length } = textOf(id);
    if (room < length || blocks.length === 0) {
      blocks.push([]);
      room = BLOCK;
    }
    blocks.at(-1)?.push(id);
    room -= length;
  }
  return blocks;
}

function packed(value: unknown): string {
  return deflateRawSync(JSON.stringify(value), { level: LEVEL }).toString("base64");
}

const BLOCK = 250_000;
const LEVEL = 9;
