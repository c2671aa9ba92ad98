/** What anybody would try first: rankings of task pairs that know nothing of administration. */
import { rankByTfIdf } from "../../../src/compare/natural.ts";
import { hashOf } from "../../../src/text/hash.ts";
import type { AlignmentCase, Scored } from "./cases.ts";
import { characterRuns, counted, holders, syllables, withBigrams } from "./words.ts";

/** Scores an upstream task's words against a downstream task's; made for a case, whose documents it may look at. */
type Scorer = (upstream: readonly string[], downstream: readonly string[]) => number;

/** A ranking to compare with. */
export interface Baseline {
  readonly name: string;
  readonly rank: (of: AlignmentCase) => readonly Scored[];
}

const made: readonly Baseline[] = [
  scoring("the same words", () => (a, b) => Number(a.join(" ") === b.join(" "))),
  { name: "natural's TF-IDF", rank: rankByNatural },
  scoring("TF-IDF cosine, syllables and bigrams", (tasks) => tfIdfCosine(tasks, withBigrams)),
  scoring("TF-IDF cosine, runs of 3 to 5 characters", (tasks) => tfIdfCosine(tasks, characterRuns)),
  scoring("BM25, syllables", bm25),
  scoring("MinHash, three syllables in a row", () => minHash),
];

/** All baselines; each ranks a case once. */
export const baselines: readonly Baseline[] = made.map(({ name, rank }) => {
  const known = new Map<AlignmentCase, readonly Scored[]>();
  const once = (of: AlignmentCase): readonly Scored[] => {
    const ranking = known.get(of) ?? rank(of);
    known.set(of, ranking);
    return ranking;
  };
  return { name, rank: once };
});

function scoring(name: string, make: (tasks: readonly (readonly string[])[]) => Scorer): Baseline {
  return {
    name,
    rank: ({ upstream, downstream, documents }) => {
      const score = make(
        documents.flatMap((document) => document.tasks.map((task) => syllables(document, task))),
      );
      const above = upstream.tasks.map((task) => ({ task, words: syllables(upstream, task) }));
      return downstream.tasks.flatMap((task) => {
        const below = syllables(downstream, task);
        return above.map(({ task: over, words }) => ({
          upstream: over.path,
          downstream: task.path,
          score: score(words, below),
          reported: false,
        }));
      });
    },
  };
}

function rankByNatural({ upstream, downstream }: AlignmentCase): readonly Scored[] {
  const above = upstream.tasks.map((task) => syllables(upstream, task));
  return downstream.tasks.flatMap((task) =>
    rankByTfIdf(above, syllables(downstream, task)).map(({ index, score }) => ({
      upstream: upstream.tasks[index]?.path ?? "",
      downstream: task.path,
      score,
      reported: false,
    })),
  );
}

/** The rarity of terms among the tasks of all documents. */
function tfIdfCosine(
  tasks: readonly (readonly string[])[],
  termsOf: (words: readonly string[]) => readonly string[],
): Scorer {
  const held = holders(tasks.map(termsOf));
  const known = new Map<readonly string[], ReadonlyMap<string, number>>();
  const make = (words: readonly string[]): ReadonlyMap<string, number> => {
    const weights = [...counted(termsOf(words))].map(
      ([term, count]) => [term, count * Math.log((1 + tasks.length) / (1 + (held.get(term) ?? 0)))] as const,
    );
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return new Map(weights.map(([term, weight]) => [term, weight / length]));
  };
  const vectorOf = (words: readonly string[]) => {
    const vector = known.get(words) ?? make(words);
    known.set(words, vector);
    return vector;
  };
  return (a, b) => {
    const other = vectorOf(b);
    return [...vectorOf(a)].reduce((sum, [term, weight]) => sum + weight * (other.get(term) ?? 0), 0);
  };
}

/** Okapi BM25 with its usual parameters: the downstream task asks, upstream tasks are ranked. */
function bm25(tasks: readonly (readonly string[])[]): Scorer {
  const held = holders(tasks);
  const mean = tasks.reduce((sum, { length }) => sum + length, 0) / Math.max(1, tasks.length);
  return (upstream, downstream) => {
    const counts = counted(upstream);
    const spread = 1.2 * (0.25 + (0.75 * upstream.length) / mean);
    return [...new Set(downstream)].reduce((sum, term) => {
      const count = counts.get(term) ?? 0;
      const holding = held.get(term) ?? 0;
      const rarity = Math.log(1 + (tasks.length - holding + 0.5) / (holding + 0.5));
      return sum + (rarity * count * 2.2) / (count + spread);
    }, 0);
  };
}

/** The share of 64 smallest hashes that two tasks have in common. */
function minHash(a: readonly string[], b: readonly string[]): number {
  const [first, second] = [signature(a), signature(b)];
  return first.filter((value, at) => value === second[at] && value !== EMPTY).length / HASHES;
}

const signatures = new Map<string, readonly number[]>();

function signature(words: readonly string[]): readonly number[] {
  const line = words.join(" ");
  const known = signatures.get(line);
  if (known !== undefined) return known;
  const runs = words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);
  const hashes = runs.map((run) => Number.parseInt(hashOf(run).slice(0, 8), 16));
  const least = Array.from({ length: HASHES }, (_, at) =>
    hashes.reduce((lowest, hash) => Math.min(lowest, mixed(hash, at)), EMPTY),
  );
  signatures.set(line, least);
  return least;
}

function mixed(hash: number, at: number): number {
  const spread = Math.imul(hash ^ Math.imul(at + 1, 0x9e3779b1), 0x85ebca6b);
  return Math.imul(spread ^ (spread >>> 15), 0xc2b2ae35) >>> 0;
}

const HASHES = 64;
const EMPTY = 2 ** 32;
