import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { addPhrase, emptyPhrases, NOWHERE, nextNode, nodeOf, ROOT } from "../../src/text/phrases.ts";
import { CAPITAL, DIGIT, FOREIGN, findTokens, LONG, LOUD, tokensOf, WORD } from "../../src/text/tokens.ts";
import { isIn, knownNumber, numberOf, numbersOf, UNKNOWN, wordSet } from "../../src/text/vocabulary.ts";
import { LATIN } from "../../src/text/words.ts";

const known = "sở ban và các phối hợp , ; ( 12 iv - đ".split(" ");
const numbers = new Map(known.map((word) => [word, numberOf(word)]));
const pieces = [
  ...known,
  "SỞ",
  "Ban",
  "ĐT",
  "lạ",
  "Hoà",
  "\t",
  "\n",
  " ",
  "\u00a0",
  "\ud83d\ude00",
  "a\u0301",
  "Ⅳ",
  "ß",
  ".",
];
const texts = fc.array(fc.constantFrom(...pieces, " ", " ")).map((parts) => parts.join(""));

const isWord = (letter = "") => /^[\p{L}\p{M}\p{N}]$/u.test(letter);
const isForeign = (letter: string) => !new RegExp(`[${LATIN}\\d]`, "u").test(letter);

/** The tokens of a text, letter by letter. */
function naiveTokens(text: string) {
  const letters = fold(text).split("");
  const begins = (letter: string, at: number) =>
    isWord(letter) ? !isWord(letters[at - 1]) : letter === "\t" || !/^\s$/u.test(letter);
  return letters.flatMap((letter, start) => {
    if (!begins(letter, start)) return [];
    const after = letters.findIndex((next, at) => at > start && !(isWord(letter) && isWord(next)));
    const word = letters.slice(start, after < 0 ? letters.length : after).join("");
    const span = [start, start + word.length];
    return {
      number: numbers.get(word) ?? knownNumber(word),
      span,
      looks: looksOf(text.slice(...span), word),
    };
  });
}

function looksOf(written: string, folded: string): number {
  const isCapital = (at: number) =>
    written.charAt(at) !== folded.charAt(at) && written.charAt(at) !== written.charAt(at).toLowerCase();
  const looks: readonly (readonly [boolean, number])[] = [
    [isWord(folded.charAt(0)), WORD],
    [isCapital(0), CAPITAL],
    [folded.length > 1, LONG],
    [folded.length > 1 && isCapital(1), LOUD],
    [/^\d/u.test(folded), DIGIT],
    [isWord(folded.charAt(0)) && folded.split("").some(isForeign), FOREIGN],
  ];
  return looks.reduce((sum, [holds, look]) => sum + (holds ? look : 0), 0);
}

describe("the tokens of a text", () => {
  it("are those that its letters make, each with its number and its looks", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const table = findTokens({ text, folded: fold(text) }, [0, text.length]);
        const found = Array.from(table.numbers, (number, at) => ({
          number,
          span: [table.starts[at], table.ends[at]],
          looks: table.looks[at],
        }));
        expect(found).toEqual(naiveTokens(text));
      }),
      { numRuns: 1000 },
    );
  });

  it("are looked for once", () => {
    const reading = { text: "Sở, ban", folded: "sở, ban" };
    expect(tokensOf(reading)).toBe(tokensOf(reading));
    expect(tokensOf({ ...reading, extent: [3, 7] }).starts).toEqual(Int32Array.of(4));
  });

  it("are found in a text of any length", () => {
    const text = "sở, ".repeat(20_000);
    const { numbers: found } = findTokens({ text, folded: text }, [0, text.length]);
    expect(found).toHaveLength(40_000);
    expect(new Set(found)).toEqual(new Set([numberOf("sở"), numberOf(",")]));
  });
});

describe("the vocabulary", () => {
  it("gives a word one number, and none to a word that nobody looks for", () => {
    const words = Array.from({ length: 5000 }, (_, at) => `từ${at}`);
    const given = words.map(numberOf);
    expect(new Set(given).size).toBe(words.length);
    expect(words.map(knownNumber)).toEqual(given);
    expect(words.map(numberOf)).toEqual(given);
    expect(knownNumber("chưa-ai-hỏi")).toBe(UNKNOWN);
  });

  it("has sets of words", () => {
    const set = wordSet("sở ban");
    expect([...numbersOf("sở và ban"), UNKNOWN, undefined].map((number) => isIn(set, number))).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });
});

it("a tree holds the phrases that were put into it, and no others", () => {
  const phrase = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(phrase), fc.array(phrase), (put, asked) => {
      const tree = emptyPhrases<string>();
      for (const words of put) addPhrase(tree, words, words.join(" "));
      const keys = new Set(put.map((words) => words.join(" ")));
      for (const words of [...put, ...asked]) {
        const key = words.join(" ");
        const node = nodeOf(tree, words);
        expect(node === NOWHERE ? [] : tree.values[node]).toEqual(keys.has(key) ? [key] : []);
        expect(node !== NOWHERE).toBe([...keys].some((long) => `${long} `.startsWith(`${key} `)));
      }
      expect(nextNode(tree, ROOT, UNKNOWN)).toBe(NOWHERE);
    }),
  );
});
