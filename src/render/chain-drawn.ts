/** What of a chain is drawn: every document, or, of a large chain, those that carry it and marks that stand for many. */
import type { Overview, OverviewDocument, OverviewLink } from "../query/answers-work.ts";
import { arcId, arcsOf, type ChainArc } from "./chain-arc-list.ts";
import { type GatheredChain, type GatherOptions, gatherings, type LinkFate } from "./chain-gather.ts";
import type { Grain } from "./chain-grain.ts";
import { selectChain } from "./chain-selection.ts";
import { relationWords } from "./words.ts";

/** Marks and arcs. */
export interface DrawnChain {
  readonly documents: readonly OverviewDocument[];
  readonly arcs: readonly ChainArc[];
  /** Absent documents that are named beside those that cite them, by the ids of those. */
  readonly gathered: ReadonlyMap<string, readonly OverviewDocument[]>;
  /** The members of each mark that stands for many, by its id. */
  readonly stacks: ReadonlyMap<string, readonly OverviewDocument[]>;
  /** What the members of such a mark share, and what became of all links; `null` where there is no such mark. */
  readonly large: { readonly grain: Grain; readonly fate: LinkFate } | null;
  /** Unclear citations of which no candidate is drawn. */
  readonly lost: number;
}

export interface DrawnOptions extends GatherOptions {
  readonly maxAbsent: number;
  /** Whether a chain of fewer documents is gathered as well, where it does not fit else. */
  readonly toFit: boolean;
}

/** The chain as it may be drawn, from the finest to the coarsest, which comes last. */
export function* drawnChains(
  overview: Overview,
  options: DrawnOptions,
): Generator<DrawnChain, DrawnChain, undefined> {
  const { documents, links, gathered } = selectChain(overview, options.maxAbsent);
  if (documents.length <= options.maxDocuments) {
    const whole = wholeChain(documents, links, gathered);
    if (!options.toFit || documents.length <= FEW) return whole;
    yield whole;
  }
  const candidates = gatherings(overview, options);
  let next = candidates.next();
  for (; next.done !== true; next = candidates.next()) yield largeChain(next.value);
  return largeChain(next.value);
}

function largeChain({ grain, fate, ...marks }: GatheredChain): DrawnChain {
  return { ...marks, gathered: new Map(), large: { grain, fate }, lost: 0 };
}

function wholeChain(
  documents: DrawnChain["documents"],
  links: readonly OverviewLink[],
  gathered: DrawnChain["gathered"],
): DrawnChain {
  const arcs = arcsOf(links, new Set(documents.map(({ id }) => id)));
  const led = new Set(arcs.map(({ link }) => link));
  const lost = links.filter((link) => link.status === "ambiguous" && !led.has(link)).length;
  return { documents, arcs, gathered, stacks: new Map(), large: null, lost };
}

/** What stands behind a mark. */
export interface Gathered {
  readonly title: string;
  readonly documents: readonly OverviewDocument[];
  readonly links: readonly OverviewLink[];
}

/** The documents that a mark stands for or has beside it, or the links of an arc, by the id that the mark carries. */
export function gatheredIn(overview: Overview, id: string, options: DrawnOptions): Gathered {
  const candidates = drawnChains(overview, options);
  let next = candidates.next();
  let found = behind(id, next.value, options.lang);
  while (found === null && next.done !== true) {
    next = candidates.next();
    found = behind(id, next.value, options.lang);
  }
  return found ?? { title: id, documents: [], links: [] };
}

function behind(
  id: string,
  { documents, stacks, gathered, arcs }: DrawnChain,
  lang: GatherOptions["lang"],
): Gathered | null {
  const named = (mark: string) => documents.find((document) => document.id === mark)?.label ?? mark;
  const members = stacks.get(id) ?? gathered.get(id);
  if (members !== undefined) return { title: named(id), documents: members, links: [] };
  const arc = arcs.find((one) => arcId(one) === id);
  if (arc === undefined) return null;
  const { source, target, link, links } = arc;
  const title = `${named(source)} → ${named(target)}: ${relationWords[link.relation][lang]} ×${links.length}`;
  return { title, documents: [], links };
}

/** So few documents are always drawn one by one. */
const FEW = 24;
