/** Which documents of a chain are drawn one by one, and which are gathered beside the one that cites them. */
import type { Overview, OverviewDocument, OverviewLink } from "../query/answers.ts";

/** What is drawn. */
export interface ChainSelection {
  readonly documents: readonly OverviewDocument[];
  readonly links: readonly OverviewLink[];
  /** Absent documents that one document alone cites, by the id of that document. */
  readonly gathered: ReadonlyMap<string, readonly OverviewDocument[]>;
}

/**
 * Gathers the absent documents that one document alone cites and nobody implements, where more than `maxAbsent` are absent.
 * Nothing is gathered that another link starts from or may mean.
 */
export function selectChain({ rows, links }: Overview, maxAbsent: number): ChainSelection {
  const absent = rows.filter((row) => row.absent);
  if (absent.length <= maxAbsent) return { documents: rows, links, gathered: new Map() };
  const tied = tiedIds(links);
  const held = new Set(rows.filter((row) => !row.absent).map(({ id }) => id));
  const gathered = new Map<string, OverviewDocument[]>();
  const left = new Set<string>();
  for (const row of absent) {
    const [by] = row.citedBy;
    if (by === undefined || row.citedBy.length > 1 || !held.has(by) || tied.has(row.id)) continue;
    gathered.set(by, [...(gathered.get(by) ?? []), row]);
    left.add(row.id);
  }
  return {
    documents: rows.filter(({ id }) => !left.has(id)),
    links: links.filter(({ from, to }) => !left.has(from) && (to === null || !left.has(to))),
    gathered,
  };
}

/** Ids that a link other than a plain citation depends on. */
function tiedIds(links: readonly OverviewLink[]): ReadonlySet<string> {
  return new Set(
    links.flatMap(({ from, to, relation, candidates, statedIn }) => [
      ...(to !== null && (relation === "implements" || from !== statedIn) ? [to] : []),
      ...(from !== statedIn ? [from] : []),
      ...candidates,
    ]),
  );
}

/** With more absent documents than this, some are gathered. */
export const MAX_ABSENT = 10;
