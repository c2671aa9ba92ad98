import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkChain } from "../../src/chain/chain.ts";
import { slugOf } from "../../src/chain/places.ts";
import { buildGraph } from "../../src/graph/build.ts";
import type { Document } from "../../src/model.ts";
import { parseDocument } from "../../src/parse/document.ts";
import { findings } from "../../src/query/findings.ts";
import { realDocuments } from "./real.ts";
import { tinyDocuments } from "./tiny.ts";

const folder = new URL("../../examples/sample-chain/texts/", import.meta.url);
const sample: readonly Document[] = readdirSync(folder).flatMap((file) => {
  const text = readFileSync(new URL(file, folder), "utf8");
  return parseDocument({ file, id: file.replace(/\.\w+$/u, ""), text });
});

/** What a chain says of who means whom, and what is found wrong in it: lines, sorted, without what only counts or orders. */
function saidOf(documents: readonly Document[]): readonly string[] {
  const chain = linkChain(documents);
  const links = chain.links.map(
    (link) => `link ${JSON.stringify({ ...link, candidates: [...link.candidates].sort() })}`,
  );
  const absent = chain.absent.map(
    (one) => `absent ${JSON.stringify({ ...one, citedBy: [...one.citedBy].sort() })}`,
  );
  const found = findings(buildGraph(chain)).findings.map(
    ({ code, message, evidence }) =>
      `finding ${code} ${message} ${evidence.map(quoteLine).sort().join(" | ")}`,
  );
  return [...links, ...absent, ...found].sort();
}

function quoteLine({ document, start, end }: { document: string; start: number; end: number }): string {
  return `${document}:${start}-${end}`;
}

/** A document of another province, that has nothing to do with any of the others. */
const unrelated = tinyDocuments("dao-cat-ubnd-977-kh-ubnd-2022", {
  organ: ["ỦY BAN NHÂN DÂN", "TỈNH ĐẢO CÁT"],
  symbol: "977/KH-UBND",
  signed: "Đảo Cát, 11/11/2022",
  type: "Kế hoạch",
  title: "nạo vét luồng lạch và cảng cá",
  says: "Căn cứ Quyết định số 9771/QĐ-BXD ngày 05/9/2022 của Bộ Xây dựng.\n\nI. NHIỆM VỤ\n1. Chi cục Thủy sản kiểm đếm tàu thuyền neo đậu.",
});

/** The same files with another name for a province, of the same length, in each of the ways that texts write it. */
function renamed(documents: readonly Document[], names: readonly [string, string]): readonly Document[] {
  const rename = renaming(names);
  const firsts = documents.filter(({ id }) => !id.includes("~"));
  return firsts.flatMap(({ id, file, text }) => parseDocument({ id, file, text: rename(text) }));
}

/** Names in words, and in the ids of absent documents; the ids of files stay. */
function renaming([from, to]: readonly [string, string]): (words: string) => string {
  const pairs = [
    [from, to],
    [from.toUpperCase(), to.toUpperCase()],
    [`${slugOf(from)}/`, `${slugOf(to)}/`],
  ] as const;
  return (words) => pairs.reduce((all, [one, other]) => all.replaceAll(one, other), words);
}

const corpus = realDocuments("corpus");
const chain57 = realDocuments("chain-57");

// Where ../shared is missing, the sample chain stands alone.
const chains = [
  ["the sample chain", sample, ["Sơn Bình", "Đông Hải"]],
  ["the real plans of an association", corpus, ["Hà Giang", "Sơn Bình"]],
  ["the real plans under one resolution", chain57, ["Bắc Ninh", "Sơn Bình"]],
] as const;

describe.each(chains.filter(([, documents]) => documents.length > 0))("%s", (_, documents, names) => {
  const said = saidOf(documents);

  it("says the same whatever the order of its files", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...documents], { minLength: documents.length }), (shuffled) => {
        expect(saidOf(shuffled)).toEqual(said);
      }),
      { numRuns: 3 },
    );
  });

  it("says the same with an unrelated document beside it", () => {
    const [id = ""] = unrelated.map((one) => one.id);
    const more = saidOf([...documents, ...unrelated]).filter((line) => !line.includes(id));
    expect(more).toEqual(said);
  });

  it("says the same of a province by another name", () => {
    const rename = renaming(names);
    expect(saidOf(renamed(documents, names))).toEqual(said.map(rename).sort());
  });
});
