/** The annex of a plan: a table of tasks, between tabs or Markdown bars. */
import { selfCitation } from "./cited.ts";
import type { Column } from "./layout.ts";
import type { Desk } from "./leaves.ts";
import { noFacts } from "./pen.ts";
import type { Plan, Row } from "./plan.ts";
import { capital, type Phrase } from "./said.ts";
import { as } from "./tasks.ts";
import { rowGroupTitles } from "./words.ts";
import { longDate, selfNameOf, symbolOf } from "./write-head.ts";

/** Writes the title of the annex, what it belongs to, the columns and the rows. */
export function writeAnnex(desk: Desk, plan: Plan): void {
  const { pen, tree, layout } = desk;
  const { setting, rows } = plan;
  pen.write("\n\n");
  tree.outline.push({ path: "Phụ lục", kind: "part", start: pen.at(), title: "DANH MỤC NHIỆM VỤ" });
  pen.write("PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n");
  const own = `${setting.type} số ${symbolOf(setting)} ${longDate(setting.date)} của ${selfNameOf(setting)}`;
  if (!layout.blank) pen.write(["(Kèm theo ", selfCitation(own), ")\n"]);
  pen.write("\n");
  writeCells(desk, ["STT", "Nội dung công việc", ...layout.columns.map((column) => HEADINGS[column])]);
  if (layout.table === "bars") pen.write(`|${"---|".repeat(layout.columns.length + 2)}\n`);
  const half = Math.ceil(rows.length / 2);
  for (const [at, row] of rows.entries()) {
    const group = layout.grouped ? (at < half ? "I" : "II") : null;
    if (group && (at === 0 || at === half)) writeGroupRow(desk, group);
    writeRow(desk, row, { number: at + 1, parent: group ? `Phụ lục.${group}` : "Phụ lục" });
  }
}

/** A row that only names a group. */
function writeGroupRow(desk: Desk, roman: "I" | "II"): void {
  const title = rowGroupTitles[roman === "I" ? 0 : 1];
  desk.tree.outline.push({ path: `Phụ lục.${roman}`, kind: "section", start: desk.pen.at(), title });
  writeCells(desk, [roman, title, ...desk.layout.columns.map(() => "")]);
}

function writeCells({ pen, layout }: Desk, cells: readonly string[]): void {
  pen.write(layout.table === "bars" ? `| ${cells.join(" | ")} |\n` : `${cells.join("\t")}\n`);
}

function writeRow(
  { pen, tree, layout }: Desk,
  row: Row,
  { number, parent }: { readonly number: number; readonly parent: string },
): void {
  const bars = layout.table === "bars";
  const facts = noFacts();
  const between = bars ? " | " : "\t";
  const start = pen.at();
  pen.write(`${bars ? "| " : ""}${number}${between}`);
  const from = pen.at();
  pen.write(layout.broken && !bars ? broken(row.task) : row.task);
  let end = pen.at();
  for (const column of layout.columns) {
    pen.write(between);
    const [cell, to] = pen.write(cellOf(row, column), facts);
    if (to > cell) end = to;
  }
  pen.write(bars ? " |\n" : "\n");
  const path = `${parent}.${number}`;
  tree.outline.push({ path, kind: "row", start, title: null });
  tree.tasks.push({ path, start: from, end, ...facts });
}

/** The words with a line end in their middle, as a converter breaks a cell: the rest stands in the second column of the next line. */
function broken(words: string): string {
  const middle = words.indexOf(" ", words.length / 2);
  return middle < 0 ? words : `${words.slice(0, middle)}\n\t${words.slice(middle + 1)}`;
}

function cellOf({ lead, partner, deadline, product }: Row, column: Column): Phrase {
  switch (column) {
    case "lead":
      return [as(lead, "lead")];
    case "partner":
      return partner ? capital([as(partner, "coordinate")]) : [];
    case "deadline":
      return capital(deadline.alone);
    case "product":
      return [product];
  }
}

const HEADINGS: Readonly<Record<Column, string>> = {
  lead: "Cơ quan chủ trì",
  partner: "Cơ quan phối hợp",
  deadline: "Thời gian hoàn thành",
  product: "Sản phẩm",
};
