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

/** Duties of one paragraph each, as an unbroken text has them. */
const duties = [
  "Sở Văn hóa và Thể thao chủ trì, phối hợp với các sở, ban, ngành và Hội Thư viện tỉnh tổ chức Ngày hội đọc sách trong các trường học; lựa chọn những tủ sách tiêu biểu để khen thưởng và nhân rộng trong toàn tỉnh.",
  "Sở Tài chính cân đối, bố trí kinh phí mua sách cho các Thư viện xã, phường; hướng dẫn Ủy ban nhân dân các huyện lập dự toán hằng năm. Kinh phí năm 2023 được giao trước ngày 31 tháng 12 năm 2022.",
  "Hội Thư viện tỉnh vận động hội viên tham gia xây dựng phong trào đọc sách; phối hợp với Tỉnh đoàn Sơn Bình tổ chức thi kể chuyện theo sách trong tháng 4 hằng năm.",
  "Ủy ban nhân dân các huyện, thị xã, thành phố chỉ đạo Ủy ban nhân dân cấp xã duy trì thư viện; báo cáo kết quả về Sở Văn hóa và Thể thao trước ngày 15 tháng 11.",
];

/** A text with its lines broken where the next word would stand beyond a width. */
function broken(text: string, width: number): string {
  return text
    .split("\n")
    .map((line) =>
      line.split(" ").reduce((lines, word) => {
        const room = lines.length - lines.lastIndexOf("\n") + word.length <= width;
        return `${lines}${room ? " " : "\n"}${word}`;
      }),
    )
    .join("\n");
}

describe("points that were broken in any way", () => {
  const points = duties.map((duty, at) => `${at + 1}. ${duty}`);
  const read = duties.map((duty, at) => `I.${at + 1} ${duty}`);
  const twice = (text: string): string => broken(broken(text, 80), 72);
  const spread = (text: string): string => text.replaceAll("\n", "\n\n");
  it.each([
    ["by a wide line", broken(points.join("\n\n"), 96)],
    ["by a narrow line", broken(points.join("\n\n"), 36)],
    ["twice, so that long and short lines follow one another", twice(points.join("\n\n"))],
    ["twice, and no blank line stands between them", twice(points.join("\n"))],
    [
      "with a blank line after every line, and more between the points",
      spread(broken(points.join("\n\n"), 80)),
    ],
    [
      "with a blank line after every line, and no more between the points",
      spread(broken(points.join("\n"), 80)),
    ],
    ["twice, with a blank line after every line", spread(twice(points.join("\n")))],
    [
      "and lines within that are not, as where only some were wrapped",
      `${points.slice(0, 2).join("\n\n")}\n\n${broken(points.slice(2).join("\n\n"), 72)}`,
    ],
  ])("are read as they were: %s", (_, body) => {
    expect(provisions(`${body}\n`)).toEqual(read);
  });

  it.each([
    ["a small letter goes on behind a semicolon", /; (?=hướng dẫn)/u, ";\n\n7\n\n"],
    ["a figure is asked for", / (?=2023)/u, "\n\n7\n\n"],
    ["a name goes on", / (?=Thư viện xã)/u, "\n\n7\n\n"],
  ])("are read across the number of a page where %s", (_, at, page) => {
    expect(
      provisions(`${points.join("\n\n").replace(at, page)}\n`).map((found) => found.slice(0, 4)),
    ).toEqual(read.map((found) => found.slice(0, 4)));
  });

  it("begin paragraphs without labels, too, where a blank line says so", () => {
    const body = broken(`1. Sở Nội vụ\n\n${duties.join("\n\n")}`, 72);
    expect(provisions(`${body}\n`)).toEqual([
      "I.1 Sở Nội vụ",
      ...duties.map((duty, at) => `I.1.¶${at + 1} ${duty}`),
    ]);
  });
});

describe("what looks like a label at the head of a line", () => {
  it.each([
    ["cites a part of another paper", "theo quy định tại khoản 3\nĐiều 6\nLuật Thư viện."],
    ["is a figure that the line above asks for", "hoàn thành trước ngày\n20. Sở Nội vụ theo dõi việc này."],
    ["follows a word that cannot end", "theo các nội dung tại mục 1 và\n2. Các phòng theo dõi việc này."],
    ["is the second half of a name", "giao Sở Quy hoạch\n- Kiến trúc theo dõi việc này."],
    [
      "is the second half of a name of which a line end broke the first",
      "giao Đài Phát\nthanh\n- Truyền hình tỉnh theo dõi.",
    ],
    ["is the end of a period", "trong giai đoạn 2021\n- 2025 tại các xã."],
  ])("is none where it %s", (_, rest) => {
    const body = `1. Tổ chức quán triệt kế hoạch, ${rest}\n2. Sở Y tế chủ trì.\n`;
    expect(provisions(body)).toEqual([
      `I.1 Tổ chức quán triệt kế hoạch, ${rest.replaceAll("\n", " ")}`,
      "I.2 Sở Y tế chủ trì.",
    ]);
  });

  it.each([
    [
      "items that end without a mark",
      "- Tuyên truyền về sách, báo\n- Tổ chức Ngày hội sách\n- Khen thưởng bạn đọc\n",
      3,
    ],
    ["items that end with a comma", "- Sở Nội vụ,\n- Sở Y tế,\n- Sở Tài chính.\n", 3],
    ["headings of one word and more", "1. Sở Nội vụ\n2. Công an\n3. Các sở, ban, ngành, đoàn thể tỉnh\n", 3],
    [
      "letters below an open heading",
      "1. Phát triển thư viện số\na) Nâng cấp máy chủ.\nb) Số hóa sách.\n",
      3,
    ],
    ["a number that was left out", "1. Sở Nội vụ chủ trì.\n3. Sở Y tế phối hợp.\n", 2],
  ])("is one: %s", (_, body, count) => {
    expect(provisions(body)).toHaveLength(count);
  });
});

describe("a heading that is not set apart", () => {
  const units = [
    "Sở Nội vụ",
    "Hội Nông dân tỉnh",
    "Ủy ban nhân dân các huyện, thị xã, thành phố",
    "Ban\nTổ chức Tỉnh ủy",
  ];
  const under = `Chủ trì thực hiện. ${duties[0]}`;
  it.each([
    ["", "\n\n"],
    [":", "\n\n"],
    [".", "\n"],
  ])("ends with %j and holds the paragraphs below it", (end, gap) => {
    const body = units
      .map(
        (unit, at) =>
          `${at + 1}. ${unit}${end}\n${broken(`${under}${gap}Phối hợp theo dõi. ${duties[1]}`, 72)}`,
      )
      .join(gap);
    expect(provisions(`${body}\n`).map((found) => found.split(" ")[0])).toEqual(
      units.flatMap((_, at) => [`I.${at + 1}`, `I.${at + 1}.¶1`, `I.${at + 1}.¶2`]),
    );
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
