import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clustersOf, createPassageIndex, findSharing, type SharingPair } from "../../src/index.ts";
import { runsOf } from "./runs.ts";
import { copiesAmong } from "./written-passages.ts";

const few = ["tăng", "cường", "công", "tác", "tuyên", "truyền"];
const passage = fc.array(fc.constantFrom(...few), { maxLength: 14 }).map((words) => words.join(" "));
const key = ({ a, b }: { a: number; b: number }) => `${a} ${b}`;

/** Every pair compared with every other, by sets of strings. */
function comparedAll(passages: readonly string[], containment: number): readonly SharingPair[] {
  const sets = passages.map(runsOf);
  const weight = (run: string) => {
    const holders = sets.filter((set) => set.has(run)).length;
    return Math.log2(1 + passages.length / holders);
  };
  const weightOf = (runs: Iterable<string>) => [...runs].reduce((sum, run) => sum + weight(run), 0);
  return sets.flatMap((one, a) =>
    sets.flatMap((other, b) => {
      const both = [...one].filter((run) => other.has(run));
      const shared = both.length;
      if (b <= a || shared === 0 || shared / Math.min(one.size, other.size) < containment) return [];
      const likeness = weightOf(both) / Math.min(weightOf(one), weightOf(other));
      const jaccard = shared / (one.size + other.size - shared);
      return {
        a,
        b,
        shared,
        jaccard,
        containmentA: shared / one.size,
        containmentB: shared / other.size,
        likeness,
      };
    }),
  );
}

describe("passages that share words", () => {
  it("are, where all are compared, those that a plain comparison of sets finds", () => {
    fc.assert(
      fc.property(
        fc.array(passage, { maxLength: 8 }),
        fc.constantFrom(0, 0.3, 0.8),
        (passages, containment) => {
          const found = findSharing(passages, { exact: true, containment });
          const wanted = comparedAll(passages, containment);
          expect(found.map(({ likeness: _, ...pair }) => pair)).toEqual(
            wanted.map(({ likeness: _, ...pair }) => pair),
          );
          for (const [at, { likeness }] of found.entries())
            expect(likeness).toBeCloseTo(wanted[at]?.likeness ?? 0, 8);
        },
      ),
    );
  });

  it("are found as surely without comparing all, where one in ten words was changed", () => {
    const { passages, copies } = copiesAmong(1500, 300, 0.1);
    const found = new Set(findSharing(passages, { containment: 0.3 }).map(key));
    const all = findSharing(passages, { containment: 0.3, exact: true }).filter((pair) =>
      copies.has(key(pair)),
    );
    expect(all.length).toBeGreaterThan(290);
    expect(all.filter((pair) => !found.has(key(pair)))).toEqual([]);
  });

  it("are those for whom each threshold holds, and not of one group", () => {
    const passages = [
      "rà soát quy chế phối hợp với các sở",
      "hội rà soát quy chế phối hợp với các sở",
      "báo cáo",
    ];
    expect(findSharing(passages)).toEqual([
      { a: 0, b: 1, shared: 7, jaccard: 7 / 8, containmentA: 1, containmentB: 7 / 8, likeness: 1 },
    ]);
    expect(findSharing(passages, { jaccard: 0.9 })).toEqual([]);
    expect(findSharing(passages, { likeness: 0.9 }).length).toBe(1);
    expect(findSharing(passages, { groupOf: () => 1 })).toEqual([]);
  });

  it("are not those that share only what is left out", () => {
    const standing = "tăng cường sự lãnh đạo của các cấp ủy đảng";
    const passages = [`${standing} đối với thư viện`, `trước hết ${standing} trong mùa lũ`];
    const leaveOut = (at: number): readonly [number, number][] => {
      const start = passages[at]?.indexOf(standing) ?? 0;
      return [[start, start + standing.length]];
    };
    expect(findSharing(passages).length).toBe(1);
    expect(findSharing(passages, { leaveOut })).toEqual([]);
  });

  it("are the same whatever the case, the layout and the placement of tones", () => {
    const [plain, other] = ["Thuỷ lợi và hoà giải ở cơ sở", "THỦY LỢI và\n\nhòa giải, ở **cơ sở**"];
    const [pair] = findSharing([plain.normalize("NFD"), other]);
    expect(pair).toMatchObject({ containmentA: 1, containmentB: 1, jaccard: 1 });
  });

  it("tell less where very many say the same", () => {
    const formula = "tổ chức thực hiện nghiêm túc có hiệu quả";
    const passages = Array.from({ length: 60 }, (_, i) => `việc ${i} của xã ${i} là ${formula}`);
    const rare = "đưa sách lưu động về từng bản xa";
    const all = [...passages, `huyện một ${rare} mỗi quý`, `huyện hai ${rare} mỗi năm`];
    const found = findSharing(all, { containment: 0 });
    const likeness = (a: number, b: number) =>
      found.find((pair) => pair.a === a && pair.b === b)?.likeness ?? 0;
    expect(likeness(60, 61)).toBeGreaterThan(likeness(0, 1) * 1.2);
  });
});

describe("an index of passages", () => {
  const { passages } = copiesAmong(1200, 300, 0.15);

  it("gives at once what the search of all gives", () => {
    expect(createPassageIndex().add(passages)).toEqual(findSharing(passages));
  });

  it("gives the pairs of all, added part by part, with the same shares, and others only for which the threshold holds too", () => {
    const index = createPassageIndex();
    const added = [];
    for (let at = 0; at < passages.length; at += 50) added.push(...index.add(passages.slice(at, at + 50)));
    expect(index.size()).toBe(passages.length);
    const byKey = new Map(added.map((pair) => [key(pair), pair]));
    const whole = findSharing(passages);
    for (const { likeness: _, ...pair } of whole) expect(byKey.get(key(pair))).toMatchObject(pair);
    const all = new Set(findSharing(passages, { exact: true }).map(key));
    expect(added.filter((pair) => !all.has(key(pair)))).toEqual([]);
    expect(byKey.size).toBe(added.length);
  });

  it("gives, where all are compared, the same pairs however they are added", () => {
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 8 }), fc.nat(8), (texts, cut) => {
        const index = createPassageIndex({ exact: true });
        const added = [...index.add(texts.slice(0, cut)), ...index.add(texts.slice(cut))];
        const shares = (pairs: readonly SharingPair[]) => pairs.map(({ likeness: _, ...pair }) => pair);
        const byPlace = (x: SharingPair, y: SharingPair) => x.a - y.a || x.b - y.b;
        expect(shares(added.sort(byPlace))).toEqual(shares(findSharing(texts, { exact: true })));
      }),
    );
  });

  it("reckons likeness with all that is there when the later passage is added", () => {
    const index = createPassageIndex();
    index.add(passages.slice(0, -50));
    const last = index.add(passages.slice(-50));
    const whole = new Map(findSharing(passages).map((pair) => [key(pair), pair]));
    expect(last.length).toBeGreaterThan(0);
    for (const pair of last) expect(whole.get(key(pair)) ?? pair).toEqual(pair);
  });

  it("holds nothing at first, and takes what is empty", () => {
    const index = createPassageIndex();
    expect(index.add([])).toEqual([]);
    expect(index.add(["", "một hai", "một hai"])).toEqual([]);
    expect(index.size()).toBe(3);
  });
});

describe("clusters", () => {
  it("join what hangs together, through others too", () => {
    const pairs = [
      { a: 3, b: 5 },
      { a: 0, b: 9 },
      { a: 5, b: 8 },
    ];
    expect(clustersOf(pairs)).toEqual([
      [0, 9],
      [3, 5, 8],
    ]);
    expect(clustersOf([])).toEqual([]);
  });

  it("are what putting the ends of every pair together gives, whatever the pairs", () => {
    const pair = fc
      .tuple(fc.nat(12), fc.nat(12))
      .map(([a, b]) => ({ a: Math.min(a, b), b: Math.max(a, b) + 1 }));
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const labels = pairs.reduce<readonly number[]>(
          (before, { a, b }) => before.map((label) => (label === before[b] ? (before[a] ?? 0) : label)),
          Array.from({ length: 14 }, (_, at) => at),
        );
        for (const cluster of clustersOf(pairs)) {
          const label = labels[cluster[0] ?? 0];
          expect(cluster).toEqual(labels.flatMap((each, at) => (each === label ? [at] : [])));
        }
      }),
    );
  });
});
