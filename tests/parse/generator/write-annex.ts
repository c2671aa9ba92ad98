/** The annex of a plan: a table of tasks, between tabs or Markdown bars. */
import { selfCitation } from "./cited.ts";
import type { Desk } from "./leaves.ts";
import { noFacts } from "./pen.ts";
import type { Plan, Row } from "./plan.ts";
import { capital, type Phrase } from "./said.ts";
import { as } from "./tasks.ts";
import { longDate, selfNameOf, symbolOf } from "./write-head.ts";

const COLUMNS = ["STT", "Nội dung công việc", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành", "Sản phẩm"];

/** Writes the title of the annex, what it belongs to, the columns and the rows. */
export function writeAnnex(desk: Desk, plan: Plan): void {
  const { pen, tree, layout } = desk;
  const { setting } = plan;
  pen.write("\n\n");
  tree.outline.push({ path: "Phụ lục", kind: "part", start: pen.at(), title: "DANH MỤC NHIỆM VỤ" });
  const own = `${setting.type} số ${symbolOf(setting)} ${longDate(setting.date)} của ${selfNameOf(setting)}`;
  pen.write(["PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n(Kèm theo ", selfCitation(own), ")\n\n"]);
  const bars = layout.table === "bars";
  pen.write(bars ? `| ${COLUMNS.join(" | ")} |\n|${COLUMNS.map(() => "---|").join("")}\n` : `${COLUMNS.join("\t")}\n`);
  for (const [at, row] of plan.rows.entries()) writeRow(desk, row, { number: at + 1, bars });
}

function writeRow({ pen, tree }: Desk, row: Row, { number, bars }: { readonly number: number; readonly bars: boolean }): void {
  const path = `Phụ lục.${number}`;
  const facts = noFacts();
  const partner: Phrase = row.partner ? [as(row.partner, "coordinate")] : [];
  const cells: readonly Phrase[] = [[row.task], [as(row.lead, "lead")], capital(partner), capital(row.deadline.alone), [row.product]];
  const start = pen.at();
  const between = bars ? " | " : "\t";
  pen.write(bars ? `| ${number}` : `${number}`);
  pen.write(between);
  const [from] = [pen.at()];
  for (const [at, cell] of cells.entries()) {
    if (at > 0) pen.write(between);
    pen.write(cell, facts);
  }
  const end = pen.at();
  pen.write(bars ? " |\n" : "\n");
  tree.outline.push({ path, kind: "row", start, title: null });
  tree.tasks.push({ path, start: from, end, ...facts });
}
