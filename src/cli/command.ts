import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Language } from "../index.ts";
import { say, usageWords, type Words } from "./words.ts";

/** An option of a command, as its help prints it. */
export interface CommandOption {
  readonly name: string;
  /** What stands after it; none for a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** Where it takes a list: what may stand in it. */
  readonly listOf?: readonly string[];
  readonly required?: boolean;
  readonly words: Words;
}

/** What a command was called with. */
export interface Arguments {
  readonly paths: readonly string[];
  readonly lang: Language;
  /** The value of an option, or `null`. */
  readonly option: (name: string) => string | null;
  /** The values of an option that takes several, by comma or repetition. */
  readonly list: (name: string) => readonly string[];
  readonly has: (name: string) => boolean;
}

/** A command: what it is for, what it takes, and what it does. It answers with its exit code. */
export interface Command {
  readonly name: string;
  readonly summary: Words;
  readonly example: string;
  readonly options: readonly CommandOption[];
  readonly run: (args: Arguments) => Promise<number>;
}

/** A mistake in the arguments: one line that says what to change. Ends the command with exit code 2. */
export interface UsageError extends Error {
  readonly usage: true;
}

export function usageError(
  words: Words,
  language: Language,
  blanks: Readonly<Record<string, string | number>> = {},
): UsageError {
  return Object.assign(new Error(say(words, language, blanks)), { usage: true as const });
}

export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && "usage" in error;
}

/** Reads a command's arguments; `--help` and `--lang` belong to all of them. */
export function readArguments(
  command: Command,
  argv: readonly string[],
): Arguments & { readonly help: boolean } {
  const lang = languageOf(argv);
  const { values, positionals } = parse(command, argv, lang);
  const all = (name: string): readonly string[] => [values[name] ?? []].flat().map(String);
  const option = (name: string): string | null => all(name).at(-1) ?? null;
  const help = values.help !== undefined;
  for (const each of help ? [] : command.options) check(each, all(each.name), lang);
  if (!help && positionals.length === 0) throw usageError(usageWords.noPath, lang);
  const list = (name: string): readonly string[] =>
    all(name)
      .flatMap((value) => value.split(","))
      .map((value) => value.trim())
      .filter(Boolean);
  return { help, lang, paths: positionals, option, list, has: (name) => values[name] !== undefined };
}

function parse(command: Command, argv: readonly string[], lang: Language): ReturnType<typeof parseArgs> {
  const options: ParseArgsConfig["options"] = {
    help: { type: "boolean", short: "h" },
    lang: { type: "string" },
  };
  for (const { name, value } of command.options) {
    options[name] = value === undefined ? { type: "boolean" } : { type: "string", multiple: true };
  }
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    const why = (error instanceof Error ? error.message : String(error)).split(/\. |\n/u)[0] ?? "";
    throw usageError(usageWords.unknownOption, lang, { why });
  }
}

function check(
  { name, choices, listOf, required }: CommandOption,
  values: readonly string[],
  lang: Language,
): void {
  if (required && values.length === 0) throw usageError(usageWords.missingOption, lang, { name });
  const given = listOf ? values.flatMap((value) => value.split(",")) : values;
  const allowed = choices ?? listOf;
  const wrong = allowed && given.find((value) => !allowed.includes(value.trim()));
  if (wrong !== undefined)
    throw usageError(usageWords.oneOf, lang, { name, value: wrong, choices: allowed?.join(", ") ?? "" });
}

/** The language that is asked for, read before anything else so that mistakes are told in it. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const value = at < 0 ? "vi" : (argv[at]?.split("=")[1] ?? argv[at + 1] ?? "");
  if (value !== "vi" && value !== "en")
    throw usageError(usageWords.oneOf, "vi", { name: "lang", value: value || "?", choices: "vi, en" });
  return value;
}
