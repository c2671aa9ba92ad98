import { readFileSync } from "node:fs";
import { bfsFromNode } from "graphology-traversal";
import { describe, expect, it } from "vitest";
import { bestPath } from "../../src/graph/best-path.ts";
import { buildGraph } from "../../src/graph/build.ts";
import { indexChain } from "../../src/graph/chain-index.ts";
import { edgeKinds } from "../../src/graph/index-writer.ts";
import { descendants } from "../../src/graph/reach.ts";
import { toyChain } from "../toy.ts";

const page = readFileSync(new URL("../../docs/graph.md", import.meta.url), "utf8");
const programs = [
  ...page.matchAll(
    /\*\*(?<question>[^*]+)\*\*[^`]*?(?:`[^`]+`[^`]*?)*```js\n(?<code>.*?)```\s+```text\n(?<printed>.*?)```/gsu,
  ),
];
const graph = buildGraph(toyChain);
const given = { graph, bfsFromNode, index: indexChain(toyChain), descendants, bestPath };

/** What a program of the page prints, given what the page says that it has. */
function run(code: string): string {
  const printed: string[] = [];
  const print = (...values: unknown[]): void => {
    printed.push(values.join(" ").trimEnd());
  };
  new Function(...Object.keys(given), "console", code)(...Object.values(given), { log: print });
  return `${printed.join("\n")}\n`;
}

describe("the page on the graph", () => {
  it("has five questions, and one to the compact index", () => {
    expect(programs.map(({ groups }) => groups?.code?.includes("index."))).toEqual([
      ...Array(5).fill(false),
      true,
    ]);
  });

  it.each(programs.map(({ groups }) => [groups?.question ?? "", groups?.code ?? "", groups?.printed ?? ""]))(
    "%s",
    (_, code, printed) => {
      expect(run(code)).toBe(printed);
    },
  );

  it("has every kind of node and edge that the graph has, with an example that is so", () => {
    const kinds = new Set([
      ...graph.mapNodes((_, { kind }) => kind),
      ...graph.mapEdges((_, { kind }) => kind),
    ]);
    for (const kind of kinds) expect(page).toContain(`| \`${kind}\` |`);
    const examples = [...page.matchAll(/^\| `(?<kind>\w+)` \| `(?<from>[^`]+)` → `(?<to>[^`]+)`/gmu)];
    expect(examples).toHaveLength(9);
    for (const { groups } of examples)
      expect(
        graph.edges(groups?.from, groups?.to).map((key) => graph.getEdgeAttributes(key).kind),
        `${groups?.kind}: ${groups?.from} → ${groups?.to}`,
      ).toContain(groups?.kind);
  });

  it("has every attribute of the edges, but for what is left out of exported graphs", () => {
    graph.forEachEdge((_, { kind, source: __, ...attributes }: { kind: string; source?: unknown }) => {
      const row = page.split("\n").find((line) => line.startsWith(`| \`${kind}\` |`)) ?? "";
      for (const name of Object.keys(attributes)) expect(row).toContain(`\`${name}\``);
    });
  });

  it("says of every kind of edge of the index what it leads to, as the index has it", () => {
    const index = page.slice(page.indexOf("## The compact index"));
    for (const kind of Object.keys(edgeKinds)) expect(index).toContain(`| \`${kind}\` |`);
  });

  it("has every attribute of the nodes, but for what is left out of exported graphs", () => {
    graph.forEachNode((_, { kind, source: __, ...attributes }: { kind: string; source?: unknown }) => {
      const row = page.split("\n").find((line) => line.startsWith(`| \`${kind}\` |`)) ?? "";
      for (const name of Object.keys(attributes)) expect(row).toContain(`\`${name}\``);
    });
  });
});
