/** What coverage says of a task when one thing of the task that carries it out is changed. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { linkChain } from "../../src/chain/chain.ts";
import { buildGraph } from "../../src/graph/build.ts";
import { parseDocument } from "../../src/parse/document.ts";
import type { CoverageCell } from "../../src/query/answers.ts";
import { coverage } from "../../src/query/coverage.ts";

const folder = new URL("../../examples/sample-chain/texts/", import.meta.url);
const id = "son-binh-tinh-uy-45-kh-tu-2022";
const [upstream] = parseDocument({
  file: `${id}.txt`,
  id,
  text: readFileSync(new URL(`${id}.txt`, folder), "utf8").normalize("NFC"),
});

/** The words of a task of the sample plan, on one line. */
function wordsOf(path: string): string {
  const task = upstream?.tasks.find((one) => one.path === path);
  if (!upstream || !task) throw new Error(`no task ${path}`);
  return upstream.text
    .slice(task.start, task.end)
    .replace(/\s+/gu, " ")
    .replace(/\.\/\.$/u, ".")
    .trim();
}

const paths = ["II.1.-2", "II.2.-1", "II.2.-2", "II.3.-1", "II.3.-2", "II.4.-1", "III.3"] as const;
type Path = (typeof paths)[number];

/** The cells of a plan that repeats the sample plan, but for some of its tasks: each becomes the points given. */
function cellsOf(instead: Partial<Record<Path, readonly string[]>> = {}): ReadonlyMap<string, CoverageCell> {
  const points = paths.flatMap((path) => instead[path] ?? [wordsOf(path)]);
  const text = [
    "ỦY BAN NHÂN DÂN\nTỈNH SƠN BÌNH\n-------\nSố: 98/KH-UBND\n\nSơn Bình, ngày 05 tháng 4 năm 2022\n",
    "KẾ HOẠCH\nThực hiện Kế hoạch số 45-KH/TU ngày 15/02/2022 của Ban Thường vụ Tỉnh ủy\n",
    "I. NHIỆM VỤ\n",
    ...points.map((words, at) => `${at + 1}. ${words}\n`),
    "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn A\n",
  ].join("\n");
  const documents = parseDocument({ file: "duoi.txt", id: "duoi", text });
  const chain = linkChain([...(upstream ? [upstream] : []), ...documents]);
  const { rows } = coverage(buildGraph(chain), { upstream: id, downstream: ["duoi"] });
  return new Map(
    rows.flatMap(({ task, cells: [cell] }) => (cell ? [[task.replace(`${id}#`, ""), cell] as const] : [])),
  );
}

/** Status, what is kept, lost and changed, in short; of the best task where several carry out one. */
function verdict(cells: ReadonlyMap<string, CoverageCell>, path: Path): string {
  const cell = cells.get(path);
  const [best] = cell?.by ?? [];
  const changed = best?.changed
    .filter(({ element }) => element !== "object")
    .map(({ element, from, to }) => `${element} ${from} → ${to}`);
  return [
    cell?.status ?? "no row",
    `kept ${best?.kept.join(" ") ?? ""}`,
    `lost ${best?.lost.join(" ") ?? ""}`,
    ...(changed ?? []),
  ].join("; ");
}

/** The words of a task with one thing changed; throws where it is not there to be changed. */
function changed(path: Path, from: string, to: string): string {
  const words = wordsOf(path);
  if (!words.includes(from)) throw new Error(`${path} does not say ${from}`);
  return words.replace(from, to);
}

describe("the verdict on a task that is repeated", () => {
  it.each(paths)("is full, with nothing lost or changed: %s", (path) => {
    expect(verdict(cellsOf(), path)).toMatch(/^full; kept object[a-z ]*; lost $/u);
  });
});

describe("the verdict changes", () => {
  it("where a deadline is dropped", () => {
    const cells = cellsOf({ "II.4.-1": [changed("II.4.-1", " trước ngày 30/6/2025", "")] });
    expect(verdict(cells, "II.4.-1")).toBe("full; kept object; lost deadline");
  });

  it("where a deadline is put off", () => {
    const cells = cellsOf({ "II.4.-1": [changed("II.4.-1", "30/6/2025", "31/12/2026")] });
    expect(verdict(cells, "II.4.-1")).toBe("full; kept object; lost ; deadline 2025-06-30 → 2026-12-31");
  });

  it("where a figure is lowered: the duty has a narrower scope", () => {
    const cells = cellsOf({ "II.2.-1": [changed("II.2.-1", "85%", "60%")] });
    expect(verdict(cells, "II.2.-1")).toBe("partial; kept deadline; lost ; target 85% → 60%");
  });

  it("where a unit is swapped", () => {
    const cells = cellsOf({ "III.3": [changed("III.3", "Ban Tuyên giáo Tỉnh ủy", "Ban Tổ chức Tỉnh ủy")] });
    const told = verdict(cells, "III.3");
    expect(told).toMatch(/^full; /u);
    expect(told).toMatch(/lead Ban Tuyên giáo Tỉnh ủy[^→]*→ Ban Tổ chức Tỉnh ủy/u);
    expect(verdict(cellsOf(), "III.3")).toMatch(/kept object lead/u);
  });

  it.each(["Không tổ chức", "Tạm dừng việc tổ chức", "Thư viện tỉnh chưa tổ chức"])(
    "where a duty is negated: %s",
    (instead) => {
      const cells = cellsOf({ "II.3.-1": [changed("II.3.-1", "Tổ chức", instead)] });
      expect(cells.get("II.3.-1")?.status).toBe("none");
    },
  );

  it("where one of two duties is negated: the other one is a part", () => {
    const cells = cellsOf({ "II.2.-1": [changed("II.2.-1", "Rà soát", "Không rà soát")] });
    expect(cells.get("II.2.-1")?.status).toBe("partial");
  });

  it("not where a negation says the same more strongly", () => {
    const cells = cellsOf({ "II.2.-2": [changed("II.2.-2", "kịp thời", "không chậm trễ, không ngừng")] });
    expect(cells.get("II.2.-2")?.status).toBe("full");
  });

  it("where a task is split in two: each half carries a part of it out", () => {
    const halves = wordsOf("II.2.-1").split("; ");
    const cells = cellsOf({ "II.2.-1": halves.map((half) => `${half[0]?.toUpperCase()}${half.slice(1)}`) });
    const cell = cells.get("II.2.-1");
    expect(cell?.by.map(({ task }) => task)).toHaveLength(2);
    expect(cell?.by.flatMap(({ kept }) => kept)).toContain("target");
  });

  it("where two tasks are merged: one task carries both out", () => {
    const merged = `${wordsOf("II.3.-1").replace(/\.$/u, ";")} ${wordsOf("II.3.-2")}`;
    const cells = cellsOf({ "II.3.-1": [merged], "II.3.-2": [] });
    const tasks = (["II.3.-1", "II.3.-2"] as const).map((path) => cells.get(path)?.by[0]?.task);
    expect(tasks).toEqual(["duoi#I.4", "duoi#I.4"]);
    expect(cells.get("II.3.-1")?.status).toBe("full");
    expect(cells.get("II.3.-2")?.status).toBe("full");
  });

  it("where a task is left out", () => {
    expect(cellsOf({ "II.4.-1": [] }).get("II.4.-1")?.status).toBe("none");
  });
});
