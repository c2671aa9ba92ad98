import { describe, expect, it } from "vitest";
import { deadlineCues } from "../../src/lexicon/deadlines.ts";
import {
  checkedBefore,
  deadlineOpeners,
  livedBefore,
  paidBefore,
  ratedAfter,
  ratedBefore,
  regularNames,
  schemeNouns,
  titleEnds,
  titleOpens,
} from "../../src/lexicon/deadlines-names.ts";
import { fold } from "../../src/text/fold.ts";

describe("the cues of deadlines", () => {
  it.each(deadlineCues.map((cue) => [cue.id, cue] as const))(
    "%s finds its own example, and all of its figures",
    (_, { phrase, example }) => {
      const [found] = [...fold(example).matchAll(phrase)];
      expect(found, example).toBeDefined();
      const figures = example.match(/\d+/gu) ?? [];
      for (const figure of figures) expect(found?.[0]).toContain(figure);
    },
  );

  it.each(deadlineCues.map((cue) => [cue.id, cue] as const))(
    "%s needs nothing that its example lacks",
    (_, { needs, example }) => {
      for (const part of needs) expect(example).toContain(part);
    },
  );

  it("have ids of their own, and examples that are folded already", () => {
    expect(new Set(deadlineCues.map(({ id }) => id)).size).toBe(deadlineCues.length);
    for (const { example } of deadlineCues) expect(fold(example)).toBe(example);
  });

  it.each(deadlineCues.map(({ id, phrase }) => [id, phrase] as const))(
    "%s begins where a word begins",
    (_, phrase) => {
      for (const [words] of deadlineCues.flatMap(({ example }) => [...`x${example}`.matchAll(phrase)]))
        expect(words.startsWith("x")).toBe(false);
    },
  );
});

describe("the names around a period", () => {
  it.each([
    ["xây dựng đề án phát triển hội", true],
    ["thực hiện chương trình này", false],
    ["các phong trào thi đua", true],
    ["bồi dưỡng cán bộ", false],
  ])("%j names a scheme: %s", (words, names) => {
    expect(schemeNouns.test(words)).toBe(names);
  });

  it("know the names in which định kỳ is a part", () => {
    expect(regularNames.test("ban hành quy chế tiếp xúc ")).toBe(true);
    expect(regularNames.test("thực hiện quy chế này ")).toBe(false);
  });

  it("know what is paid, lived, checked or bounded, and when nothing is to be done", () => {
    expect([paidBefore.test("hưởng trợ cấp xã hội "), paidBefore.test("báo cáo ")]).toEqual([true, false]);
    expect([livedBefore.test("phục vụ đời sống "), livedBefore.test("thu gom ")]).toEqual([true, false]);
    expect([checkedBefore.test("tổ chức khám sức khỏe "), checkedBefore.test("kiểm tra ")]).toEqual([
      true,
      false,
    ]);
    expect([
      ratedAfter.test(" trồng mới ít nhất 150 ha"),
      ratedAfter.test(" tổ chức 01 hội thi"),
      ratedAfter.test(" diễn tập ít nhất một lần"),
    ]).toEqual([true, false, false]);
    expect([ratedBefore.test("thu hút ít nhất 200 người "), ratedBefore.test("mở 04 lớp ")]).toEqual([
      true,
      false,
    ]);
  });

  it("know the words that make a period a deadline", () => {
    expect(deadlineOpeners.test("các đơn vị phấn đấu ")).toBe(true);
    expect(deadlineOpeners.test("của tỉnh ")).toBe(false);
  });

  it.each([
    [" về phát triển hội", true],
    [" (khóa X) về công tác hội", true],
    [" và các văn bản liên quan", false],
  ])("%j opens a title: %s", (words, opens) => {
    expect(titleOpens.test(words)).toBe(opens);
  });

  it("end a title where the citing text goes on", () => {
    const words = " phát triển hội, nâng cao chất lượng đến năm 2030, hoàn thành trước ngày 30/6/2025";
    expect(words.slice(0, titleEnds.exec(words)?.index)).toBe(
      " phát triển hội, nâng cao chất lượng đến năm 2030",
    );
  });
});
