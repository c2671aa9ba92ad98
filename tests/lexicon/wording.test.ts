import { describe, expect, it } from "vitest";
import { concepts } from "../../src/lexicon/concepts.ts";
import { denial, functionWords, purposeMarkers } from "../../src/lexicon/connectives.ts";
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

describe("the words that deny a duty", () => {
  const begins = (words: string) => new RegExp(`^${denial.pattern}`, "u").test(fold(words));

  it("are found where a duty is not to be done", () => {
    expect(["Tạm dừng việc mua xe", "Chưa tuyển dụng", denial.example].map(begins)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("are not found where it is done the more", () => {
    expect(["Không ngừng nâng cao", "Không chỉ dạy chữ", "Không gian mạng an toàn"].map(begins)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
