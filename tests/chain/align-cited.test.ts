import { describe, expect, it } from "vitest";
import { alignTasks } from "../../src/chain/align.ts";
import { isUnder, pointFinder } from "../../src/chain/align-cited.ts";
import { resolveCitations } from "../../src/chain/resolve.ts";
import { type WrittenLine, written } from "../toy-writer.ts";

const symbol = "12-KH/TU";
const cited = `Kế hoạch số ${symbol} ngày 15/01/2021 của Tỉnh ủy`;

function line(path: string, words: string, isTask = true): WrittenLine {
  const label = path.split(".").at(-1) ?? path;
  return isTask
    ? { path, kind: "point", label, words, task: {} }
    : { path, kind: "section", label, words, heading: true };
}

const common = { head: "KẾ HOẠCH", foot: "./.", jurisdiction: ["province", "party", "Sơn Bình"] } as const;
const upstream = written({
  ...common,
  id: "tinh-uy",
  lines: [
    line("II", "NHIỆM VỤ", false),
    line("II.1", "Sửa chữa kênh mương nội đồng trước vụ gieo sạ."),
    line("II.2", "Trường học", false),
    line("II.2.a)", "Dạy bơi cho học trò lớp bốn ven hồ."),
    line("II.2.b)", "Lắp mái che sân chơi."),
  ],
  header: {},
  citations: [],
  relations: [],
});
const withSymbol = {
  ...upstream,
  document: {
    ...upstream.document,
    type: "Kế hoạch",
    symbol,
    date: "2021-01-15",
    issuer: "Tỉnh ủy Sơn Bình",
  },
};

/** The plan of a people's committee whose one task says this. */
function below(words: string) {
  const lines = [line("I", "NHIỆM VỤ", false), line("I.1", words)];
  const mention = { key: symbol, type: "Kế hoạch", date: "2021-01-15", issuer: "Tỉnh ủy" };
  return written({
    ...common,
    id: "ubnd",
    head: `Thực hiện ${cited}`,
    lines,
    header: {},
    citations: words.includes(cited)
      ? [
          [cited, mention],
          [cited, mention],
        ]
      : [[cited, mention]],
    relations: [["this", "implements", symbol, "Thực hiện"]],
  });
}

function aligned(words: string) {
  const documents = [withSymbol, below(words)];
  const { links } = resolveCitations(documents);
  return alignTasks(documents, links).map(({ upstream: { path }, rule, grade, why }) => ({
    path,
    rule,
    grade,
    why: why?.map(([start, end]) => documents[1]?.text.slice(start, end)),
  }));
}

describe("a task that cites the point that it carries out", () => {
  it.each([
    ["điểm 1 mục II", ["II.1"]],
    ["mục II.1 của", ["II.1"]],
    ["điểm a khoản 2 mục II", ["II.2.a)"]],
    ["khoản 2, mục II", ["II.2.a)", "II.2.b)"]],
  ])("is aligned with it, whatever its words: %s", (point, paths) => {
    const found = aligned(`Giao đội thủy nông thực hiện nội dung nêu tại ${point} ${cited}.`);
    expect(found.map(({ path }) => path)).toEqual(paths);
    for (const { rule, grade, why } of found) {
      expect([rule, grade]).toEqual(["align.cited-point", 1]);
      expect(why).toEqual([`${point} ${cited}`]);
    }
  });

  it("is aligned with none where only the document is cited", () => {
    expect(aligned(`Giao đội thủy nông báo cáo kết quả theo ${cited}.`)).toEqual([]);
  });

  it("finds no point without links", () => {
    expect(pointFinder([])(below("Họp."), upstream.tasks[0]!, upstream)).toEqual([]);
    expect(isUnder("II.10", { path: "ii.1", span: [0, 0] })).toBe(false);
  });
});

it("says which words made two tasks alike", () => {
  const [found] = aligned("Các xã dạy bơi miễn phí cho học trò lớp bốn ven hồ.");
  expect(found?.path).toBe("II.2.a)");
  expect(found?.why?.[0]).toMatch(/học trò lớp bốn ven hồ/u);
  expect(found?.why?.join(" ")).not.toContain("miễn phí");
});
