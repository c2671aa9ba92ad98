import { describe, expect, it } from "vitest";
import { workload } from "../../src/query/workload.ts";
import { graphOf, plan, task } from "./small-chain.ts";

const charged = (canonical: string) => ({ who: [[canonical, canonical, "lead"]] }) as const;
const documents = [
  plan("a", [
    task("1", "Sở Nội vụ tỉnh Sơn Bình trồng cây.", charged("Sở Nội vụ tỉnh Sơn Bình")),
    task("2", "Sở Nội vụ tỉnh Sơn Bình tưới cây.", charged("Sở Nội vụ tỉnh Sơn Bình")),
    task("3", "Bộ Nội vụ trồng rừng.", charged("Bộ Nội vụ")),
  ]),
];
const units = [
  { canonical: "Sở Nội vụ tỉnh Sơn Bình", level: "province", branch: "state" },
  { canonical: "Bộ Nội vụ", level: "central", branch: "state" },
] as const;
const graph = graphOf({ documents, units });

describe("a workload", () => {
  it("is taken together by level and by province, with the tasks of a unit on average", () => {
    const { levels, places } = workload(graph);
    expect(levels.map(({ of, units, tasks, load }) => [of, units, tasks, load])).toEqual([
      ["province", 1, 2, 2],
      ["central", 1, 1, 1],
    ]);
    expect(places.map(({ of, tasks }) => [of, tasks])).toEqual([
      ["Sơn Bình", 2],
      [null, 1],
    ]);
  });

  it("is narrowed to a level or a province, and says so", () => {
    const central = workload(graph, { level: "central" });
    expect(central.rows.map(({ canonical }) => canonical)).toEqual(["Bộ Nội vụ"]);
    expect(central.filters).toMatchObject({ level: "central", province: null });
    const ours = workload(graph, { province: "sơn bình" });
    expect(ours.rows.map(({ canonical }) => canonical)).toEqual(["Sở Nội vụ tỉnh Sơn Bình"]);
  });
});
