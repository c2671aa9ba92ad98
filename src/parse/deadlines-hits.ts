import { headingSites, textSites, valueSites } from "../lexicon/deadlines.ts";
import type { DeadlineCue } from "../lexicon/deadlines-cue.ts";
import type { Span } from "../text/span.ts";
import { findCues } from "./cue-search.ts";
import type { Groups } from "./deadlines-readers.ts";
import type { Reading } from "./reading.ts";

/** A phrase of the table where it was found in the folded words of a span. */
export interface Hit {
  readonly cue: DeadlineCue;
  /** The place of the cue in its table. */
  readonly order: number;
  readonly at: number;
  readonly to: number;
  readonly groups: Groups;
}

/** What the words are: then phrases are looked for that say when only there. */
export interface Place {
  readonly asValue?: boolean;
  readonly asHeading?: boolean;
}

/** Every phrase of the table in the words of a span, in no order. */
export function candidates(
  reading: Reading,
  span: Span,
  { asValue = false, asHeading = false }: Place,
): readonly Hit[] {
  const sites = asValue ? valueSites : asHeading ? headingSites : textSites;
  return findCues(sites, reading, { span }).map(({ cue, order, match }) => ({
    cue,
    order,
    at: match.index,
    to: match.index + match[0].trimEnd().length,
    groups: match.groups ?? {},
  }));
}

/** The hits that do not overlap, the earlier first, of those at one place the longest, then the first of the table. */
export function longestFirst(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length < 2) return hits;
  const order = [...hits].sort((a, b) => a.at - b.at || b.to - a.to || a.order - b.order);
  const kept: Hit[] = [];
  for (const hit of order) if (hit.at >= (kept.at(-1)?.to ?? 0)) kept.push(hit);
  return kept;
}
