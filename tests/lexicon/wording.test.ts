import { describe, expect, it } from "vitest";
import { concepts } from "../../src/lexicon/concepts.ts";
import { functionWords, purposeMarkers } from "../../src/lexicon/connectives.ts";
import { formulaCues } from "../../src/lexicon/formulas.ts";
import { variants } from "../../src/lexicon/variants.ts";
import { fold } from "../../src/text/fold.ts";

/** Folded words with one space between them. */
const plain = (text: string) => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

describe("the concepts of duties", () => {
  it.each(concepts.map((concept) => [concept.id, concept] as const))(
    "%s is found in its example",
    (_, concept) => {
      const example = ` ${plain(concept.example)} `;
      expect(concept.phrases.filter((phrase) => example.includes(` ${phrase} `))).not.toEqual([]);
    },
  );

  it("are written as they are matched: folded, words with one space between", () => {
    const phrases = [
      ...concepts.flatMap((concept) => concept.phrases),
      ...variants.flatMap(({ match, give }) => [match, give]),
      ...functionWords.words,
      ...purposeMarkers.words,
    ];
    expect(phrases.filter((phrase) => phrase !== plain(phrase))).toEqual([]);
  });

  it("have ids of their own, and no phrase twice", () => {
    const ids = concepts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { phrases } of concepts) expect(new Set(phrases).size).toBe(phrases.length);
  });
});

describe("formulas", () => {
  it.each(formulaCues.map((cue) => [cue.id, cue] as const))(
    "%s is found in its example",
    (_, { phrase, example }) => {
      expect(fold(example)).toMatch(phrase);
    },
  );

  it("are not found in a duty", () => {
    const duty = fold(
      "Các sở xây dựng kế hoạch đào tạo cán bộ, báo cáo Ủy ban nhân dân tỉnh trong quá trình thực hiện.",
    );
    expect(formulaCues.filter(({ phrase }) => phrase.test(duty))).toEqual([]);
  });
});
