#!/usr/bin/env node
import { VERSION } from "../index.ts";
import { buildCommand } from "./build.ts";
import { type Command, isUsageError, languageOf, readArguments, usageError } from "./command.ts";
import { commandHelp, generalHelp } from "./help.ts";
import { print, tell } from "./output.ts";
import { parseCommand } from "./parse.ts";
import { questions } from "./questions.ts";
import { reportCommand } from "./report.ts";
import { usageWords } from "./words.ts";

const commands: readonly Command[] = [parseCommand, buildCommand, ...questions, reportCommand];

/** Runs the command that the arguments name, and answers with its exit code. */
async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  const lang = languageOf(argv);
  if (name === "--version") return print(`${VERSION}\n`).then(() => 0);
  if (name === undefined || name === "--help" || name === "-h" || name.startsWith("--lang")) {
    await print(generalHelp(commands, lang));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((each) => each.name === name);
  if (command === undefined) {
    const choices = commands.map((each) => each.name).join(", ");
    throw usageError(usageWords.unknownCommand, lang, { value: name, choices });
  }
  const args = readArguments(command, rest);
  return args.help ? print(commandHelp(command, lang)).then(() => 0) : command.run(args);
}

process.stdout.on("error", (error: Error & { code?: string }) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!isUsageError(error)) throw error;
  tell(error.message);
  process.exitCode = 2;
}
