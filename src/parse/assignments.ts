import type { Assignment, Role } from "../model-tasks.ts";
import type { Span } from "../text/span.ts";

export { headingAssignments } from "./assignments-headings.ts";

import { textAssignments } from "./assignments-text.ts";
import { valueAssignments } from "./assignments-values.ts";
import type { Reading } from "./reading.ts";
import type { UnitRegistry } from "./units.ts";

/** What a task's words are read with. */
export interface AssignmentContext {
  readonly registry: UnitRegistry;
  /** What the heading over the task gives to all below it. */
  readonly heading: readonly Assignment[];
  /** The words are the value of a label or column that gives this role. */
  readonly role?: Role;
}

/**
 * Phân công: who has to do a task, by its own words and the heading over it. That the issuer has a duty which the text gives to nobody is not said here.
 */
export function findAssignments(
  reading: Reading,
  span: Span,
  { registry, heading, role }: AssignmentContext,
): readonly Assignment[] {
  if (role) return distinct(valueAssignments(reading, span, { registry, role }));
  const own = textAssignments(reading, span, registry);
  return distinct(givesWay(heading, own.subjects) ? own.assignments : [...heading, ...own.assignments]);
}

/**
 * Whether a heading is not meant by a task with a subject of its own: a heading in the plural, or one beside a subject in the
 * plural or of its own kind. An office, a post or a body below that of the heading acts for it.
 */
function givesWay(heading: readonly Assignment[], subjects: readonly Assignment[]): boolean {
  if (subjects.length === 0 || heading.some(isPlural)) return subjects.length > 0;
  const kinds = new Set(heading.map(kindOf));
  return subjects.some((subject) => isPlural(subject) || kinds.has(kindOf(subject)));
}

function isPlural({ canonical }: Assignment): boolean {
  return PLURAL.test(canonical);
}

function kindOf({ canonical }: Assignment): string {
  return canonical.split(" ")[0] ?? "";
}

const PLURAL =
  /^(?:các|những|mọi|mỗi|từng|toàn thể|cơ quan|đơn vị|địa phương|cấp ủy|thủ trưởng|tổ chức)(?: |$)/iu;

/** Each body once in each role; who leads does not help himself. */
function distinct(assignments: readonly Assignment[]): readonly Assignment[] {
  if (assignments.length < 2) return assignments;
  const leads = new Set(assignments.filter(({ role }) => role === "lead").map(({ canonical }) => canonical));
  const seen = new Set<string>();
  return assignments.filter(({ role, canonical }) => {
    const key = `${role} ${canonical.toLowerCase()}`;
    if (seen.has(key) || (role === "coordinate" && leads.has(canonical))) return false;
    seen.add(key);
    return true;
  });
}
