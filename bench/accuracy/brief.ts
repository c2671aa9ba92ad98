import { hashOf } from "../../src/text/hash.ts";

/** A name in few words: of a long one its beginning, and a few signs that tell it from others that begin so. */
export function brief(name: string): string {
  const words = name.split(/\s+/u);
  return words.length <= LONGEST
    ? words.join(" ")
    : `${words.slice(0, BEGINNING).join(" ")}…${hashOf(name).slice(0, 6)}`;
}

const LONGEST = 8;
const BEGINNING = 5;
