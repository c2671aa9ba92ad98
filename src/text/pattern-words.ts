/** Letters that a pattern cannot do without, read from its source: a text is asked for them before the pattern is tried. */
import { joinedLetters, type Pattern, readPattern } from "./pattern.ts";

/**
 * Pieces of text of which every match of a pattern holds at least one; of several such sets the one whose pieces are long and few.
 * `null` where none can be told. Pieces that are known to be there already tell nothing.
 */
export function neededIn({ source }: RegExp, known: readonly string[] = []): readonly string[] | null {
  return neededOf(readPattern(source), known);
}

function neededOf(pattern: Pattern, known: readonly string[]): readonly string[] | null {
  if (pattern.kind === "letters") return known.includes(pattern.letters) ? null : [pattern.letters];
  if (pattern.kind === "repeat") return pattern.least > 0 ? neededOf(pattern.part, known) : null;
  if (pattern.kind === "row") return neededOfRow(pattern.parts, known);
  return pattern.kind === "choice" ? neededOfChoice(pattern.options, known) : null;
}

/** The best of what the parts of a row need. */
function neededOfRow(parts: readonly Pattern[], known: readonly string[]): readonly string[] | null {
  const sets = joinedLetters(parts).flatMap((part) => {
    const pieces = neededOf(part, known);
    return pieces === null ? [] : [pieces];
  });
  return sets.reduce<readonly string[] | null>(
    (best, pieces) => (best === null || worthOf(pieces) > worthOf(best) ? pieces : best),
    null,
  );
}

function neededOfChoice(options: readonly Pattern[], known: readonly string[]): readonly string[] | null {
  const sets = options.map((option) => neededOf(option, known));
  const all = new Set(sets.flatMap((pieces) => pieces ?? []));
  return sets.includes(null) || all.size > MOST ? null : [...all];
}

/** Long pieces are rare, and few are soon asked for. */
function worthOf(pieces: readonly string[]): number {
  return Math.min(...pieces.map(({ length }) => length)) - (pieces.length - 1) / 2;
}

const MOST = 12;
