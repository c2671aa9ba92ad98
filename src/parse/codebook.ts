import { createRequire } from "node:module";
import type { Document } from "../model.ts";
import type { Task, ThemeCode } from "../model-tasks.ts";
import { fold } from "../text/fold.ts";
import { bySpan, overlapOf, type Span } from "../text/span.ts";
import {
  type Needed,
  neededWords,
  type PatternToken,
  patternFault,
  variantsOf,
} from "./codebook-patterns.ts";
import { type Codebook, placeOf, shapeFault } from "./codebook-shape.ts";

export type { Codebook, Theme } from "./codebook-shape.ts";

/** Reads a codebook from parsed JSON. A codebook that is wrong throws one line: what is wrong, where, and what to do. */
export function readCodebook(json: unknown): Codebook {
  const fault = shapeFault(json);
  if (fault !== null) throw new Error(`codebook: ${fault}`);
  const codebook = json as Codebook;
  compile(codebook);
  return codebook;
}

/** The document with the themes that a codebook finds in its tasks, each with the pattern that matched and the words. */
export function codeThemes(document: Document, codebook: Codebook): Document {
  const patterns = compile(codebook);
  return {
    ...document,
    tasks: document.tasks.map((task) => ({
      ...task,
      themes: themesOf(document.text, task, patterns).map((theme) => noted(task, theme)),
    })),
  };
}

/** A theme of a task that was coded by hand stands in the coder's words. */
function noted({ coded }: Task, theme: ThemeCode): ThemeCode {
  return coded ? { ...theme, coded: { ...coded, statement: theme.quote } } : theme;
}

/** A pattern made ready to match. */
interface Pattern {
  readonly theme: string;
  readonly source: string;
  readonly variants: readonly (readonly PatternToken[])[];
  readonly needed: Needed;
}

const compiled = new WeakMap<Codebook, readonly Pattern[]>();

function compile(codebook: Codebook): readonly Pattern[] {
  const known = compiled.get(codebook);
  if (known) return known;
  const patterns = codebook.themes.flatMap(({ id, patterns: sources }, theme) =>
    sources.map((source, at) => compilePattern(id, source, placeOf(`/themes/${theme}/patterns/${at}`))),
  );
  compiled.set(codebook, patterns);
  return patterns;
}

function compilePattern(theme: string, source: string, place: string): Pattern {
  const tokens = parsePattern(source, place);
  const fault = patternFault(source, tokens);
  if (fault !== null) throw new Error(`codebook: ${place}: the pattern ${JSON.stringify(source)} ${fault}`);
  return { theme, source, variants: variantsOf(tokens), needed: neededWords(tokens) };
}

function parsePattern(source: string, place: string): readonly PatternToken[] {
  const { parseMatch } = matcher().methods().one;
  try {
    return parseMatch(foldPattern(source.normalize("NFC")), {}, matcher().world());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `codebook: ${place}: the pattern ${JSON.stringify(source)} cannot be read (${why}); correct it or take it out`,
    );
  }
}

function themesOf(text: string, { start, end }: Task, patterns: readonly Pattern[]): readonly ThemeCode[] {
  const words = flat(text.slice(start, end));
  const folded = fold(words);
  const likely = patterns.filter(({ needed }) =>
    needed.every((list) => list.some((word) => folded.includes(word))),
  );
  if (likely.length === 0) return [];
  const view = matcher()(words);
  const codes = likely.flatMap((pattern) => codesOf(view, pattern, { text, start }));
  return codes.sort(
    (a, b) => bySpan(a.span, b.span) || byName(a.theme, b.theme) || byName(a.pattern, b.pattern),
  );
}

/** The words on one line, each where it was: line ends would end sentences, cell bars and slashes hold words together. */
function flat(words: string): string {
  return words.replace(/[\n\r\t|*_#]/gu, " ").replace(/(?<=\p{Ll})\/(?=\p{Ll})/gu, " ");
}

/** What a pattern finds, the shortest words from each place; a stretch is given once. */
function codesOf(
  view: View,
  { theme, source, variants }: Pattern,
  place: { text: string; start: number },
): readonly ThemeCode[] {
  const codes: ThemeCode[] = [];
  for (const tokens of variants)
    for (const { terms } of view.match(tokens).json(OFFSETS)) {
      const span = spanOf(terms, place);
      if (span === null || codes.some((code) => overlapOf(code.span, span) > 0)) continue;
      codes.push({ theme, pattern: source, quote: place.text.slice(...span), span });
    }
  return codes;
}

/** From a match's first word to its last; `null` where these words do not stand there. */
function spanOf(terms: readonly Term[], { text, start }: { text: string; start: number }): Span | null {
  const [first, last] = [terms[0], terms.at(-1)];
  if (!first || !last) return null;
  const stands = ({ text: word, offset }: Term): boolean =>
    flat(text.slice(start + offset.start, start + offset.start + offset.length)) === word;
  const span: Span = [start + first.offset.start, start + last.offset.start + last.offset.length];
  return stands(first) && stands(last) ? span : null;
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Term {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

interface View {
  match(tokens: readonly PatternToken[]): View;
  json(options: typeof OFFSETS): readonly { readonly terms: readonly Term[] }[];
}

/** What is used of compromise's first layer. */
interface Matcher {
  (words: string): View;
  plugin(plugin: object): void;
  hooks(): string[];
  world(): { hooks: string[] };
  methods(): {
    one: { parseMatch: (pattern: string, options: object, world: object) => readonly PatternToken[] };
  };
}

const OFFSETS = { offset: true, terms: { offset: true } } as const;

let own: Matcher | null = null;

/**
 * compromise's first layer, which knows no English, as a copy of our own: its settings are shared by all who load it, and those who
 * use it for English must not notice ours. Words are compared by our fold, which keeps accents, and `2021-2025` stays one word.
 */
function matcher(): Matcher {
  if (own) return own;
  const load = createRequire(import.meta.url);
  const path = load.resolve("compromise/one");
  const theirs = load.cache[path];
  delete load.cache[path];
  const fresh = load("compromise/one") as Matcher;
  if (theirs) load.cache[path] = theirs;
  else delete load.cache[path];
  fresh.plugin({ methods: { one: { killUnicode: foldWord } } });
  const { hooks } = fresh.world();
  hooks.splice(hooks.indexOf("contractions"), 1);
  own = fresh;
  return fresh;
}

/** The fold, but for the marks of patterns and of words, which stay. */
function foldWord(word: string): string {
  return fold(word).replace(/ /gu, (_, at: number) => word.charAt(at));
}

/** The fold of a pattern, its regular expressions left as they are. */
function foldPattern(pattern: string): string {
  return pattern
    .split(/(\/(?:[^/\\]|\\.)+\/)/u)
    .map((part, at) => (at % 2 === 1 ? part : foldWord(part)))
    .join("");
}
