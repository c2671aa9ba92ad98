/** A plan as it is known before it is written: what it says, and in which dress. */
import fc from "fast-check";
import { type Bodies, type Body, bodiesOf } from "./bodies.ts";
import { type CitedDocument, citedDocuments, citedLaws } from "./cited.ts";
import { type Setting, settings } from "./setting.ts";
import { type Duty, duties } from "./tasks.ts";
import { groupTitles, products, projects, purposes, subjects } from "./words.ts";
import { deadlines, type Stated } from "./times.ts";

/** A group of tasks under a heading. */
export interface Group {
  readonly title: string;
  readonly tasks: readonly Duty[];
}

/** A body and what it has to do, under a heading that names it. */
export interface Charge {
  readonly body: Body;
  readonly tasks: readonly Duty[];
}

/** A row of the annex. */
export interface Row {
  readonly task: string;
  readonly lead: Body;
  readonly partner: Body | null;
  readonly deadline: Stated;
  readonly product: string;
}

/** The dress of a plan: how its head, its labels and its table are printed. */
export interface Layout {
  readonly head: "lines" | "tabs" | "spaces" | "one-line" | "markdown";
  /** `1.` or, as the Party prints it, `1-`. */
  readonly stop: "." | "-";
  readonly leaf: "dash" | "letter" | "dotted" | "plus" | "bracketed";
  readonly charges: "paragraph" | "dash" | "point";
  readonly labels: "inline" | "dashes";
  readonly table: "tabs" | "bars";
  readonly gap: "\n" | "\n\n";
  readonly wrap: number | null;
  readonly footFirst: "recipients" | "signature";
}

/** All that a plan says. */
export interface Plan {
  readonly setting: Setting;
  readonly subject: string;
  readonly titled: "citation" | "subject";
  readonly upstream: CitedDocument;
  readonly continued: CitedDocument | null;
  readonly alias: boolean;
  readonly basis: readonly CitedDocument[];
  readonly mentioned: CitedDocument;
  readonly purposes: readonly string[];
  readonly groups: readonly Group[];
  readonly charges: readonly Charge[];
  readonly rows: readonly Row[];
  readonly recipients: readonly Body[];
  readonly signed: "head" | "deputy";
  readonly layout: Layout;
}

/** Layouts of both worlds. */
const layouts: fc.Arbitrary<Layout> = fc.record({
  head: fc.constantFrom("lines", "tabs", "spaces", "one-line", "markdown"),
  stop: fc.constantFrom(".", ".", ".", "-"),
  leaf: fc.constantFrom("dash", "letter", "dotted", "plus", "bracketed"),
  charges: fc.constantFrom("paragraph", "dash", "point"),
  labels: fc.constantFrom("inline", "dashes"),
  table: fc.constantFrom("tabs", "bars"),
  gap: fc.constantFrom("\n", "\n\n"),
  wrap: fc.constantFrom(null, null, 72, 90),
  footFirst: fc.constantFrom("recipients", "signature"),
});

/** Plans of any setting and layout. */
export const plans: fc.Arbitrary<Plan> = settings.chain((setting) => {
  const bodies = bodiesOf(setting);
  return fc
    .record({
      subject: fc.constantFrom(...subjects),
      titled: fc.constantFrom("citation" as const, "subject" as const),
      cited: fc.uniqueArray(citedDocuments, { minLength: 4, maxLength: 5, selector: ({ key }) => key }),
      continues: fc.boolean(),
      alias: fc.boolean(),
      law: fc.option(citedLaws),
      purposes: fc.uniqueArray(fc.constantFrom(...purposes), { minLength: 2, maxLength: 3 }),
      groups: groupsOf(bodies),
      charges: chargesOf(bodies),
      rows: fc.oneof(fc.constant([]), fc.array(rowsOf(bodies), { minLength: 2, maxLength: 5 })),
      recipients: fc.uniqueArray(fc.constantFrom(...bodies.named), {
        minLength: 2,
        maxLength: 4,
        selector: ({ canonical }) => canonical,
      }),
      signed: fc.constantFrom("head" as const, "deputy" as const),
      layout: layouts,
    })
    .map(({ cited, continues, law, ...rest }) => {
      const [upstream, mentioned, continued, ...others] = cited;
      if (!upstream || !mentioned || !continued) throw new Error("a plan cites three documents or more");
      return {
        ...rest,
        setting,
        upstream,
        mentioned,
        continued: continues ? continued : null,
        basis: law ? [law, ...others] : others,
      };
    });
});

function groupsOf(bodies: Bodies): fc.Arbitrary<readonly Group[]> {
  const group = fc.record({
    title: fc.constantFrom(...groupTitles),
    tasks: fc.array(duties(bodies), { minLength: 1, maxLength: 4 }),
  });
  return fc.uniqueArray(group, { minLength: 2, maxLength: 4, selector: ({ title }) => title });
}

function chargesOf(bodies: Bodies): fc.Arbitrary<readonly Charge[]> {
  const charge = fc.record({
    body: fc.constantFrom(...bodies.named, ...bodies.collective),
    tasks: fc.array(duties(bodies, ["nobody", "leads-with", "with", "advises"]), { minLength: 1, maxLength: 3 }),
  });
  return fc.uniqueArray(charge, { minLength: 2, maxLength: 4, selector: ({ body }) => body.canonical });
}

function rowsOf(bodies: Bodies): fc.Arbitrary<Row> {
  return fc.record({
    task: fc.constantFrom(...projects),
    lead: fc.constantFrom(...bodies.named),
    partner: fc.option(fc.constantFrom(...bodies.collective)),
    deadline: deadlines,
    product: fc.constantFrom(...products),
  });
}
