import type { Assignment, Role } from "../model.ts";
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
 * Phân công: who has to do a task, by its own words and the heading over it. The heading gives way where the task
 * opens with another subject. That the issuer has a duty which the text gives to nobody is not said here.
 */
export function findAssignments(
  reading: Reading,
  span: Span,
  { registry, heading, role }: AssignmentContext,
): readonly Assignment[] {
  if (role) return distinct(valueAssignments(reading, span, { registry, role }));
  const own = textAssignments(reading, span, registry);
  const replaced = own.replacesHeading || heading.length === 0;
  return distinct(replaced ? own.assignments : [...heading, ...own.assignments]);
}

/** Each body once in each role; who leads does not help himself. */
function distinct(assignments: readonly Assignment[]): readonly Assignment[] {
  const leads = new Set(assignments.filter(({ role }) => role === "lead").map(({ canonical }) => canonical));
  const seen = new Set<string>();
  return assignments.filter(({ role, canonical }) => {
    const key = `${role} ${canonical.toLowerCase()}`;
    if (seen.has(key) || (role === "coordinate" && leads.has(canonical))) return false;
    seen.add(key);
    return true;
  });
}
