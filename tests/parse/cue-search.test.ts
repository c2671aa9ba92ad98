import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deadlineCues, headingSites, textSites, valueSites } from "../../src/lexicon/deadlines.ts";
import type { DeadlineCue } from "../../src/lexicon/deadlines-cue.ts";
import { findCues } from "../../src/parse/cue-search.ts";
import { fold } from "../../src/text/fold.ts";

/** Words of the cues, and what makes the beginning of a word hard to see. */
const pieces = [
  ...deadlineCues.flatMap(({ example }) => [example, ...example.split(" ")]),
  ..."2025 2030 20 6 06 15/12 t6/2025 tháng6/2025 hai lần 3 từ đến hết ii iii/2026 - , . ; : ( / +".split(
    " ",
  ),
  ..."từng xtrước năm2025 m²năm ⅳquý a\u0301trước боnăm6 ".split(" "),
];
const texts = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(" ", " ", " ", "", "\n", ", ")), {
    maxLength: 14,
  })
  .map((parts) => fold(parts.flat().join("")));

/** Every place of every cue, each cue by itself. */
function naive(cues: readonly DeadlineCue[], words: string) {
  return cues.flatMap((cue) =>
    [...words.matchAll(cue.phrase)].map(({ index, 0: found }) => `${index} ${cue.id} ${found}`),
  );
}

describe.each([
  ["running text", textSites, deadlineCues.filter(({ only }) => only === undefined)],
  ["headings", headingSites, deadlineCues.filter(({ only }) => only !== "value")],
  ["values", valueSites, deadlineCues],
] as const)("the cues of deadlines in %s", (_, sites, cues) => {
  it("are found where each is found by itself", () => {
    fc.assert(
      fc.property(texts, fc.nat({ max: 12 }), (folded, start) => {
        const span = [Math.min(start, folded.length), folded.length] as const;
        const found = findCues(sites, { text: folded, folded }, { span }).map(
          ({ cue, match }) => `${match.index} ${cue.id} ${match[0]}`,
        );
        expect(found.toSorted()).toEqual(naive(cues, folded.slice(...span)).toSorted());
      }),
      { numRuns: 500 },
    );
  });
});
