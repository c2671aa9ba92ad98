/** The annotated documents: the examples of this project, and the corpus beside it where it is there. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Document } from "../../src/model.ts";
import { parseDocument } from "../../src/parse/document.ts";
import { compare } from "./compare.ts";
import type { Gold } from "./gold.ts";
import type { Verdict } from "./verdict.ts";

/** A text, and what it is known to say. */
export interface Case {
  readonly name: string;
  readonly text: string;
  readonly gold: Gold;
}

/** A set of annotated documents that is reported on its own. */
export interface CaseSet {
  readonly name: "examples" | "corpus";
  readonly cases: readonly Case[];
}

/** The folder of the project. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** The examples. */
export function readExamples(): CaseSet {
  const chain = join(root, "examples", "sample-chain");
  return { name: "examples", cases: readCases(join(chain, "gold"), join(chain, "texts")) };
}

/** The corpus, or `null` where it is not beside the project. */
export function readCorpus(): CaseSet | null {
  const shared = join(root, "..", "shared");
  if (!existsSync(join(shared, "gold")) || !existsSync(join(shared, "corpus"))) return null;
  return { name: "corpus", cases: readCases(join(shared, "gold"), join(shared, "corpus")) };
}

/** The parser's reading of a text; of a file with two documents, the first. */
export function parseCase(name: string, text: string): Document {
  const [document] = parseDocument({ file: `${name}.txt`, id: name, text });
  if (document === undefined) throw new Error(`no document in ${name}`);
  return document;
}

/** The verdicts on a case. */
export function judge({ name, text, gold }: Case): Verdict[] {
  return compare(gold, parseCase(name, text));
}

function readCases(goldFolder: string, textFolder: string): Case[] {
  const texts = readdirSync(textFolder).filter((file) => /\.(?:txt|md)$/u.test(file));
  return readdirSync(goldFolder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .flatMap((file) => {
      const name = file.replace(/\.json$/u, "");
      const textFile = texts.find((candidate) => candidate.replace(/\.(?:txt|md)$/u, "") === name);
      if (textFile === undefined) return [];
      const gold: Gold = JSON.parse(readFileSync(join(goldFolder, file), "utf8"));
      const text = readFileSync(join(textFolder, textFile), "utf8").normalize("NFC");
      return [{ name, text, gold }];
    });
}
