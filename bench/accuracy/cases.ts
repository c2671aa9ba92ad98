/** The annotated documents: the examples of this project, and the corpus beside it where it is there. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Document } from "../../src/model.ts";
import { parseDocument } from "../../src/parse/document.ts";
import { type Annotation, withWords } from "./annotations.ts";
import { compare } from "./compare.ts";
import type { Gold } from "./gold.ts";
import type { Verdict } from "./verdict.ts";

/** A text, and what it is known to say. */
export interface Case {
  readonly name: string;
  readonly text: string;
  readonly gold: Gold;
}

/** Documents that are reported together. */
export interface CaseSet {
  /**
   * `many-kinds`: texts of our own that were annotated before the parser had read them; `corpus`: real documents that rules were written from; `second-chain`: real documents that were annotated before rules were
   * written for them; `kept-back`: real documents that no rule was written from.
   */
  readonly name: "examples" | "many-kinds" | "corpus" | "second-chain" | "kept-back";
  readonly cases: readonly Case[];
}

/** The folder of the project. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** The examples. */
export function readExamples(): CaseSet {
  const chain = join(root, "examples", "sample-chain");
  return { name: "examples", cases: readCases(join(chain, "gold"), join(chain, "texts")) };
}

/** Plans, directives, letters and announcements of many houses and years, of our own. */
export function readKinds(): CaseSet {
  const kinds = join(root, "examples", "many-kinds");
  return { name: "many-kinds", cases: readCases(join(kinds, "gold"), join(kinds, "texts")) };
}

/** The real documents, those that rules were written from apart from the others; `null` where they are not beside the project. */
export function readReal(): readonly CaseSet[] | null {
  const shared = join(root, "..", "shared");
  if (!existsSync(join(shared, "gold")) || !existsSync(join(shared, "corpus"))) return null;
  const cases = readCases(join(shared, "gold"), join(shared, "corpus"));
  const sets: readonly CaseSet[] = [
    { name: "corpus", cases: cases.filter(({ name }) => writtenFrom.has(name)) },
    { name: "second-chain", cases: readSecondChain(join(shared, "chain-57")) },
    { name: "kept-back", cases: cases.filter(({ name }) => !writtenFrom.has(name)) },
  ];
  return sets.filter(({ cases: those }) => those.length > 0);
}

/** The parser's reading of a text; of a file with two documents the first, or the one that the name means: `plan~2`. */
export function parseCase(name: string, text: string): Document {
  const id = fileOf(name);
  const documents = parseDocument({ file: `${id}.txt`, id, text });
  const document = documents.find((each) => each.id === name) ?? documents[0];
  if (document === undefined) throw new Error(`no document in ${name}`);
  return document;
}

/** The name of the file that holds a document. */
function fileOf(name: string): string {
  return name.replace(/~\d+$/u, "");
}

/** The verdicts on a case. */
export function judge({ name, text, gold }: Case): Verdict[] {
  return compare(gold, parseCase(name, text));
}

/** The documents of the second chain that were annotated, with the words of the texts beside the project. */
function readSecondChain(texts: string): Case[] {
  const folder = join(root, "bench", "annotations", "second-chain");
  return readPairs<Annotation>(folder, texts).map(({ name, text, gold }) => ({
    name,
    text,
    gold: withWords(gold, text),
  }));
}

function readCases(goldFolder: string, textFolder: string): Case[] {
  return readPairs<Gold>(goldFolder, textFolder);
}

/** What is known of each text of a folder, by the name of its file. */
function readPairs<T>(goldFolder: string, textFolder: string): { name: string; text: string; gold: T }[] {
  if (!existsSync(textFolder)) return [];
  const texts = readdirSync(textFolder).filter((file) => /\.(?:txt|md)$/u.test(file));
  return readdirSync(goldFolder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .flatMap((file) => {
      const name = file.replace(/\.json$/u, "");
      const textFile = texts.find((candidate) => candidate.replace(/\.(?:txt|md)$/u, "") === fileOf(name));
      if (textFile === undefined) return [];
      const gold: T = JSON.parse(readFileSync(join(goldFolder, file), "utf8"));
      const text = readFileSync(join(textFolder, textFile), "utf8").normalize("NFC");
      return [{ name, text, gold }];
    });
}

/** The real documents whose annotations lay open to those who wrote the rules. Any other counts as kept back. */
const writtenFrom: ReadonlySet<string> = new Set([
  "binh-thuan-tinh-uy-15-kh-tu-2021",
  "binh-thuan-ubnd-ke-hoach-2021",
  "ha-giang-lhh-chuong-trinh-hanh-dong-2022",
  "thanh-hoa-dang-doan-lhh-32-kh-2021",
  "viet-nam-dang-doan-lhh-chuong-trinh-hanh-dong-2021",
]);
