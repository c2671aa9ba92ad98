import {
  type Answer,
  type ChainGraph,
  type DrawingSize,
  findings,
  type Language,
  type NameError,
  type Rows,
  renderTable,
  tableOf,
  writeAnswer,
  writeCsv,
} from "../index.ts";
import { type Arguments, type Command, type CommandOption, usageError } from "./command.ts";
import { type ChainInput, linkingOptions, openChain } from "./inputs.ts";
import { print, tell } from "./output.ts";
import { noteWords, say, usageWords, type Words } from "./words.ts";

/** A question as a command: how it is asked, and how its answer is drawn where it can be. */
export interface Question<A extends Answer> {
  readonly name: string;
  readonly summary: Words;
  readonly example: string;
  readonly options?: readonly CommandOption[];
  readonly ask: (graph: ChainGraph, args: Arguments) => A;
  readonly draw?: (answer: A, asked: Asked) => string;
  /** The table of its answer as CSV. @defaultValue the main table */
  readonly rows?: (answer: A, args: Arguments) => Rows;
  /** How many of its answer `--fail-on uncovered` counts. */
  readonly uncovered?: (answer: A) => number;
}

/** What a drawing can know beside the answer. */
export interface Asked {
  readonly args: Arguments;
  readonly lang: Language;
  readonly graph: ChainGraph;
  /** What the drawing is made for, where that was asked. */
  readonly size: DrawingSize | undefined;
}

/** A command that reads, asks and prints the answer in the format that is wanted. */
export function questionCommand<A extends Answer>(question: Question<A>): Command {
  const failures = question.uncovered ? ["uncovered", ...FAILURES] : FAILURES;
  return {
    name: question.name,
    summary: question.summary,
    example: question.example,
    options: [
      ...(question.options ?? []),
      formatOption(question.draw !== undefined),
      ...(question.draw === undefined ? [] : [sizeOption]),
      failOnOption(failures),
      themeOption,
      ...linkingOptions,
    ],
    run: async (args) => {
      const input = await openChain(args);
      if (input === null) return 3;
      const answer = asked(() => question.ask(input.graph, args), args.lang);
      await print(inFormat(question, answer, { args, graph: input.graph }));
      if (formatOf(args) !== "table") for (const note of answer.notes) tell(note);
      return exitCode(input, args, question.uncovered?.(answer) ?? 0);
    },
  };
}

/** 3 where something could not be read, 1 where something asked for with `--fail-on` is so, else 0. */
export function exitCode({ chain, graph, complete }: ChainInput, args: Arguments, uncovered = 0): number {
  const counts: Readonly<Record<Failure, () => number>> = {
    uncovered: () => uncovered,
    unresolved: () => chain.links.filter(({ status }) => status !== "resolved").length,
    errors: () => findings(graph).findings.filter(({ severity }) => severity === "error").length,
  };
  const failed = (args.list("fail-on") as readonly Failure[])
    .map((name) => [name, counts[name]()] as const)
    .filter(([, count]) => count > 0);
  for (const [name, count] of failed) {
    tell(say(noteWords.failed, args.lang, { why: say(noteWords[name], args.lang, { count }) }));
  }
  if (!complete) return 3;
  return failed.length > 0 ? 1 : 0;
}

/** Asks; what is wrong with the arguments (an unknown document, several with one symbol) ends with exit code 2. */
function asked<A>(ask: () => A, lang: Language): A {
  try {
    return ask();
  } catch (error) {
    if (!isNameError(error)) throw error;
    const { fault, asked: name, candidates } = error;
    const list = candidates.join(", ") || "–";
    throw usageError(usageWords[fault], lang, { name, count: candidates.length, list });
  }
}

function isNameError(error: unknown): error is NameError {
  return error instanceof Error && "fault" in error;
}

function inFormat<A extends Answer>(
  question: Question<A>,
  answer: A,
  { args, graph }: { readonly args: Arguments; readonly graph: ChainGraph },
): string {
  switch (formatOf(args)) {
    case "table":
      return `${renderTable(answer, { lang: args.lang, width: process.stdout.columns ?? 120 })}\n`;
    case "csv":
      return writeCsv(question.rows?.(answer, args) ?? tableOf(answer));
    case "svg":
      return `${question.draw?.(answer, { args, lang: args.lang, graph, size: sizeOf(args) })}\n`;
    default:
      return writeAnswer(answer);
  }
}

function formatOf(args: Arguments): string {
  return args.option("format") ?? (process.stdout.isTTY ? "table" : "json");
}

function formatOption(drawn: boolean): CommandOption {
  return {
    name: "format",
    value: "FORMAT",
    choices: drawn ? ["table", "json", "csv", "svg"] : ["table", "json", "csv"],
    words: {
      vi: "dạng trả lời (màn hình: table; ống dẫn: json)",
      en: "form of the answer (terminal: table; pipe: json)",
    },
  };
}

const SIZES: readonly DrawingSize[] = ["column", "page", "slide"];
const sizeOption: CommandOption = {
  name: "size",
  value: "SIZE",
  choices: SIZES,
  words: {
    vi: "khổ của hình svg: một cột báo (88 mm), hai cột (180 mm), trang chiếu",
    en: "what an svg is made for: a journal's column (88 mm), both columns (180 mm), a slide",
  },
};

function sizeOf(args: Arguments): DrawingSize | undefined {
  return SIZES.find((size) => size === args.option("size"));
}

/** What `--fail-on` may name. */
export function failOnOption(choices: readonly string[]): CommandOption {
  return {
    name: "fail-on",
    value: choices.join(","),
    listOf: choices,
    words: { vi: "kết thúc với mã 1 khi có điều này", en: "end with exit code 1 where this is so" },
  };
}

type Failure = "uncovered" | "unresolved" | "errors";
export const FAILURES: readonly Failure[] = ["unresolved", "errors"];

const themeOption: CommandOption = {
  name: "theme",
  value: "THEME,…",
  words: {
    vi: "chỉ các nhiệm vụ thuộc chủ đề này (cần --codebook)",
    en: "only tasks of these themes (needs --codebook)",
  },
};
