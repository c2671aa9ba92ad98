import { describe, expect, it } from "vitest";
import { isFoundIn } from "../../src/lexicon/cue-sieve.ts";
import {
  adverbialOpening,
  clauseLink,
  handsOver,
  headingClause,
  headingLead,
  headingPartner,
  headingTail,
  helpsAfter,
} from "../../src/lexicon/role-frames.ts";
import { rolesAfter, rolesBefore, rolesByEnding } from "../../src/lexicon/roles.ts";
import { fold } from "../../src/text/fold.ts";

const frames = [
  adverbialOpening,
  clauseLink,
  handsOver,
  headingClause,
  headingLead,
  headingPartner,
  headingTail,
  helpsAfter,
];
const all = [...rolesBefore, ...rolesAfter, ...frames];

describe("the cues of roles", () => {
  it.each(all.map((cue) => [cue.id, cue] as const))(
    "%s holds for its own example",
    (_, { phrase, example }) => {
      expect(fold(example)).toBe(example);
      expect(phrase.test(example)).toBe(true);
    },
  );

  it.each(rolesBefore.map((cue) => [cue.id, cue] as const))(
    "%s is the first that fits its own example",
    (id, { example }) => {
      expect(rolesBefore.find(({ phrase }) => phrase.test(example))?.id).toBe(id);
    },
  );

  it.each(rolesBefore.map((cue) => [cue.id, cue] as const))(
    "%s ends with no syllable but those that it is looked for behind",
    (_, cue) => {
      const syllables = new Set(rolesBefore.flatMap(({ phrase }) => phrase.source.match(/\p{L}+/gu) ?? []));
      const words = cue.example.trim().split(" ");
      const isFound = (opening: string) =>
        (rolesByEnding.byWord.get(opening.split(" ").at(-1) ?? "") ?? rolesByEnding.others).some(
          (sieved) => sieved.cue === cue && isFoundIn(sieved, `${opening} `),
        );
      for (const opening of words.map((_word, at) => words.slice(0, at + 1).join(" ")))
        for (const before of [opening, ...Array.from(syllables, (last) => `${opening} ${last}`)])
          expect(isFound(before), before).toBe(cue.phrase.test(`${before} `));
    },
  );

  it("have ids of their own, which begin with what they give", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, shows } of [...rolesBefore, ...rolesAfter])
      expect(id.startsWith(`role.${shows.role ?? "none"}.`), id).toBe(true);
  });

  it.each([
    "hợp tác với ",
    "lãnh đạo ",
    "vận động ",
    "trình ",
    "đề xuất với ",
    "theo đề nghị của ",
    "liên kết với ",
    "đặt hàng, giao nhiệm vụ cho ",
  ])("none fits «%s»", (before) => {
    expect(rolesBefore.find(({ phrase }) => phrase.test(before))?.id).toBeUndefined();
  });
});
