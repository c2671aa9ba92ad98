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

/** The last letters of every match, without white space behind them; `null` where a match may end with others. */
export function endingsOf({ source }: RegExp): readonly string[] | null {
  return edgeOf(lettersAt(readPattern(source), "end"));
}

/** The first letters of every match, behind white space and characters of classes that may be left out; `null` where others may begin it. */
export function openingsOf({ source }: RegExp): readonly string[] | null {
  return edgeOf(lettersAt(readPattern(source), "start"));
}

/** What stands at one edge of a part: its letters, `null` where they may be any, and whether it may be without letters. */
interface Edge {
  readonly letters: readonly string[] | null;
  readonly isEmpty: boolean;
}

function edgeOf({ letters, isEmpty }: Edge): readonly string[] | null {
  return letters === null || isEmpty ? null : [...new Set(letters)];
}

function lettersAt(pattern: Pattern, side: "start" | "end"): Edge {
  if (pattern.kind === "letters") return { letters: [pattern.letters], isEmpty: false };
  if (pattern.kind === "nothing") return { letters: [], isEmpty: true };
  if (pattern.kind === "class") return { letters: pattern.isSpace ? [] : null, isEmpty: pattern.isSpace };
  if (pattern.kind === "choice") return ofAny(pattern.options.map((option) => lettersAt(option, side)));
  if (pattern.kind === "row") return ofRow(joinedLetters(pattern.parts), side);
  const isSkipped = side === "start" && pattern.part.kind === "class" && pattern.least === 0;
  if (isSkipped) return { letters: [], isEmpty: true };
  const { letters, isEmpty } = lettersAt(pattern.part, side);
  return { letters, isEmpty: isEmpty || pattern.least === 0 };
}

function ofAny(edges: readonly Edge[]): Edge {
  const isAny = edges.some(({ letters }) => letters === null);
  return {
    letters: isAny ? null : edges.flatMap(({ letters }) => letters ?? []),
    isEmpty: edges.some(({ isEmpty }) => isEmpty),
  };
}

function ofRow(parts: readonly Pattern[], side: "start" | "end"): Edge {
  const found: string[] = [];
  for (const part of side === "start" ? parts : parts.toReversed()) {
    const { letters, isEmpty } = lettersAt(part, side);
    if (letters === null) return { letters: null, isEmpty: false };
    found.push(...letters);
    if (!isEmpty) return { letters: found, isEmpty: false };
  }
  return { letters: found, isEmpty: true };
}
