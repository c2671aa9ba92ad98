import { describe, expect, it } from "vitest";
import { linkChain } from "../../src/chain/chain.ts";
import { layOutSheet } from "../../src/coding/layout.ts";
import { writeAnswer } from "../../src/export/answer.ts";
import { readChainFile, writeChainFile, writeChainLines } from "../../src/export/chain-file.ts";
import { printedDocument } from "../../src/export/coded.ts";
import { buildGraph } from "../../src/graph/build.ts";
import { quoteOfProvision } from "../../src/graph/walk.ts";
import type { Chain } from "../../src/model-chain.ts";
import { codeThemes, readCodebook } from "../../src/parse/codebook.ts";
import { parseDocument } from "../../src/parse/document.ts";
import { coverage } from "../../src/query/coverage.ts";
import { duplication } from "../../src/query/duplication.ts";
import { report } from "../../src/query/report.ts";
import { trace } from "../../src/query/trace.ts";
import { workload } from "../../src/query/workload.ts";
import { sheet } from "../coding/sheet.ts";

const codebook = readCodebook({
  format: "directive-chain-codebook",
  version: 1,
  themes: [{ id: "sach", label: { vi: "sách", en: "books" }, patterns: ["sách mới", "chỉ thị"] }],
});
const below = `ỦY BAN NHÂN DÂN XÃ ĐÔNG
Số: 3/KH-UBND

KẾ HOẠCH
Thực hiện Kế hoạch số 12/KH-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh Sơn Bình

I. NHIỆM VỤ
1. Phổ biến Chỉ thị số 9-CT/TW tới mọi xã và nhắc lại Chỉ thị ấy ở xã.
2. Mua sách mới cho thư viện xã trong năm 2024.
`;
const coded = codeThemes(layOutSheet(sheet), codebook);
const chain: Chain = linkChain([
  coded,
  ...parseDocument({ id: "xa-dong", file: "xa-dong.txt", text: below }),
]);
const graph = buildGraph(chain);

/** Every object within a value. */
function* objectsIn(value: unknown): Iterable<Readonly<Record<string, unknown>>> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield value as Readonly<Record<string, unknown>>;
  for (const one of Object.values(value)) yield* objectsIn(one);
}

describe("a coded document on its way out", () => {
  const printed = JSON.parse(JSON.stringify(printedDocument(coded)));

  it("has no text, and no fact of it has a span or a quote, but what was noted", () => {
    expect([printed.text, printed.extent]).toEqual([null, null]);
    const facts = [...objectsIn(printed)].filter((one) => "coded" in one && one !== printed);
    expect(facts.length).toBeGreaterThan(40);
    for (const fact of facts) {
      expect(Object.keys(fact.coded as object)).toEqual(["statement", "path", "source", "certainty"]);
      expect(fact.span ?? null).toBeNull();
      expect(fact.quote ?? null).toBeNull();
    }
    expect([...objectsIn(printed)].filter(({ span }) => Array.isArray(span))).toEqual([]);
    expect(printed.tasks[0]).toMatchObject({ path: "II.1.-1", start: null, end: null });
    expect(printed.tasks[0].coded.statement).toBe(sheet.tasks[0]?.statement);
    expect(printed.tasks[0].deadlines[0]).toMatchObject({
      span: null,
      start: "2024-04-01",
      end: "2024-06-30",
    });
    expect(printed.citations[0]).toMatchObject({ quote: null, start: null, end: null, key: "9-CT/TW" });
    expect(printed.outline[3]).toMatchObject({ start: null, end: null, body: null, title: "Thư viện xã" });
  });

  it("leaves other documents as they are, but for their text", () => {
    const { text: _, ...other } = chain.documents.find(({ id }) => id === "xa-dong")!;
    expect(printedDocument({ ...other, text: below })).toEqual(other);
  });
});

describe("a chain file with a coded document", () => {
  const whole = writeChainFile(chain, graph);
  const lines = [...writeChainLines(chain, graph)].join("");

  it("has its text as null, and no span of it in documents, links and graph", () => {
    const file = JSON.parse(whole);
    const [held] = file.documents.filter(({ id }: { id: string }) => id === sheet.id);
    expect([held.text, held.extent, held.coded.sheet]).toEqual([null, null, coded.text]);
    const stated = file.links.filter(({ statedIn }: { statedIn: string }) => statedIn === sheet.id);
    expect(stated.length).toBeGreaterThan(0);
    for (const { evidence } of stated)
      expect(evidence).toMatchObject({ span: null, coded: { source: expect.any(String) } });
    const nodes = file.graph.nodes.filter(({ key }: { key: string }) => key.startsWith(`${sheet.id}#`));
    expect(nodes).toHaveLength(sheet.outline.length);
    for (const { attributes } of nodes)
      expect(attributes).toMatchObject({ start: null, end: null, coded: { certainty: expect.any(String) } });
  });

  it("gives back the chain that was written, and the same bytes when it is written again", () => {
    for (const text of [whole, lines]) {
      const read = readChainFile(text) as Chain;
      expect(read).toEqual(chain);
      expect(writeChainFile(read, buildGraph(read))).toBe(whole);
    }
  });

  it.each<[string, (document: ReturnType<typeof JSON.parse>) => void, string]>([
    [
      "a sheet that was changed",
      (one) => {
        one.coded.sheet += " ";
      },
      "is not the one that was read",
    ],
    [
      "no sheet",
      (one) => {
        delete one.coded.sheet;
      },
      "extent: a start and an end is needed",
    ],
    [
      "a fact without its place",
      (one) => {
        delete one.tasks[0].coded.at;
      },
      "tasks[0].start: a whole number from 0 is needed",
    ],
    [
      "a certainty that does not exist",
      (one) => {
        one.coded.certainty = "X";
      },
      'one of "P", "S", "I", "U" is needed',
    ],
  ])("is refused with %s", (_, change, error) => {
    const file = JSON.parse(whole);
    change(file.documents.find(({ id }: { id: string }) => id === sheet.id));
    expect(readChainFile(JSON.stringify(file))).toEqual({ error: expect.stringContaining(error) });
  });
});

describe("answers about a coded document", () => {
  it("quote what was noted, say so, and have no place for it in JSON", () => {
    const answer = coverage(graph, { upstream: sheet.id });
    const [row] = answer.rows;
    expect(row?.cells.map(({ status }) => status)).not.toContain("none");
    expect(row?.quote).toMatchObject({
      text: sheet.tasks[0]?.statement,
      coded: { path: "II.1.-1", certainty: "P" },
    });
    expect(answer.documents.map((one) => one.coded)).toEqual([true, undefined]);
    expect(answer.notes.join()).toContain("diễn đạt lại");
    const printed = JSON.parse(writeAnswer(answer));
    expect(printed.rows[0].quote).toMatchObject({ start: null, end: null, coded: row?.quote.coded });
    const [up, down] = printed.rows[0].cells[0].by[0].quotes;
    expect([up.start, typeof down.start, down.coded]).toEqual([null, "number", undefined]);
  });

  it("carry the certainty of the note that they quote", () => {
    const [hop] = trace(graph, { from: `${sheet.id}#II.1.-2`, direction: "up" }).paths[0]?.hops ?? [];
    expect(hop?.quotes[0]?.coded).toMatchObject({ certainty: "S", source: "bài báo tỉnh" });
    const row = workload(graph).rows.find(({ canonical }) => canonical === "Sở Văn hóa tỉnh Sơn Bình");
    expect(row?.quotes.map(({ text, coded: note }) => [text, note?.path])).toEqual([
      ["chủ trì: Sở Văn hóa", "II.1.-1"],
    ]);
    expect(quoteOfProvision(graph, `${sheet.id}#III.1`)?.coded?.path).toBe("III.1");
  });

  it("leave its words out of the duplicates, and say so", () => {
    const { pairs, shares, notes, documents } = duplication(graph, { lang: "en" });
    expect([pairs, shares.map(({ document }) => document)]).toEqual([[], ["xa-dong"]]);
    expect(documents.map(({ id }) => id)).toEqual(["xa-dong"]);
    expect(notes).toEqual([`Not compared, since the words are the coder's paraphrase: ${sheet.id}.`]);
  });

  it("note it once in each", () => {
    const { notes, findings } = report(graph, { lang: "en" });
    expect(notes).toEqual([
      `Coded by hand, without the text; the words quoted are a paraphrase: ${sheet.id}.`,
    ]);
    expect(findings.notes).toEqual(notes);
  });
});
