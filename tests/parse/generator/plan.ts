/** A plan as it is known before it is written: what it says, and in which dress. */
import fc from "fast-check";
import { type Bodies, type Body, bodiesOf } from "./bodies.ts";
import { type CitedDocument, citedDocuments, namedDocuments } from "./cited.ts";
import { goals } from "./figures.ts";
import { type Layout, layouts } from "./layout.ts";
import type { Phrase } from "./said.ts";
import { type Setting, settings } from "./setting.ts";
import { type Duty, duties } from "./tasks.ts";
import { deadlines, type Stated } from "./times.ts";
import { groupTitles, products, projects, purposes, sectionTitles, subjects } from "./words.ts";

/** A group of tasks under a heading. */
export interface Group {
  readonly title: string;
  /** A section between the group and its tasks. */
  readonly section: string | null;
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
  readonly goals: readonly Phrase[];
  readonly groups: readonly Group[];
  readonly charges: readonly Charge[];
  readonly rows: readonly Row[];
  readonly recipients: readonly Body[];
  readonly signed: "head" | "deputy";
  readonly layout: Layout;
}

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
      law: fc.option(namedDocuments),
      purposes: fc.uniqueArray(fc.constantFrom(...purposes), { minLength: 2, maxLength: 3 }),
      goals: fc.oneof(fc.constant([]), fc.array(goals, { minLength: 1, maxLength: 4 })),
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
    section: fc.option(fc.constantFrom(...sectionTitles)),
    tasks: fc.array(duties(bodies), { minLength: 1, maxLength: 4 }),
  });
  return fc.uniqueArray(group, { minLength: 2, maxLength: 4, selector: ({ title }) => title });
}

function chargesOf(bodies: Bodies): fc.Arbitrary<readonly Charge[]> {
  const charge = fc
    .record({
      body: fc.constantFrom(...bodies.named, ...bodies.collective),
      tasks: fc.array(duties(bodies, ["nobody", "leads-with", "with", "advises"]), {
        minLength: 1,
        maxLength: 3,
      }),
    })
    .map(({ body, tasks }) => ({ body, tasks: tasks.map((duty) => withoutSelf(duty, body)) }));
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

/** No body works with itself. */
function withoutSelf(duty: Duty, body: Body): Duty {
  const partners = duty.partners.filter(({ canonical }) => canonical !== body.canonical);
  const alone = duty.above.canonical === body.canonical;
  return { ...duty, partners, form: partners.length === 0 || alone ? "nobody" : duty.form };
}
