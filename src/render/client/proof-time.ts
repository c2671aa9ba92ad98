/** Proofs of deadlines, and of what a plan makes of its upstream document. */
import type {
  ComparedRow,
  LocalisationItem,
  LocalisationProfile,
  LocalisedElement,
} from "../../query/answers-compare.ts";
import type { TimelineDeadline } from "../../query/answers-time.ts";
import { comparedWords } from "../compare-words.ts";
import { localisationId } from "../mark-ids.ts";
import { taskName } from "../page-names.ts";
import { proofWords } from "../page-words.ts";
import { ELEMENTS, itemsOf, OUTCOMES, type Outcome } from "../profile-counts.ts";
import { outcomeWord } from "../profile-marks.ts";
import { pathOf } from "../table-cells.ts";
import { behindName, deadlinesBehind } from "../timeline-gather.ts";
import { timeKey } from "../timeline-lanes.ts";
import { whenOf } from "../when.ts";
import {
  documentOfTask,
  itemOf,
  type Proof,
  type ProofContext,
  type ProofItem,
  sideOf,
  wholeOf,
} from "./proof.ts";

/** A mark of the timeline: every deadline that it stands for. */
export function deadlineProof(id: string, context: ProofContext): Proof | null {
  const { report, lang, nameOf } = context;
  const { deadlines } = report.timeline;
  const first = deadlines.find((deadline) => timeKey(deadline) === id);
  const meant =
    first === undefined
      ? deadlinesBehind(report.timeline, id)
      : deadlines.filter((other) => isOneMark(first, other));
  const items = meant.map((deadline) => deadlineItem(deadline, context));
  if (first !== undefined) return { title: `${nameOf(first.document)}: ${whenOf(first, lang)}`, items };
  return items.length === 0 ? null : { title: behindName(id), items };
}

function deadlineItem(deadline: TimelineDeadline, { lang, nameOf }: ProofContext): ProofItem {
  const { task, rule, quotes } = deadline;
  return itemOf([sideOf(quotes[0])], {
    heading: taskName(task, nameOf),
    facts: [
      { name: proofWords.when, value: whenOf(deadline, lang) },
      { name: proofWords.rule, value: rule },
    ],
  });
}

/** What recurs as often in a document is one mark, so is what a task does on a condition. */
function isOneMark(first: TimelineDeadline, other: TimelineDeadline): boolean {
  if (first.document !== other.document || first.kind !== other.kind) return false;
  if (first.kind === "recurring") return first.every === other.every;
  return first.kind === "conditional" ? first.task === other.task : timeKey(first) === timeKey(other);
}

/** A number of a localisation profile: everything that it counts. */
export function localisationProof(id: string, context: ProofContext): Proof | null {
  for (const profile of context.report.comparison?.profiles ?? [])
    for (const outcome of OUTCOMES)
      for (const element of [null, ...ELEMENTS])
        if (localisationId(profile.document, outcome, element) === id) {
          const title = [profile.label, outcomeWord(outcome, context.lang), elementWord(element, context)];
          return {
            title: title.filter((part) => part !== "").join(" · "),
            items: localisationItems(profile, { outcome, element, context }),
          };
        }
  return null;
}

interface Asked {
  readonly outcome: Outcome;
  readonly element: LocalisedElement | null;
  readonly context: ProofContext;
}

function localisationItems(
  profile: LocalisationProfile,
  { outcome, element, context }: Asked,
): readonly ProofItem[] {
  if (outcome === "kept") return keptItems(profile, element, context);
  return itemsOf(profile, outcome, element).map((item) => localisedItem(profile, item, context));
}

/**
 * The tasks that the plan carries out, or those of which it keeps the element; where it keeps it through several together, all of those
 * whose upstream task has such an element.
 */
function keptItems(
  { document }: LocalisationProfile,
  element: LocalisedElement | null,
  { report, nameOf }: ProofContext,
): readonly ProofItem[] {
  const carrying = (report.comparison?.rows ?? []).flatMap((row) =>
    row.cells
      .flatMap(({ by }) => by.filter(({ task }) => documentOfTask(task) === document))
      .map((evidence) => ({ row, evidence })),
  );
  const keeping =
    element === null || element === "task"
      ? carrying
      : carrying.filter(({ evidence }) => evidence.kept.includes(element));
  const shown = keeping.length > 0 ? keeping : carrying.filter(({ row }) => hasElement(row, element));
  return shown.map(({ row, evidence: { task, quotes } }) =>
    itemOf(quotes.slice(0, 2).map(sideOf), {
      heading: [row.task, task].map((each) => taskName(each, nameOf)).join(" ← "),
    }),
  );
}

/** Whether the upstream task of a row says who leads, how much or by when. */
function hasElement({ upstream }: ComparedRow, element: LocalisedElement | null): boolean {
  const facts = { lead: upstream.leads, target: upstream.targets, deadline: upstream.deadlines };
  return element !== null && element in facts && facts[element as keyof typeof facts].length > 0;
}

function localisedItem(
  { document }: LocalisationProfile,
  { kind, element, upstream, downstream, from, to, quotes }: LocalisationItem,
  context: ProofContext,
): ProofItem {
  const { lang } = context;
  const change = [from ?? "–", to ?? "–"].join(" → ");
  const facts = [
    { name: proofWords.kind, value: outcomeWord(kind, lang) },
    { name: proofWords.element, value: elementWord(element, context) },
    { name: proofWords.change, value: element === "task" ? "" : change },
  ];
  const sides = quotes.slice(0, 2).map(sideOf);
  const missing = kind !== "added" && sides.every((side) => side.document !== document);
  return itemOf(missing ? [...sides, wholeOf(document)] : sides, {
    heading: [upstream ?? "", ...downstream.slice(0, 1)]
      .filter((task) => task !== "")
      .map(pathOf)
      .join(" ← "),
    facts: facts.filter(({ value }) => value !== ""),
    remark: kind === "lost" ? proofWords.nothingBelow : null,
  });
}

function elementWord(element: LocalisedElement | null, { lang }: ProofContext): string {
  return element === null ? "" : comparedWords[element][lang];
}
