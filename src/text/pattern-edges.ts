/** The letters at the edges of what a pattern finds, read from its source: where they do not stand, the pattern need not be tried. */
import { joinedLetters, type Pattern, readPattern } from "./pattern.ts";

/** The last letters of every match, without white space behind them; `null` where a match may end with others. */
export function endingsOf({ source }: RegExp): readonly string[] | null {
  return wordsAt(readPattern(source), "end");
}

/** The first letters of every match, behind white space and characters of classes that may be left out; `null` where others may begin it. */
export function openingsOf({ source }: RegExp): readonly string[] | null {
  return wordsAt(readPattern(source), "start");
}

/** The first letters of every match, where nothing stands before them; `null` where others may begin it, or white space. */
export function startsOf({ source }: RegExp): readonly string[] | null {
  return wordsAt(readPattern(source), "very start");
}

/** Whether a pattern is found nowhere but at one edge of a text. */
export function isAnchored({ source }: RegExp, edge: "start" | "end"): boolean {
  return isTied(readPattern(source), edge);
}

function isTied(pattern: Pattern, edge: "start" | "end"): boolean {
  if (pattern.kind === "nothing") return pattern.edge === edge;
  if (pattern.kind === "choice") return pattern.options.every((option) => isTied(option, edge));
  const outer = pattern.kind === "row" ? pattern.parts.at(edge === "start" ? 0 : -1) : undefined;
  return outer !== undefined && isTied(outer, edge);
}

/** Which letters are asked for; the last two differ in what may stand before them. */
type Side = "end" | "start" | "very start";

/** What stands at one edge of a part: its letters, `null` where they may be any, and whether it may be without letters. */
interface Edge {
  readonly letters: readonly string[] | null;
  readonly isEmpty: boolean;
}

function wordsAt(pattern: Pattern, side: Side): readonly string[] | null {
  const { letters, isEmpty } = edgeOf(pattern, side);
  return letters === null || isEmpty ? null : [...new Set(letters)];
}

function edgeOf(pattern: Pattern, side: Side): Edge {
  if (pattern.kind === "letters") return { letters: [pattern.letters], isEmpty: false };
  if (pattern.kind === "nothing") return EMPTY;
  if (pattern.kind === "class") return pattern.isSpace && side !== "very start" ? EMPTY : ANY;
  if (pattern.kind === "choice") return ofAny(pattern.options.map((option) => edgeOf(option, side)));
  if (pattern.kind === "row") return ofRow(joinedLetters(pattern.parts), side);
  if (side === "start" && pattern.part.kind === "class" && pattern.least === 0) return EMPTY;
  const { letters, isEmpty } = edgeOf(pattern.part, side);
  return { letters, isEmpty: isEmpty || pattern.least === 0 };
}

function ofAny(edges: readonly Edge[]): Edge {
  const isAny = edges.some(({ letters }) => letters === null);
  return {
    letters: isAny ? null : edges.flatMap(({ letters }) => letters ?? []),
    isEmpty: edges.some(({ isEmpty }) => isEmpty),
  };
}

function ofRow(parts: readonly Pattern[], side: Side): Edge {
  const found: string[] = [];
  for (const part of side === "end" ? parts.toReversed() : parts) {
    const { letters, isEmpty } = edgeOf(part, side);
    if (letters === null) return ANY;
    found.push(...letters);
    if (!isEmpty) return { letters: found, isEmpty: false };
  }
  return { letters: found, isEmpty: true };
}

const EMPTY: Edge = { letters: [], isEmpty: true };
const ANY: Edge = { letters: null, isEmpty: false };
