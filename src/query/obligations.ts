/** Which duties of a cascade policy are met in a coverage table. */
import { byCodeUnits, nameKey } from "../graph/keys.ts";
import type { ChainGraph } from "../graph/schema.ts";
import { documentNode } from "../graph/walk.ts";
import type { CoverageCell, CoverageColumn, CoverageRow, CoverageStatus, Obligation } from "./answers.ts";
import type { Policy, PolicyGap, PolicyParty, PolicyRule } from "./policy.ts";

/** What the duties are judged by. */
export interface JudgedBy {
  readonly upstream: string;
  readonly rows: readonly CoverageRow[];
  /** For each row, its cells with a column for each document. */
  readonly cells: readonly (readonly CoverageCell[])[];
  /** The columns of the table, some of which may stand for provinces that nothing is held of. */
  readonly columns: readonly CoverageColumn[];
}

/** Every duty that the policy's rules lay on a province, or on a document of no province, for each upstream task. */
export function obligationsOf(
  graph: ChainGraph,
  { rules, gaps = [] }: Policy,
  judged: JudgedBy,
): readonly Obligation[] {
  const inForce = rules.filter(({ upstream }) => fits(graph, judged.upstream, upstream));
  return inForce.flatMap((rule) => {
    const bearers = bearersOf(graph, rule, judged.columns);
    return judged.rows.flatMap(({ task }, at) =>
      bearers.map((bearer): Obligation => {
        const by = meeting(judged.cells[at] ?? [], bearer, rule);
        const gap = by.length > 0 ? undefined : gaps.find((one) => allows(graph, one, task, bearer));
        const status = by.length > 0 ? "met" : gap ? "allowed" : unmet(bearer);
        return { task, rule: rule.id, of: bearer.name, status, by, gap: gap ?? null };
      }),
    );
  });
}

/** The documents of a bearer that carry a task out as far as a rule asks. */
function meeting(
  cells: readonly CoverageCell[],
  { documents }: Bearer,
  { atLeast = "partial" }: PolicyRule,
): readonly string[] {
  return cells
    .filter(({ column, status }) => documents.includes(column) && RANK[status] >= RANK[atLeast])
    .map(({ column }) => column);
}

function unmet({ documents }: Bearer): Obligation["status"] {
  return documents.length === 0 ? "not-collected" : "uncovered";
}

/** Who bears a duty, with the documents that could show it. */
interface Bearer {
  readonly name: string;
  readonly documents: readonly string[];
}

function bearersOf(
  graph: ChainGraph,
  { carriedOutBy }: PolicyRule,
  columns: readonly CoverageColumn[],
): readonly Bearer[] {
  const bearers = new Map<string, string[]>();
  for (const { id, members } of columns) {
    if (members.length === 0 && carriedOutBy.some(({ level }) => level === "province")) bearers.set(id, []);
    for (const document of members) {
      if (!carriedOutBy.some((party) => fits(graph, document, party))) continue;
      const name = documentNode(graph, document)?.province ?? document;
      bearers.set(name, [...(bearers.get(name) ?? []), document]);
    }
  }
  return [...bearers]
    .map(([name, documents]) => ({ name, documents }))
    .sort((a, b) => byCodeUnits(a.name, b.name));
}

function fits(graph: ChainGraph, document: string, { level, branch }: PolicyParty): boolean {
  const node = documentNode(graph, document);
  if (!node) return false;
  return (level ?? node.level) === node.level && (branch ?? node.branch) === node.branch;
}

function allows(graph: ChainGraph, gap: PolicyGap, task: string, { name, documents }: Bearer): boolean {
  const [document = "", path = ""] = task.split("#");
  const symbol = documentNode(graph, document)?.symbol ?? document;
  if (gap.task !== task && nameKey(gap.task) !== nameKey(`${symbol}#${path}`)) return false;
  return gap.in === undefined || nameKey(gap.in) === nameKey(name) || documents.includes(gap.in);
}

const RANK: Readonly<Record<CoverageStatus, number>> = { none: 0, mention: 1, partial: 2, full: 3 };
