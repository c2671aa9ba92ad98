/** What holds of every reading of every text. */
import type { Document, Provision } from "../../../src/model.ts";
import type { Task } from "../../../src/model-tasks.ts";
import { parseDocument } from "../../../src/parse/document.ts";
import { holds, type Span } from "../../../src/text/span.ts";

/** The documents of a text. */
export function read(text: string): readonly Document[] {
  return parseDocument({ file: "a.txt", id: "a", text });
}

/** What does not hold of a reading of a text, in words; nothing where all is well. */
export function faultsOf(text: string): readonly string[] {
  const documents = read(text);
  const faults = documents.flatMap((document) => [
    ...spanFaults(document),
    ...treeFaults(document.outline),
    ...taskFaults(document),
  ]);
  if (documents.length === 0) faults.push("no document");
  if (documents.some((document) => document.text !== text.normalize("NFC"))) faults.push("another text");
  if (JSON.stringify(read(text)) !== JSON.stringify(documents))
    faults.push("another reading the second time");
  return [...new Set(faults)];
}

/** Every span lies in its document, and every quote is the words of its span. */
function spanFaults({
  text,
  extent,
  document,
  citations,
  relations,
  outline,
  tasks,
  warnings,
}: Document): string[] {
  const { recipients, ...fields } = document.evidence;
  const evidence = [...Object.values(fields), ...recipients, ...relations];
  const bare: readonly (readonly [string, Span])[] = [
    ...evidence.map(({ rule, span }) => [rule, span] as const),
    ...outline.flatMap(({ path, start, end, body, cells }) => [
      [path, [start, end]] as const,
      [`body of ${path}`, body] as const,
      ...(cells ?? []).map((cell) => [`cell of ${path}`, [cell.start, cell.end]] as const),
    ]),
    ...tasks.map(({ path, start, end }) => [`task ${path}`, [start, end]] as const),
    ...warnings.flatMap(({ code, span }) => (span ? [[code, span] as const] : [])),
  ];
  const quoted = [
    ...citations.map(({ rule, quote, start, end }) => ({ rule, quote, span: [start, end] as const })),
    ...tasks.flatMap(factsOf),
  ];
  return [
    ...[...bare, ...quoted.map(({ rule, span }) => [rule, span] as const)]
      .filter(([, span]) => span[0] > span[1] || !holds(extent, span))
      .map(([name]) => `${name} lies outside its document`),
    ...quoted
      .filter(({ quote, span }) => quote !== text.slice(...span) || quote === "")
      .map(({ rule }) => `${rule} does not quote its span`),
  ];
}

/** Children lie in their parents, in reading order, and no two of them overlap; no two provisions have one path. */
function treeFaults(outline: readonly Provision[]): string[] {
  const byPath = new Map(outline.map((provision) => [provision.path, provision]));
  const reached = new Map<string, number>();
  const faults = byPath.size === outline.length ? [] : ["two provisions of one path"];
  for (const { path, parent, start, end } of outline) {
    const above = parent === null ? null : byPath.get(parent);
    if (above === undefined) faults.push(`${path} has no parent`);
    if (above && !holds([above.start, above.end], [start, end]))
      faults.push(`${path} lies outside its parent`);
    if (start < (reached.get(parent ?? "") ?? 0)) faults.push(`${path} overlaps the one before`);
    reached.set(parent ?? "", end);
  }
  return faults;
}

/** A task lies in the provision of its path; its facts lie there too, or in a provision above it. */
function taskFaults({ outline, tasks }: Document): string[] {
  const byPath = new Map(outline.map((provision) => [provision.path, provision]));
  return tasks.flatMap((task) => {
    const own = byPath.get(task.path);
    if (!own) return [`task ${task.path} has no provision`];
    const outside = factsOf(task).filter(({ span, inferred }) => !inferred && !isAbove(own, span));
    return [
      ...(holds([own.start, own.end], [task.start, task.end])
        ? []
        : [`task ${task.path} lies outside its provision`]),
      ...outside.map(({ rule }) => `${rule} of a task lies outside its provision and those above`),
    ];
  });

  function isAbove({ start, end, parent }: Provision, span: Span): boolean {
    const above = parent === null ? undefined : byPath.get(parent);
    return holds([start, end], span) || (above !== undefined && isAbove(above, span));
  }
}

function factsOf({ assignments, deadlines, targets, product }: Task) {
  return [...assignments, ...deadlines, ...targets, ...(product ? [product] : [])];
}
