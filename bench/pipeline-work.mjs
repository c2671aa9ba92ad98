/**
 * One measurement of the suite `pipeline`, for a process of its own: `node pipeline-work.mjs stages|all DATA PLANS`. Prints one line of
 * JSON: what it takes from the texts of plans to their graph, all together or each stage, with the most memory up to its end.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { alignTasks } from "../dist/chain/align.js";
import { findDuplicates } from "../dist/chain/duplicates.js";
import { locateDocuments } from "../dist/chain/located.js";
import { resolveCitations } from "../dist/chain/resolve.js";
import { namedUnits } from "../dist/chain/units.js";
import { buildGraph, parseDocument } from "../dist/index.js";
import { timed } from "./figures.mjs";
import { linesOf } from "./plans-data.mjs";

/** The texts of so many plans, and before them that of a directive with the upstream tasks, which one plan in six carries out. */
export function sourcesOf(data, plans = Number.POSITIVE_INFINITY) {
  const upstream = readFileSync(join(data, "upstream.txt"), "utf8").trimEnd().split("\n");
  const tasks = upstream.map((task, at) => `${at + 1}. ${task}\n`).join("\n");
  const sources = [{ file: "upstream.txt", id: "upstream", text: `${HEAD}${tasks}${FOOT}` }];
  for (const line of linesOf(join(data, "plans.jsonl"))) {
    if (sources.length > plans) break;
    const { id, text } = JSON.parse(line);
    sources.push({ file: `${id}.txt`, id, text: text.normalize("NFC") });
  }
  return sources;
}

/** The stages of `linkChain` and those around it, each timed, and what they find. */
export function pipeline(sources) {
  const stages = [];
  const stage = (name, work) => {
    const { made, ...spent } = timed(work);
    stages.push({ name, ...spent, peak: process.resourceUsage().maxRSS / 1024 });
    return made;
  };
  const documents = stage("parse", () => sources.flatMap(parseDocument)).sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const { links, absent } = stage("resolve", () => resolveCitations(documents));
  const alignments = stage("align", () => alignTasks(documents, links));
  const duplicates = stage("duplicates", () => findDuplicates(documents, links));
  const graph = stage("graph", () =>
    buildGraph({
      ...{ documents, links, absent, alignments, duplicates },
      units: namedUnits(documents),
      places: locateDocuments(documents, absent),
    }),
  );
  const tasks = documents.reduce((sum, each) => sum + each.tasks.length, 0);
  const found = { tasks, alignments: alignments.length, duplicates: duplicates.length };
  return { stages, found: { ...found, nodes: graph.order, edges: graph.size } };
}

const HEAD = `BỘ CHÍNH TRỊ
Số 42-CT/TW

ĐẢNG CỘNG SẢN VIỆT NAM
Hà Nội, ngày 16 tháng 4 năm 2010

CHỈ THỊ
về đổi mới hoạt động của các hội

Bộ Chính trị yêu cầu thực hiện tốt các nhiệm vụ sau:

`;
const FOOT = `
Nơi nhận:
- Các tỉnh ủy,
- Lưu Văn phòng.

T/M BỘ CHÍNH TRỊ

Nguyễn Văn A
`;

/** The sum of all stages. */
export function totalOf(stages) {
  const sum = (what) => stages.reduce((total, stage) => total + stage[what], 0);
  return { name: "all", seconds: sum("seconds"), cpu: sum("cpu"), peak: stages.at(-1).peak };
}

const [what, data, plans] = process.argv.slice(2);
if (process.argv[1]?.endsWith("pipeline-work.mjs")) {
  const { stages, found } = pipeline(sourcesOf(data, Number(plans)));
  const all = totalOf(stages);
  console.log(JSON.stringify(what === "all" ? all : { stages: [...stages, all], ...found }));
}
