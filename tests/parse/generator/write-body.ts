/** The parts of a plan: purposes, groups of tasks, and who has to do what. */
import { citation, selfCitation, shortCitation } from "./cited.ts";
import { type Desk, heading, leaf, leafLabel, task } from "./leaves.ts";
import { noFacts } from "./pen.ts";
import type { Charge, Group, Plan } from "./plan.ts";
import { capital, type Phrase } from "./said.ts";
import { as, labels, sentence, sentenceUnder, statement } from "./tasks.ts";

/** Writes the parts. */
export function writeBody(desk: Desk, plan: Plan): void {
  const { stop, leaf: style, titles } = plan.layout;
  const parts = ["I", "II", "III", "IV"];
  const part = (title: string): string => {
    const roman = parts.shift() ?? "V";
    return heading(desk, { printed: `${roman}${stop}`, path: roman }, [title]);
  };
  const purposes = part(titles.purposes);
  for (const [at, words] of plan.purposes.entries()) {
    leaf(desk, { printed: `${at + 1}${stop}`, path: `${purposes}.${at + 1}` }, [words]);
  }
  if (plan.goals.length > 0) {
    const goals = part("MỤC TIÊU");
    const marks = style === "dotted" ? "dash" : style;
    for (const [at, goal] of plan.goals.entries()) {
      task(desk, leafLabel(marks, goals, at + 1), { phrase: [...capital(goal), "."] });
    }
  }
  const tasks = part(titles.tasks);
  for (const [at, group] of plan.groups.entries())
    writeGroup(desk, group, { plan, parent: tasks, number: at + 1 });
  const charges = part(titles.charges);
  for (const [at, charge] of plan.charges.entries())
    writeCharge(desk, charge, { plan, parent: charges, number: at + 1 });
  writeLast(desk, { plan, parent: charges, number: plan.charges.length + 1 });
}

interface Place {
  readonly plan: Plan;
  readonly parent: string;
  readonly number: number;
}

/** A heading, perhaps a section in it, and tasks; the first task of all cites a document, the second one by its alias. */
function writeGroup(desk: Desk, group: Group, { plan, parent, number }: Place): void {
  const { leaf: style, labels: printedAs, stop } = plan.layout;
  const above = heading(desk, { printed: `${number}${stop}`, path: `${parent}.${number}` }, [group.title]);
  const path = group.section
    ? heading(desk, { printed: `${number}.1${stop}`, path: `${above}.1` }, [group.section])
    : above;
  for (const [at, duty] of group.tasks.entries()) {
    const label = leafLabel(style, path, at + 1);
    const dashes = printedAs === "dashes" && style === "dotted" && duty.form === "labels";
    if (dashes) task(desk, label, { phrase: statement(duty), below: labels(duty) });
    else {
      const more = cited(plan, { number, at, plain: duty.form !== "labels" });
      task(desk, label, { phrase: [...sentence(duty), ...more, "."] });
    }
  }
}

function cited(
  { mentioned, alias, upstream }: Plan,
  { number, at, plain }: { readonly number: number; readonly at: number; readonly plain: boolean },
): Phrase {
  if (number !== 1 || !plain) return [];
  if (at === 0) return [" theo ", citation(mentioned, "basis")];
  return at === 1 && alias ? [" theo tinh thần ", shortCitation(upstream, "basis")] : [];
}

/** A body as a heading, and its tasks below it; or, printed as points, who is given what. */
function writeCharge(desk: Desk, { body, tasks }: Charge, { plan, parent, number }: Place): void {
  const { charges, stop } = plan.layout;
  const label = { printed: `${number}${stop}`, path: `${parent}.${number}` };
  if (charges === "point") {
    const [duty] = tasks;
    const given: Phrase = ["Giao ", as(body, "lead"), ` ${duty?.action ?? ""}.`];
    task(desk, label, { phrase: given });
    return;
  }
  const from = desk.pen.at();
  const title = body.written.charAt(0).toUpperCase() + body.written.slice(1);
  heading(desk, label, [title]);
  const start = desk.pen.text().indexOf(title, from);
  const facts = noFacts();
  facts.assignments.push({
    unit: title,
    canonical: body.canonical,
    role: "lead",
    quote: title,
    span: [start, start + title.length],
  });
  for (const [at, duty] of tasks.entries()) {
    const path = charges === "dash" ? `${label.path}.-${at + 1}` : `${label.path}.¶${at + 1}`;
    const phrase: Phrase = [...sentenceUnder(duty), "."];
    task(desk, { printed: charges === "dash" ? "-" : "", path }, { phrase, under: facts.assignments });
  }
}

/** The last point, which everybody has to carry out. */
function writeLast(desk: Desk, { plan: { setting, layout }, parent, number }: Place): void {
  const written = "Các cơ quan, đơn vị";
  const everybody = { written, canonical: `các cơ quan, đơn vị ${setting.kind} ${setting.province}` };
  const phrase: Phrase = [
    as(everybody, "lead"),
    " nghiêm túc triển khai thực hiện ",
    selfCitation(`${setting.type} này`),
    "./.",
  ];
  task(desk, { printed: `${number}${layout.stop}`, path: `${parent}.${number}` }, { phrase });
}
