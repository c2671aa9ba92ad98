/** The graphs that are searched: made once by the shared generator, in a folder outside the project. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const generator = fileURLToPath(new URL("../../shared/bench/gen-graph.mjs", import.meta.url));

/** Whether graphs can be made. */
export const isThere = existsSync(generator);

/** The folder of a graph of so many nodes and five times as many edges; made where it is not there. */
export function graphFolder(data, nodes) {
  const folder = join(data, `graph-${nodes}`);
  const args = [
    "--max-old-space-size=8000",
    generator,
    "--nodes",
    nodes,
    "--edges",
    5 * nodes,
    "--out",
    folder,
  ];
  if (!existsSync(join(folder, "meta.json"))) execFileSync(process.execPath, args.map(String));
  return folder;
}

/** A graph as a list of edges, and what is asked of it. */
export function readGraph(folder) {
  const json = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
  const bytes = readFileSync(join(folder, "edges.u32"));
  const ends = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const edges = ends.length / 2;
  const sources = Int32Array.from({ length: edges }, (_, edge) => ends[2 * edge]);
  const targets = Int32Array.from({ length: edges }, (_, edge) => ends[2 * edge + 1]);
  return { nodes: json("meta.json").nodes, sources, targets, queries: json("queries.json") };
}
