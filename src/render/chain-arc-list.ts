/** The arcs of a chain: one for each link, or one for all links of a kind between two marks. */
import type { OverviewLink } from "../query/answers-work.ts";

/** Links of one kind between two marks. */
export interface ChainArc {
  readonly source: string;
  readonly target: string;
  /** The first of them: its relation and status are those of all. */
  readonly link: OverviewLink;
  readonly links: readonly OverviewLink[];
}

/** An arc for each link to each document that it leads to, or may lead to, among those that are drawn. */
export function arcsOf(links: readonly OverviewLink[], drawn: ReadonlySet<string>): readonly ChainArc[] {
  return links.flatMap((link) =>
    drawn.has(link.from)
      ? targetsOf(link)
          .filter((to) => to !== link.from && drawn.has(to))
          .map((target) => ({ source: link.from, target, link, links: [link] }))
      : [],
  );
}

/** One arc for all links of a relation and status between two marks. A document's mark is found by its id. */
export function mergedArcs(
  links: readonly OverviewLink[],
  markOf: ReadonlyMap<string, string>,
): readonly ChainArc[] {
  const arcs = new Map<string, ChainArc & { readonly links: OverviewLink[] }>();
  for (const link of links) {
    const source = markOf.get(link.from);
    if (source === undefined) continue;
    const targets = new Set(targetsOf(link).flatMap((to) => markOf.get(to) ?? []));
    for (const target of targets) {
      if (target === source) continue;
      const key = [source, target, link.relation, link.status === "ambiguous"].join("\n");
      const arc = arcs.get(key);
      if (arc === undefined) arcs.set(key, { source, target, link, links: [link] });
      else arc.links.push(link);
    }
  }
  return [...arcs.values()];
}

/** The id of an arc of many links. */
export function arcId({ source, target, link }: ChainArc): string {
  return [source, target, link.relation, link.status === "ambiguous" ? "?" : "*"].join(" > ");
}

/** The documents that a link leads to, or may lead to. */
export function targetsOf({ to, candidates }: OverviewLink): readonly string[] {
  return to === null ? candidates : [to];
}
