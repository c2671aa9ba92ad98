/**
 * Annotations of documents that may not be copied: facts by their places, without the words. The words are read from the text
 * beside the project when they are needed.
 */
import type { Span } from "../../src/text/span.ts";
import type { Gold, GoldAssignment, GoldDeadline, GoldTarget, GoldTask } from "./gold.ts";

/** A fact without its words. */
type Wordless<T extends { readonly quote: string }> = Omit<T, "quote" | "unit" | "of"> &
  Pick<GoldTarget, "unit">;

/** What a file of `bench/annotations` holds: {@link Gold} without quotes. */
export interface Annotation extends Omit<Gold, "citations" | "tasks"> {
  readonly citations: readonly Omit<Gold["citations"][number], "quote">[];
  readonly tasks: readonly (Pick<GoldTask, "path" | "start" | "end"> & {
    readonly assignments: readonly Wordless<GoldAssignment>[];
    readonly deadlines: readonly Wordless<GoldDeadline>[];
    readonly targets: readonly Wordless<GoldTarget>[];
  })[];
}

/** The annotation with the words that stand at its places. */
export function withWords({ citations, tasks, ...rest }: Annotation, text: string): Gold {
  const words = ([start, end]: Span): string => text.slice(start, end);
  const quoted = <T extends { readonly span: Span }>(fact: T) => ({ ...fact, quote: words(fact.span) });
  return {
    ...rest,
    citations: citations.map((fact) => ({ ...fact, quote: words([fact.start, fact.end]) })),
    tasks: tasks.map((task) => ({
      ...task,
      assignments: task.assignments.map((fact) => ({ ...quoted(fact), unit: words(fact.span) })),
      deadlines: task.deadlines.map(quoted),
      targets: task.targets.map(quoted),
    })),
  };
}
