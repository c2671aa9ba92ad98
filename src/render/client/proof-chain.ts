/** Proofs of documents, links and counts. */
import type { Quote } from "../../query/answers.ts";
import type { OverviewLink } from "../../query/answers-work.ts";
import { gatheredIn } from "../chain-drawn.ts";
import { MAX_ABSENT, MAX_DOCUMENTS } from "../chain-selection.ts";
import { distinctNames } from "../distinct.ts";
import { linkId } from "../mark-ids.ts";
import { taskName } from "../page-names.ts";
import { pageWords, proofWords } from "../page-words.ts";
import { dateOf, relationWords, type Words } from "../words.ts";
import { itemOf, type Proof, type ProofContext, type ProofItem, sideOf, sidesOf, wholeOf } from "./proof.ts";
import { pairSides } from "./proof-duplicates.ts";

/** A document that is held: its text. One that is absent: every passage that names it. */
export function documentProof(id: string, context: ProofContext): Proof | null {
  const row = context.report.overview.rows.find((document) => document.id === id);
  if (row === undefined)
    return id in context.report.texts ? { title: id, items: [itemOf([wholeOf(id)])] } : null;
  const title = [row.type, row.label, row.date === null ? null : dateOf(row.date, context.lang), row.issuer]
    .filter((part) => part !== null)
    .join(" · ");
  if (!row.absent) return { title, items: [itemOf([wholeOf(id)], { heading: row.title ?? "" })] };
  const links = context.report.overview.links.filter(
    ({ to, from, candidates }) => to === id || from === id || candidates.includes(id),
  );
  return { title, items: links.map((link) => linkItem(link, context)) };
}

/** A link: the words that state it, beside the document that it leads to. */
export function linkProof(id: string, context: ProofContext): Proof | null {
  const link = context.report.overview.links.find((each) => linkId(each) === id);
  return link === undefined ? null : { title: linkTitle(link, context), items: [linkItem(link, context)] };
}

/** What was gathered in the drawing: the documents that are held, the passages that name those that are not, the links of an arc. */
export function gatheredProof(id: string, context: ProofContext): Proof | null {
  const overview = context.chain?.() ?? context.report.overview;
  const options = { lang: context.lang, maxAbsent: MAX_ABSENT, maxDocuments: MAX_DOCUMENTS, toFit: false };
  const { title, documents, links } = gatheredIn(overview, id, options);
  const held = documents.filter(({ absent }) => !absent);
  const absent = new Set(documents.filter((row) => row.absent).map((row) => row.id));
  const naming = overview.links.filter(({ to }) => to !== null && absent.has(to));
  const items = [
    ...held.map((row) => itemOf([wholeOf(row.id)], { heading: row.label })),
    ...[...naming, ...links].map((link) => linkItem(link, context)),
  ];
  return items.length === 0 ? null : { title, items };
}

/** A number of the overview: what it counts. */
export function countProof(id: string, context: ProofContext): Proof | null {
  if (!Object.hasOwn(COUNTS, id)) return null;
  const { words, itemsOf } = COUNTS[id as keyof typeof COUNTS];
  return { title: words[context.lang], items: itemsOf(context) };
}

const COUNTS = {
  documents: { words: pageWords.documents, itemsOf: heldItems },
  absent: { words: pageWords.absent, itemsOf: absentItems },
  links: { words: pageWords.links, itemsOf: linkItems },
  tasks: {
    words: pageWords.tasks,
    itemsOf: (context) =>
      byDocument(
        context.report.tasks.map(({ quote }) => quote),
        context,
      ),
  },
  alignments: { words: pageWords.alignments, itemsOf: alignmentItems },
  duplicates: {
    words: pageWords.duplicatePairs,
    itemsOf: ({ report }) => report.duplication.pairs.map(pairSides),
  },
  units: { words: pageWords.units, itemsOf: unitItems },
  assignments: { words: pageWords.assignments, itemsOf: unitItems },
  deadlines: {
    words: pageWords.deadlines,
    itemsOf: (context) =>
      byDocument(
        context.report.deadlines.map(({ quote }) => quote),
        context,
      ),
  },
  targets: {
    words: pageWords.targets,
    itemsOf: (context) =>
      byDocument(
        context.report.targets.map(({ quote }) => quote),
        context,
      ),
  },
} as const satisfies Readonly<Record<string, Count>>;

interface Count {
  readonly words: Words;
  readonly itemsOf: (context: ProofContext) => readonly ProofItem[];
}

function heldItems({ report }: ProofContext): readonly ProofItem[] {
  const held = report.overview.rows.filter(({ absent }) => !absent);
  return held.map((row) => itemOf([wholeOf(row.id)], { heading: row.label }));
}

function absentItems(context: ProofContext): readonly ProofItem[] {
  const { rows, links } = context.report.overview;
  const absent = new Set(rows.filter((row) => row.absent).map((row) => row.id));
  return links.filter(({ to }) => to !== null && absent.has(to)).map((link) => linkItem(link, context));
}

function linkItems(context: ProofContext): readonly ProofItem[] {
  return context.report.overview.links.map((link) => linkItem(link, context));
}

function alignmentItems({ report, nameOf }: ProofContext): readonly ProofItem[] {
  const cells = report.coverages.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const evidence = cells.flatMap(({ by }) => by);
  return evidence.map(({ quotes, task }) =>
    itemOf(quotes.slice(0, 2).map(sideOf), { heading: taskName(task, nameOf) }),
  );
}

function unitItems({ report }: ProofContext): readonly ProofItem[] {
  return report.workload.rows.flatMap(({ canonical, quotes }) =>
    sidesOf(quotes).map((side) => itemOf([side], { heading: canonical })),
  );
}

function byDocument(quotes: readonly Quote[], { nameOf }: ProofContext): readonly ProofItem[] {
  return sidesOf(quotes).map((side) => itemOf([side], { heading: nameOf(side.document) }));
}

function linkTitle({ from, to, relation }: OverviewLink, { report, lang }: ProofContext): string {
  const names = distinctNames(report.overview.rows);
  return `${names.get(from) ?? from} → ${to === null ? "?" : (names.get(to) ?? to)}: ${relationWords[relation][lang]}`;
}

function linkItem(link: OverviewLink, context: ProofContext): ProofItem {
  const { to, candidates, quote } = link;
  const target = to !== null && to in context.report.texts ? [wholeOf(to)] : [];
  return itemOf([sideOf(quote), ...target], {
    heading: linkTitle(link, context),
    facts: candidates.length === 0 ? [] : [{ name: proofWords.candidates, value: candidates.join(", ") }],
    remark: to !== null && target.length === 0 ? proofWords.notHeld : null,
  });
}
