/** Chữ viết tắt: what stands for other words inside the names of bodies, `KH&CN` in `Sở KH&CN`. */
import { fold } from "../text/fold.ts";
import { readData } from "./data.ts";

/** A short form and the words that it stands for. */
export interface Abbreviation {
  readonly short: string;
  readonly long: string;
  readonly source: string;
  readonly certainty: "read" | "known" | "secondary" | "inferred";
}

/** Every short form, by itself. */
export const abbreviations: readonly Abbreviation[] = readData<{
  readonly abbreviations: readonly Abbreviation[];
}>("units").abbreviations;

/** The words that a short form stands for, whatever stands between its letters; `null` for one that is not known. */
export function longFormOf(short: string): string | null {
  return byShort.get(lettersOf(short)) ?? null;
}

/** The letters and digits of a short form, folded: `NN&PTNT`, `NN & PTNT` are the same. */
function lettersOf(short: string): string {
  return (
    fold(short)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(" ") ?? ""
  );
}

const byShort: ReadonlyMap<string, string> = new Map(
  abbreviations.map(({ short, long }) => [lettersOf(short), long]),
);
