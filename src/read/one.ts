import { readFile } from "node:fs/promises";
import { decodeText, type Unreadable } from "./decode.ts";

/** A path that gave nothing, and why. */
export interface ReadProblem {
  readonly path: string;
  readonly reason: Unreadable;
}

/** The text of a file on the disk, or the reason why there is none. */
export async function readText(path: string): Promise<ReturnType<typeof decodeText>> {
  try {
    return decodeText(await readFile(path));
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** Why the disk gave nothing. */
export function reasonOf(error: unknown): Unreadable {
  return error instanceof Error && "code" in error && error.code === "ENOENT" ? "missing" : "no-access";
}
