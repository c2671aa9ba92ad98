import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Task } from "../../src/model-tasks.ts";
import { parseDocument } from "../../src/parse/document.ts";

const plan = (body: string): string => `ỦY BAN NHÂN DÂN
TỈNH SƠN BÌNH

Số: 45/KH-UBND

Sơn Bình, ngày 12 tháng 3 năm 2025

KẾ HOẠCH
Triển khai công tác hội

Thực hiện chương trình công tác, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

${body}

Nơi nhận:
- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn A
`;

function tasksOf(text: string): readonly (Task & { readonly words: string })[] {
  const documents = parseDocument({ file: "a.txt", id: "a", text });
  return documents.flatMap(({ tasks, text: whole }) =>
    tasks.map((task) => ({ ...task, words: whole.slice(task.start, task.end) })),
  );
}

const words = (body: string): string[] => tasksOf(plan(body)).map((task) => `${task.path} ${task.words}`);

/** Who, when and how much a task says, each in a few words. */
function facts({ assignments, deadlines, targets, product }: Task): string[] {
  return [
    ...assignments.map(({ role, unit }) => `${role} ${unit}`),
    ...deadlines.map(({ kind, end, every }) => `${kind} ${end ?? every}`),
    ...targets.map(({ comparator, value, of }) => `${comparator} ${value} ${of}`),
    ...(product ? [`product ${product.quote}`] : []),
  ];
}

const factsAt = (body: string, path: string): string[] =>
  tasksOf(plan(body))
    .filter((task) => task.path === path)
    .flatMap(facts);

describe("what is a task", () => {
  it("is a leaf that obliges somebody: no purpose, no viewpoint, no assessment", () => {
    const body = `I. ĐÁNH GIÁ TÌNH HÌNH
1. Công tác tuyên truyền đã được triển khai ở các xã.

II. QUAN ĐIỂM
1. Phát triển hội phải gắn với nhiệm vụ của tỉnh.

III. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Nâng cao nhận thức của cán bộ.

IV. NHIỆM VỤ
1. Rà soát, sắp xếp các hội.
2. Hội là cầu nối giữa Đảng và đội ngũ trí thức.`;
    expect(words(body)).toEqual(["IV.1 Rà soát, sắp xếp các hội."]);
  });

  it("is what a sub-heading says, where the heading over it says otherwise", () => {
    const body = `I. QUAN ĐIỂM, MỤC TIÊU
1. Quan điểm
- Phát huy vai trò của các hội.
2. Mục tiêu
- 100% hội viên được bồi dưỡng.`;
    expect(words(body)).toEqual(["I.2.-1 100% hội viên được bồi dưỡng."]);
  });

  it("is not a sentence that only introduces its bullets, but is one that obliges by itself", () => {
    const body = `I. NHIỆM VỤ
1. Tuyên truyền
Các hội thực hiện tốt các nội dung sau:
- Mở chuyên mục trên trang tin.
2. Tổ chức
Liên hiệp các hội tỉnh chủ động phối hợp với các sở kiện toàn bộ máy.
- Rà soát quy chế hoạt động.`;
    expect(words(body)).toEqual([
      "I.1.-1 Mở chuyên mục trên trang tin.",
      "I.2.¶1 Liên hiệp các hội tỉnh chủ động phối hợp với các sở kiện toàn bộ máy.",
      "I.2.-1 Rà soát quy chế hoạt động.",
    ]);
  });

  it("is a numbered point that obliges, and the paragraph after it", () => {
    const body = `I. TỔ CHỨC THỰC HIỆN
1. Các hội thành viên căn cứ chức năng xây dựng kế hoạch thực hiện.

Chi bộ cơ quan tổ chức triển khai và báo cáo kết quả.

2. Giao Văn phòng theo dõi, tổng hợp./.`;
    expect(words(body).map((line) => line.split(" ")[0])).toEqual(["I.1", "I.1.¶1", "I.2"]);
  });

  it("is, where money is the matter, only what somebody has to do", () => {
    const body = `I. KINH PHÍ
1. Kinh phí thực hiện Kế hoạch được bố trí từ ngân sách nhà nước.
2. Các sở, ngành lập dự toán gửi Sở Tài chính tổng hợp.`;
    expect(words(body)).toEqual(["I.2 Các sở, ngành lập dự toán gửi Sở Tài chính tổng hợp."]);
  });

  it("is not the article that promulgates, nor the one that says from when", () => {
    const body = `Điều 1. Ban hành kèm theo Quyết định này Quy chế phối hợp.

Điều 2. Giao Sở Nội vụ chủ trì triển khai thực hiện.

Điều 3. Quyết định này có hiệu lực kể từ ngày ký.`;
    expect(words(body)).toEqual(["Điều 2 Giao Sở Nội vụ chủ trì triển khai thực hiện."]);
  });

  it("is a lead-in whose first words oblige by themselves", () => {
    const body = `I. NHIỆM VỤ
1. Ủy ban nhân dân các xã
- Xây dựng kế hoạch trên địa bàn, hoàn thành trong quý II/2025; chỉ đạo các thôn:
+ Cập nhật danh sách hội viên.
2. Sở Nội vụ tập trung thực hiện các nội dung; trọng tâm là các việc sau:
+ Rà soát quy chế.`;
    expect(words(body).map((line) => line.split(" ")[0])).toEqual(["I.1.-1", "I.1.-1.+1", "I.2.+1"]);
  });

  it("is a prohibition, but no formula that closes, adapts or points to an annex", () => {
    const body = `I. NHIỆM VỤ
1. Không công bố số liệu khi chưa được cấp có thẩm quyền cho phép.
2. Danh mục các đề án: Chi tiết tại Phụ lục kèm theo Kế hoạch này.
3. Khi Hội Trung ương có quy định mới thì Kế hoạch được điều chỉnh cho phù hợp.

Giám đốc các sở và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Chỉ thị này./.`;
    expect(words(body).map((line) => line.split(" ")[0])).toEqual(["I.1"]);
  });

  it("stands under Tổ chức thực hiện with a colon, which is a heading and no label", () => {
    const body = `1. Các sở rà soát quy hoạch.

2. Tổ chức thực hiện:

a) Sở Nội vụ theo dõi, tổng hợp kết quả.

b) Các xã báo cáo về Sở Nội vụ.`;
    expect(words(body).map((line) => line.split(" ")[0])).toEqual(["1", "2.a)", "2.b)"]);
  });

  it("is none under a heading that looks back", () => {
    const body = `I. CÔNG TÁC ỨNG PHÓ THỜI GIAN QUA
Các cấp, các ngành vào cuộc quyết liệt.
II. NHIỆM VỤ
1. Rà soát các khu vực nguy hiểm.`;
    expect(words(body)).toEqual(["II.1 Rà soát các khu vực nguy hiểm."]);
  });

  it("stands in the group whose heading is over it, and carries the rule that took it", () => {
    const [task] = tasksOf(plan("I. NHIỆM VỤ\n1. Tuyên truyền\n- Mở chuyên mục trên trang tin."));
    expect([task?.group, task?.rule]).toEqual(["I.1", "task.leaf"]);
  });
});

describe("what a task is told", () => {
  it("by its heading: the body and the period", () => {
    const body = `I. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ
- Theo dõi, đôn đốc việc thực hiện.
II. LỘ TRÌNH
1. Giai đoạn 2026 - 2030
- Mở rộng mạng lưới hội.`;
    expect(factsAt(body, "I.1.-1")).toEqual(["lead Sở Nội vụ"]);
    expect(factsAt(body, "II.1.-1")).toEqual(["period 2030-12-31"]);
  });

  it("by labels in its own words, which belong to it", () => {
    const body = `I. NHIỆM VỤ
1. Biên soạn tài liệu. Cơ quan chủ trì: Sở Tư pháp. Cơ quan phối hợp: Sở Nội vụ. Thời gian hoàn thành: Quý III/2025. Sản phẩm: Bộ tài liệu.
2. Mở chuyên mục (đơn vị chủ trì: Sở Nội vụ; thời gian: thường xuyên).`;
    expect(factsAt(body, "I.1")).toEqual([
      "lead Sở Tư pháp",
      "coordinate Sở Nội vụ",
      "quarter 2025-09-30",
      "product Bộ tài liệu",
    ]);
    expect(factsAt(body, "I.2")).toEqual(["lead Sở Nội vụ", "recurring null"]);
    expect(tasksOf(plan(body))[0]?.words).toMatch(/^Biên soạn[\s\S]*Bộ tài liệu\.$/u);
  });

  it("by labels printed as dashes below it, which are no tasks", () => {
    const body = `I. NHIỆM VỤ
1. Rà soát, sắp xếp các hội thành viên
- Cơ quan chủ trì: Sở Nội vụ
- Cơ quan phối hợp: các sở, ngành
- Thời gian thực hiện: Tháng 6/2025
2. Bồi dưỡng cán bộ hội:
- Cơ quan chủ trì: Sở Nội vụ`;
    expect(words(body)).toEqual(["I.1 Rà soát, sắp xếp các hội thành viên", "I.2 Bồi dưỡng cán bộ hội:"]);
    expect(factsAt(body, "I.1")).toEqual(["lead Sở Nội vụ", "coordinate các sở, ngành", "period 2025-06-30"]);
  });

  it("by labels with sentences that go on: the times of all of them", () => {
    const body = `I. NHIỆM VỤ
1. Tổng vệ sinh
Lật úp các dụng cụ chứa nước.
- Người thực hiện: Ban Nhân dân các thôn.
- Thời gian: Đợt 1 trước ngày 23/8/2025. Sau đó duy trì mỗi tuần 01 lần.
- Địa điểm: Các thôn.`;
    expect(factsAt(body, "I.1.¶1")).toEqual([
      "lead Ban Nhân dân các thôn",
      "date 2025-08-23",
      "recurring P1W",
    ]);
    expect(words(body)).toEqual(["I.1.¶1 Lật úp các dụng cụ chứa nước."]);
  });

  it("by labels that follow a heading: each task below it", () => {
    const body = `I. NHIỆM VỤ
1. Về tuyên truyền
a) Nhiệm vụ:
- Mở chuyên mục trên trang tin.
- Tổ chức 02 hội nghị.
b) Cơ quan thực hiện:
- Đơn vị chủ trì: Sở Nội vụ.
c) Thời gian thực hiện: Hoàn thành trong năm 2025.`;
    expect(factsAt(body, "I.1.a).-1")).toEqual(["lead Sở Nội vụ", "year 2025-12-31"]);
    expect(factsAt(body, "I.1.a).-2")).toEqual(["lead Sở Nội vụ", "year 2025-12-31", "= 2 hội nghị"]);
    expect(words(body)).toHaveLength(2);
  });

  it("by the columns of its row; a row that heads others is no task", () => {
    const text = `${plan("I. NHIỆM VỤ\n1. Triển khai các nhiệm vụ tại Phụ lục.")}
PHỤ LỤC
PHÂN CÔNG NHIỆM VỤ

STT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn\tSản phẩm
I\tTuyên truyền\t\t\t\t
1\tTổ chức hội nghị\tSở Nội vụ\tCác sở, ngành\tQuý II/2025\tHội nghị
2\tXây dựng đề án giai đoạn 2026 - 2030\tSở Tài chính\t\t2026\tĐề án
`;
    const rows = tasksOf(text).filter(({ rule }) => rule === "task.row");
    expect(rows.map(({ path }) => path)).toEqual(["Phụ lục.I.1", "Phụ lục.I.2"]);
    expect(rows.map(facts)).toEqual([
      ["lead Sở Nội vụ", "coordinate Các sở, ngành", "quarter 2025-06-30", "product Hội nghị"],
      ["lead Sở Tài chính", "year 2026-12-31", "product Đề án"],
    ]);
    expect(rows[0]?.words).toBe("Tổ chức hội nghị\tSở Nội vụ\tCác sở, ngành\tQuý II/2025\tHội nghị");
  });
});

describe("the rows of a table of figures", () => {
  const table = `I. MỤC TIÊU
1. Chỉ tiêu cụ thể
| Chỉ tiêu | Đơn vị tính | 2025 | 2026 | Cơ quan theo dõi |
| --- | --- | --- | --- | --- |
| Tỷ lệ hộ dùng nước sạch | % | 72 | ≥ 76 | Sở Xây dựng |
| Xếp hạng cải cách hành chính | Thứ bậc | | 10 | Sở Nội vụ |`;

  it("say how much in each year of a column, by when, and who sees to it", () => {
    const rows = tasksOf(plan(table)).map(facts);
    expect(rows).toEqual([
      [
        "lead Sở Xây dựng",
        "year 2025-12-31",
        "year 2026-12-31",
        "= 72 Tỷ lệ hộ dùng nước sạch",
        ">= 76 Tỷ lệ hộ dùng nước sạch",
      ],
      ["lead Sở Nội vụ", "year 2026-12-31", "= 10 Xếp hạng cải cách hành chính"],
    ]);
  });

  it("deliver nothing: there Kết quả is what is to be reached", () => {
    const text = `${plan("I. NHIỆM VỤ\n1. Triển khai các chỉ tiêu tại Phụ lục.")}
PHỤ LỤC
CÁC CHỈ TIÊU

STT\tChỉ tiêu\tĐơn vị\tKết quả\tCơ quan chủ trì
1\tTỷ lệ làm chủ kỹ thuật\t%\t20% - 50%\tSở Y tế
2\tNăng lực nghiên cứu\tThứ bậc\tĐạt mức khá\tSở Y tế
`;
    const rows = tasksOf(text).filter(({ rule }) => rule === "task.row");
    expect(rows.map(facts)).toEqual([["lead Sở Y tế", ">= 20 Tỷ lệ làm chủ kỹ thuật"], ["lead Sở Y tế"]]);
  });
});

describe("the document's own year", () => {
  const due = (title: string): (string | null)[] =>
    tasksOf(plan("I. NHIỆM VỤ\n1. Các sở báo cáo kết quả trước ngày 30/11.").replace("công tác hội", title))
      .flatMap(({ deadlines }) => deadlines)
      .map(({ end, inferred }) => (inferred ? end : null));

  it("is that of its date, or the next if its title names that", () => {
    expect(due("công tác hội")).toEqual(["2025-11-30"]);
    expect(due("công tác hội năm 2026")).toEqual(["2026-11-30"]);
    expect(due("Chiến lược phát triển hội đến năm 2030")).toEqual(["2025-11-30"]);
  });
});

describe("any text", () => {
  const pieces = [
    "I. NHIỆM VỤ",
    "1. Sở Nội vụ",
    "- Tổ chức 02 hội nghị.",
    "a) Rà soát:",
    "Thời gian: Quý II/2025",
    "STT\tNội dung\tChủ trì",
    "1\tĐề án\tSở Y tế",
    "MỤC TIÊU",
    "",
    "(",
    "**",
    "| a | b |",
    "+ Đơn vị chủ trì:",
    "Điều 1. Giao",
  ];
  it("gives tasks within the text, no two of one path, the facts within the text", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (lines) => {
        const text = lines.join("\n");
        const tasks = tasksOf(text);
        expect(new Set(tasks.map(({ path }) => path)).size).toBe(tasks.length);
        const spans = tasks.flatMap(({ start, end, assignments, deadlines, targets }) => [
          [start, end] as const,
          ...[...assignments, ...deadlines, ...targets].map(({ span }) => span),
        ]);
        for (const [from, to] of spans) expect(from >= 0 && from < to && to <= text.length).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("what a task is told behind its own words", () => {
  it("is its labels on lines of their own: its span runs to their end", () => {
    const body =
      "I. NHIỆM VỤ\n\n1. Xây dựng chuyên mục trên báo.\n\nĐơn vị chủ trì: Sở Nội vụ.\n\nThời gian thực hiện: Quý I/2025.";
    expect(words(body)).toEqual([
      "I.1 Xây dựng chuyên mục trên báo.\n\nĐơn vị chủ trì: Sở Nội vụ.\n\nThời gian thực hiện: Quý I/2025.",
    ]);
    expect(factsAt(body, "I.1")).toEqual(["lead Sở Nội vụ", "quarter 2025-03-31"]);
  });

  it("does not hinder a lead-in that sets a figure of its own from being a task", () => {
    const body =
      "I. NHIỆM VỤ\n- Vận động hội viên đóng góp ít nhất 5.000 bản sách trong năm 2025, thông qua các hoạt động:\n+ Tổ chức ngày hội sách.\n+ Mở tủ sách ở xã.";
    expect(words(body).map((task) => task.slice(0, 14))).toEqual([
      "I.-1 Vận động ",
      "I.-1.+1 Tổ chứ",
      "I.-1.+2 Mở tủ ",
    ]);
    expect(factsAt(body, "I.-1")).toContain(">= 5000 bản sách");
  });

  it("is nothing where it only points to the annex, and messages of a campaign are no duties", () => {
    expect(words("I. NHIỆM VỤ\n(Phụ lục đính kèm)")).toEqual([]);
    expect(
      words(
        "I. NỘI DUNG\n1. Nội dung tuyên truyền\n- Truyền thống vẻ vang của tỉnh.\n2. Hình thức\n- Tổ chức họp mặt.",
      ),
    ).toEqual(["I.2.-1 Tổ chức họp mặt."]);
  });
});

const annex = new URL("../../../shared/chain-57/03-nq-cp-2025.md", import.meta.url);
describe.skipIf(!existsSync(annex))("a real annex (left out where the real documents are not there)", () => {
  it("gives each of its 140 rows, with who leads, and when for all but one", () => {
    const rows = parseDocument({ file: "a.md", id: "a", text: readFileSync(annex, "utf8") })
      .flatMap(({ tasks }) => tasks)
      .filter(({ path, rule }) => rule === "task.row" && path.startsWith("Phụ lục II."));
    expect(rows).toHaveLength(140);
    expect(rows.filter(({ assignments }) => assignments.some(({ role }) => role === "lead"))).toHaveLength(
      140,
    );
    expect(rows.filter(({ deadlines }) => deadlines.length === 0).map(({ path }) => path)).toEqual([
      "Phụ lục II.II.42",
    ]);
  });
});
