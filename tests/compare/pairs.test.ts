import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { candidatePairs } from "../../src/compare/candidates.ts";
import { createKeyTable } from "../../src/compare/key-table.ts";
import { stretchFinder, stretchSpan } from "../../src/compare/local-alignment.ts";
import { overlapOfPair } from "../../src/compare/overlap.ts";
import { sharingPairs } from "../../src/compare/pairs.ts";
import { passageSets } from "../../src/compare/passage-sets.ts";
import { shinglesOf } from "../../src/compare/shingles.ts";
import { tokenize } from "../../src/compare/tokens.ts";

const tokensOf = (...texts: readonly string[]) =>
  tokenize(texts.map((folded) => ({ folded, span: [0, folded.length] })));

const setsOf = (...texts: readonly string[]) => passageSets(shinglesOf(tokensOf(...texts)));

/** The three-word runs of a text, found the plain way. */
function runs(text: string): ReadonlySet<string> {
  const words = text.split(" ");
  return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(" ")));
}

const sentence = fc
  .array(fc.constantFrom("tăng", "cường", "công", "tác", "tuyên", "truyền", "vận", "động"), {
    minLength: 1,
    maxLength: 24,
  })
  .map((words) => words.join(" "));

describe("the overlap of two passages", () => {
  it("is what a plain count of three-word runs gives", () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const [left, right] = [runs(a), runs(b)];
        const shared = [...left].filter((run) => right.has(run)).length;
        const { jaccard, containmentA, containmentB } = overlapOfPair(setsOf(a, b), 0, 1);
        expect(jaccard).toBe(shared / Math.max(1, left.size + right.size - shared));
        expect(containmentA).toBe(shared / Math.max(1, left.size));
        expect(containmentB).toBe(shared / Math.max(1, right.size));
      }),
    );
  });
});

describe("candidates", () => {
  const copied = "rà soát bổ sung quy chế phối hợp giữa các sở ban ngành với hội khuyến học";
  const texts = [
    copied,
    "bố trí kinh phí cho công tác khuyến học trong dự toán hằng năm của địa phương",
    `hội khuyến học chủ động ${copied} trong quý hai`,
    "xây dựng tủ sách ở cơ sở và vận động nhân dân đọc sách mỗi ngày",
  ];

  it("are the passages that share rare wording, and no others", () => {
    const { a, b } = candidatePairs(setsOf(...texts));
    expect([[...a], [...b]]).toEqual([[0], [2]]);
  });

  it("are not two passages of one group", () => {
    const groups = Int32Array.from([7, 8, 7, 9]);
    expect(candidatePairs(setsOf(...texts), { groups }).a.length).toBe(0);
  });

  it("tell how much of each stands in the other", () => {
    const [pair] = sharingPairs(tokensOf(...texts));
    expect(pair).toMatchObject({ a: 0, b: 2, containmentA: 1 });
    expect(pair?.containmentB).toBeLessThan(0.8);
  });

  it("find every copy among many others", () => {
    const many = Array.from(
      { length: 400 },
      (_, i) => `việc số ${i} giao cho đơn vị ${i} làm trong tháng ${i} của năm ${i}`,
    );
    const all = [...many, ...many.slice(0, 200).map((text) => `nội dung sau ${text} hết`)];
    const found = new Set(sharingPairs(tokensOf(...all)).map(({ a, b }) => `${a} ${b}`));
    expect(many.slice(0, 200).filter((_, i) => !found.has(`${i} ${i + 400}`))).toEqual([]);
  });

  it("join a crowd without pairing each with each", () => {
    const crowd = Array.from({ length: 300 }, () => copied);
    const { a, b } = candidatePairs(setsOf(...crowd), { crowd: 5 });
    expect(a.length).toBeLessThan(300 * 10);
    const reached = new Set([0]);
    a.forEach((one, at) => {
      if (reached.has(one)) reached.add(b[at] ?? 0);
    });
    expect(reached.size).toBe(300);
  });
});

describe("the shared stretch", () => {
  const between = (a: string, b: string) => {
    const tokens = tokensOf(a, b);
    const found = stretchFinder(tokens)([0, tokens.from[1] ?? 0], [tokens.from[1] ?? 0, tokens.from[2] ?? 0]);
    if (found === null) return null;
    return [
      a.slice(...stretchSpan(tokens, found.a)),
      b.slice(...stretchSpan(tokens, found.b)),
      found.matches,
    ];
  };

  it("is found inside two long passages, to the character, through line breaks", () => {
    const a =
      "trước hết, các cấp ủy tăng cường công tác\n\n tuyên truyền về học tập suốt đời; sau đó báo cáo";
    const b = "sở giáo dục tăng cường công tác tuyên truyền, về học tập suốt đời ở nông thôn";
    expect(between(a, b)).toEqual([
      "tăng cường công tác\n\n tuyên truyền về học tập suốt đời",
      "tăng cường công tác tuyên truyền, về học tập suốt đời",
      11,
    ]);
  });

  it("runs on over words that were changed, added or left out", () => {
    const a = "củng cố kiện toàn tổ chức bộ máy và cán bộ của hội theo hướng tinh gọn hiệu quả";
    const b = "đề án củng cố kiện toàn tổ chức bộ máy và người làm việc của hội theo hướng tinh gọn";
    expect(between(a, b)).toEqual([
      "củng cố kiện toàn tổ chức bộ máy và cán bộ của hội theo hướng tinh gọn",
      "củng cố kiện toàn tổ chức bộ máy và người làm việc của hội theo hướng tinh gọn",
      15,
    ]);
  });

  it("is nothing where no three words in a row are the same", () => {
    expect(between("một hai bốn năm", "một hai ba bốn")).toBeNull();
    expect(between("", "một hai ba")).toBeNull();
  });

  it("is the whole of two passages that are the same", () => {
    fc.assert(
      fc.property(sentence, (words) => {
        const count = words.split(" ").length;
        expect(between(words, words)).toEqual(count < 3 ? null : [words, words, count]);
      }),
    );
  });
});

describe("the table of keys", () => {
  it("numbers keys as a Map does", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 200 }), (keys) => {
        const table = createKeyTable(1);
        const map = new Map<number, number>();
        for (const key of keys) {
          if (!map.has(key)) map.set(key, map.size);
          expect(table.add(key)).toBe(map.get(key));
        }
        for (let key = -60; key < 60; key++) expect(table.find(key)).toBe(map.get(key) ?? -1);
        expect(table.size()).toBe(map.size);
      }),
    );
  });
});
