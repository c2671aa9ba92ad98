/** What the graph says that no text says in so many words. */
import type { Header } from "../model.ts";
import type { Role, Task } from "../model-tasks.ts";

/** A duty that the text gives to nobody. */
export interface InferredDuty {
  readonly role: Role;
  readonly inferred: true;
}

/** Where a task names nobody, the body that issues the document has the duty; `null` where it names somebody or nobody issues it. */
export function inferIssuerDuty(task: Task, { issuer }: Header): InferredDuty | null {
  if (task.assignments.length > 0 || issuer === null) return null;
  return { role: "lead", inferred: true };
}
