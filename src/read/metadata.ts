/** `metadata.csv`: what the user knows about the documents in a folder and their texts do not show. */
import { dsvFormat } from "d3-dsv";
import type { StatedField, StatedRow, StatedValue } from "../model-evidence.ts";
import { fold } from "../text/fold.ts";
import { levelWords, metadataHeadings } from "./metadata-words.ts";

/** Why a cell or a row of the table is not taken. */
export type MetadataFault =
  | "no-file-column"
  | "unknown-column"
  | "unknown-file"
  | "bad-date"
  | "bad-level"
  | "stated-twice";

/** A cell or a row that is not taken; the rest of the table is. */
export interface MetadataProblem {
  /** The table's path. */
  readonly path: string;
  /** From 1, with the row of headings. */
  readonly row: number;
  readonly reason: MetadataFault;
  /** What stands there. */
  readonly value: string;
}

/** A table as it was found: its text and its path, relative to the folder that was named. */
export interface MetadataTable {
  readonly file: string;
  readonly text: string;
}

/** The rows by document, and what could not be taken. */
export interface Metadata {
  readonly rows: readonly StatedRow[];
  readonly problems: readonly MetadataProblem[];
}

/**
 * The values of a table. The first row names the columns, in English or Vietnamese and in any order: `file` (a file's path below the
 * table's folder, or a document's id), `symbol`, `type`, `date` (`2021-04-05` or `05/4/2021`), `issuer`, `place`, `level`,
 * `source` (where the text can be had). Cells are parted by commas, semicolons or tabs; an empty cell states nothing.
 *
 * @param idOf - The id of the document that a cell of the column `file` names; `null` where there is none.
 */
export function readMetadata(table: MetadataTable, idOf: (name: string) => string | null): Metadata {
  const [head = [], ...body] = rowsOf(table.text);
  const columns = head.map((heading) => metadataHeadings.get(plain(heading)) ?? null);
  const named = columns.indexOf("file");
  const problem = (row: number, reason: MetadataFault, value: string) => ({
    path: table.file,
    row,
    reason,
    value,
  });
  if (named < 0) return { rows: [], problems: [problem(1, "no-file-column", head.join(", "))] };
  const rows: StatedRow[] = [];
  const problems = head.flatMap((heading, i) =>
    columns[i] === null && plain(heading) !== "" ? [problem(1, "unknown-column", heading)] : [],
  );
  for (const [index, cells] of body.entries()) {
    const row = index + 2;
    const name = cells[named]?.trim() ?? "";
    const document = name === "" ? null : idOf(name);
    const { values, wrong } = readCells(cells, columns);
    if (document !== null)
      rows.push({ document, values: values.map((one) => ({ ...one, file: table.file, row })) });
    else if (cells.some((cell) => cell.trim() !== "")) problems.push(problem(row, "unknown-file", name));
    for (const { reason, words } of wrong) problems.push(problem(row, reason, words));
  }
  return { rows, problems };
}

/** The values of a row's cells, and the cells that hold none. */
function readCells(cells: readonly string[], columns: readonly (StatedField | "file" | null)[]) {
  const values: Pick<StatedValue, "field" | "value">[] = [];
  const wrong: { readonly reason: MetadataFault; readonly words: string }[] = [];
  for (const [i, field] of columns.entries()) {
    const words = cells[i]?.replace(/\s+/gu, " ").trim() ?? "";
    if (field === null || field === "file" || words === "") continue;
    const read = readers[field]?.(words) ?? words;
    if (typeof read === "string") values.push({ field, value: read });
    else wrong.push({ reason: read.reason, words });
  }
  return { values, wrong };
}

/** One row for each document: where two differ in a value, the first stands, and the other is a problem. */
export function unitedRows(all: readonly StatedRow[]): Metadata {
  const rows = new Map<string, Map<StatedField, StatedValue>>();
  const problems: MetadataProblem[] = [];
  for (const { document, values } of all) {
    const known = rows.get(document) ?? new Map<StatedField, StatedValue>();
    rows.set(document, known);
    for (const stated of values) {
      const before = known.get(stated.field);
      if (!before) known.set(stated.field, stated);
      else if (before.value !== stated.value)
        problems.push({ path: stated.file, row: stated.row, reason: "stated-twice", value: stated.value });
    }
  }
  return {
    rows: [...rows].map(([document, values]) => ({ document, values: [...values.values()] })),
    problems,
  };
}

function rowsOf(text: string): readonly (readonly string[])[] {
  const bare = text.startsWith("\ufeff") ? text.slice(1) : text;
  const head = /^[^\r\n]*/u.exec(bare)?.[0] ?? "";
  const separator = SEPARATORS.toSorted((a, b) => head.split(b).length - head.split(a).length)[0] ?? ",";
  return dsvFormat(separator).parseRows(bare);
}

function plain(heading: string): string {
  return fold(heading.normalize("NFC"))
    .replace(/[\s_]+/gu, " ")
    .trim();
}

type Read = string | { readonly reason: MetadataFault };

const readers: Partial<Record<StatedField, (words: string) => Read>> = {
  date: isoDate,
  level: (words) => levelWords.get(plain(words)) ?? { reason: "bad-level" },
  symbol: (words) => words.replace(/\s+/gu, ""),
};

/** `2021-04-05` and `05/4/2021`, where the calendar has that day. */
function isoDate(words: string): Read {
  const { year, month, day } = (ISO.exec(words) ?? WRITTEN.exec(words))?.groups ?? {};
  const iso = [year, month?.padStart(2, "0"), day?.padStart(2, "0")].join("-");
  const time = Date.parse(iso);
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
  return isDay ? iso : { reason: "bad-date" };
}

const SEPARATORS = [",", ";", "\t"];
const ISO = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/u;
const WRITTEN = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/u;
