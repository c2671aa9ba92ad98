import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { alignTasks } from "../../src/chain/align.ts";
import { documentPairs } from "../../src/chain/align-pairs.ts";
import type { Document } from "../../src/model.ts";
import type { Alignment, Link } from "../../src/model-chain.ts";
import { toyChain, toyDocument, toyDocuments } from "../toy.ts";
import { type WrittenLine, written } from "../toy-writer.ts";

/** `upstream#path ← downstream#path grade`, in the order given. */
const told = (alignments: readonly Alignment[]) =>
  alignments.map(
    ({ upstream, downstream, grade }) =>
      `${upstream.document}#${upstream.path} ← ${downstream.document}#${downstream.path} ${grade}`,
  );
const pairOf = ({ upstream, downstream }: Alignment) =>
  [`${upstream.document}#${upstream.path}`, `${downstream.document}#${downstream.path}`].sort().join(" ");

/** A plan whose points are its tasks. */
function plan(id: string, tasks: readonly string[], heading = "NHIỆM VỤ"): Document {
  const lines: WrittenLine[] = [
    { path: "I", kind: "section", label: "I.", words: heading, heading: true },
    ...tasks.map((words, i): WrittenLine => {
      return { path: `I.${i + 1}`, kind: "point", label: `${i + 1}.`, words, task: {} };
    }),
  ];
  return withLines(id, lines);
}

function withLines(id: string, lines: readonly WrittenLine[]): Document {
  return written({
    id,
    head: "KẾ HOẠCH",
    lines,
    foot: "./.",
    header: { type: ["Kế hoạch", "KẾ HOẠCH"] },
    jurisdiction: ["province", "state", null],
    citations: [],
    relations: [],
  });
}

function link(from: string, to: string, relation: Link["relation"] = "implements"): Link {
  const evidence = { span: [0, 0], rule: "relation.written" } as const;
  return {
    from,
    to,
    relation,
    statedIn: from,
    citations: [],
    status: "resolved",
    candidates: [],
    reasons: [],
    evidence,
  };
}

describe("aligning the toy chain", () => {
  const alignments = alignTasks(toyDocuments, toyChain.links, { cross: true });

  it("finds every pair that a reader finds", () => {
    const found = new Set(alignments.map(pairOf));
    expect(toyChain.alignments.filter((alignment) => !found.has(pairOf(alignment))).map(pairOf)).toEqual([]);
  });

  it("takes a repeated duty for the same one, and names the pass", () => {
    const repeated = alignments.find(
      ({ upstream, downstream }) => upstream.path === "II.1.-1" && downstream.document.includes("ubnd"),
    );
    expect(repeated).toMatchObject({ grade: 2, rule: "align.same-words", directed: true });
  });

  it("has scores from 0 to 1, and no grade 0 unless candidates are asked for", () => {
    for (const { score, grade } of alignments) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(grade).toBeGreaterThan(0);
    }
  });

  it("does not depend on the order of the documents", () => {
    expect(alignTasks(toyDocuments.toReversed(), toyChain.links, { cross: true })).toEqual(alignments);
  });

  it("leaves documents that do not cite one another alone, unless it is told to cross", () => {
    const directed = alignTasks(toyDocuments, toyChain.links);
    expect(directed.every((alignment) => alignment.directed)).toBe(true);
    expect(told(directed)).toEqual(told(alignments.filter((alignment) => alignment.directed)));
    expect(alignments.some((alignment) => !alignment.directed)).toBe(true);
  });
});

describe("aligning two plans", () => {
  const upstream = plan("tinh-uy", [
    "Rà soát, bổ sung quy chế phối hợp giữa hội khuyến học với các sở, ban, ngành.",
    "Vận động các dòng họ, doanh nghiệp đóng góp cho quỹ khuyến học.",
    "Xây dựng tủ sách ở thôn, bản, góp phần nâng cao dân trí.",
  ]);

  it("pairs a task with the one that it repeats, and with no other", () => {
    const downstream = plan("ubnd", [
      "Các huyện xây dựng tủ sách ở thôn, bản, góp phần nâng cao dân trí.",
      "Sửa chữa trụ sở.",
    ]);
    expect(told(alignTasks([upstream, downstream], [link("ubnd", "tinh-uy")]))).toEqual([
      "tinh-uy#I.3 ← ubnd#I.1 2",
    ]);
  });

  it("sees through abbreviations and other words for the same", () => {
    const science = plan("tinh-uy", [
      "Đặt hàng tư vấn, phản biện các đề án phát triển khoa học và công nghệ.",
      "Kết nạp hội viên mới.",
    ]);
    const short = plan("ubnd", [
      "Giao nhiệm vụ phản biện đề án về KH&CN cho liên hiệp hội.",
      "Phát triển hội viên, lập thêm chi hội.",
    ]);
    expect(
      told(alignTasks([science, short], [link("ubnd", "tinh-uy")])).map((line) => line.slice(0, -2)),
    ).toEqual(["tinh-uy#I.1 ← ubnd#I.1", "tinh-uy#I.2 ← ubnd#I.2"]);
  });

  it("leaves formulas aside: those of the lexicon, and those that it is given", () => {
    const wish = "Phấn đấu để quê hương ngày một giàu đẹp hơn, xứng đáng với truyền thống";
    const above = plan("tinh-uy", [`${wish}; sửa chữa kênh mương.`, "Trồng cây ven đường liên xã."]);
    const below = plan("ubnd", [`${wish}; lắp đèn chiếu sáng ngõ xóm.`]);
    const links = [link("ubnd", "tinh-uy")];
    expect(alignTasks([above, below], links)).not.toEqual([]);
    expect(alignTasks([above, below], links, { formulas: [wish] })).toEqual([]);
  });

  it("takes no two duties for alike because they are due on the same day", () => {
    const due = (words: string) => [words, { kind: "date", end: "2025-06-30" }] as const;
    const task = (words: string): WrittenLine => ({
      path: "1",
      kind: "point",
      label: "1.",
      words,
      task: { when: [due("trước ngày 30 tháng 6 năm 2025")] },
    });
    const [above, below] = [
      ["tinh-uy", "Sửa kênh mương trước ngày 30 tháng 6 năm 2025."],
      ["ubnd", "Lắp đèn ngõ xóm trước ngày 30 tháng 6 năm 2025."],
    ].map(([id = "", words = ""]) => withLines(id, [task(words)]));
    expect(above && below && alignTasks([above, below], [link("ubnd", "tinh-uy")])).toEqual([]);
  });

  it("takes in what an encoder says, and asks it once for all tasks", () => {
    const below = plan("ubnd", ["Giúp học trò nghèo đến lớp.", "Sửa chữa trụ sở."]);
    const meanings = [/quỹ khuyến học|học trò nghèo/u, /trụ sở/u, /quy chế/u, /tủ sách/u];
    const asked: (readonly string[])[] = [];
    const encode = (texts: readonly string[]) => {
      asked.push(texts);
      return texts.map((text) => meanings.map((meaning) => Number(meaning.test(text))));
    };
    const links = [link("ubnd", "tinh-uy")];
    expect(alignTasks([upstream, below], links)).toEqual([]);
    const [found, ...others] = alignTasks([upstream, below], links, { encode });
    expect([found?.upstream.path, found?.downstream.path, found?.rule, others]).toEqual([
      "I.2",
      "I.1",
      "align.encoded",
      [],
    ]);
    expect(asked.map(({ length }) => length)).toEqual([5]);
    expect(asked[0]?.[4]).toBe("Sửa chữa trụ sở.");
  });

  it("tells the caller whose encoder leaves out a text", () => {
    expect(() => alignTasks([upstream], [], { encode: () => [] })).toThrow("0 vectors for 3 texts");
  });

  it("lists candidates with grade 0, at most twenty for each task", () => {
    const many = plan(
      "tinh-uy",
      Array.from({ length: 40 }, (_, i) => `Huyện số ${i} bố trí nguồn lực cho công trình thứ ${i}.`),
    );
    const downstream = plan("ubnd", ["Kiểm tra công trình của huyện."]);
    const listed = alignTasks([many, downstream], [link("ubnd", "tinh-uy")], { candidates: true });
    expect(listed.filter(({ grade }) => grade === 0).length).toBe(20);
    expect(listed.every(({ rule, grade }) => (grade === 0) === (rule === "align.candidate"))).toBe(true);
  });

  it("gives nothing where there are no tasks, and takes any text", () => {
    const empty = plan("ubnd", []);
    const odd = plan("la", ["", "…", "ＡＢＣ 漢字 \u0301"]);
    expect(alignTasks([upstream, empty, odd], [link("ubnd", "tinh-uy"), link("la", "tinh-uy")])).toEqual([]);
  });
});

describe("the pairs of documents", () => {
  const [a, b, c] = ["a", "b", "c"].map((id) => plan(id, []));
  const documents = [a, b, c].filter((document) => document !== undefined);
  const pairs = (links: readonly Link[], cross = false) =>
    documentPairs(documents, links, cross).map(({ upstream, downstream, directed }) => {
      return `${documents[upstream]?.id}${directed ? "←" : "–"}${documents[downstream]?.id}`;
    });

  it("are those of which one carries out, continues or acts by the other", () => {
    expect(pairs([link("b", "a"), link("c", "a", "continues"), link("c", "b", "mentions")])).toEqual([
      "a←b",
      "a←c",
    ]);
  });

  it("take in what is carried out through another document", () => {
    expect(pairs([link("b", "a"), link("c", "b")])).toEqual(["a←b", "a←c", "b←c"]);
    expect(pairs([link("b", "a", "mentions"), link("c", "b")])).toEqual(["b←c"]);
  });

  it("take in all the others once when crossing", () => {
    expect(pairs([link("b", "a")], true)).toEqual(["a←b", "a–c", "b–c"]);
  });

  it("take a decision and the plan that it promulgates for one another", () => {
    const held = [plan("qd", []), plan("qd~2", []), plan("ubnd", [])];
    const ids = documentPairs(held, [link("ubnd", "qd"), link("qd~2", "qd")], false).map(
      ({ upstream, downstream }) => `${held[upstream]?.id}←${held[downstream]?.id}`,
    );
    expect(ids).toEqual(["qd←ubnd", "qd~2←ubnd"]);
  });

  it("survive documents that cite each other", () => {
    expect(pairs([link("a", "b"), link("b", "a")])).toEqual(["a←b", "b←a"]);
  });
});

const folder = new URL("../../../shared/", import.meta.url);
const gold = readGold();

describe.skipIf(gold === null)(
  "aligning the annotated documents (left out where ../shared is missing)",
  () => {
    it("ranks what the annotators aligned first", () => {
      const { documents, links, truth } = gold ?? { documents: [], links: [], truth: new Set<string>() };
      const ranked = alignTasks(documents, links, { candidates: true }).toSorted((x, y) => y.score - x.score);
      let hits = 0;
      let sum = 0;
      ranked.forEach(({ upstream, downstream }, i) => {
        if (truth.has(`${upstream.path} ${downstream.path}`)) sum += ++hits / (i + 1);
      });
      expect(sum / truth.size).toBeGreaterThan(0.92);
      const reported = ranked.filter(({ grade }) => grade > 0);
      const right = reported.filter(({ upstream, downstream }) =>
        truth.has(`${upstream.path} ${downstream.path}`),
      );
      expect((2 * right.length) / (reported.length + truth.size)).toBeGreaterThan(0.85);
    });
  },
);

/** The two plans of one province of which one carries out the other, and what was aligned between them. */
function readGold(): {
  documents: readonly Document[];
  links: readonly Link[];
  truth: ReadonlySet<string>;
} | null {
  const names = ["binh-thuan-tinh-uy-15-kh-tu-2021", "binh-thuan-ubnd-ke-hoach-2021"] as const;
  if (!existsSync(new URL("gold/alignment.json", folder))) return null;
  const read = (path: string) => readFileSync(new URL(path, folder), "utf8");
  const documents = names.map((id) =>
    annotated(id, JSON.parse(read(`gold/${id}.json`)), read(`corpus/${id}.txt`)),
  );
  type Place = { readonly file: string; readonly path: string };
  const pairs: readonly { upstream: Place; downstream: Place }[] = JSON.parse(
    read("gold/alignment.json"),
  ).alignments;
  const truth = pairs
    .filter(
      ({ upstream, downstream }) => upstream.file.includes(names[0]) && downstream.file.includes(names[1]),
    )
    .map(({ upstream, downstream }) => `${upstream.path} ${downstream.path}`);
  return { documents, links: [link(names[1], names[0])], truth: new Set(truth) };
}

/** An annotation lacks where provisions end: its tasks and the next provisions tell. */
function annotated(id: string, from: Document, text: string): Document {
  const tasks = from.tasks.map((task) => ({ ...task, group: null }));
  const outline = from.outline.map((provision, i) => {
    const task = tasks.find(({ path }) => path === provision.path);
    const end = task?.end ?? from.outline[i + 1]?.start ?? text.length;
    const above = provision.path.replace(/\.[^.]*$/u, "");
    const parent = from.outline.some(({ path }) => path === above && path !== provision.path) ? above : null;
    return {
      ...provision,
      title: provision.title ?? null,
      end,
      parent,
      body: [task?.start ?? provision.start, end] as const,
    };
  });
  const grouped = tasks.map((task) => ({
    ...task,
    group: outline.find(({ path }) => path === task.path)?.parent ?? null,
  }));
  return {
    ...toyDocument("88-kl-tw-2020"),
    ...from,
    id,
    text,
    extent: [0, text.length],
    outline,
    tasks: grouped,
  };
}
