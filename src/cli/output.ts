import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import writeFileAtomic from "write-file-atomic";
import type { Language } from "../index.ts";
import { problemWords, say } from "./words.ts";

/** Prints to standard output, and waits until it is taken. A reader that has gone away ends the printing, not the program. */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}

/** One line on standard error. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Writes a file whole or not at all; tells what went wrong. True where it was written. */
export async function writeWhole(
  path: string,
  content: string | Iterable<string>,
  lang: Language,
): Promise<boolean> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFileAtomic(path, typeof content === "string" ? content : joined(content));
    return true;
  } catch (error) {
    const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
    tell(say(problemWords["not-written"] as never, lang, { path, why }));
    return false;
  }
}

/** Lines as bytes: longer than any one string may be. */
function joined(lines: Iterable<string>): Buffer {
  return Buffer.concat(Array.from(lines, (line) => Buffer.from(line)));
}

/** Shows how far long work has come, on a terminal only. */
export function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${line}`);
}

/** Takes the line of progress away. */
export function progressDone(): void {
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[2K");
}
