import { csvFormatRows } from "d3-dsv";

/** A table of plain values. */
export interface Rows {
  /** Field names, in English. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/**
 * A table as CSV that spreadsheets open rightly: UTF-8 with a byte order mark, line ends CRLF, and a `'` before text that a
 * spreadsheet would take for a formula.
 */
export function writeCsv({ columns, rows }: Rows): string {
  const cells = [columns, ...rows].map((row) => row.map(cellOf));
  return `\ufeff${csvFormatRows(cells).replace(/(?<!\r)\n/gu, "\r\n")}\r\n`;
}

function cellOf(value: string | number | boolean | null): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  return /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
}
