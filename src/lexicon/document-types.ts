/** Loại văn bản: the types of documents, State and Party, and the codes that stand for them in a sign. */
import { fold } from "../text/fold.ts";
import { onOneLine } from "../text/span.ts";
import { readData } from "./data.ts";

/** A type of document. */
export interface DocumentType {
  /** In full, as it is printed in running text: `Kế hoạch`. */
  readonly name: string;
  /** What stands for it in a sign, the prescribed one first: `KH`. */
  readonly codes: readonly string[];
  /** Whose papers bear it. */
  readonly branch: "state" | "party" | "both";
  /** Whether it is a law or made under one (văn bản quy phạm pháp luật). */
  readonly normative?: boolean;
  /** Where the row was read. */
  readonly source: string;
  readonly certainty: "read" | "known" | "secondary" | "inferred";
}

/** Every type, by name. */
export const documentTypes: readonly DocumentType[] = readData<DocumentType[]>("document-types");

/** The source of a regular expression that finds a type's name in folded text, the longest name first. */
export const typePattern: string = alternatives(documentTypes.map((type) => type.name));

/** The type that these words name, whatever white space stands between them; `null` where they name none. */
export function typeNamed(folded: string): DocumentType | null {
  return byName.get(onOneLine(folded).trim()) ?? null;
}

/** The types that a code stands for: `CT` is that of `Chỉ thị`, `QĐ` that of `Quyết định` and `Quy định`. */
export function typesCoded(code: string): readonly DocumentType[] {
  return byCode.get(fold(code)) ?? [];
}

/** Alternatives of a regular expression over folded text: the longest first, any white space between their words. */
export function alternatives(names: readonly string[]): string {
  const rows = [...new Set(names.map(oneLine))]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) => wordsOf(name).map(wordPattern));
  return choiceOf(rows);
}

/** The words of a name, each with the space or the hyphen before it. */
function wordsOf(name: string): readonly string[] {
  return name.match(/^[^ -]+| ?- ?[^ -]*| [^ -]+/gu) ?? [];
}

/** A word of a name, with what stands between it and the one before. */
function wordPattern(word: string): string {
  return word
    .replace(/[.()[\]{}+?^$/]/gu, "\\$&")
    .replace(/^ ?- ?/u, "\\s*-\\s*")
    .replace(/^ /u, "\\s+");
}

/** Rows of words as one choice: what several begin with stands once, before the choice of how they go on. */
function choiceOf(rows: readonly (readonly string[])[]): string {
  const groups = new Map<string, (readonly string[])[]>();
  for (const [first = "", ...rest] of rows) groups.set(first, [...(groups.get(first) ?? []), rest]);
  return [...groups]
    .sort(([a], [b]) => b.length - a.length)
    .map(([first, rests]) =>
      rests.length === 1 || first === "" ? first + rests[0]?.join("") : `${first}(?:${choiceOf(rests)})`,
    )
    .join("|");
}

function oneLine(words: string): string {
  return onOneLine(fold(words)).trim();
}

const byName: ReadonlyMap<string, DocumentType> = new Map(
  documentTypes.map((type) => [oneLine(type.name), type]),
);
const byCode: ReadonlyMap<string, readonly DocumentType[]> = indexCodes();

function indexCodes(): Map<string, DocumentType[]> {
  const index = new Map<string, DocumentType[]>();
  for (const type of documentTypes)
    for (const code of type.codes.map(fold)) index.set(code, [...(index.get(code) ?? []), type]);
  return index;
}
