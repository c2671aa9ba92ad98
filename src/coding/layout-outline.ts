/** The outline of a sheet, provision below provision, each with its task and what was noted at it. */
import type { Citation, Provision, Relation } from "../model.ts";
import type { Task } from "../model-tasks.ts";
import { entryOf, evidenceOf } from "./entries.ts";
import { type Host, layOutCitations } from "./layout-citations.ts";
import { layOutTask } from "./layout-task.ts";
import { parentOf } from "./paths.ts";
import { type Pen, put, putLine } from "./pen.ts";
import type { CodingSheet, Note, ProvisionNote, RelationNote } from "./sheet.ts";
import { noteLabels, sayRelation } from "./words.ts";

/** What stands below the head. */
export interface LaidOutOutline {
  readonly outline: readonly Provision[];
  readonly tasks: readonly Task[];
  readonly citations: readonly Citation[];
  readonly relations: readonly Relation[];
}

/** Writes what was noted at the head, then the provisions in the order of the sheet. */
export function layOutOutline(pen: Pen, sheet: CodingSheet, title: Host | null): LaidOutOutline {
  const notes = { citations: byPath(sheet.citations ?? []), relations: byPath(sheet.relations ?? []) };
  const statements = new Map(sheet.tasks.map((task) => [task.path, task]));
  const drafts = new Map<string, Draft>();
  const tasks: Task[] = [];
  const citations: Citation[] = [];
  const relations: Relation[] = [];
  const putNotes = (path: string | undefined, host: Host | null): void => {
    citations.push(...layOutCitations(pen, sheet, { notes: notes.citations.get(path) ?? [], host }));
    relations.push(...(notes.relations.get(path) ?? []).map((note) => putRelation(pen, sheet, note)));
  };
  putNotes(undefined, title);
  put(pen, "\n");
  for (const note of sheet.outline) {
    const task = statements.get(note.path);
    const words = task?.statement ?? note.title ?? note.statement ?? "";
    const draft = putProvision(pen, sheet, { note, words, drafts });
    drafts.set(note.path, draft);
    if (task) tasks.push(layOutTask(pen, sheet, { task, provision: draft, group: groupOf(draft, drafts) }));
    putNotes(note.path, { at: draft.body[0], words });
    stretch(draft, drafts, pen.at - 1);
  }
  citations.sort((a, b) => a.start - b.start || b.end - a.end);
  return { outline: [...drafts.values()], tasks, citations, relations };
}

/** A provision whose end is not known yet. */
interface Draft extends Provision {
  end: number;
}

interface Place {
  readonly note: ProvisionNote;
  readonly words: string;
  readonly drafts: ReadonlyMap<string, Draft>;
}

function putProvision(pen: Pen, sheet: CodingSheet, { note, words, drafts }: Place): Draft {
  const { path, kind, title = null } = note;
  const start = pen.at;
  const body = putLine(pen, words === "" ? path : `${path} `, words);
  const parent = parentOf(path, (above) => drafts.has(above));
  return { path, kind, start, end: body[1], title, parent, body, coded: entryOf(sheet, note, words) };
}

/** A provision reaches to the end of the last line that was noted at it, and so do those above it. */
function stretch(draft: Draft, drafts: ReadonlyMap<string, Draft>, end: number): void {
  for (let at: Draft | undefined = draft; at; at = at.parent === null ? undefined : drafts.get(at.parent))
    at.end = end;
}

/** The path of the nearest provision above that has a heading. */
function groupOf(draft: Draft, drafts: ReadonlyMap<string, Draft>): string | null {
  let path = draft.parent;
  while (path !== null && drafts.get(path)?.title === null) path = drafts.get(path)?.parent ?? null;
  return path;
}

function putRelation(pen: Pen, sheet: CodingSheet, note: RelationNote): Relation {
  const words = sayRelation(note);
  const span = putLine(pen, `  ${noteLabels.relation}: `, words);
  const { from = "this", to, relation } = note;
  return { from, to, relation, ...evidenceOf(span, entryOf(sheet, note, words)) };
}

function byPath<N extends Note>(notes: readonly N[]): ReadonlyMap<string | undefined, readonly N[]> {
  const groups = new Map<string | undefined, N[]>();
  for (const note of notes) {
    const group = groups.get(note.path) ?? [];
    group.push(note);
    groups.set(note.path, group);
  }
  return groups;
}
