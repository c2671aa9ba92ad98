/** Proofs of units, of the flow's bands and bars, and of findings. */

import type { Quote } from "../../query/answers.ts";
import type { FlowEntry } from "../../query/answers-work.ts";
import { type KeyedEntry, keyEntries, MAX_GROUPS, MAX_UNITS } from "../flow-steps.ts";
import { flowId } from "../mark-ids.ts";
import { saidIn } from "../page-view.ts";
import { proofWords } from "../page-words.ts";
import { pathOf } from "../table-cells.ts";
import { roleWords } from "../words.ts";
import {
  documentOfTask,
  itemOf,
  type Proof,
  type ProofContext,
  type ProofItem,
  sideOf,
  sidesOf,
} from "./proof.ts";

/** A unit, in all its roles; `role` narrows it to one. */
export function unitProof(unit: string, context: ProofContext, role: string | null = null): Proof | null {
  const rows = context.report.workload.rows.filter(
    (row) => row.canonical === unit && (role === null || row.role === role),
  );
  const items = rows.flatMap((row) => {
    const guessed = new Set(row.inferred);
    const fact = { name: proofWords.role, value: roleWords[row.role][context.lang] };
    return byDocument(row.tasks).map(([document, tasks]) => {
      const named = row.quotes.filter((quote) => quote.document === document);
      const inferred = tasks
        .filter((task) => guessed.has(task))
        .flatMap((task) => context.taskQuotes.get(task) ?? []);
      return itemOf([{ document, passages: [...named, ...inferred] }], {
        heading: context.nameOf(document),
        facts: [fact, { name: proofWords.tasks, value: tasks.map(pathOf).join(", ") }],
        remark: named.length === 0 ? proofWords.inferred : null,
      });
    });
  });
  return items.length === 0 ? null : { title: unit, items };
}

/** A number of the workload: a unit in one role. */
export function workProof(id: string, context: ProofContext): Proof | null {
  const row = context.report.workload.rows.find(({ canonical, role }) => `${canonical} | ${role}` === id);
  return row === undefined ? null : unitProof(row.canonical, context, row.role);
}

/** A band of the flow: the assignments that run through it. */
export function flowProof(id: string, context: ProofContext): Proof | null {
  const through = drawnEntries(context).filter(({ documentKey, groupKey, unitKey }) =>
    [flowId(documentKey, groupKey), flowId(groupKey, unitKey), flowId(documentKey, unitKey)].includes(id),
  );
  return entriesProof(id, through, context);
}

/** A bar of the flow that is neither a document nor a unit of its own. */
export function nodeProof(id: string, context: ProofContext): Proof | null {
  return entriesProof(
    id,
    drawnEntries(context).filter(({ documentKey, groupKey, unitKey }) =>
      [documentKey, groupKey, unitKey].includes(id),
    ),
    context,
  );
}

/** A finding: its evidence, two by two where there are two. */
export function findingProof(id: string, { report, lang }: ProofContext): Proof | null {
  const finding = report.findings.findings[Number(id)];
  if (finding === undefined) return null;
  const { message, evidence, code } = finding;
  const facts = [{ name: proofWords.rule, value: code }];
  const items =
    evidence.length === 2
      ? [itemOf(evidence.map(sideOf), { facts })]
      : evidence.map((quote) => itemOf([sideOf(quote)], { facts }));
  return { title: saidIn(message, lang, report), items };
}

/** The entries that the drawing shows, with the nodes that they end in. */
function drawnEntries({ report }: ProofContext): readonly KeyedEntry[] {
  const asked = report.flow.filters.role;
  const role = typeof asked === "string" ? asked : "lead";
  const entries = report.flow.entries.filter((entry) => entry.role === role && entry.tasks.length > 0);
  return keyEntries(entries, { maxUnits: MAX_UNITS, maxGroups: MAX_GROUPS });
}

function entriesProof(title: string, entries: readonly FlowEntry[], context: ProofContext): Proof | null {
  if (entries.length === 0) return null;
  const [first] = entries;
  const items = entries.map((entry) => entryItem(entry, context));
  return { title: [first?.documentLabel, first?.groupTitle].filter(Boolean).join(" · ") || title, items };
}

/** The tasks of an entry and, within them, the words that name the unit. */
function entryItem(
  { document, unit, role, tasks, inferred }: FlowEntry,
  { report, taskQuotes, lang }: ProofContext,
): ProofItem {
  const known = tasks.flatMap((task) => taskQuotes.get(task) ?? []);
  const named = report.workload.rows
    .filter((row) => row.canonical === unit && row.role === role)
    .flatMap(({ quotes }) => quotes)
    .filter(
      (quote) =>
        quote.document === document && (known.length === 0 || known.some((task) => lies(quote, task))),
    );
  const [side = { document, passages: [] }] = sidesOf([...known, ...named]);
  return itemOf([side], {
    heading: unit,
    facts: [
      { name: proofWords.role, value: roleWords[role][lang] },
      { name: proofWords.tasks, value: tasks.map(pathOf).join(", ") },
    ],
    remark: inferred.length > 0 ? proofWords.inferred : null,
  });
}

/** Whether a quote stands in a task; of a coded one, whether it was noted at the same provision. */
function lies(inner: Quote, outer: Quote): boolean {
  if (inner.coded && outer.coded) return inner.coded.path === outer.coded.path;
  return outer.start <= inner.start && inner.end <= outer.end;
}

function byDocument(tasks: readonly string[]): readonly (readonly [string, readonly string[]])[] {
  const groups = new Map<string, string[]>();
  for (const task of tasks)
    groups.set(documentOfTask(task), [...(groups.get(documentOfTask(task)) ?? []), task]);
  return [...groups];
}
