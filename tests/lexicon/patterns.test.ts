/** What is read from the patterns of cues: letters that they cannot do without, and the letters at their edges. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cue } from "../../src/lexicon/cue.ts";
import { firstFound, sieveByOpening } from "../../src/lexicon/cue-sieve.ts";
import { deadlineCues } from "../../src/lexicon/deadlines.ts";
import { labelCues } from "../../src/lexicon/labels.ts";
import { statementCues } from "../../src/lexicon/obligations.ts";
import { headingCues } from "../../src/lexicon/purposes.ts";
import { relationCues } from "../../src/lexicon/relations.ts";
import { rolesAfter, rolesBefore } from "../../src/lexicon/roles.ts";
import { endingsOf, openingsOf, startsOf } from "../../src/text/pattern-edges.ts";
import { neededIn } from "../../src/text/pattern-words.ts";

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
  const letters: readonly string[] = phrase.source.match(/\p{L}+|\d{2,4}/gu) ?? [];
  const glued = letters.map((piece) => `${piece}x`);
  const pieces = [...letters, ...letters, ...glued, ".", ",", ";", ":", "(", "1", "/"];
  const words = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join(" "));
  return fc
    .tuple(words, fc.boolean(), words)
    .map(([before, hasExample, after]) => [before, hasExample ? example : "", after].join(" ").trimStart());
}

describe.each(cues.map((cue) => [cue.id, cue] as const))("%s", (_, cue) => {
  it("needs, ends and begins with the letters that its pattern tells", () => {
    const pattern = new RegExp(cue.phrase.source, "u");
    const [needed, endings, openings] = [neededIn(pattern), endingsOf(pattern), openingsOf(pattern)];
    const starts = startsOf(pattern);
    fc.assert(
      fc.property(wordsOf(cue), (words) => {
        const found = pattern.exec(words)?.[0];
        if (found === undefined) return;
        if (needed) expect(needed.some((piece) => words.includes(piece))).toBe(true);
        if (endings) expect(endings.some((ending) => found.trimEnd().endsWith(ending))).toBe(true);
        if (openings) expect(openings.some((opening) => found.includes(opening))).toBe(true);
        if (starts) expect(starts.some((start) => found.startsWith(start))).toBe(true);
      }),
    );
  });
});

describe.each([
  ["statements", statementCues],
  ["headings", headingCues],
] as const)("the cues of %s", (_, those: readonly Cue<unknown>[]) => {
  it("are found by the first word as they are found one after the other", () => {
    const sieve = sieveByOpening(those);
    const words = fc.constantFrom(...those).chain(wordsOf);
    fc.assert(
      fc.property(words, fc.constantFrom("", "(", "x", "các ", "một số "), (rest, before) => {
        const opening = before + rest;
        expect(firstFound(sieve, opening)?.id).toBe(those.find(({ phrase }) => phrase.test(opening))?.id);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("what patterns need", () => {
  it.each([
    [/báo\s+cáo(?:\s+về)?\s+$/u, ["báo"], ["về", "cáo"], ["báo"]],
    [/^[\s,]*(?:kế\s+hoạch|đề\s+án)(?!\p{L})/u, ["hoạch", "đề"], ["hoạch", "án"], ["kế", "đề"]],
    [/h[ằà]ng\s{1,4}\p{L}/u, ["hằng", "hàng"], null, ["hằng", "hàng"]],
    [/(?:a|\d)b*/u, ["a", ..."0123456789"], ["b", "a", ..."0123456789"], ["a", ..."0123456789"]],
    [/(?:a|.)b*/u, null, null, null],
  ])("%o", (pattern, needed, endings, openings) => {
    expect(neededIn(pattern)).toEqual(needed);
    expect(endingsOf(pattern)).toEqual(endings);
    expect(openingsOf(pattern)).toEqual(openings);
  });
});
