import { readFile } from "node:fs/promises";
import {
  buildGraph,
  type Chain,
  type ChainGraph,
  type Codebook,
  codeThemes,
  type Document,
  isCodingSheet,
  type Language,
  linkChain,
  parseDocument,
  readChainFile,
  readCodebook,
  readTexts,
  type Texts,
} from "../index.ts";
import { beside, readSheets, withoutCodedChain } from "./coded.ts";
import { type Arguments, type CommandOption, usageError } from "./command.ts";
import { formulasOption, openFormulas } from "./formulas.ts";
import { progress, progressDone, tell } from "./output.ts";
import { metadataWords, noteWords, problemWords, say, usageWords } from "./words.ts";

/** The documents under the paths, and whether everything that was named could be read. */
export interface Input {
  readonly documents: readonly Document[];
  /** The chain as it was built, where a chain file is all that was named. */
  readonly chain: Chain | null;
  readonly complete: boolean;
}

export interface ChainInput {
  readonly chain: Chain;
  readonly graph: ChainGraph;
  readonly complete: boolean;
}

/** The options that every command which reads texts takes. */
export const readingOptions: readonly CommandOption[] = [
  {
    name: "codebook",
    value: "FILE",
    words: {
      vi: "mã hóa chủ đề của nhiệm vụ theo tệp JSON này",
      en: "code the tasks by the themes of this JSON file",
    },
  },
];

/** The options that every command which links documents takes. */
export const linkingOptions: readonly CommandOption[] = [...readingOptions, formulasOption];

/** Reads and parses what the paths name. What cannot be read is told on standard error, one line each. */
export async function openDocuments(args: Arguments): Promise<Input> {
  const codebook = await openCodebook(args);
  const { files, coded } = withoutCodedChain(args.paths);
  const texts = await readTexts(files);
  tellProblems(texts, args.lang);
  const chains = readChains(texts, args.lang);
  const sheets = readSheets(texts, args.lang);
  const parsed = parseAll(texts, args.lang);
  const held = chains.read.flatMap((chain) => chain.documents);
  const documents = beside([...parsed, ...held], [...coded, ...sheets.read]);
  const unread = texts.problems.length + texts.metadataProblems.length + chains.failed + sheets.failed;
  const complete = unread === 0;
  const [only, another] = chains.read;
  const alone = another === undefined && documents.length === held.length && codebook === null;
  const chain = only && alone ? only : null;
  return {
    documents: codebook ? documents.map((document) => codeThemes(document, codebook)) : documents,
    chain,
    complete,
  };
}

/** Reads what the paths name and links it to one chain; `null` where nothing could be read at all. */
export async function openChain(args: Arguments): Promise<ChainInput | null> {
  const formulas = openFormulas(args);
  const { documents, chain: built, complete } = await openDocuments(args);
  if (documents.length === 0 && !complete) return null;
  progress(say(noteWords.linking, args.lang, { all: documents.length }));
  const options = { cross: args.has("cross"), candidates: args.has("candidates"), formulas };
  const chain = formulas === undefined && built ? built : linkChain(documents, options);
  const graph = buildGraph(chain);
  progressDone();
  return { chain, graph, complete };
}

async function openCodebook(args: Arguments): Promise<Codebook | null> {
  const path = args.option("codebook");
  if (path === null) return null;
  try {
    return readCodebook(JSON.parse(await readFile(path, "utf8")));
  } catch (error) {
    throw usageError(usageWords.codebook, args.lang, {
      path,
      why: error instanceof Error ? error.message : String(error),
    });
  }
}

function tellProblems({ problems, metadataProblems, skipped }: Texts, lang: Language): void {
  for (const { path, reason } of problems) tell(say(problemWords[reason] as never, lang, { path }));
  for (const { reason, ...cell } of metadataProblems) tell(say(metadataWords[reason], lang, cell));
  const endings = Object.entries(skipped).sort(([a], [b]) => (a < b ? -1 : 1));
  if (endings.length === 0) return;
  const count = endings.reduce((sum, [, number]) => sum + number, 0);
  tell(
    say(noteWords.skipped, lang, {
      count,
      endings: endings.map(([ending, number]) => `${ending} ${number}`).join(", "),
    }),
  );
}

function readChains({ chainFiles }: Texts, lang: Language): { read: Chain[]; failed: number } {
  const read: Chain[] = [];
  const files = chainFiles.filter(({ text }) => !isCodingSheet(text));
  for (const { file, text } of files) {
    const chain = readChainFile(text);
    if ("error" in chain)
      tell(say(problemWords["not-a-chain"] as never, lang, { path: file, why: chain.error }));
    else read.push(chain);
  }
  return { read, failed: files.length - read.length };
}

function parseAll({ sources }: Texts, lang: Language): Document[] {
  const documents = sources.flatMap((source, index) => {
    progress(say(noteWords.reading, lang, { done: index + 1, all: sources.length }));
    return parseDocument(source);
  });
  progressDone();
  for (const { id, warnings } of documents) {
    if (warnings.some(({ code }) => code === "text.empty"))
      tell(say(noteWords.empty, lang, { document: id }));
  }
  return documents;
}
