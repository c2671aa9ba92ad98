/** Tasks as sentences: who has to do what, with whom, until when, how much. */
import fc from "fast-check";
import type { Role } from "../../../src/model-tasks.ts";
import type { Bodies, Body } from "./bodies.ts";
import { targets } from "./figures.ts";
import { capital, listed, type Phrase, type Said } from "./said.ts";
import { deadlines, type Stated } from "./times.ts";
import { actions, products } from "./words.ts";

/** What a task says before it is put into words. */
export interface Duty {
  readonly form: Form;
  readonly lead: Body;
  readonly partners: readonly Body[];
  readonly above: Body;
  readonly action: string;
  readonly deadline: Stated | null;
  readonly target: Stated | null;
  readonly product: string;
}

/** The ways in which a sentence hands out work. */
export const forms = [
  "nobody",
  "subject",
  "leads",
  "leads-with",
  "joins",
  "both",
  "departments",
  "asked",
  "given",
  "advises",
  "with",
  "reports",
  "responsible",
  "labels",
] as const;

export type Form = (typeof forms)[number];

/** Duties of a setting's bodies, in any of the forms that are asked for. */
export function duties(bodies: Bodies, among: readonly Form[] = forms): fc.Arbitrary<Duty> {
  return fc
    .record({
      form: fc.constantFrom(...among),
      team: fc.uniqueArray(fc.constantFrom(...bodies.named), {
        minLength: 3,
        maxLength: 4,
        selector: ({ canonical }) => canonical,
      }),
      collective: fc.option(fc.constantFrom(...bodies.collective)),
      above: fc.constantFrom(...bodies.above),
      action: fc.constantFrom(...actions),
      deadline: fc.option(deadlines),
      target: fc.option(targets),
      product: fc.constantFrom(...products),
    })
    .map(({ team: [lead, ...partners], collective, ...rest }) => {
      if (lead === undefined) throw new Error("a team has a lead");
      return { ...rest, lead, partners: collective ? [...partners, collective] : partners };
    });
}

/** The sentence of a duty, without its full stop. */
export function sentence(duty: Duty): Phrase {
  const inline = duty.form === "labels" ? labels(duty).flatMap((label): Phrase => [". ", ...label]) : [];
  return [...statement(duty), ...inline];
}

/** The sentence without the labels that may follow it. */
export function statement(duty: Duty): Phrase {
  return [...capital(opening(duty)), ...clauses(duty)];
}

/** The sentence of a duty that stands under the heading of the body that has it. */
export function sentenceUnder(duty: Duty): Phrase {
  const { partners, above, action, form } = duty;
  const beginnings: Partial<Record<Form, Phrase>> = {
    "leads-with": ["chủ trì, phối hợp với ", ...list(partners, "coordinate"), " ", action],
    with: ["phối hợp với ", ...list(partners, "coordinate"), " ", action],
    advises: ["tham mưu ", as(above, "advise"), " ", action],
  };
  return [...capital(beginnings[form] ?? [action]), ...clauses(duty)];
}

/** A body in a role. */
export function as({ written, canonical }: Body, role: Role): Said {
  return { words: written, fact: { is: "assignment", role, canonical } };
}

/** Bodies in a role, with commas and `và` between them. */
export function list(bodies: readonly Body[], role: Role): Phrase {
  return listed(bodies.map((body) => [as(body, role)]));
}

function opening({ form, lead, partners, above, action }: Duty): Phrase {
  const [partner] = partners;
  const leader = as(lead, "lead");
  const others = list(partners, "coordinate");
  switch (form) {
    case "nobody":
    case "labels":
      return [action];
    case "subject":
      return [leader, " ", action];
    case "leads":
      return [leader, " chủ trì ", action];
    case "joins":
      return [leader, " chủ động phối hợp với ", ...others, " ", action];
    case "both":
      return [...list([lead, ...partners.slice(0, 1)], "lead"), " ", action];
    case "departments":
      return [...departments([lead, ...partners]), " ", action];
    case "asked":
      return ["đề nghị ", leader, " phối hợp với ", ...others, " ", action];
    case "leads-with":
      return [leader, " chủ trì, phối hợp với ", ...others, " ", action];
    case "given":
      return ["giao ", leader, " chủ trì, phối hợp ", ...others, " ", action];
    case "advises":
      return [leader, " tham mưu ", as(above, "advise"), " ", action];
    case "with":
      return ["phối hợp với ", ...(partner ? [as(partner, "coordinate")] : []), " ", action];
    case "reports":
      return [leader, " theo dõi, đôn đốc việc thực hiện, tổng hợp báo cáo ", as(above, "report-to")];
    case "responsible":
      return [leader, " có trách nhiệm ", action];
  }
}

/** `Các Sở: Nội vụ, Tài chính`, where two or more departments are among the bodies; else the first body alone. */
function departments(team: readonly Body[]): Phrase {
  const those = team.filter(
    ({ written, canonical }) => canonical.startsWith(`${written} `) && written.startsWith("Sở "),
  );
  const [first] = team;
  if (those.length < 2) return first ? [as(first, "lead")] : [];
  const short = those.map(({ written, canonical }) => ({ written: written.slice(3), canonical }));
  return [
    "các Sở: ",
    ...listed(
      short.map((body) => [as(body, "lead")]),
      ", ",
    ),
  ];
}

function clauses({ deadline, target, form }: Duty): Phrase {
  return [...(target?.clause ?? []), ...(form === "labels" ? [] : (deadline?.clause ?? []))];
}

/** Who, with whom, when and what, each after the label that says so. */
export function labels({ lead, partners, deadline, product }: Duty): readonly Phrase[] {
  const others = listed(
    partners.map((body) => [as(body, "coordinate")]),
    ", ",
  );
  return [
    ["Đơn vị chủ trì: ", as(lead, "lead")],
    ["Đơn vị phối hợp: ", ...others],
    ...(deadline ? [["Thời gian thực hiện: ", ...capital(deadline.alone)]] : []),
    [`Sản phẩm: ${product}`],
  ];
}
