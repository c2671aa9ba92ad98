import { MultiDirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { readChainFile, writeChainFile, writeChainLines } from "../../src/export/chain-file.ts";
import { buildGraph } from "../../src/graph/build.ts";
import type { Chain } from "../../src/model-chain.ts";
import { toyChain } from "../toy.ts";

const graph = buildGraph(toyChain);
const whole = writeChainFile(toyChain, graph);
const lines = [...writeChainLines(toyChain, graph)];

/** The file with one value of it changed. */
function changed(change: (file: ReturnType<typeof JSON.parse>) => void): string {
  const file = JSON.parse(whole);
  change(file);
  return JSON.stringify(file);
}

describe("a chain file", () => {
  it("gives back the chain that was written", () => {
    expect(readChainFile(whole)).toEqual(toyChain);
  });

  it("gives back the chain that was written line by line", () => {
    expect(readChainFile(lines.join(""))).toEqual(toyChain);
  });

  it("is the same, byte for byte, when it is read and written again", () => {
    const again = readChainFile(whole) as Chain;
    expect(writeChainFile(again, buildGraph(again))).toBe(whole);
    expect([...writeChainLines(again, buildGraph(again))]).toEqual(lines);
  });

  it("has the parts that the contract names", () => {
    const file = JSON.parse(whole);
    expect(Object.keys(file)).toEqual([
      "format",
      "version",
      "documents",
      "links",
      "absent",
      "alignments",
      "duplicates",
      "units",
      "graph",
    ]);
    expect([file.format, file.version]).toEqual(["directive-chain", 1]);
    expect(file.documents[0].text).toBe(toyChain.documents[0]?.text);
  });

  it("holds a graph that graphology reads, without the records that stand elsewhere in the file", () => {
    const { graph: exported } = JSON.parse(whole);
    const read = MultiDirectedGraph.from(exported);
    expect([read.order, read.size]).toEqual([graph.order, graph.size]);
    expect(Object.keys(exported)).toEqual(["attributes", "options", "nodes", "edges"]);
    for (const { attributes } of [...exported.nodes, ...exported.edges])
      expect(attributes).not.toHaveProperty("source");
  });

  it("names the record on every line, the chain's first", () => {
    const records = lines.map((line) => JSON.parse(line).record);
    expect(records[0]).toBe("chain");
    expect([...new Set(records)]).toEqual([
      "chain",
      "document",
      "link",
      "absent",
      "alignment",
      "duplicate",
      "node",
      "edge",
    ]);
    expect(lines.every((line) => line.indexOf("\n") === line.length - 1)).toBe(true);
  });

  it("writes the text of a coded document as null, and reads it back", () => {
    const [first, ...others] = toyChain.documents;
    const coded: Chain = { ...toyChain, documents: [{ ...first!, text: "" }, ...others] };
    const written = writeChainFile(coded, buildGraph(coded));
    expect(JSON.parse(written).documents[0].text).toBeNull();
    expect(readChainFile(written)).toEqual(coded);
  });

  it("keeps an empty document apart from a coded one", () => {
    const [first, ...others] = toyChain.documents;
    const bare = { ...first!, text: "", extent: [0, 0] as const, outline: [], tasks: [], citations: [] };
    const hash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    const chain: Chain = { ...toyChain, documents: [{ ...bare, hash }, ...others] };
    const written = writeChainFile(chain, buildGraph(chain));
    expect(JSON.parse(written).documents[0].text).toBe("");
    expect(readChainFile(written)).toEqual(chain);
  });

  it("is read with a byte order mark and with empty lines", () => {
    expect(readChainFile(`\ufeff${whole}`)).toEqual(toyChain);
    expect(readChainFile(lines.join("\r\n"))).toEqual(toyChain);
  });

  it("is read from its bytes as from its text", () => {
    for (const text of [
      whole,
      lines.join(""),
      `\ufeff${lines.join("\r\n")}`,
      "",
      "[1, 2]",
      `${lines[0]}{"record":"chapter"}`,
    ])
      expect(readChainFile(new TextEncoder().encode(text))).toEqual(readChainFile(text));
  });

  it("is read whatever its nodes and edges say, but not where one is cut off", () => {
    const chain = lines.filter((line) => !/^\{"record":"(?:node|edge)"/u.test(line));
    const edge = '{"record":"edge","key":"contains:a","source":"b"}';
    expect(readChainFile([...chain, `${edge}\n`].join(""))).toEqual(toyChain);
    const cut = [...chain, edge.slice(0, -1)];
    expect(readChainFile(cut.join(""))).toEqual({ error: `line ${cut.length}: not a JSON object` });
  });

  it("is read where the name of a record does not stand first", () => {
    const turned = lines.map((line, i) => {
      const { record, ...rest } = JSON.parse(line);
      return JSON.stringify(i === 0 ? { record, ...rest } : { ...rest, record });
    });
    expect(readChainFile(turned.join("\n"))).toEqual(toyChain);
  });

  it.each([
    ["", "not a JSON object"],
    ["[1, 2]", "not a JSON object"],
    ["{}", 'format: "directive-chain" is needed'],
    ['{"format":"directive-chain","version":2}', "version: this library reads 1"],
    ['{"format":"directive-chain","version":1}', "documents: a list is needed"],
    [`${lines[0]}{"record":"chapter"}`, "line 2: no such record"],
    [`${lines[0]}no JSON`, "line 2: not a JSON object"],
  ])("tells what is wrong with %j", (text, error) => {
    expect(readChainFile(text)).toEqual({ error });
  });

  it.each<[string, (file: ReturnType<typeof JSON.parse>) => void, string]>([
    [
      "a number that is a text",
      (file) => {
        file.documents[2].tasks[0].start = "12";
      },
      "documents[2].tasks[0].start: a whole number from 0 is needed",
    ],
    [
      "a relation that does not exist",
      (file) => {
        file.links[1].relation = "likes";
      },
      'links[1].relation: one of "implements", "basis", "continues", "replaces", "amends", "mentions" is needed',
    ],
    [
      "a document twice",
      (file) => {
        file.documents.push(file.documents[0]);
      },
      'documents: two have the id "88-kl-tw-2020"',
    ],
    [
      "a text that was changed",
      (file) => {
        file.documents[0].text = file.documents[0].text.replace("25", "52");
      },
      'documents: the text of "88-kl-tw-2020" is not the one that was read',
    ],
    [
      "a text that was cut",
      (file) => {
        file.documents[0].text = file.documents[0].text.slice(0, 100);
      },
      'documents: the text of "88-kl-tw-2020" is cut short',
    ],
  ])("tells where %s stands", (_, change, error) => {
    expect(readChainFile(changed(change))).toEqual({ error });
  });
});
