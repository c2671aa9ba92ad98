import type { Line } from "./lines.ts";
import { labelAt } from "./outline-labels.ts";
import type { Reading } from "./reading.ts";

/** What separates paragraphs in a text: empty lines, the ends of lines, or only that a line is not filled. */
export interface Layout {
  readonly breaks: "blank" | "line" | "width";
  /** How long a filled line is. */
  readonly width: number;
  /** Whether blank lines stand within paragraphs too: never, here and there, or after every line. */
  readonly gaps: "none" | "some" | "all";
}

/** How the paragraphs of a text are set apart, from the lines that begin with a small letter and so must go on. */
export function layoutOf(reading: Reading, lines: readonly Line[]): Layout {
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const goingOn = lines.filter(
    ({ start }, at) => at > 0 && /^\p{Ll}\p{L}/u.test(reading.text.slice(start, start + 2)),
  );
  if (lines.length < 6 || width > 160 || goingOn.length * 5 < lines.length)
    return { breaks: "line", width, gaps: "none" };
  const blank = goingOn.filter(({ afterBlank }) => afterBlank).length;
  const spaced = lines.filter(({ afterBlank }) => afterBlank).length * 10 > lines.length * 9;
  if (blank * 3 > goingOn.length) return { breaks: "width", width, gaps: spaced ? "all" : "some" };
  const labelled = lines.filter((line) => labelAt(reading, line));
  const apart = labelled.filter(({ afterBlank }) => afterBlank).length;
  return { breaks: apart * 2 >= labelled.length ? "blank" : "width", width, gaps: "none" };
}
