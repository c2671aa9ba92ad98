import { describe, expect, it } from "vitest";
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
import { roleEndings, rolesAfter, rolesBefore } from "../../src/lexicon/roles.ts";
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
    "%s ends with no syllable that is not among the endings",
    (_, { phrase, example }) => {
      const syllables = new Set(rolesBefore.flatMap((cue) => cue.phrase.source.match(/\p{L}+/gu) ?? []));
      const words = example.trim().split(" ");
      const openings = words.map((_word, at) => words.slice(0, at + 1).join(" "));
      for (const opening of openings) {
        if (phrase.test(`${opening} `)) expect(roleEndings).toContain(opening.split(" ").at(-1));
        for (const last of syllables)
          if (phrase.test(`${opening} ${last} `)) expect(roleEndings).toContain(last);
      }
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
