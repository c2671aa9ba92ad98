/** A chain of more documents than can be drawn one by one: those that carry it, and marks that stand for many of the others. */
import type { Language } from "../model.ts";
import type { Overview, OverviewDocument, OverviewLink } from "../query/answers-work.ts";
import { arcId, type ChainArc, mergedArcs, targetsOf } from "./chain-arc-list.ts";
import { carriersOf, relationWeight } from "./chain-carriers.ts";
import { COARSEST, GRAINS, type Grain, grainKey } from "./chain-grain.ts";
import { standIn } from "./chain-stack.ts";

/** A chain with marks that stand for many. */
export interface GatheredChain {
  readonly documents: readonly OverviewDocument[];
  readonly arcs: readonly ChainArc[];
  /** The members of each mark that stands for many, by its id. */
  readonly stacks: ReadonlyMap<string, readonly OverviewDocument[]>;
  readonly grain: Grain;
  readonly fate: LinkFate;
}

/** What became of all links. */
export interface LinkFate {
  readonly drawn: number;
  /** Between documents of one mark. */
  readonly inside: number;
  /** To nothing that is drawn. */
  readonly nowhere: number;
  /** Too weak to be drawn. */
  readonly leftOut: number;
}

/** How many marks there may be, and in which language they are named. */
export interface GatherOptions {
  readonly lang: Language;
  readonly maxDocuments: number;
}

/** The chain at each grain whose marks are few enough, from the finest; the coarsest in any case, last. */
export function* gatherings(
  overview: Overview,
  options: GatherOptions,
): Generator<GatheredChain, GatheredChain, undefined> {
  const carriers = carriersOf(overview, Math.floor(options.maxDocuments * CARRIERS));
  const at = (grain: Grain) =>
    membersOf(overview.rows, (row) => (carriers.has(row.id) ? row.id : grainKey(row, grain)));
  for (const grain of GRAINS) {
    const members = at(grain);
    if (members.size <= options.maxDocuments) yield gatherAt(overview, members, { ...options, grain });
  }
  return gatherAt(overview, at(COARSEST), { ...options, grain: COARSEST });
}

function gatherAt(
  { links }: Overview,
  members: ReadonlyMap<string, Members>,
  { grain, lang, maxDocuments }: GatherOptions & { readonly grain: Grain },
): GatheredChain {
  const marks = [...members].map(([key, all]) => {
    const [first] = all;
    return { all, document: all.length === 1 ? first : standIn(key, all, { grain, lang }) };
  });
  const markOf = new Map(
    marks.flatMap(({ all, document }) => all.map(({ id }) => [id, document.id] as const)),
  );
  const several = marks.filter(({ all }) => all.length > 1);
  const stacks = new Map(several.map(({ all, document }) => [document.id, all] as const));
  const arcs = strongest(mergedArcs(links, markOf), stacks, Math.floor(maxDocuments * ARCS));
  const documents = marks.map(({ document }) => document);
  return { documents, arcs, stacks, grain, fate: fateOf(links, arcs, markOf) };
}

type Members = readonly [OverviewDocument, ...OverviewDocument[]];

function membersOf(
  rows: readonly OverviewDocument[],
  keyOf: (row: OverviewDocument) => string,
): ReadonlyMap<string, Members> {
  const members = new Map<string, [OverviewDocument, ...OverviewDocument[]]>();
  for (const row of rows) {
    const key = keyOf(row);
    const here = members.get(key);
    if (here === undefined) members.set(key, [row]);
    else here.push(row);
  }
  return members;
}

/** The arcs that count for most, in the order in which they came; with a mark that stands for many, the strongest of each pair. */
function strongest(
  arcs: readonly ChainArc[],
  stacks: GatheredChain["stacks"],
  most: number,
): readonly ChainArc[] {
  const best = new Map<string, ChainArc>();
  for (const arc of arcs) {
    const { link, source, target } = arc;
    const many = Number(stacks.has(source)) + Number(stacks.has(target));
    if (many === 2 && link.relation === "mentions") continue;
    const key = many === 0 ? arcId(arc) : `${source} > ${target}`;
    const known = best.get(key);
    if (known === undefined || weightOf(arc) > weightOf(known)) best.set(key, arc);
  }
  const kept = new Set([...best.values()].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, most));
  return arcs.filter((arc) => kept.has(arc));
}

function weightOf({ link, links }: ChainArc): number {
  return relationWeight[link.relation] * links.length;
}

function fateOf(
  links: readonly OverviewLink[],
  arcs: readonly ChainArc[],
  markOf: ReadonlyMap<string, string>,
): LinkFate {
  const drawn = new Set(arcs.flatMap((arc) => arc.links));
  const fate = { drawn: drawn.size, inside: 0, nowhere: 0, leftOut: 0 };
  for (const link of links) {
    if (drawn.has(link)) continue;
    const source = markOf.get(link.from);
    const targets = targetsOf(link).flatMap((to) => markOf.get(to) ?? []);
    if (source === undefined || targets.length === 0) fate.nowhere += 1;
    else if (targets.every((target) => target === source)) fate.inside += 1;
    else fate.leftOut += 1;
  }
  return fate;
}

/** The share of marks that is kept for documents that carry the chain. */
const CARRIERS = 0.3;
/** Arcs for each mark. */
const ARCS = 1;
