import { describe, expect, it } from "vitest";
import { linkChain } from "../../src/chain/chain.ts";
import { buildGraph } from "../../src/graph/build.ts";
import { parseDocument } from "../../src/parse/document.ts";
import { timeline } from "../../src/query/timeline.ts";
import { tableOf } from "../../src/render/rows.ts";
import { renderTable } from "../../src/render/table.ts";

const plan = `ỦY BAN NHÂN DÂN
TỈNH SƠN BÌNH
Số: 12/KH-UBND
Sơn Bình, ngày 10 tháng 5 năm 2022

KẾ HOẠCH
Phát triển thư viện cơ sở

I. NHIỆM VỤ
1. Sở Nội vụ chủ trì rà soát mạng lưới thư viện, hoàn thành trước ngày 30/6/2022.
2. Sở Tài chính bố trí kinh phí, hoàn thành trong Quý III/2022.
3. Sở Văn hóa, Thể thao và Du lịch tổ chức hội thi kể chuyện sách hằng năm.
4. Sở Văn hóa, Thể thao và Du lịch xây dựng tủ sách đến năm 2025.
`;
const directive = `TỈNH ỦY HẢI CHÂU
Số: 3-CT/TU

CHỈ THỊ
Về phong trào đọc sách

1. Các cấp ủy tổ chức quán triệt Chỉ thị này.
`;
const graph = buildGraph(
  linkChain([
    ...parseDocument({ file: "chi-thi.txt", id: "chi-thi", text: directive }),
    ...parseDocument({ file: "ke-hoach.txt", id: "ke-hoach", text: plan }),
  ]),
);

describe("the question of days and deadlines", () => {
  const answer = timeline(graph);

  it("gives documents by level and day, those without a day last", () => {
    expect(answer.rows.map(({ id, date, timed }) => [id, date, timed])).toEqual([
      ["ke-hoach", "2022-05-10", 4],
      ["chi-thi", null, 0],
    ]);
    expect(answer.rows[0]?.quote?.text).toContain("10 tháng 5 năm 2022");
    expect(answer.rows[1]?.quote).toBeNull();
  });

  it("opens each deadline to its words in its task", () => {
    expect(
      answer.deadlines.map(({ kind, end, every, quotes }) => [kind, end, every, quotes[0].text]),
    ).toEqual([
      ["date", "2022-06-30", null, "trước ngày 30/6/2022"],
      ["quarter", "2022-09-30", null, "trong Quý III/2022"],
      ["recurring", null, "year", "hằng năm"],
      ["year", "2025-12-31", null, "đến năm 2025"],
    ]);
    for (const { quotes, task } of answer.deadlines) {
      const [words, whole] = quotes;
      expect(plan.slice(words.start, words.end)).toBe(words.text);
      expect(whole.start <= words.start && words.end <= whole.end).toBe(true);
      expect(task).toMatch(/^ke-hoach#I\.\d$/u);
    }
  });

  it("is narrowed by kind, level and province, and says by what", () => {
    const dated = timeline(graph, { kinds: ["date", "quarter"], province: "Sơn Bình" });
    expect(dated.rows.map(({ id }) => id)).toEqual(["ke-hoach"]);
    expect(dated.deadlines.map(({ kind }) => kind)).toEqual(["date", "quarter"]);
    expect(dated.filters).toMatchObject({ kinds: ["date", "quarter"], province: "Sơn Bình", level: null });
    expect(timeline(graph, { level: "commune" }).rows).toEqual([]);
  });

  it("notes that there is no deadline", () => {
    const { notes, deadlines } = timeline(graph, { kinds: ["conditional"], lang: "en" });
    expect([deadlines, notes]).toEqual([[], ["No task has a deadline."]]);
  });

  it("has a table twin: rows with names, and lines with words", () => {
    const { columns, rows } = tableOf(answer);
    expect(rows).toHaveLength(5);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(rows[0]?.slice(4, 9)).toEqual(["2022-05-10", "ke-hoach#I.1", "date", null, "2022-06-30"]);
    expect(rows[4]?.[5]).toBeNull();
    const printed = renderTable(answer, { lang: "vi" });
    expect(printed).toContain("quý III/2022");
    expect(printed).toContain("không ghi ngày");
    expect(renderTable(answer, { lang: "en" })).toContain("every year");
  });
});
