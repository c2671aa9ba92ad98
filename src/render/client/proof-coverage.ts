/** Proofs of cells, tasks, columns and totals of the coverage tables. */
import type { Coverage, CoverageCell, CoverageEvidence, CoverageRow } from "../../query/answers.ts";
import { cellId, columnId, totalId } from "../mark-ids.ts";
import { taskName } from "../page-names.ts";
import { proofWords } from "../page-words.ts";
import { elementWords, scoreOf, statusWords } from "../words.ts";
import {
  itemOf,
  type Proof,
  type ProofContext,
  type ProofFact,
  type ProofItem,
  sideOf,
  wholeOf,
} from "./proof.ts";

/** An upstream task in a column: each downstream task that carries it out, beside it. */
export function cellProof(id: string, context: ProofContext): Proof | null {
  for (const coverage of context.report.coverages)
    for (const row of coverage.rows)
      for (const cell of row.cells)
        if (cellId(row.task, cell.column) === id)
          return {
            title: `${taskName(row.task, context.nameOf)} → ${labelOf(coverage, cell.column)}`,
            items: cellItems(coverage, { row, cell }, context),
          };
  return null;
}

/** A task: as an upstream task, all that carries it out; as a downstream one, all that it carries out. */
export function taskProof(id: string, context: ProofContext): Proof | null {
  const items = context.report.coverages.flatMap((coverage) =>
    coverage.rows.flatMap((row) =>
      row.cells.flatMap((cell) =>
        cell.by
          .filter(({ task }) => row.task === id || task === id)
          .map((evidence) => evidenceItem(evidence, { row, cell }, context)),
      ),
    ),
  );
  const own = context.taskQuotes.get(id);
  if (items.length === 0 && own === undefined) return null;
  return {
    title: taskName(id, context.nameOf),
    items: items.length > 0 || own === undefined ? items : [itemOf([sideOf(own)])],
  };
}

/** A column: its documents. */
export function columnProof(id: string, { report, nameOf }: ProofContext): Proof | null {
  for (const { upstream, columns } of report.coverages) {
    const column = columns.find((each) => columnId(upstream, each.id) === id);
    if (column === undefined) continue;
    const members = column.members.map((member) =>
      itemOf([wholeOf(upstream), wholeOf(member)], { heading: nameOf(member) }),
    );
    const none = itemOf([wholeOf(upstream)], { remark: proofWords.notCollected });
    return { title: column.label, items: members.length > 0 ? members : [none] };
  }
  return null;
}

/** A section of the upstream document: its tasks, and what carries them out. */
export function sectionProof(id: string, context: ProofContext): Proof | null {
  for (const coverage of context.report.coverages) {
    const rows = coverage.rows.filter(({ group }) => group === id);
    if (rows.length === 0) continue;
    return {
      title: rows[0]?.groupTitle ?? id,
      items: rows.flatMap((row) => rowItems(coverage, row, context)),
    };
  }
  return null;
}

/** A number of the totals: every task that it counts. */
export function totalProof(id: string, context: ProofContext): Proof | null {
  for (const coverage of context.report.coverages)
    for (const { id: column, label } of coverage.columns) {
      for (const status of ["full", "partial", "mention", "none"] as const)
        if (totalId(coverage.upstream, column, status) === id)
          return {
            title: `${label}: ${statusWords[status][context.lang]}`,
            items: columnItems(coverage, column, { status, context }),
          };
      if (totalId(coverage.upstream, column, "carrying") === id)
        return { title: label, items: columnItems(coverage, column, { status: null, context }) };
    }
  return null;
}

interface Choice {
  readonly status: CoverageCell["status"] | null;
  readonly context: ProofContext;
}

function columnItems(coverage: Coverage, column: string, { status, context }: Choice): ProofItem[] {
  return coverage.rows.flatMap((row) =>
    row.cells
      .filter(
        (cell) => cell.column === column && (status === null ? cell.by.length > 0 : cell.status === status),
      )
      .flatMap((cell) => cellItems(coverage, { row, cell }, context)),
  );
}

function rowItems(coverage: Coverage, row: CoverageRow, context: ProofContext): ProofItem[] {
  const filled = row.cells.filter(({ by }) => by.length > 0);
  if (filled.length === 0)
    return [
      itemOf([sideOf(row.quote)], {
        heading: taskName(row.task, context.nameOf),
        remark: proofWords.nothingBelow,
      }),
    ];
  return filled.flatMap((cell) => cellItems(coverage, { row, cell }, context));
}

interface RowCell {
  readonly row: CoverageRow;
  readonly cell: CoverageCell;
}

function cellItems(coverage: Coverage, { row, cell }: RowCell, context: ProofContext): ProofItem[] {
  if (cell.by.length > 0) return cell.by.map((evidence) => evidenceItem(evidence, { row, cell }, context));
  const column = coverage.columns.find(({ id }) => id === cell.column);
  const missing = column?.state === "not-collected";
  const below = column?.members[0];
  return [
    itemOf([sideOf(row.quote), ...(below === undefined ? [] : [wholeOf(below)])], {
      heading: taskName(row.task, context.nameOf),
      facts: [{ name: proofWords.status, value: missing ? "?" : statusWords[cell.status][context.lang] }],
      remark: missing ? proofWords.notCollected : proofWords.nothingBelow,
    }),
  ];
}

function evidenceItem(evidence: CoverageEvidence, { row, cell }: RowCell, context: ProofContext): ProofItem {
  const { lang, nameOf } = context;
  const [upstream = row.quote, ...downstream] = evidence.quotes;
  const listed = (elements: CoverageEvidence["kept"]) =>
    elements.map((element) => elementWords[element][lang]).join(", ");
  const changes = evidence.changed
    .map(({ element, from, to }) => `${elementWords[element][lang]}: ${from} → ${to}`)
    .join("; ");
  const facts: ProofFact[] = [
    { name: proofWords.status, value: statusWords[cell.status][lang] },
    { name: proofWords.grade, value: String(evidence.grade) },
    { name: proofWords.score, value: scoreOf(evidence.score, lang) },
    { name: proofWords.rule, value: evidence.rule },
    { name: proofWords.kept, value: listed(evidence.kept) },
    { name: proofWords.lost, value: listed(evidence.lost) },
    { name: proofWords.changed, value: changes },
    { name: proofWords.sharpened, value: listed(evidence.sharpened) },
    { name: proofWords.added, value: listed(evidence.added) },
    { name: proofWords.reviewed, value: cell.reviewed ? "✓" : "" },
  ];
  const sides = [sideOf(upstream), ...downstream.map(sideOf)].slice(0, 2);
  const [above, below] = [row.task, evidence.task].map((task) => taskName(task, nameOf));
  return itemOf(sides, { heading: `${above} ← ${below}`, facts: facts.filter(({ value }) => value !== "") });
}

function labelOf({ columns }: Coverage, column: string): string {
  return columns.find(({ id }) => id === column)?.label ?? column;
}
