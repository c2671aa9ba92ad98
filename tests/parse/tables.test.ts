import { describe, expect, it } from "vitest";
import { parseOutline } from "../../src/parse/outline.ts";
import type { Reading } from "../../src/parse/reading.ts";
import { findZones } from "../../src/parse/zones.ts";
import { fold } from "../../src/text/fold.ts";

const before = "KẾ HOẠCH\nCải cách\n\nI. MỤC TIÊU\n1. Một.\n\nNơi nhận:\n- Lưu: VT.\n\n";

/** The rows and headings of an annex: path, and each cell with the role of its column. */
function rows(annex: string): [string, string][] {
  const text = before + annex;
  const reading: Reading = { text, folded: fold(text), extent: [0, text.length] };
  return parseOutline(reading, findZones(reading))
    .filter(({ path }) => !path.startsWith("I"))
    .map(({ path, title, cells }) => [
      path,
      cells?.map(({ role, start, end }) => `${role}=${text.slice(start, end)}`).join(" ") ?? title ?? "",
    ]);
}

describe("the rows of an annex", () => {
  it("carry their cells with the roles of the columns, between tabs", () => {
    expect(
      rows(
        "DANH MỤC\nCác đề án\n(Kèm theo Kế hoạch số 1/KH)\n\nSTT\tNội dung\tĐơn vị chủ trì\tThời gian\n1\tĐề án A\tSở Nội vụ\tQuý I\n2\tĐề án B\t\tQuý II\n",
      ),
    ).toEqual([
      ["Danh mục", "Các đề án"],
      ["Danh mục.1", "label=1 task=Đề án A lead=Sở Nội vụ deadline=Quý I"],
      ["Danh mục.2", "label=2 task=Đề án B deadline=Quý II"],
    ]);
  });

  it("carry them between Markdown bars too, without rules and rows that count the columns", () => {
    expect(
      rows(
        "PHỤ LỤC I\nNHIỆM VỤ\n\n| TT | Nhiệm vụ | Cơ quan phối hợp |\n|---|:---:|---|\n| (1) | (2) | (3) |\n| **1.** | Làm A | Sở B |\n",
      ),
    ).toEqual([
      ["Phụ lục I", "NHIỆM VỤ"],
      ["Phụ lục I.1", "label=1. task=Làm A coordinate=Sở B"],
    ]);
  });

  it("stand under the headings of their groups, whatever cell these stand in", () => {
    expect(
      rows(
        "PHỤ LỤC\nNHIỆM VỤ\nTT\tNội dung\tChủ trì\n**A**\t**NHÓM MỘT**\n**I**\t**Thể chế**\n1.1\tX\tSở A\n1.2\tY\tSở B\n\t**II. Hạ tầng**\n\t1\tZ\tSở C\n",
      ).map(([path]) => path),
    ).toEqual([
      "Phụ lục",
      "Phụ lục.A",
      "Phụ lục.A.I",
      "Phụ lục.A.I.1.1",
      "Phụ lục.A.I.1.2",
      "Phụ lục.A.II",
      "Phụ lục.A.II.1",
    ]);
  });

  it("replace the label of the row above by a dotted one", () => {
    expect(
      rows("PHỤ LỤC\nCHỈ TIÊU\nTT\tChỉ tiêu\tChủ trì\n11\tThủ tục\t\n11.1\tX\tSở A\n11.2\tY\tSở B\n").map(
        ([path]) => path,
      ),
    ).toEqual(["Phụ lục", "Phụ lục.11", "Phụ lục.11.1", "Phụ lục.11.2"]);
  });

  it("are one where a page or a line has broken them", () => {
    expect(
      rows(
        "PHỤ LỤC\nNHIỆM VỤ\nSTT\tNội dung\tĐơn vị chủ trì\n1\tĐề án đổi mới hoạt động của\tVăn phòng\n\n\tcác hội trong tình hình mới\t\n2\tĐề án B\tSở C\n",
      ),
    ).toEqual([
      ["Phụ lục", "NHIỆM VỤ"],
      [
        "Phụ lục.1",
        "label=1 task=Đề án đổi mới hoạt động của lead=Văn phòng task=các hội trong tình hình mới",
      ],
      ["Phụ lục.2", "label=2 task=Đề án B lead=Sở C"],
    ]);
  });

  it("keep their columns where the headings are printed again without the label's", () => {
    const again = "TT\tNội dung\tChủ trì\n1.1\tX\tSở A\n**Nội dung**\t**Chủ trì**\n1.2\tY\tSở B\n";
    expect(rows(`PHỤ LỤC\nNHIỆM VỤ\n${again}`).at(-1)).toEqual(["Phụ lục.1.2", "label=1.2 task=Y lead=Sở B"]);
  });

  it("are counted where they have no label", () => {
    expect(
      rows("PHỤ LỤC\nNHIỆM VỤ\nNội dung\tChủ trì\tThời gian\nLàm A\tSở A\t2025\nLàm B\tSở B\t2026\n").map(
        ([path]) => path,
      ),
    ).toEqual(["Phụ lục", "Phụ lục.1", "Phụ lục.2"]);
  });

  it("stand under a title that was broken over lines, down to the words of attachment", () => {
    const title =
      "Các đề án, quy chế thuộc Chương trình thực hiện\nNghị quyết Đại hội lần thứ III và\nKế hoạch phát triển\nThư viện";
    expect(
      rows(
        `DANH MỤC\n${title}\n(Kèm theo Kế hoạch số 1/KH)\n\nSTT\tNội dung\tĐơn vị chủ trì\n1\tĐề án A\tSở Nội vụ\n`,
      ).map(([path]) => path),
    ).toEqual(["Danh mục", "Danh mục.1"]);
  });

  it("keep the numbers of several annexes apart", () => {
    expect(
      rows(
        "PHỤ LỤC 1\nA\nTT\tNội dung\tChủ trì\n1\tX\tSở A\nPHỤ LỤC 2\nB\nTT\tNội dung\tChủ trì\n1\tY\tSở B\n",
      ).map(([path]) => path),
    ).toEqual(["Phụ lục 1", "Phụ lục 1.1", "Phụ lục 2", "Phụ lục 2.1"]);
  });
});

describe("a table in the body", () => {
  it("stands under the section that it is printed in, and the next part is a part again", () => {
    const text =
      "KẾ HOẠCH\nCải cách\n\nI. MỤC TIÊU\n1. Một.\nII. NHIỆM VỤ\n| STT | Nội dung | Chủ trì |\n|---|---|---|\n| 1 | Làm A | Sở A |\n| 2 | Làm B | Sở B |\n\nIII. TỔ CHỨC\n1. Ba.\n";
    const reading: Reading = { text, folded: fold(text), extent: [0, text.length] };
    expect(parseOutline(reading, findZones(reading)).map(({ path }) => path)).toEqual([
      "I",
      "I.1",
      "II",
      "II.1",
      "II.2",
      "III",
      "III.1",
    ]);
  });
});

describe("a row that a line end has broken before its other cells", () => {
  it("is one row with all of them, and no heading of a group", () => {
    const head =
      "DANH MỤC\nNhiệm vụ\n(Kèm theo Kế hoạch số 1/KH)\n\nSTT\tNội dung\tĐơn vị chủ trì\tThời gian\n";
    expect(
      rows(
        `${head}1\tTập huấn cho cán bộ; mỗi\n\txã ít nhất 02 lớp\tSở Nội vụ\tQuý I\n2\tSơ kết\tSở Y tế\tQuý II\n`,
      ),
    ).toEqual([
      ["Danh mục", "Nhiệm vụ"],
      [
        "Danh mục.1",
        "label=1 task=Tập huấn cho cán bộ; mỗi\n\txã ít nhất 02 lớp lead=Sở Nội vụ deadline=Quý I",
      ],
      ["Danh mục.2", "label=2 task=Sơ kết lead=Sở Y tế deadline=Quý II"],
    ]);
  });

  it("is a heading where words in capitals or rows of their own follow", () => {
    const head =
      "DANH MỤC\nNhiệm vụ\n(Kèm theo Kế hoạch số 1/KH)\n\nSTT\tNội dung\tĐơn vị chủ trì\tThời gian\n";
    expect(rows(`${head}1\tTập huấn\n\tLớp cấp xã\tSở Nội vụ\tQuý I\n`)[1]?.[1]).toBe("Tập huấn");
  });
});
