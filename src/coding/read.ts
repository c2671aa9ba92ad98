/** A coding sheet → a document, or one line that says what is wrong and where. */
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import type { Document, Language } from "../model.ts";
import { sayFault, sayMistake } from "./fault-words.ts";
import { faultOf } from "./faults.ts";
import { layOutSheet } from "./layout.ts";
import type { CodingSheet } from "./sheet.ts";

/** What is wrong with a sheet. */
export interface CodingSheetError {
  /** File, line, what is wrong and what to do, in one line. */
  readonly error: string;
  /** From 1. */
  readonly line: number;
}

/** How a sheet is read. */
export interface CodingSheetOptions {
  /** The file's name, for messages and for the document. @defaultValue the id with `.json` */
  readonly file?: string;
  /** The language of messages. @defaultValue "vi" */
  readonly lang?: Language;
}

/** Whether a text is meant as a coding sheet: it says so in its `format`, whatever else is wrong with it. */
export function isCodingSheet(text: string): boolean {
  return FORMAT.test(text.slice(0, HEAD));
}

/**
 * Reads a coding sheet (`docs/coding.md`). Its document is one that all of the library works with: its text is the sheet laid
 * out, `coded` tells that it is. Never throws: what is wrong is told in one line.
 */
export function readCodingSheet(
  text: string,
  { file, lang = "vi" }: CodingSheetOptions = {},
): Document | CodingSheetError {
  const json = text.normalize("NFC").replace(/^\ufeff/u, "");
  const mistakes: ParseError[] = [];
  const root = parseTree(json, mistakes, { disallowComments: true });
  const name = file ?? WORDS.sheet[lang];
  const told = (offset: number, what: string): CodingSheetError => {
    const line = lineAt(json, offset);
    return { error: `${name}, ${WORDS.line[lang]} ${line}: ${what}`, line };
  };
  const [mistake] = mistakes;
  if (mistake) return told(mistake.offset, sayMistake(printParseErrorCode(mistake.error), lang));
  const value: unknown = root && getNodeValue(root);
  const fault = faultOf(value);
  if (fault) return told(offsetOf(root, fault.place), sayFault(fault, lang));
  return layOutSheet(value as CodingSheet, file);
}

/** Where a place of the JSON begins: a field at its name. */
function offsetOf(root: Node | undefined, place: readonly (string | number)[]): number {
  const node = root && findNodeAtLocation(root, [...place]);
  return (node?.parent?.type === "property" ? node.parent.offset : node?.offset) ?? 0;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}

const WORDS = {
  sheet: { vi: "phiếu mã hóa", en: "coding sheet" },
  line: { vi: "dòng", en: "line" },
} as const;

const FORMAT = /"format"\s*:\s*"directive-chain-coding"/u;
const HEAD = 2000;
