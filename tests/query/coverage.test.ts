import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildGraph } from "../../src/graph/build.ts";
import type { Coverage } from "../../src/query/answers.ts";
import { coverage } from "../../src/query/coverage.ts";
import { toyChain } from "../toy.ts";
import { aligned, cites, graphOf, plan, task, words } from "./small-chain.ts";

const graph = buildGraph(toyChain);
const centre = "88-kl-tw-2020";
const party = "son-binh-tinh-uy-12-kh-tu-2021";
const committee = "son-binh-ubnd-ke-hoach-2021";
const association = "son-binh-hoi-khuyen-hoc-05-ctr-hkh-2021";
const haiChau = "hai-chau-tinh-uy-12-kh-tu-2021";

/** One line for each upstream task: the statuses of its cells. */
function statuses({ rows }: Coverage): readonly string[] {
  return rows.map(
    ({ task, cells }) => `${task.split("#")[1]}: ${cells.map(({ status }) => status).join(" ")}`,
  );
}

describe("coverage by document", () => {
  const answer = coverage(graph, { upstream: "88-KL/TW" });

  it("has a column for every document that stands below, straight or through another one", () => {
    expect(answer.columns.map(({ id }) => id)).toEqual([haiChau, association, party, committee]);
  });

  it("gives grade 2 as full, grade 1 as partial, and nothing as none", () => {
    expect(statuses(answer)).toEqual([
      "I.1: full none full full",
      "I.2: partial none full partial",
      "I.3: full none none none",
    ]);
  });

  it("counts every status over all upstream tasks", () => {
    expect(answer.totals.at(-1)).toEqual({
      column: committee,
      full: 1,
      partial: 1,
      mention: 0,
      none: 1,
      upstreamTasks: 3,
      carrying: 2,
      downstreamTasks: 4,
    });
  });

  it("says what a carrying-out keeps, loses, changes and adds, with the words of both sides", () => {
    const [first] = answer.rows[1]?.cells[3]?.by ?? [];
    expect(first?.lost).toEqual(["deadline"]);
    expect(first?.changed.slice(1)).toEqual([
      { element: "lead", from: "mỗi tỉnh, thành phố", to: "các huyện, thành phố tỉnh Sơn Bình" },
      { element: "target", from: "25", to: "10" },
    ]);
    expect(first?.quotes.map(({ text }) => text)).toEqual([
      "Đến năm 2025, mỗi tỉnh, thành phố xây dựng ít nhất 25 tủ sách khuyến học ở cơ sở.",
      "Các huyện, thành phố xây dựng ít nhất 10 tủ sách khuyến học ở cơ sở.",
    ]);
    const [kept] = answer.rows[2]?.cells[0]?.by ?? [];
    expect([kept?.kept, kept?.added]).toEqual([["object", "deadline"], ["lead"]]);
  });

  it("takes units of a province for the same as those of the centre", () => {
    expect(answer.rows[0]?.cells[2]?.by[0]?.kept).toEqual(["object", "lead"]);
  });

  it("tells tasks of one's own from those that something may stand behind", () => {
    expect(answer.orphans.map(({ task, reason }) => [task, reason])).toEqual([
      [`${association}#I.1`, "unmatched"],
      [`${association}#I.2`, "unmatched"],
      [`${association}#Phụ lục.1`, "unmatched"],
      [`${party}#III.1`, "own-initiative"],
      [`${committee}#III.1.-1`, "own-initiative"],
      [`${committee}#III.2.-1`, "own-initiative"],
    ]);
  });

  it("carries the version, the hashes of the documents asked, and the filters", () => {
    expect(answer.version).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(answer.documents.map(({ id }) => id)).toEqual([centre, haiChau, association, party, committee]);
    expect(answer.documents.every(({ hash }) => /^[0-9a-f]{64}$/u.test(hash))).toBe(true);
    expect(answer.filters).toEqual({
      upstream: centre,
      downstream: null,
      by: "document",
      group: "section",
      deep: null,
      policy: null,
      provinces: null,
      themes: null,
    });
  });
});

describe("other columns", () => {
  it("unites the documents of a province", () => {
    const answer = coverage(graph, { upstream: centre, by: "province" });
    expect(answer.columns.map(({ id, members }) => [id, members.length])).toEqual([
      ["Hải Châu", 1],
      ["Sơn Bình", 3],
    ]);
    expect(statuses(answer)).toEqual(["I.1: full full", "I.2: partial full", "I.3: full none"]);
    expect(answer.rows[0]?.cells[1]?.by.map((one) => one.task)).toEqual([
      `${party}#II.1.-1`,
      `${committee}#II.1`,
    ]);
  });

  it("marks a column of an absent document as not collected, and says so", () => {
    const answer = coverage(graph, { upstream: centre, downstream: ["45/KH-UBND"], lang: "en" });
    expect(answer.columns).toMatchObject([{ state: "not-collected", members: [] }]);
    expect(answer.notes[0]).toMatch(/^Not collected: /u);
    expect(answer.totals).toMatchObject([{ none: 3, upstreamTasks: 3, downstreamTasks: 0 }]);
  });

  it("marks a province of which nothing is held as not collected", () => {
    const answer = coverage(graph, { upstream: centre, by: "province", downstream: ["Hải Châu", "Đông An"] });
    expect(answer.columns.map(({ id, state }) => [id, state])).toEqual([
      ["Hải Châu", "collected"],
      ["Đông An", "not-collected"],
    ]);
  });

  it("gives an empty answer and a note for an upstream document that is absent", () => {
    const answer = coverage(graph, { upstream: "77-CT/TW", lang: "en" });
    expect([answer.rows, answer.columns, answer.orphans, answer.totals]).toEqual([[], [], [], []]);
    expect(answer.notes).toEqual([
      "77-CT/TW@2012-03-04 is cited but not held: there is no task to compare with.",
    ]);
  });

  it("counts an alignment without direction from both of its ends, and notes that it proves nothing", () => {
    const answer = coverage(graph, { upstream: association, downstream: [committee], lang: "en" });
    expect(statuses(answer)).toEqual(["I.1: none", "I.2: partial", "Phụ lục.1: none"]);
    expect(answer.notes.join()).toContain("do not prove");
  });
});

describe("mentions", () => {
  const duty = "Xây dựng mạng lưới thư viện cơ sở phục vụ người học ở mọi lứa tuổi.";
  const above = plan("tren-1", [
    task("1", duty),
    task("2", "Bố trí cán bộ chuyên trách theo dõi phong trào đọc sách."),
  ]);
  const purposes = words("I", `Góp phần xây dựng mạng lưới thư viện cơ sở phục vụ người học trong tỉnh.`);

  it("finds a duty that the purposes name and no task takes up", () => {
    const below = plan("duoi-1", [
      purposes,
      task("II", "Bố trí cán bộ chuyên trách theo dõi phong trào đọc sách."),
    ]);
    const links = [cites(below, above.id)];
    const answer = coverage(
      graphOf({ documents: [above, below], links, alignments: [aligned("duoi-1#II", "tren-1#2")] }),
      { upstream: above.id },
    );
    expect(statuses(answer)).toEqual(["1: mention", "2: full"]);
    const [cell] = answer.rows[0]?.cells ?? [];
    expect(cell).toMatchObject({
      grade: null,
      by: [{ task: "duoi-1#I", grade: 0, rule: "mention.duty", kept: [] }],
    });
    expect(cell?.by[0]?.quotes.map(({ text }) => text)).toEqual([duty, purposes.words]);
  });

  it("does not take a duty for named that shares a few words only", () => {
    const below = plan("duoi-1", [
      words("I", "Nâng cao chất lượng thư viện cơ sở."),
      task("II", "Thăm hỏi hội viên."),
    ]);
    const links = [cites(below, above.id)];
    const alignments = [aligned("duoi-1#II", "tren-1#2", 1)];
    const answer = coverage(graphOf({ documents: [above, below], links, alignments }), {
      upstream: above.id,
    });
    expect(statuses(answer)).toEqual(["1: none", "2: partial"]);
  });

  it("takes a document that only cites the upstream one as naming all of it", () => {
    const citation = ["Kế hoạch số 1/KH-UBND", { key: "1/KH-UBND" }] as const;
    const head = "BÁO CÁO thực hiện Kế hoạch số 1/KH-UBND";
    const below = plan("duoi-1", [task("I", "Thăm hỏi hội viên cao tuổi.")], { head, citations: [citation] });
    const answer = coverage(graphOf({ documents: [above, below], links: [cites(below, above.id)] }), {
      upstream: above.id,
      lang: "en",
    });
    expect(statuses(answer)).toEqual(["1: mention", "2: mention"]);
    expect(answer.rows[0]?.cells[0]?.by).toMatchObject([
      { rule: "mention.document", quotes: [{ text: duty }, { text: "Kế hoạch số 1/KH-UBND" }] },
    ]);
    expect(answer.notes).toEqual(["duoi-1 cites tren-1, but none of its tasks carries any of it out."]);
  });
});

describe("themes", () => {
  it("narrows the rows, and notes where none is left", () => {
    const coded = { ...toyChain, documents: toyChain.documents.map(codeFirstTask) };
    const answer = coverage(buildGraph(coded), { upstream: centre, themes: ["learning"] });
    expect(answer.rows.map(({ task, themes }) => [task, themes])).toEqual([[`${centre}#I.1`, ["learning"]]]);
    const none = coverage(buildGraph(coded), { upstream: centre, themes: ["water"], lang: "en" });
    expect([none.rows.length, none.notes.length]).toEqual([0, 1]);
  });

  function codeFirstTask(document: (typeof toyChain.documents)[number]) {
    const code = { theme: "learning", pattern: "học tập", quote: "học tập", span: [0, 1] } as const;
    return {
      ...document,
      tasks: document.tasks.map((one, i) => (i === 0 ? { ...one, themes: [code] } : one)),
    };
  }
});

it("adds the statuses of every column up to all upstream tasks, whatever is aligned", () => {
  const up = ["1", "2", "3", "4"].map((path) => task(path, `Nhiệm vụ thứ ${path} của tỉnh trong năm.`));
  const pair = fc.tuple(
    fc.constantFrom("a", "b"),
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 4 }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(pair, fc.constantFrom(1, 2) as fc.Arbitrary<1 | 2>)), (drawn) => {
      const documents = [plan("u", up), plan("a", up), plan("b", up)];
      const alignments = drawn.map(([[from, down, above], grade]) =>
        aligned(`${from}#${down}`, `u#${above}`, grade),
      );
      const links = documents.slice(1).map((document) => cites(document, "u"));
      const { totals, rows } = coverage(graphOf({ documents, links, alignments }), { upstream: "u" });
      expect(totals.length).toBe(2);
      for (const { full, partial, mention, none, upstreamTasks } of totals)
        expect(full + partial + mention + none).toBe(upstreamTasks);
      expect(rows.every(({ cells }) => cells.length === totals.length)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
