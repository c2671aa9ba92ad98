import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolveCitations } from "../../src/chain/resolve.ts";
import type { Document } from "../../src/model.ts";
import { toyChain, toyDocuments } from "../toy.ts";
import { goldDocuments } from "./gold.ts";
import { type Mention, type Paper, paper } from "./papers.ts";

/** `from relation to`, for each link; `?` and the candidates where several could be meant. */
function linksOf(documents: readonly Document[]): readonly string[] {
  return resolveCitations(documents).links.map(({ from, relation, to, candidates }) => {
    return `${from} ${relation} ${to ?? `? ${candidates.join(" | ")}`}`;
  });
}

function absentOf(documents: readonly Document[]): readonly string[] {
  return resolveCitations(documents).absent.map(({ id }) => id);
}

const sonBinh: Paper = { province: "Sơn Bình", type: "Kế hoạch" };
const plan: Mention = { key: "12-KH/TU", type: "Kế hoạch" };
const directive: Mention = { key: "77-CT/TW", type: "Chỉ thị" };
const held = paper("held", {
  ...sonBinh,
  symbol: "12-KH/TU",
  date: "2021-01-15",
  issuer: "Tỉnh ủy Sơn Bình",
});

describe("the toy chain", () => {
  it("has the links and the absent documents that were written by hand", () => {
    const { links, absent } = resolveCitations(toyDocuments);
    expect(links).toEqual(toyChain.links);
    expect(absent).toEqual(toyChain.absent);
  });

  it("is the same whatever the order of its documents", () => {
    const once = JSON.stringify(resolveCitations(toyDocuments));
    fc.assert(
      fc.property(fc.shuffledSubarray([...toyDocuments], { minLength: toyDocuments.length }), (documents) => {
        expect(JSON.stringify(resolveCitations(documents))).toBe(once);
      }),
    );
  });
});

describe("a held document", () => {
  it.each<[string, Paper, string]>([
    ["by its symbol in its own province", { ...sonBinh, names: [plan] }, "citing mentions held"],
    [
      "by its symbol and date",
      { ...sonBinh, names: [{ ...plan, date: "2021-01-15" }] },
      "citing mentions held",
    ],
    [
      "from another province that names its issuer",
      { province: "Hải Châu", names: [{ ...plan, issuer: "Tỉnh ủy Sơn Bình" }] },
      "citing mentions held",
    ],
    [
      "with other separators, zeros and spaces",
      { ...sonBinh, names: [{ ...plan, key: "012/KH-TU" }] },
      "citing mentions held",
    ],
    [
      "by its number alone, with type and issuer",
      { ...sonBinh, names: [{ key: "Kế hoạch số 12", type: "Kế hoạch", kind: "short", issuer: "Tỉnh ủy" }] },
      "citing mentions held",
    ],
  ])("is found %s", (_, citing, link) => {
    expect(linksOf([held, paper("citing", citing)])).toEqual([link]);
  });

  it.each<[string, Paper, string]>([
    ["of another province", { province: "Hải Châu", names: [plan] }, "hai-chau/12-KH/TU@?"],
    [
      "of another type: programmes are numbered apart from plans",
      { ...sonBinh, names: [{ key: "12-KH/TU", type: "Chương trình" }] },
      "son-binh/12-KH/TU@?",
    ],
    ["that is older than it", { ...sonBinh, date: "2019-05-02", names: [plan] }, "son-binh/12-KH/TU@?"],
    [
      "of a day years away",
      { ...sonBinh, names: [{ ...plan, date: "2016-09-30" }] },
      "son-binh/12-KH/TU@2016-09-30",
    ],
    [
      "of a district's body",
      { ...sonBinh, names: [{ ...plan, key: "12/KH-UBND", issuer: "UBND huyện Tân An" }] },
      "son-binh/12/KH-UBND@?",
    ],
  ])("is not meant by a citation %s", (_, citing, absent) => {
    const committee = paper("committee", { ...sonBinh, symbol: "12/KH-UBND", date: "2021-02-01" });
    expect(linksOf([held, committee, paper("citing", citing)])).toEqual([`citing mentions ${absent}`]);
  });

  it("that shows neither symbol nor date is never meant", () => {
    const bare = paper("bare", {
      ...sonBinh,
      issuer: "Ủy ban nhân dân tỉnh Sơn Bình",
      title: "về khuyến học",
    });
    const names = [
      { key: "45/KH-UBND", type: "Kế hoạch", date: "2021-03-01", issuer: "Ủy ban nhân dân tỉnh" },
      { key: "Kế hoạch về khuyến học", type: "Kế hoạch", kind: "named" as const },
    ];
    const citing = paper("citing", { ...sonBinh, names });
    expect(linksOf([bare, citing])).toEqual([
      "citing mentions Kế hoạch về khuyến học@?",
      "citing mentions son-binh/45/KH-UBND@2021-03-01",
    ]);
  });

  it("links the two that a third names, and says where that stands", () => {
    const names = [plan, { ...directive, date: "2012-03-04" }];
    const third = paper("third", { ...sonBinh, names, says: [["12-KH/TU", "implements", "77-CT/TW"]] });
    const { links } = resolveCitations([held, third]);
    expect(
      links.map(({ from, to, relation, statedIn, citations }) => [from, relation, to, statedIn, citations]),
    ).toEqual([
      ["held", "implements", "77-CT/TW@2012-03-04", "third", [1]],
      ["third", "mentions", "77-CT/TW@2012-03-04", "third", [1]],
      ["third", "mentions", "held", "third", [0]],
    ]);
  });

  it("has its own word before what others say of it", () => {
    const names = [{ ...directive, date: "2012-03-04" }];
    const says = [["this", "continues", "77-CT/TW"]] as const;
    const own = paper("z-own", { type: "Kết luận", symbol: "88-KL/TW", date: "2020-10-12", names, says });
    const other = paper("a-other", {
      ...sonBinh,
      names: [{ key: "88-KL/TW", type: "Kết luận", date: "2020-10-12" }, ...names],
      says: [["88-KL/TW", "continues", "77-CT/TW"]],
    });
    const link = resolveCitations([own, other]).links.find(({ relation }) => relation === "continues");
    expect(link).toMatchObject({
      from: "z-own",
      to: "77-CT/TW@2012-03-04",
      statedIn: "z-own",
      citations: [0],
    });
  });
});

describe("an absent document", () => {
  it("is one, whoever names it, where symbol and date agree; the id without the date stays as an alias", () => {
    const dated = paper("a", {
      names: [{ ...directive, date: "2012-03-04", issuer: "Bộ Chính trị (khóa XI)" }],
    });
    const bare = paper("b", { province: "Hải Châu", names: [directive] });
    expect(resolveCitations([bare]).absent).toMatchObject([{ id: "77-CT/TW@?", aliases: [], date: null }]);
    expect(resolveCitations([dated, bare]).absent).toEqual([
      {
        id: "77-CT/TW@2012-03-04",
        aliases: ["77-CT/TW@?"],
        symbol: "77-CT/TW",
        name: null,
        type: "Chỉ thị",
        date: "2012-03-04",
        issuer: "Bộ Chính trị",
        province: null,
        level: "central",
        branch: "party",
        citedBy: ["a", "b"],
        near: [],
      },
    ]);
  });

  it("is two where the dates differ, and a bare mention then means neither", () => {
    const one = paper("a", { names: [{ ...directive, date: "2012-03-04" }] });
    const other = paper("b", { names: [{ ...directive, date: "1998-10-06" }] });
    const bare = paper("c", { names: [directive] });
    expect(linksOf([one, other, bare])).toEqual([
      "a mentions 77-CT/TW@2012-03-04",
      "b mentions 77-CT/TW@1998-10-06",
      "c mentions ? 77-CT/TW@2012-03-04 | 77-CT/TW@1998-10-06",
    ]);
    expect(absentOf([one, other, bare])).toEqual(["77-CT/TW@1998-10-06", "77-CT/TW@2012-03-04"]);
  });

  it("is told apart by the term of office or the issuer, where the dates are silent", () => {
    const one = paper("a", { names: [{ ...directive, date: "2012-03-04", issuer: "Bộ Chính trị khóa XI" }] });
    const other = paper("b", { names: [{ ...directive, date: "2020-03-24", issuer: "Ban Bí thư" }] });
    const byTerm = paper("c", { names: [{ ...directive, issuer: "Bộ Chính trị (khóa VIII)" }] });
    const byIssuer = paper("d", { names: [{ ...directive, issuer: "Ban Bí thư Trung ương Đảng" }] });
    expect(linksOf([one, other, byIssuer])).toContain("d mentions 77-CT/TW@2020-03-24");
    expect(linksOf([one, byTerm])).toContain("c mentions 77-CT/TW@?");
  });

  it("of a province is one in that province only", () => {
    const programme = { key: "07-CT/TU", type: "Chương trình" };
    const documents = [
      paper("a", { ...sonBinh, names: [{ ...programme, date: "2021-05-27" }] }),
      paper("b", { ...sonBinh, names: [programme] }),
      paper("c", { province: "Hải Châu", names: [programme] }),
      paper("d", { province: "Hà Giang", names: [{ ...programme, issuer: "Tỉnh ủy Thanh Hoá" }] }),
    ];
    expect(absentOf(documents)).toEqual([
      "hai-chau/07-CT/TU@?",
      "son-binh/07-CT/TU@2021-05-27",
      "thanh-hoa/07-CT/TU@?",
    ]);
  });

  it.each<[string, string, string]>([
    ["Nghị quyết Đại hội XIII của Đảng", "Nghị quyết", "Nghị quyết Đại hội XIII của Đảng@?"],
    [
      "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX",
      "Nghị quyết",
      "son-binh/Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX@?",
    ],
    ["Điều lệ của Hội Khuyến học Việt Nam", "Điều lệ", "Điều lệ của Hội Khuyến học Việt Nam@?"],
    ["Điều lệ của Hội", "Điều lệ", "son-binh/Điều lệ của Hội@?"],
    ["Quy chế phối hợp với các sở", "Quy chế", "son-binh/Quy chế phối hợp với các sở@?"],
    ["Luật Giáo dục năm 2019", "Luật", "Luật Giáo dục năm 2019@2019"],
    ["Chiến lược phát triển giáo dục", "Chiến lược", "Chiến lược phát triển giáo dục@?"],
  ])("is known by its name, with the province where it is one of a province: %s", (key, type, id) => {
    expect(absentOf([paper("a", { ...sonBinh, names: [{ key, type, kind: "named" }] })])).toEqual([id]);
  });

  it("is one under the names that a congress is given", () => {
    const named = (key: string): Mention => ({ key, type: "Nghị quyết", kind: "named" });
    const first = paper("a", { ...sonBinh, names: [named("Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX")] });
    const second = paper("b", {
      ...sonBinh,
      names: [named("Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Sơn Bình lần thứ XIX, nhiệm kỳ 2020 - 2025")],
    });
    expect(resolveCitations([first, second]).absent.map(({ citedBy }) => citedBy)).toEqual([["a", "b"]]);
  });

  it("is one law by its name and by its number", () => {
    const names = [
      { key: "43/2019/QH14", type: "Luật", quote: "Luật Giáo dục số 43/2019/QH14" },
      { key: "Luật Giáo dục", type: "Luật", kind: "named" as const },
    ];
    expect(absentOf([paper("a", { ...sonBinh, names })])).toEqual(["43/2019/QH14@?"]);
  });
});

describe("a slip of the pen", () => {
  it.each<[string, Mention, string]>([
    ["a date of the same year", { ...plan, date: "2021-01-16" }, "resolve.near-date"],
    ["the year alone", { ...plan, date: "2012-01-15" }, "resolve.near-date"],
    ["another type", { ...plan, type: "Chương trình", date: "2021-01-15" }, "resolve.near-type"],
    ["a stroke of the sign", { ...plan, key: "12-KH/TƯ", date: "2021-01-15" }, "resolve.near-symbol"],
  ])("is named beside the document, and not taken for it: %s", (_, mention, rule) => {
    const { links, absent } = resolveCitations([held, paper("citing", { ...sonBinh, names: [mention] })]);
    expect(links).toMatchObject([
      { to: null, status: "ambiguous", candidates: ["held"], evidence: { rule, inferred: true } },
    ]);
    expect(absent).toEqual([]);
  });
});

describe("what speaks for a document and against it", () => {
  const reasonsOf = (documents: readonly Document[]) =>
    resolveCitations(documents).links.flatMap(({ candidates, reasons }) =>
      candidates.map((id, i) => [id, ...(reasons[i] ?? [])]),
    );
  const nearOf = (documents: readonly Document[]) =>
    resolveCitations(documents).absent.flatMap(({ near }) => near.map(({ id, reasons }) => [id, ...reasons]));

  it("stands beside each candidate, in the same order", () => {
    const again = paper("again", { ...sonBinh, symbol: "12-KH/TU", date: "2016-03-01", issuer: "Tỉnh ủy" });
    expect(reasonsOf([held, again, paper("citing", { ...sonBinh, names: [plan] })])).toEqual([
      ["held", "same-number", "same-place"],
      ["again", "same-number", "same-place"],
    ]);
  });

  it("says what is misprinted where a slip of the pen is likely", () => {
    const names = [{ ...plan, date: "2021-01-16" }];
    expect(reasonsOf([held, paper("citing", { ...sonBinh, names })])).toEqual([
      ["held", "same-number", "same-place", "date-differs"],
    ]);
  });

  it.each<[string, Mention, readonly string[]]>([
    ["a letter of the sign", { ...plan, key: "12-KH/TƯ" }, ["held", "same-place", "sign-one-letter-off"]],
    [
      "the term of years ago",
      { ...plan, date: "2016-09-30" },
      ["held", "same-number", "same-place", "date-differs"],
    ],
    [
      "another province on the same day",
      { ...plan, date: "2021-01-15", issuer: "Tỉnh ủy Hải Châu" },
      ["held", "same-number", "same-day", "issuer-differs", "other-province"],
    ],
  ])("stands beside an absent document that nearly bears its marks: %s", (_, mention, reasons) => {
    const elsewhere = paper("elsewhere", { province: "Hải Châu" });
    const citing = paper("citing", { ...sonBinh, names: [mention] });
    expect(nearOf([held, elsewhere, citing])).toEqual([reasons]);
  });

  it.each<[string, Mention]>([
    ["a body of its own", { key: "12/QĐ-BCA", type: "Quyết định" }],
    ["another type", { key: "12-KL/TU", type: "Kết luận" }],
    ["two letters", { ...plan, key: "12-KH/TWĐ" }],
  ])("is not said of a sign that is near by chance: %s", (_, mention) => {
    const ministry = paper("ministry", { symbol: "12/QĐ-BCT", date: "2021-01-15", type: "Quyết định" });
    expect(nearOf([held, ministry, paper("citing", { ...sonBinh, names: [mention] })])).toEqual([]);
  });
});

describe("mentions in one document", () => {
  it("that are short go with the full one, wherever it stands", () => {
    const names = [directive, { ...directive, date: "2012-03-04" }, directive];
    const { links } = resolveCitations([paper("a", { names, says: [["this", "basis", "77-CT/TW"]] })]);
    expect(links).toMatchObject([{ relation: "basis", to: "77-CT/TW@2012-03-04", citations: [0, 1, 2] }]);
  });

  it("with two dates are of two documents, and the relation goes to the one that it is stated of", () => {
    const names = [
      { ...directive, date: "2012-03-04" },
      { ...directive, date: "2021-03-04" },
    ];
    expect(linksOf([paper("a", { names, says: [["this", "implements", "77-CT/TW"]] })])).toEqual([
      "a implements 77-CT/TW@2012-03-04",
      "a mentions 77-CT/TW@2021-03-04",
    ]);
  });

  it("that are bare go to the one of two that was given in full before them, and to neither after both", () => {
    const names = [
      { ...directive, date: "2012-03-04" },
      directive,
      { ...directive, date: "2021-03-04" },
      directive,
    ];
    const { links } = resolveCitations([paper("a", { names })]);
    expect(links.map(({ to, citations }) => [to, citations])).toEqual([
      [null, [3]],
      ["77-CT/TW@2012-03-04", [0, 1]],
      ["77-CT/TW@2021-03-04", [2]],
    ]);
  });

  it("that are short take their place from the full one, not from who cites", () => {
    const full = { ...plan, date: "2018-03-12", issuer: "Tỉnh ủy Sóc Trăng" };
    const documents = [
      paper("a", { ...sonBinh, names: [{ ...plan, date: "2018-03-12", issuer: "Tỉnh ủy" }, full, plan] }),
    ];
    expect(linksOf(documents)).toEqual(["a mentions soc-trang/12-KH/TU@2018-03-12"]);
  });

  it("of itself make no link", () => {
    const self = paper("a", { ...sonBinh, symbol: "12-KH/TU", date: "2021-01-15", names: [plan] });
    expect(resolveCitations([self])).toEqual({ links: [], absent: [] });
  });
});

describe("whatever is cited", () => {
  const word = fc.constantFrom(
    "12",
    "KH",
    "TU",
    "/",
    "-",
    "TW",
    "số",
    "Luật",
    "đại hội",
    "tỉnh",
    "&",
    "năm 2019",
    "(",
    " ",
  );
  const words = fc.oneof(
    fc.array(word, { maxLength: 6 }).map((all) => all.join("")),
    fc.string(),
  );
  const maybe = fc.option(words, { nil: null });
  const mention = fc.record({
    key: words.filter((key) => key.trim() !== ""),
    quote: fc.constant("quoted words"),
    type: maybe,
    issuer: maybe,
    date: fc.constantFrom(null, "2021-01-15", "2020-03-04"),
  });

  it("every link ends in a document that is held or listed as absent, and there is one of each", () => {
    fc.assert(
      fc.property(fc.array(mention, { maxLength: 12 }), fc.boolean(), (names, elsewhere) => {
        const other = paper("other", elsewhere ? { province: "Hải Châu", names } : { names });
        const documents = [held, paper("citing", { ...sonBinh, names }), other];
        const { links, absent } = resolveCitations(documents);
        const known = new Set([...documents, ...absent].map(({ id }) => id));
        expect(known.size).toBe(documents.length + absent.length);
        for (const { from, to, candidates } of links)
          for (const id of [from, ...(to === null ? candidates : [to])]) expect(known).toContain(id);
        const ends = links
          .filter(({ to }) => to !== null)
          .map(({ from, to, relation }) => `${from}|${to}|${relation}`);
        expect(new Set(ends).size).toBe(ends.length);
        expect(resolveCitations([...documents].reverse())).toEqual({ links, absent });
      }),
      { numRuns: 300 },
    );
  });
});

describe.skipIf(goldDocuments.length === 0)(
  "the annotated documents (left out where ../shared is missing)",
  () => {
    const { links, absent } = resolveCitations(goldDocuments);
    const committee = "binh-thuan-ubnd-ke-hoach-2021";
    const party = "binh-thuan-tinh-uy-15-kh-tu-2021";

    it("link the people's committee's plan to the party's", () => {
      const link = links.find(({ from, to }) => from === committee && to === party);
      expect(link).toMatchObject({ relation: "implements", status: "resolved" });
    });

    it("have one absent directive and one absent conclusion, with all who cite them", () => {
      for (const id of ["42-CT/TW@2010-04-16", "93-KL/TW@2020-11-20"])
        expect(absent.find((one) => one.id === id)?.citedBy).toHaveLength(5);
      expect(links).toContainEqual(
        expect.objectContaining({
          from: "93-KL/TW@2020-11-20",
          to: "42-CT/TW@2010-04-16",
          relation: "continues",
        }),
      );
    });

    it("keep the papers of a province in it", () => {
      expect(absent.map(({ id }) => id)).toEqual(
        expect.arrayContaining([
          "ha-giang/07-CT/TU@2021-05-27",
          "binh-thuan/52-CT/TU@?",
          "thanh-hoa/15-CT/TU@2021-05-25",
        ]),
      );
    });
  },
);
