/** A task of a sheet: its statement is the provision's line, and what was noted of it has the lines below. */
import type { Provision } from "../model.ts";
import type { Fact } from "../model-evidence.ts";
import type { Assignment, Deadline, ExpectedDocument, Target, Task } from "../model-tasks.ts";
import { CODED_RULE, entryOf, evidenceOf } from "./entries.ts";
import { type Pen, putLine } from "./pen.ts";
import type {
  AssignmentNote,
  CodingSheet,
  DeadlineNote,
  ExpectedNote,
  Note,
  TargetNote,
  TaskNote,
} from "./sheet.ts";
import { noteLabels, sayAssignment, sayDeadline, sayExpected, sayTarget } from "./words.ts";

/** A task, the provision that it is, and the section that it stands under. */
interface Noted {
  readonly task: TaskNote;
  readonly provision: Provision;
  readonly group: string | null;
}

/** Writes what was noted of a task below its statement. */
export function layOutTask(pen: Pen, sheet: CodingSheet, { task, provision, group }: Noted): Task {
  const { path, assignments = [], deadlines = [], targets = [], product = null, expected = [] } = task;
  const [start, end] = provision.body;
  const fact = (label: string, words: string, note: Note): Fact => {
    const span = putLine(pen, `  ${label}: `, words);
    return { quote: words, ...evidenceOf(span, entryOf(sheet, { ...of(task), ...note, path }, words)) };
  };
  return {
    path,
    start,
    end,
    rule: CODED_RULE,
    group,
    assignments: assignments.map((note) =>
      assignmentOf(note, fact(noteLabels.assignment, sayAssignment(note), note)),
    ),
    deadlines: deadlines.map((note) => deadlineOf(note, fact(noteLabels.deadline, sayDeadline(note), note))),
    targets: targets.map((note) => targetOf(note, fact(noteLabels.target, sayTarget(note), note))),
    product: product === null ? null : fact(noteLabels.product, product, {}),
    ...(expected.length > 0
      ? {
          expected: expected.map((note) =>
            expectedOf(note, fact(noteLabels.expected, sayExpected(note), note)),
          ),
        }
      : {}),
    themes: [],
    coded: entryOf(sheet, task, task.statement),
  };
}

/** What a task says of its source holds for all that was noted of it. */
function of({ source, certainty }: TaskNote): Note {
  return { ...(source === undefined ? {} : { source }), ...(certainty === undefined ? {} : { certainty }) };
}

function assignmentOf({ unit, canonical, role, inferred }: AssignmentNote, fact: Fact): Assignment {
  return { ...fact, ...(inferred ? { inferred: true as const } : {}), unit, canonical, role };
}

function deadlineOf({ kind, start = null, end = null, every = null }: DeadlineNote, fact: Fact): Deadline {
  return { ...fact, kind, start, end, every };
}

function targetOf({ value, comparator = "=", unit = null, of, per = null }: TargetNote, fact: Fact): Target {
  return { ...fact, value, comparator, unit, of, per };
}

function expectedOf({ type, issuers }: ExpectedNote, fact: Fact): ExpectedDocument {
  return { ...fact, type, issuers };
}
