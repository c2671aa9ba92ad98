import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDuplicates } from "../../src/chain/duplicates.ts";
import type { Document } from "../../src/model.ts";
import type { Duplicate, Link, Passage } from "../../src/model-chain.ts";
import { toyChain, toyDocuments } from "../toy.ts";
import { type Written, type WrittenLine, written } from "../toy-writer.ts";

/** A plan of one point for each text. */
function plan(id: string, texts: readonly string[], rest: Partial<Written> = {}): Document {
  const lines = texts.map((words, i): WrittenLine => {
    return { path: `${i + 1}`, kind: "point", label: `${i + 1}.`, words, task: {} };
  });
  const header = { type: ["Kế hoạch", "KẾ HOẠCH"] } as const;
  return written({
    id,
    head: "KẾ HOẠCH ngày 05/4/2021 ngày 09/7/2022",
    lines,
    foot: "./.",
    header,
    jurisdiction: ["province", "state", null],
    citations: [],
    relations: [],
    ...rest,
  });
}

const wordsOf = (documents: readonly Document[]) => {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  return ({ document, start, end }: Passage) => texts.get(document)?.slice(start, end);
};

/** Kind, the words of the first, the words of the second. */
function told(documents: readonly Document[], links: readonly Link[] = []): readonly unknown[] {
  const words = wordsOf(documents);
  return findDuplicates(documents, links).map(({ kind, a, b }: Duplicate) => [kind, words(a), words(b)]);
}

const cabinets = "Xây dựng tủ sách khuyến học ở thôn, bản, góp phần nâng cao dân trí của vùng cao.";

describe("words that recur", () => {
  it("are verbatim whatever the case, the layout and the punctuation", () => {
    const broken = "XÂY DỰNG tủ sách khuyến học\n\nở thôn - bản; góp phần nâng cao dân trí\ncủa vùng cao";
    expect(told([plan("a", [cabinets]), plan("b", [broken])])).toEqual([
      ["verbatim", cabinets.slice(0, -1), broken],
    ]);
  });

  it("are near where a few words are changed, added or left out", () => {
    const changed = "Xây dựng các tủ sách khuyến học ở thôn, xóm, góp phần nâng cao dân trí của vùng cao";
    expect(told([plan("a", [cabinets]), plan("b", [`Các huyện chủ động ${changed}.`])])).toEqual([
      ["near", cabinets.slice(0, -1), changed.replace("Xây", "Xây")],
    ]);
  });

  it("are trimmed to the shared stretch, in both texts", () => {
    const long = `Trên cơ sở đề nghị của các xã, Sở Tài chính bố trí dự toán để ${cabinets.toLowerCase().slice(0, -1)} và sửa chữa trường lớp.`;
    expect(told([plan("a", [cabinets]), plan("b", [long])])).toEqual([
      ["verbatim", cabinets.slice(0, -1), cabinets.toLowerCase().slice(0, -1)],
    ]);
  });

  it("are one passage where two sentences were copied together", () => {
    const two = `${cabinets} Vận động các dòng họ đóng góp cho quỹ khuyến học của huyện nghèo.`;
    expect(told([plan("a", [two]), plan("b", [two])])).toEqual([
      ["verbatim", two.slice(0, -1), two.slice(0, -1)],
    ]);
  });

  it("are a paraphrase where the same is said anew", () => {
    const [first, anew] = [
      "Hằng năm tham mưu Ủy ban nhân dân tỉnh tôn vinh những nhà giáo tiêu biểu có nhiều sáng kiến trong dạy học.",
      "Đề xuất Ủy ban nhân dân tỉnh các hình thức tôn vinh nhà giáo tiêu biểu, kịp thời khen thưởng sáng kiến dạy học.",
    ];
    const others = [
      "Rà soát quy chế phối hợp giữa hội với các sở, ban, ngành của tỉnh.",
      "Bố trí kinh phí sửa chữa trụ sở và mua sắm trang thiết bị.",
    ];
    expect(
      told([
        plan("a", [first, ...others]),
        plan("b", [anew, "Thực hiện nghiêm việc phòng, chống dịch bệnh trên địa bàn."]),
      ]),
    ).toEqual([["paraphrase", first, anew]]);
  });

  it("do not count where they are shorter than eight words, or only the name of a body", () => {
    const name = "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh";
    const named = (id: string, words: string) =>
      plan(id, [], {
        lines: [
          { path: "1", kind: "point", words: `${name} ${words}`, task: { who: [[name, name, "lead"]] } },
        ],
      });
    expect(told([named("a", "rà soát quy chế."), named("b", "mở lớp tập huấn.")])).toEqual([]);
    expect(
      told([plan("a", ["Đẩy mạnh công tác tuyên truyền."]), plan("b", ["Đẩy mạnh công tác tuyên truyền."])]),
    ).toEqual([]);
  });

  it("do not count where a document says them all the time", () => {
    const subject = "Phát triển khuyến học, khuyến tài, xây dựng xã hội học tập.";
    expect(told([plan("a", [subject]), plan("b", [subject])]).length).toBe(1);
    expect(told([plan("a", [subject]), plan("b", [subject, subject, subject])])).toEqual([]);
  });

  it("do not count within one document", () => {
    expect(told([plan("a", [cabinets, cabinets]), plan("b", ["Kiểm tra, đôn đốc."])])).toEqual([]);
  });

  it("do not count where they are a citation and the title that follows it", () => {
    const cited = "Kết luận số 88-KL/TW, ngày 12/10/2020 của Ban Bí thư";
    const title = `${cited} về việc tiếp tục thực hiện công tác khuyến học, khuyến tài, xây dựng xã hội học tập`;
    const citing = (id: string, words: string) =>
      plan(id, [`${words} ${title}.`], { citations: [[cited, { key: "88-KL/TW" }]] });
    expect(told([citing("a", "Các cấp ủy tổ chức quán triệt"), citing("b", "Sở Nội vụ theo dõi")])).toEqual(
      [],
    );
  });
});

describe("a pair", () => {
  const dated = (id: string, date: string) =>
    plan(id, [cabinets], { header: { date: [date, "ngày 05/4/2021"] } });

  it("has the earlier document first where the dates tell, else by id", () => {
    const first = (documents: readonly Document[]) => findDuplicates(documents, [])[0]?.a.document;
    expect(first([dated("a", "2022-07-09"), dated("b", "2021-04-05")])).toBe("b");
    expect(first([plan("b", [cabinets]), plan("a", [cabinets])])).toBe("a");
  });

  it("tells how much of each stands in the other", () => {
    const [pair] = findDuplicates(
      [plan("a", [cabinets]), plan("b", [cabinets.replace("vùng cao", "vùng sâu, vùng xa")])],
      [],
    );
    expect(pair?.containmentA).toBeGreaterThan(0.9);
    expect(pair?.containmentB).toBeLessThanOrEqual(1);
  });
});

describe("which of two passages is the earlier", () => {
  const dated = (id: string, words: string | null) =>
    plan(id, [cabinets], words === null ? {} : { header: { date: [words, dates[words] ?? ""] } });
  const dates: Readonly<Record<string, string>> = { "2021-04-05": "05/4/2021", "2022-07-09": "09/7/2022" };
  const told = (documents: readonly Document[], links: readonly Link[] = []) =>
    findDuplicates(documents, links).map(({ a, direction }) => [a.document, direction]);
  const carries = (from: string, to: string): Link => ({
    ...{ from, to, relation: "implements", statedIn: from, citations: [], status: "resolved" },
    ...{ candidates: [], reasons: [], evidence: { span: [0, 0], rule: "relation.written" } },
  });

  it("is told by the dates", () => {
    expect(told([dated("a", "2022-07-09"), dated("b", "2021-04-05")])).toEqual([["b", "a-to-b"]]);
  });

  it("is told by a citation where the dates do not tell", () => {
    expect(told([dated("a", null), dated("b", null)], [carries("a", "b")])).toEqual([["b", "a-to-b"]]);
    expect(told([dated("a", "2021-04-05"), dated("b", "2021-04-05")], [carries("a", "b")])).toEqual([
      ["b", "a-to-b"],
    ]);
  });

  it("is undetermined where nothing tells", () => {
    expect(told([dated("a", null), dated("b", "2021-04-05")])).toEqual([["a", "undetermined"]]);
    expect(told([dated("b", "2021-04-05"), dated("a", "2021-04-05")])).toEqual([["a", "undetermined"]]);
  });
});

describe("the duplicates of a chain", () => {
  it("hold what a reader finds in the toy chain, with where it comes from", () => {
    const found = findDuplicates(toyDocuments, toyChain.links);
    for (const known of toyChain.duplicates) expect(found).toContainEqual({ ...known, direction: "a-to-b" });
  });

  it("do not depend on the order of the documents", () => {
    expect(findDuplicates(toyDocuments.toReversed(), toyChain.links)).toEqual(
      findDuplicates(toyDocuments, toyChain.links),
    );
  });

  it("lie in their documents, whatever the texts", () => {
    const words = fc.array(
      fc.constantFrom("tăng", "cường", "công", "tác", "khuyến", "học", ";", ".", "\n\n", "Sở"),
      { maxLength: 60 },
    );
    const texts = fc.array(
      words.map((list) => list.join(" ").trim() || "."),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(texts, texts, (one, two) => {
        const documents = [plan("a", one), plan("b", two)];
        const length = new Map(documents.map(({ id, text }) => [id, text.length]));
        for (const { a, b, containmentA, containmentB } of findDuplicates(documents, [])) {
          for (const { document, start, end } of [a, b]) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(length.get(document) ?? 0);
          }
          expect(Math.max(containmentA, containmentB)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 50 },
    );
  });
});
