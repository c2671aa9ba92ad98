/** The dress of a plan. */
import fc from "fast-check";
import { chargeTitles, purposeTitles, taskTitles } from "./words.ts";

/** The dress of a plan: how its head, its labels and its table are printed. */
export interface Layout {
  readonly head: "lines" | "tabs" | "spaces" | "one-line" | "markdown" | "crossed";
  /** A draft, whose number and day are still to be written in. */
  readonly blank: boolean;
  /** `1.` or, as the Party prints it, `1-`. */
  readonly stop: "." | "-";
  readonly leaf: "dash" | "letter" | "dotted" | "plus" | "bracketed";
  readonly charges: "paragraph" | "dash" | "point";
  readonly labels: "inline" | "dashes";
  readonly table: "tabs" | "bars";
  readonly gap: "\n" | "\n\n";
  readonly wrap: number | null;
  readonly foot: "recipients" | "signature" | "columns";
  readonly titles: { readonly purposes: string; readonly tasks: string; readonly charges: string };
  readonly columns: readonly Column[];
  readonly grouped: boolean;
  readonly broken: boolean;
}

/** A column of the annex beside the number and the task. */
export type Column = "lead" | "partner" | "deadline" | "product";

/** Layouts of both worlds. */
export const layouts: fc.Arbitrary<Layout> = fc.record({
  head: fc.constantFrom("lines", "tabs", "spaces", "one-line", "markdown", "crossed"),
  blank: fc.nat({ max: 7 }).map((n) => n === 0),
  stop: fc.constantFrom(".", ".", ".", "-"),
  leaf: fc.constantFrom("dash", "letter", "dotted", "plus", "bracketed"),
  charges: fc.constantFrom("paragraph", "dash", "point"),
  labels: fc.constantFrom("inline", "dashes"),
  table: fc.constantFrom("tabs", "bars"),
  gap: fc.constantFrom("\n", "\n\n"),
  wrap: fc.constantFrom(null, null, 72, 90),
  foot: fc.constantFrom("recipients", "signature", "columns"),
  titles: fc.record({
    purposes: fc.constantFrom(...purposeTitles),
    tasks: fc.constantFrom(...taskTitles),
    charges: fc.constantFrom(...chargeTitles),
  }),
  columns: fc
    .shuffledSubarray<Column>(["lead", "partner", "deadline", "product"], { minLength: 2 })
    .map((columns) => (columns.includes("lead") ? columns : ["lead", ...columns])),
  grouped: fc.boolean(),
  broken: fc.boolean(),
});
