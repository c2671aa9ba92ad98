import { expectedDocument } from "../lexicon/expected-documents.ts";
import type { Assignment, ExpectedDocument, Task } from "../model-tasks.ts";
import { foundIn, wordSearch } from "../text/word-places.ts";
import type { Reading } from "./reading.ts";

/**
 * The tasks, each with the documents that it orders to be issued, and by whom: the body that the draft goes to where it stands right
 * before the order, else all who are charged to lead in so many words.
 */
export function withExpected(reading: Reading, tasks: readonly Task[]): readonly Task[] {
  return tasks.map((task) => {
    const expected = foundIn(ORDER, reading, [task.start, task.end]).map(
      ({ index, groups, 0: words }): ExpectedDocument => {
        const start = task.start + index;
        const span = [start, start + words.length] as const;
        const type = groups?.type?.replace(/\s+/gu, " ") ?? "";
        return {
          type: type.charAt(0).toUpperCase() + type.slice(1),
          issuers: issuersOf(task.assignments, start),
          quote: reading.text.slice(...span),
          span,
          rule: expectedDocument.id,
        };
      },
    );
    return expected.length > 0 ? { ...task, expected } : task;
  });
}

function issuersOf(assignments: readonly Assignment[], at: number): readonly string[] {
  const told = assignments.filter(
    ({ role, span }) => role === "report-to" && span[1] <= at && at - span[1] <= NEAR,
  );
  const leads = assignments.filter(({ role, inferred }) => role === "lead" && !inferred);
  return [...new Set((told.length > 0 ? told : leads).map(({ canonical }) => canonical))];
}

const NEAR = 20;
const ORDER = wordSearch(new RegExp(`(?<!\\p{L})${expectedDocument.pattern}`, "u"));
