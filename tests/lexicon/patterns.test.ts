/** What is read from the patterns of cues: letters that they cannot do without, and the letters at their edges. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cue } from "../../src/lexicon/cue.ts";
import { isFoundIn, sieve } from "../../src/lexicon/cue-sieve.ts";
import { deadlineCues } from "../../src/lexicon/deadlines.ts";
import { labelCues } from "../../src/lexicon/labels.ts";
import { statementCues } from "../../src/lexicon/obligations.ts";
import { headingCues } from "../../src/lexicon/purposes.ts";
import { relationCues } from "../../src/lexicon/relations.ts";
import { rolesAfter, rolesBefore } from "../../src/lexicon/roles.ts";
import { endingsOf, neededIn, openingsOf } from "../../src/text/pattern-words.ts";

const cues: readonly Cue<unknown>[] = [
  ...deadlineCues,
  ...headingCues,
  ...labelCues,
  ...relationCues,
  ...rolesAfter,
  ...rolesBefore,
  ...statementCues,
];

/** Words, marks and figures of a pattern and of its example, in any order. */
function wordsOf({ phrase, example }: Cue<unknown>): fc.Arbitrary<string> {
  const pieces = [...(phrase.source.match(/\p{L}+|\d{2,4}/gu) ?? []), ".", ",", ";", ":", "(", "1", "/"];
  const words = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join(" "));
  return fc
    .tuple(words, fc.boolean(), words)
    .map(([before, hasExample, after]) => [before, hasExample ? example : "", after].join(" ").trimStart());
}

describe.each(cues.map((cue) => [cue.id, cue] as const))("%s", (_, cue) => {
  const matched = (words: string) => new RegExp(cue.phrase.source, "u").exec(words)?.[0];

  it("is found with and without its needs being asked for", () => {
    const [sieved] = sieve([{ ...cue, phrase: new RegExp(cue.phrase.source, "u") }]);
    fc.assert(
      fc.property(wordsOf(cue), (words) => {
        expect(sieved && isFoundIn(sieved, words)).toBe(matched(words) !== undefined);
      }),
    );
  });

  it("ends and begins with the letters that its pattern tells", () => {
    const [endings, openings] = [endingsOf(cue.phrase), openingsOf(cue.phrase)];
    fc.assert(
      fc.property(wordsOf(cue), (words) => {
        const found = matched(words);
        if (found === undefined) return;
        if (endings) expect(endings.some((ending) => found.trimEnd().endsWith(ending))).toBe(true);
        if (openings) expect(openings.some((opening) => found.includes(opening))).toBe(true);
      }),
    );
  });
});

describe("what patterns need", () => {
  it.each([
    [/báo\s+cáo(?:\s+về)?\s+$/u, ["báo"], ["về", "cáo"], ["báo"]],
    [/^[\s,]*(?:kế\s+hoạch|đề\s+án)(?!\p{L})/u, ["hoạch", "đề"], ["hoạch", "án"], ["kế", "đề"]],
    [/h[ằà]ng\s{1,4}\d{1,2}/u, ["ng"], null, ["h"]],
    [/(?:a|\d)b*/u, null, null, null],
  ])("%o", (pattern, needed, endings, openings) => {
    expect(neededIn(pattern)).toEqual(needed);
    expect(endingsOf(pattern)).toEqual(endings);
    expect(openingsOf(pattern)).toEqual(openings);
  });
});
