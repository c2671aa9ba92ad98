/** Texts whose paragraphs were broken: by a wrap width, by blank lines, by pages. */
import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/parse/document.ts";
import { quoteLine } from "../../src/text/span.ts";

/** The provisions of a body under a plan's head, each on one line. */
function provisions(body: string): string[] {
  const text = `KẾ HOẠCH\nCải cách\n\nI. NHIỆM VỤ\n\n${body}`;
  return parseDocument({ file: "a.txt", id: "a", text }).flatMap(({ outline, text: whole }) =>
    outline.slice(1).map(({ path, body: span }) => `${path} ${quoteLine(whole, span)}`),
  );
}

const filled = `Tổ chức quán triệt nội dung của kế hoạch đến cán bộ, hội viên và
nhân dân trong tỉnh; đẩy mạnh công tác tuyên truyền, giáo dục và phổ
biến pháp luật trên các phương tiện thông tin đại chúng của tỉnh và
của các huyện, thị xã, thành phố; nâng cao chất lượng sinh hoạt của
các chi hội; biểu dương những tập thể và cá nhân làm tốt.`;
const words = quoteLine(filled, [0, filled.length]);

describe("text that is wrapped at a width", () => {
  it("keeps a heading apart from the paragraph below it", () => {
    expect(provisions(`1. Sở Nội vụ\n${filled}\n\n2. Sở Y tế\n${filled}\n`)).toEqual([
      "I.1 Sở Nội vụ",
      `I.1.¶1 ${words}`,
      "I.2 Sở Y tế",
      `I.2.¶1 ${words}`,
    ]);
  });

  it("goes on after a short line that is no heading", () => {
    const body = `1. Chủ động phối hợp với Sở\nKhoa học và Công nghệ.\n\n2. ${filled}\n`;
    expect(provisions(body)).toEqual(["I.1 Chủ động phối hợp với Sở Khoa học và Công nghệ.", `I.2 ${words}`]);
  });

  it("does not join a full line that ends a sentence with the paragraph after a blank line", () => {
    const first = `${filled.replace("các chi hội; biểu dương những tập thể và cá nhân làm tốt.", "các chi hội; biểu dương những tập thể và cá nhân tiêu biểu, làm tốt.")}`;
    expect(provisions(`${first}\n\nHội Nông dân tỉnh tham gia cùng các hội. ${filled}\n`)).toHaveLength(2);
  });

  it("takes a dash within a name for no bullet", () => {
    const body = `1. Sở Nội vụ phối hợp với Công an tỉnh, Đài Phát thanh\n- Truyền hình tỉnh và các huyện thực hiện.\n2. ${filled}\n`;
    expect(provisions(body)[0]).toBe(
      "I.1 Sở Nội vụ phối hợp với Công an tỉnh, Đài Phát thanh - Truyền hình tỉnh và các huyện thực hiện.",
    );
  });

  it("takes a dash before a duty for a bullet", () => {
    expect(provisions("1. Phát triển kinh tế\n- Xây dựng nông thôn mới.\n- Tổ chức hội chợ.\n")).toHaveLength(
      3,
    );
  });
});

describe("text with blank lines inside its paragraphs", () => {
  const lines = filled.split("\n");
  const gapped = `${lines[0]}\n\n${lines[1]}\n\n${lines[2]}\n\n${lines[3]}\n\n${lines[4]}`;

  it("goes on after the short rest of a long line", () => {
    const body = `1. ${gapped}\n\n2. ${filled.split("\n").slice(0, 3).join("\n\n")} Ban Thường\nvụ\n\nTỉnh ủy.\n\n3. ${gapped}\n`;
    expect(provisions(body).map((found) => found.slice(0, 4))).toEqual(["I.1 ", "I.2 ", "I.3 "]);
    expect(provisions(body)[1]).toMatch(/Ban Thường vụ Tỉnh ủy\.$/u);
  });

  it("is read across a page number", () => {
    const body = `1. ${lines[0]}\n\n7\n\n${lines[1]}\n${lines[2]}.\n\n2. Sở Y tế chủ trì.\n`;
    expect(provisions(body)).toHaveLength(2);
  });
});

it("a unit that a page number breaks is named without it", () => {
  const text = `ỦY BAN NHÂN DÂN\nTỈNH SƠN BÌNH\n\nKẾ HOẠCH\nCải cách\n\nI. NHIỆM VỤ\n\n1. Rà soát, bổ sung các quy định của tỉnh về thư viện và giao cho Ủy ban\n\n22\n\nnhân dân các huyện chủ trì thực hiện hằng năm.\n\n2. Sở Y tế chủ trì.\n`;
  const units = parseDocument({ file: "a.txt", id: "a", text }).flatMap(({ tasks }) =>
    tasks.flatMap(({ assignments }) => assignments.map(({ canonical }) => canonical)),
  );
  expect(units).toHaveLength(2);
  expect(units.join(" ")).not.toMatch(/\d/u);
});

it("the period of a sentence before a list is not handed down, that of a heading is", () => {
  const due = (heading: string) =>
    parseDocument({
      file: "a.txt",
      id: "a",
      text: `KẾ HOẠCH\nCải cách\n\nI. NHIỆM VỤ\n\n1. ${heading}\n\na) Sở Nội vụ chủ trì rà soát.\n\nb) Sở Y tế mua sắm thiết bị.\n`,
    }).flatMap(({ tasks }) => tasks.flatMap(({ deadlines }) => deadlines.map(({ end }) => end)));
  expect(due("Từ nay đến năm 2020 tập trung thực hiện các nhiệm vụ sau:")).toEqual([]);
  expect(due("Nhiệm vụ đến năm 2020:")).toEqual(["2020-12-31", "2020-12-31"]);
});

it("the type in capitals between preamble and body is no paragraph", () => {
  const text =
    "QUYẾT ĐỊNH\nVề việc ban hành Quy chế\n\nCăn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành Quy chế.\n\nĐiều 2. Sở Nội vụ chịu trách nhiệm thi hành.\n";
  const paths = parseDocument({ file: "a.txt", id: "a", text }).flatMap(({ outline }) =>
    outline.map(({ path }) => path),
  );
  expect(paths).toEqual(["¶1", "Điều 1", "Điều 2"]);
});
