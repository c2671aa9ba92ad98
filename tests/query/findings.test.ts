import { describe, expect, it } from "vitest";
import { buildGraph } from "../../src/graph/build.ts";
import type { ChainGraph } from "../../src/graph/schema.ts";
import { findingKinds } from "../../src/query/finding-words.ts";
import { findings } from "../../src/query/findings.ts";
import { warningKinds } from "../../src/query/warning-words.ts";
import { toyChain } from "../toy.ts";
import { absent, aligned, cites, graphOf, plan, task } from "./small-chain.ts";

/** The findings of a code: the message and the first words of the evidence. */
function found(graph: ChainGraph, code: string): readonly (readonly string[])[] {
  return findings(graph, { lang: "en" })
    .findings.filter((one) => one.code === code)
    .map(({ message, evidence }) => [message, ...evidence.map(({ text }) => text)]);
}

describe("documents that are expected", () => {
  const quote = "xây dựng kế hoạch thực hiện";
  const ordering = (...issuers: string[]) => {
    const above = plan("a", [task("1", `Sở Nội vụ ${quote}.`, {})]);
    const start = above.text.indexOf(quote);
    const fact = { quote, span: [start, start + quote.length] as const, rule: "expected.document" };
    const tasks = above.tasks.map((one) => ({ ...one, expected: [{ ...fact, type: "Kế hoạch", issuers }] }));
    return { ...above, tasks };
  };
  const below = (issuer: string) => {
    const cited = [["Kế hoạch số 1", { key: "a" }]] as const;
    const header = { issuer: [issuer, "UBND"] } as const;
    return plan("b", [], { head: "UBND Kế hoạch số 1", header, citations: cited });
  };

  it("are missing where nothing of theirs stands below", () => {
    const graph = graphOf({ documents: [ordering("Sở Nội vụ")] });
    expect(found(graph, "document.expected-missing")).toEqual([
      ["a#1 orders Sở Nội vụ to issue a Kế hoạch; the chain holds none of theirs that carries a out.", quote],
    ]);
  });

  it.each([
    ["Sở Nội vụ", 0],
    ["Sở Tài chính", 1],
  ])("are looked for by their issuer: %s", (issuer, missing) => {
    const [above, under] = [ordering("Sở Nội vụ"), below(issuer)];
    const graph = graphOf({ documents: [above, under], links: [cites(under, "a")] });
    expect(found(graph, "document.expected-missing")).toHaveLength(missing);
  });

  it("are not asked of groups", () => {
    const graph = graphOf({
      documents: [ordering("các sở, ban, ngành", "Ủy ban nhân dân các xã tỉnh Sơn Bình")],
    });
    expect(found(graph, "document.expected-missing")).toEqual([]);
  });
});

describe("findings of citations", () => {
  const first = [
    "Chỉ thị số 42-CT/TW, ngày 16/4/2010",
    { key: "42-CT/TW", type: "Chỉ thị", date: "2010-04-16" },
  ] as const;
  const other = [
    "Chỉ thị số 42-CT/TW, ngày 04/6/2010",
    { key: "42-CT/TW", type: "Chỉ thị", date: "2010-06-04" },
  ] as const;
  const later = [
    "Chỉ thị số 42-CT/TW, ngày 24/3/2020",
    { key: "42-CT/TW", type: "Chỉ thị", date: "2020-03-24" },
  ] as const;
  const citing = (...citations: (typeof first | typeof other | typeof later)[]) =>
    graphOf({
      documents: [plan("a", [], { head: citations.map(([words]) => words).join("; "), citations })],
    });

  it("reports one symbol with two dates", () => {
    expect(found(citing(first, other), "citation.contradictory-date")).toEqual([
      ["42-CT/TW is given several dates of issue: 2010-04-16, 2010-06-04.", first[0], other[0]],
    ]);
  });

  it("knows that a number comes again after a term", () => {
    expect(found(citing(first, later), "citation.contradictory-date")).toEqual([]);
  });

  it("reports it across documents, against the date that the document itself shows", () => {
    const head = "Số 9/KH-UBND ngày 01/02/2021";
    const header = {
      type: ["Kế hoạch", "KẾ HOẠCH"],
      symbol: "9/KH-UBND",
      date: ["2021-02-01", "ngày 01/02/2021"],
    } as const;
    const above = plan("a", [], { head: `${head} KẾ HOẠCH`, header });
    const key = { key: "9/KH-UBND", type: "Kế hoạch", date: "2021-01-02" };
    const below = plan("b", [], {
      head: "Kế hoạch số 9/KH-UBND ngày 02/01/2021",
      citations: [["Kế hoạch số 9/KH-UBND ngày 02/01/2021", key]],
    });
    const graph = graphOf({ documents: [above, below], links: [cites(below, "a")] });
    expect(found(graph, "citation.contradictory-date")).toEqual([
      [
        "9/KH-UBND is given several dates of issue: 2021-01-02, 2021-02-01.",
        "Kế hoạch số 9/KH-UBND ngày 02/01/2021",
        "ngày 01/02/2021",
      ],
    ]);
  });

  it("reports what is cited before it was issued", () => {
    const header = { date: ["2019-05-06", "ngày 06/5/2019"] } as const;
    const document = plan("a", [], { head: `ngày 06/5/2019 theo ${later[0]}`, header, citations: [later] });
    expect(found(graphOf({ documents: [document] }), "citation.later-than-document")).toEqual([
      ["a (2019-05-06) cites 42-CT/TW, which is of a later date (2020-03-24).", later[0]],
    ]);
  });

  it.each([
    ["Chương trình hành động", "15-CT/TU", true],
    ["Chỉ thị", "15-CT/TU", false],
    ["Quy định", "15-QĐ/TW", false],
    ["Kế hoạch", "31/2025/QĐ-UBND", true],
    ["Công văn", "5680/CT-CS", false],
    ["Kế hoạch", "12/SNV-VP", false],
  ])("compares %s with the sign of %s", (type, symbol, conflict) => {
    const words = `${type} số ${symbol}`;
    const document = plan("a", [], { head: words, citations: [[words, { key: symbol, type }]] });
    expect(
      found(graphOf({ documents: [document] }), "citation.type-against-sign").map((one) => one[1]),
    ).toEqual(conflict ? [words] : []);
  });

  it("reports a document that misprints its own symbol", () => {
    const citations = ["Kế hoạch số 09/KH-UBND", "Kế hoạch số 90 / KH-UBND", "Kế hoạch này"].map(
      (words) => [words, { key: "self", kind: "self" }] as const,
    );
    const head = `Số 09/KH-UBND ${citations.map(([words]) => words).join(" ")}`;
    const graph = graphOf({
      documents: [plan("a", [], { head, header: { symbol: "09/KH-UBND" }, citations })],
    });
    expect(found(graph, "citation.own-symbol-differs")).toEqual([
      ["a calls itself 90/KH-UBND; its symbol is 09/KH-UBND.", "Kế hoạch số 90 / KH-UBND"],
    ]);
  });

  it("reports a short mention before the full one, once", () => {
    const short = (words: string, key: string) => [words, { key, kind: "short" }] as const;
    const citations = [
      short("Kế hoạch 8", "8/KH"),
      first,
      short("Chỉ thị 42", "42-CT/TW"),
      short("Kế hoạch 8", "8/KH"),
    ];
    const head = citations.map(([words]) => words).join(" ");
    expect(
      found(graphOf({ documents: [plan("a", [], { head, citations })] }), "citation.short-without-full"),
    ).toEqual([["a cites 8/KH in short before any full mention.", "Kế hoạch 8"]]);
  });

  it("reports citations that could mean several documents", () => {
    const document = plan("a", [], { head: first[0], citations: [first] });
    const links = [cites(document, "x", { to: null, status: "ambiguous", candidates: ["x", "y"] })];
    expect(found(graphOf({ documents: [document], links }), "citation.ambiguous")).toEqual([
      ["42-CT/TW in a could be several documents: x, y.", first[0]],
    ]);
  });

  it("says what speaks for each of the documents that could be meant", () => {
    const document = plan("a", [], { head: first[0], citations: [first] });
    const reasons = [["same-number", "date-differs"]] as const;
    const links = [cites(document, "x", { to: null, status: "ambiguous", candidates: ["x"], reasons })];
    expect(found(graphOf({ documents: [document], links }), "citation.ambiguous")).toEqual([
      ["42-CT/TW in a could be several documents: x (same number; the date differs).", first[0]],
    ]);
  });

  it("reports a document that is not held where its number is one character off another one", () => {
    const document = plan("a", [], { head: first[0], citations: [first] });
    const near = [
      { id: "x", reasons: ["same-place", "sign-one-letter-off"] },
      { id: "y", reasons: ["same-number", "date-differs"] },
    ] as const;
    const named = { ...absent("42-CT/TW@?", "42-CT/TW"), near };
    const graph = graphOf({ documents: [document], links: [cites(document, named.id)], absent: [named] });
    expect(found(graph, "citation.likely-misprint")).toEqual([
      [
        "42-CT/TW is not held, and may be a misprint of x (same province; one letter of the sign differs).",
        first[0],
      ],
    ]);
  });

  it("reports a parent that is not held once, with all who cite it", () => {
    const documents = ["a", "b"].map((id) => plan(id, [], { head: first[0], citations: [first] }));
    const links = documents.map((document) => cites(document, "42-CT/TW@?"));
    const graph = graphOf({ documents, links, absent: [absent("42-CT/TW@?", "42-CT/TW")] });
    expect(found(graph, "citation.absent-parent").map((one) => one.slice(1))).toEqual([[first[0], first[0]]]);
  });

  it("reports documents that carry one another out", () => {
    const documents = ["a", "b"].map((id) => plan(id, [], { head: first[0], citations: [first] }));
    const links = documents.map((document, i) => cites(document, "ba".charAt(i)));
    expect(found(graphOf({ documents, links }), "chain.cycle")).toEqual([
      ["These documents carry one another out in a circle: a, b.", first[0], first[0]],
    ]);
  });
});

describe("findings of tasks", () => {
  const who = (name: string) => ({ who: [[name, name, "lead"]] }) as const;
  const due = (words: string, end: string) => ({ when: [[words, { end }]] }) as const;

  it("counts the tasks that name nobody, and those that several lead", () => {
    const both = {
      who: [
        ["Sở A", "Sở A", "lead"],
        ["Sở B", "Sở B", "lead"],
      ],
    } as const;
    const documents = [plan("a", [task("1", "Trồng cây."), task("2", "Sở A, Sở B trồng cây.", both)])];
    expect(found(graphOf({ documents }), "task.nobody-charged")).toEqual([
      ["1 of 2 tasks of a name nobody who has to do them.", "Trồng cây."],
    ]);
    expect(found(graphOf({ documents }), "task.several-leads")).toEqual([
      ["1 of 2 tasks of a are led by several units.", "Sở A", "Sở B"],
    ]);
  });

  it("reports the same duty under different leads, but not where one hands it down to the other", () => {
    const documents = [
      plan("u", [task("1", "Trồng cây.")]),
      plan("a", [task("1", "Sở A trồng cây.", who("Sở A"))]),
      plan("b", [task("1", "Sở B trồng cây.", who("Sở B"))]),
    ];
    const alignments = [aligned("a#1", "u#1"), aligned("b#1", "u#1")];
    expect(found(graphOf({ documents, alignments }), "task.one-duty-two-leads")).toEqual([
      ["Both carry out u#1 in Sơn Bình, but a#1 and b#1 are led by different units.", "Sở A", "Sở B"],
    ]);
    const links = [cites(documents[2]!, "a")];
    expect(found(graphOf({ documents, alignments, links }), "task.one-duty-two-leads")).toEqual([]);
  });

  it("reports one unit that leads the whole of one duty twice in a document", () => {
    const twice = (second: string) => [
      plan("u", [task("1", "Trồng cây.")]),
      plan("a", [
        task("1", "Sở A trồng cây.", who("Sở A")),
        task("2", `${second} trồng cây ven đường.`, who(second)),
      ]),
    ];
    const alignments = [aligned("a#1", "u#1"), aligned("a#2", "u#1")];
    expect(found(graphOf({ documents: twice("Sở A"), alignments }), "task.one-lead-twice")).toEqual([
      [
        "a#1 and a#2 both charge Sở A to lead the whole of the upstream task u#1.",
        "Sở A trồng cây.",
        "Sở A trồng cây ven đường.",
      ],
    ]);
    expect(found(graphOf({ documents: twice("Sở B"), alignments }), "task.one-lead-twice")).toEqual([]);
  });

  it("reports deadlines before the document and after the upstream task", () => {
    const header = { date: ["2021-05-06", "ngày 06/5/2021"] } as const;
    const above = plan("u", [task("1", "Trồng cây trước ngày 30/6/2021.", due("30/6/2021", "2021-06-30"))]);
    const line = task("1", "Trồng cây trước ngày 31/12/2021.", due("31/12/2021", "2021-12-31"));
    const early = task("2", "Trồng cây trước ngày 01/5/2021.", due("01/5/2021", "2021-05-01"));
    const below = plan("a", [line, early], { head: "KẾ HOẠCH ngày 06/5/2021", header });
    const graph = graphOf({ documents: [above, below], alignments: [aligned("a#1", "u#1")] });
    expect(found(graph, "deadline.before-document")).toEqual([
      ["a#2 is due on 2021-05-01, before the document's date 2021-05-06.", "01/5/2021"],
    ]);
    expect(found(graph, "deadline.later-than-upstream")).toEqual([
      [
        "a#1 is due on 2021-12-31, later than 2021-06-30 of the upstream task u#1.",
        "30/6/2021",
        "31/12/2021",
      ],
    ]);
  });
});

describe("findings of documents", () => {
  it("finds what the toy chain lacks", () => {
    const codes = findings(buildGraph(toyChain)).findings.map(({ code, severity }) => `${severity} ${code}`);
    expect([...new Set(codes)]).toEqual([
      "warning citation.absent-parent",
      "warning header.no-date",
      "warning header.no-symbol",
      "warning task.nobody-charged",
      "note recipient.without-task",
      "note unit.not-recipient",
    ]);
  });

  it("passes on what the reader of a document noticed, once", () => {
    const warning = { message: "no number and sign in the first lines", span: null };
    const document = plan("a", []);
    const warnings = ["header.no-symbol", "outline.gap"].map((code) => ({ code, ...warning }));
    const graph = graphOf({ documents: [{ ...document, warnings }] });
    const own = findings(graph, { lang: "en" }).findings.map(({ code, message }) => `${code}: ${message}`);
    expect(own).toEqual([
      "header.no-date: a shows no date of issue.",
      "header.no-symbol: a shows no number and sign.",
      "outline.gap: a: no number and sign in the first lines.",
    ]);
  });

  it("says everything in Vietnamese and in English", () => {
    for (const kind of [...Object.values(findingKinds), ...Object.values(warningKinds)])
      for (const words of [kind.message, kind.do])
        expect([...words.vi.matchAll(/\{(\w+)\}/gu)].map((m) => m[1]).sort()).toEqual(
          [...words.en.matchAll(/\{(\w+)\}/gu)].map((m) => m[1]).sort(),
        );
    const vi = findings(buildGraph(toyChain)).findings;
    const en = findings(buildGraph(toyChain), { lang: "en" }).findings;
    expect(vi.map(({ code }) => code)).toEqual(en.map(({ code }) => code));
    expect(vi.every(({ message }, i) => message !== en[i]?.message && !/[{}]/u.test(message))).toBe(true);
  });
});
