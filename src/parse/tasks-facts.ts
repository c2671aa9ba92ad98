import { listAfter } from "../lexicon/obligations.ts";
import { headingStance } from "../lexicon/purposes.ts";
import type { Cell, Citation, Provision } from "../model.ts";
import type { Fact } from "../model-evidence.ts";
import type { Assignment, Deadline, Target } from "../model-tasks.ts";
import { gathered } from "../text/gather.ts";
import { findAssignments, headingAssignments } from "./assignments.ts";
import { findDeadlines } from "./deadlines.ts";
import type { Reading } from "./reading.ts";
import { findTargets } from "./targets.ts";
import { figureCells, figuresOfRow } from "./targets-cells.ts";
import type { Piece } from "./tasks-pieces.ts";
import type { Leaf } from "./tasks-tree.ts";
import type { UnitRegistry } from "./units.ts";

/** What the search for the facts of one task shares with that of the others. */
export interface Search {
  readonly reading: Reading;
  readonly citations: readonly Citation[];
  readonly registry: UnitRegistry;
  /** The document's own year. */
  readonly year: number | null;
  /** The document's date. */
  readonly since: string | null;
  /** What headings hand down, once for each. */
  readonly headings: Map<Leaf, Handed>;
}

/** What a heading hands down to the tasks below it. */
export interface Handed {
  readonly assignments: readonly Assignment[];
  readonly deadlines: readonly Deadline[];
}

const NOTHING: Handed = { assignments: [], deadlines: [] };

/** The bodies of the nearest heading that names any, and the periods of the nearest that names one. */
export function handedDown(search: Search, leaf: Leaf | null): Handed {
  if (leaf === null) return NOTHING;
  const known = search.headings.get(leaf);
  if (known) return known;
  const above = handedDown(search, leaf.parent);
  const own = leaf.provision.title === null ? NOTHING : ofHeading(search, leaf.provision);
  const handed = {
    assignments: own.assignments.length > 0 ? own.assignments : above.assignments,
    deadlines: own.deadlines.length > 0 ? own.deadlines : above.deadlines,
  };
  search.headings.set(leaf, handed);
  return handed;
}

function ofHeading({ reading, citations, registry, year, since }: Search, provision: Provision): Handed {
  const context = { citations, asHeading: true, year, since };
  return {
    assignments: headingAssignments(reading, provision, registry),
    deadlines:
      namesDocument(provision) || leadsIn(reading, provision)
        ? []
        : findDeadlines(reading, provision.body, context),
  };
}

/** The title of an annex names a document, and a period in it belongs to the name. */
function namesDocument({ kind, parent, path }: Provision): boolean {
  return kind === "part" && parent === null && ANNEX.test(path);
}

/** Whether a provision is the sentence before a list and no heading: `… tập trung thực hiện các nhiệm vụ sau:` */
function leadsIn({ folded }: Reading, { body: [start, end] }: Provision): boolean {
  if (!listAfter.test(folded.slice(Math.max(start, end - 24), end))) return false;
  return headingStance(folded.slice(start, Math.min(end, start + 240))) === null;
}

const ANNEX = /^(?:Phụ|Danh|Biểu|Mẫu|Bảng)\s?/u;

/** What the times of a task are looked for in. */
export interface Timed {
  readonly pieces: readonly Piece[];
  readonly cells: readonly Cell[];
  readonly handed: Handed;
}

/** When a task is due: what its words and its columns say, what the headings over its figures say, and the heading above it. */
export function deadlinesOf(search: Search, { pieces, cells, handed }: Timed): readonly Deadline[] {
  const { reading, citations } = search;
  const own = gathered(pieces, (piece) => deadlinesIn(search, piece));
  const ofFigures = gathered(figureCells(reading, cells), ({ cell: { headingSpan } }) =>
    headingSpan ? findDeadlines(reading, headingSpan, { citations, asValue: true }) : [],
  );
  const others = [...ofFigures, ...handed.deadlines];
  return joined(own, others, ({ kind, start, end, every }) => [kind, start, end, every].join(" "));
}

function deadlinesIn(search: Search, { role, span }: Piece): readonly Deadline[] {
  const { reading, citations, year, since } = search;
  if (role === "deadline") return findDeadlines(reading, span, { citations, asValue: true, year, since });
  return role === "words" ? findDeadlines(reading, span, { citations, year, since }) : [];
}

/** What the figures of a task are looked for in. */
export interface Counted {
  readonly pieces: readonly Piece[];
  readonly cells: readonly Cell[];
  /** Their figures are no targets. */
  readonly deadlines: readonly Deadline[];
}

/** The figures of a task's words and of its product, or those that stand alone in the cells of its row. */
export function targetsOf(
  { reading, citations }: Search,
  { pieces, cells, deadlines }: Counted,
): readonly Target[] {
  const inCells = figuresOfRow(reading, cells);
  if (inCells.length > 0) return inCells;
  return gathered(pieces, ({ role, span }) =>
    role === "words" || role === "product" || role === "figures"
      ? findTargets(reading, span, { citations, deadlines })
      : [],
  );
}

/** Who has to do it: the words and the columns say so, else the heading. */
export function assignmentsOf(
  { reading, registry }: Search,
  pieces: readonly Piece[],
  handed: Handed,
): readonly Assignment[] {
  const ofValues = gathered(pieces, ({ role, span }) =>
    role === "lead" || role === "coordinate"
      ? findAssignments(reading, span, { registry, heading: [], role })
      : [],
  );
  const heading = ofValues.some(({ role }) => role === "lead") ? [] : handed.assignments;
  const words = pieces.filter(({ role }) => role === "words");
  const ofWords = gathered(words, (piece) =>
    findAssignments(reading, piece.span, { registry, heading: piece === words[0] ? heading : [] }),
  );
  return joined(ofWords, ofValues, ({ role, canonical }) => `${role} ${canonical}`);
}

/** What is to be delivered, where a label or a column says so. */
export function productOf({ reading: { text } }: Search, pieces: readonly Piece[]): Fact | null {
  const piece = pieces.find(({ role }) => role === "product");
  return piece ? { quote: text.slice(...piece.span), span: piece.span, rule: `product.${piece.by}` } : null;
}

/** Facts, and such others as say something new. */
function joined<T>(facts: readonly T[], others: readonly T[], keyOf: (fact: T) => string): readonly T[] {
  if (others.length === 0) return facts;
  const known = new Set(facts.map(keyOf));
  return [...facts, ...others.filter((other) => !known.has(keyOf(other)))];
}
