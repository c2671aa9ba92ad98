/** Which documents of a chain are drawn one by one, and which are gathered beside the one that cites them. */
import type { Overview, OverviewDocument, OverviewLink } from "../query/answers-work.ts";

/** What is drawn. */
export interface ChainSelection {
  readonly documents: readonly OverviewDocument[];
  readonly links: readonly OverviewLink[];
  /** Absent documents that are not drawn on their own, by the ids of those that cite them. */
  readonly gathered: ReadonlyMap<string, readonly OverviewDocument[]>;
}

/**
 * Where more than `maxAbsent` documents are absent, gathers those that one document alone cites, as a basis or in passing. Where
 * more than twice as many are left then, those that are mentioned and no more, whoever mentions them. Nothing is gathered that
 * another link starts from or may mean.
 */
export function selectChain({ rows, links }: Overview, maxAbsent: number): ChainSelection {
  const absent = rows.filter((row) => row.absent);
  const held = new Set(rows.filter((row) => !row.absent).map(({ id }) => id));
  const tied = tiedIds(links);
  const free = absent.filter(
    ({ id, citedBy }) => !tied.has(id) && citedBy.length > 0 && citedBy.every((by) => held.has(by)),
  );
  const single = absent.length > maxAbsent ? free.filter(({ citedBy }) => citedBy.length === 1) : [];
  const crowded = absent.length - single.length > 2 * maxAbsent;
  const stated = new Set(
    links.flatMap(({ to, relation }) => (relation === "mentions" || to === null ? [] : [to])),
  );
  const left = crowded ? free.filter(({ id, citedBy }) => citedBy.length === 1 || !stated.has(id)) : single;
  const ids = new Set(left.map(({ id }) => id));
  const beside = byCiting(left);
  return {
    documents: rows.filter(({ id }) => !ids.has(id)),
    links: links.filter(({ from, to }) => !ids.has(from) && (to === null || !ids.has(to))),
    gathered: new Map(
      [...held].flatMap((by) => {
        const here = beside.get(by);
        return here === undefined ? [] : [[by, here] as const];
      }),
    ),
  };
}

function byCiting(rows: readonly OverviewDocument[]): ReadonlyMap<string, readonly OverviewDocument[]> {
  const beside = new Map<string, OverviewDocument[]>();
  for (const row of rows)
    for (const by of new Set(row.citedBy)) {
      const here = beside.get(by);
      if (here === undefined) beside.set(by, [row]);
      else here.push(row);
    }
  return beside;
}

/** Ids that a link other than a plain citation depends on. */
function tiedIds(links: readonly OverviewLink[]): ReadonlySet<string> {
  return new Set(
    links.flatMap(({ from, to, relation, candidates, statedIn }) => [
      ...(to !== null && (STRONG.has(relation) || from !== statedIn) ? [to] : []),
      ...(from !== statedIn ? [from] : []),
      ...candidates,
    ]),
  );
}

/** Relations that make a chain: what they lead to is never gathered. */
const STRONG: ReadonlySet<string> = new Set(["implements", "continues", "replaces", "amends"]);
/** With more absent documents than this, some are gathered. */
export const MAX_ABSENT = 10;
/** With more documents than this, marks stand for many. */
export const MAX_DOCUMENTS = 80;
