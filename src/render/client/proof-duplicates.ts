/** Proofs of shared passages: a pair, a cluster, a share of a document, what two documents have in common. */
import type { DuplicatePair } from "../../query/answers.ts";
import { MOST_ON_SCREEN } from "../duplication-layout.ts";
import { partiesOf } from "../duplication-parties.ts";
import { knownFrom } from "../known.ts";
import { sharedId } from "../mark-ids.ts";
import { proofWords } from "../page-words.ts";
import { duplicateWords, originWords, percentOf } from "../words.ts";
import { itemOf, type Proof, type ProofContext, type ProofItem, sideOf, wholeOf } from "./proof.ts";

/** A pair of passages. */
export function pairProof(id: string, { report, lang, nameOf }: ProofContext): Proof | null {
  const pair = report.duplication.pairs[Number(id)];
  if (pair === undefined) return null;
  const { quotes } = pair;
  return {
    title: `${nameOf(quotes[0].document)} ↔ ${nameOf(quotes[1].document)}`,
    items: [pairItem(pair, lang)],
  };
}

/** What is shown of a pair. */
type PairShown = Pick<DuplicatePair, "kind" | "origin" | "containmentA" | "containmentB" | "quotes">;

function pairItem(
  { kind, origin, containmentA, containmentB, quotes }: PairShown,
  lang: ProofContext["lang"],
): ProofItem {
  const facts = [
    { name: proofWords.kind, value: duplicateWords[kind][lang] },
    { name: proofWords.origin, value: originWords[origin][lang] },
    {
      name: proofWords.containment,
      value: `${percentOf(containmentA, lang)} / ${percentOf(containmentB, lang)}`,
    },
  ];
  return itemOf(quotes.map(sideOf), { facts });
}

/** The two passages of a pair, read when they are shown. */
export function pairSides(pair: DuplicatePair): ProofItem {
  return {
    ...{ heading: "", facts: [], remark: null },
    get sides() {
      return pair.quotes.map(sideOf);
    },
  };
}

/** Passages that stand in several documents: the first beside each of the others. */
export function clusterProof(id: string, { report, nameOf }: ProofContext): Proof | null {
  const cluster = report.duplication.clusters[Number(id)];
  const [first, ...others] = cluster?.passages ?? [];
  if (cluster === undefined || first === undefined) return null;
  return {
    title: cluster.documents.map(nameOf).join(", "),
    items: others.map((other) => itemOf([sideOf(first), sideOf(other)])),
  };
}

/** A share of a document's words: the passages that make it. */
export function shareProof(id: string, context: ProofContext): Proof | null {
  const { shares, pairs } = context.report.duplication;
  for (const { document } of shares)
    for (const origin of Object.keys(originWords)) {
      if (`${document} | ${origin}` !== id) continue;
      const title = `${context.nameOf(document)}: ${originWords[origin as keyof typeof originWords][context.lang]}`;
      if (origin === "own") return { title, items: [itemOf([wholeOf(document)])] };
      const mine = pairs.filter(
        (pair) =>
          (pair.a.document === document || pair.b.document === document) && hasWordsFrom(pair, origin),
      );
      return { title, items: mine.map(pairSides) };
    }
  return null;
}

/** Whether a pair's words, or some of them, come from there. */
function hasWordsFrom({ origin, parts = [] }: DuplicatePair, asked: string): boolean {
  return origin === asked || parts.some((part) => part.origin === asked);
}

/** A cell of the matrix: every pair of the two documents, or of the documents of the two provinces. */
export function sharedProof(id: string, { report, lang }: ProofContext): Proof | null {
  const { overview, duplication } = report;
  const known = knownFrom(overview.rows);
  const { parties } = partiesOf(duplication, { known, lang, most: MOST_ON_SCREEN });
  for (const row of parties) {
    const column = parties.find((party) => sharedId(row.id, party.id) === id);
    if (column === undefined) continue;
    const [mine, theirs] = [new Set(row.documents), new Set(column.documents)];
    const pairs = duplication.pairs.flatMap((pair) => turned(pair, mine, theirs) ?? []);
    const none = itemOf(
      [row, column].map(({ documents }) => wholeOf(documents[0] ?? "")),
      { remark: proofWords.nothingShared },
    );
    const items = pairs.map((pair) => pairItem(pair, lang));
    return { title: `${row.name} ↔ ${column.name}`, items: items.length === 0 ? [none] : items };
  }
  return null;
}

/** The pair with the row's passage first, where it is one of the two. */
function turned(
  pair: DuplicatePair,
  mine: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
): PairShown | null {
  const { a, b, kind, origin, containmentA, containmentB, quotes } = pair;
  if (mine.has(a.document) && theirs.has(b.document)) return pair;
  if (!mine.has(b.document) || !theirs.has(a.document)) return null;
  const [first, second] = quotes;
  return { kind, origin, quotes: [second, first], containmentA: containmentB, containmentB: containmentA };
}
