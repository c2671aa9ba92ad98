/** Pairs of documents whose tasks were aligned by hand, and what the library says of them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { alignTasks, taskVectors } from "../../../src/chain/align.ts";
import { scoreTasks } from "../../../src/chain/align-mutual.ts";
import { documentPairs } from "../../../src/chain/align-pairs.ts";
import type { TaskVectors } from "../../../src/chain/align-scores.ts";
import { resolveCitations } from "../../../src/chain/resolve.ts";
import type { Document } from "../../../src/model.ts";
import type { Alignment } from "../../../src/model-chain.ts";
import { parseDocument } from "../../../src/parse/document.ts";
import { root } from "../cases.ts";
import { groupBy } from "../verdict.ts";

/** Two tasks by their paths, as likely to be aligned as `score` says. */
export interface Scored {
  readonly upstream: string;
  readonly downstream: string;
  readonly score: number;
  /** Whether it is reported, or only listed. */
  readonly reported: boolean;
}

/** Two documents, what was aligned between them by hand, and what the library lists. */
export interface AlignmentCase {
  readonly set: "examples" | "corpus" | "second-chain";
  readonly name: string;
  readonly upstream: Document;
  readonly downstream: Document;
  /** Whether neither cites the other. */
  readonly cross: boolean;
  /** What was aligned by hand: {@link pairOf}. */
  readonly wanted: ReadonlySet<string>;
  readonly listed: readonly Scored[];
  /** The library's bare likeness of each two tasks, before it becomes a score. */
  readonly likenesses: readonly Scored[];
  /** All documents of the set. */
  readonly documents: readonly Document[];
}

/** Two tasks as one name. */
export function pairOf({ upstream, downstream }: Pick<Scored, "upstream" | "downstream">): string {
  return `${upstream}\t${downstream}`;
}

/** The pairs of the examples, and those of the real documents where they are beside the project. */
export function readAlignmentCases(): readonly AlignmentCase[] {
  const shared = join(root, "..", "shared");
  const chain = join(root, "examples", "sample-chain");
  const annotated = join(root, "bench", "annotations", "second-chain-alignment");
  return [
    ...readSet("examples", join(chain, "texts"), () => pairsOfGold(join(chain, "gold", "alignment.json"))),
    ...readSet("corpus", join(shared, "corpus"), () => pairsOfGold(join(shared, "gold", "alignment.json"))),
    ...readSet("second-chain", join(shared, "chain-57"), () => annotatedPairs(annotated)),
  ];
}

/** Two documents, and which tasks were aligned between them by hand. */
interface AlignedPair {
  readonly upstream: string;
  readonly downstream: string;
  /** The upstream tasks that were looked at; all without them. */
  readonly rows?: readonly string[];
  readonly alignments: readonly Pick<Scored, "upstream" | "downstream">[];
}

interface GoldAlignment {
  readonly upstream: GoldPlace;
  readonly downstream: GoldPlace;
}

interface GoldPlace {
  readonly file: string;
  readonly path: string;
}

function pairsOfGold(file: string): readonly AlignedPair[] {
  if (!existsSync(file)) return [];
  const { alignments }: { alignments: readonly GoldAlignment[] } = JSON.parse(readFileSync(file, "utf8"));
  const between = groupBy(alignments, ({ upstream, downstream }) =>
    [idOf(upstream.file), idOf(downstream.file)].join(" "),
  );
  return [...between].map(([ids, pairs]) => {
    const [upstream = "", downstream = ""] = ids.split(" ");
    return {
      upstream,
      downstream,
      alignments: pairs.map((pair) => ({ upstream: pair.upstream.path, downstream: pair.downstream.path })),
    };
  });
}

/** Pairs that were annotated for the project, each in a file of its own. */
function annotatedPairs(folder: string): readonly AlignedPair[] {
  return readdirSync(folder)
    .sort()
    .map((file): AlignedPair => JSON.parse(readFileSync(join(folder, file), "utf8")));
}

function readSet(
  set: AlignmentCase["set"],
  folder: string,
  readPairs: () => readonly AlignedPair[],
): readonly AlignmentCase[] {
  if (!existsSync(folder)) return [];
  const documents = readDocuments(folder);
  const { links } = resolveCitations(documents);
  const alignments = alignTasks(documents, links, { cross: true, candidates: true });
  const vectors = taskVectors(documents, links);
  const indexOf = (id: string): number => documents.findIndex((one) => one.id === id);
  return readPairs().map((pair) => {
    const [up, down] = [indexOf(pair.upstream), indexOf(pair.downstream)];
    const [upstream, downstream] = [documents[up], documents[down]];
    if (!upstream || !downstream) throw new Error(`not both held: ${pair.upstream}, ${pair.downstream}`);
    const directed = documentPairs(documents, links, false).some(
      (one) => one.upstream === up && one.downstream === down,
    );
    const rows = pair.rows && new Set(pair.rows);
    const looked = (scored: readonly Scored[]): readonly Scored[] =>
      rows ? scored.filter((one) => rows.has(one.upstream)) : scored;
    return {
      set,
      name: `${upstream.id} ← ${downstream.id}`,
      upstream: rows ? { ...upstream, tasks: upstream.tasks.filter(({ path }) => rows.has(path)) } : upstream,
      downstream,
      cross: !directed,
      wanted: new Set(pair.alignments.map(pairOf)),
      listed: looked(listedBetween(alignments, upstream.id, downstream.id)),
      likenesses: looked(likenessesOf([upstream, downstream], [vectors[up], vectors[down]], directed)),
      documents,
    };
  });
}

function readDocuments(folder: string): readonly Document[] {
  return readdirSync(folder)
    .filter((file) => /\.(?:txt|md)$/u.test(file))
    .flatMap((file) =>
      parseDocument({
        file,
        id: idOf(file),
        text: readFileSync(join(folder, file), "utf8").normalize("NFC"),
      }),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What is listed for two documents, whichever of them was taken for the earlier one. */
function listedBetween(alignments: readonly Alignment[], one: string, other: string): readonly Scored[] {
  return alignments.flatMap(({ upstream: a, downstream: b, score, grade }) => {
    const reported = grade > 0;
    if (a.document === one && b.document === other)
      return [{ upstream: a.path, downstream: b.path, score, reported }];
    if (a.document === other && b.document === one)
      return [{ upstream: b.path, downstream: a.path, score, reported }];
    return [];
  });
}

function likenessesOf(
  [upstream, downstream]: readonly [Document, Document],
  [above, below]: readonly (TaskVectors | undefined)[],
  directed: boolean,
): readonly Scored[] {
  if (!above || !below) return [];
  const scored = scoreTasks(above, below, directed);
  return downstream.tasks.flatMap((task, at) =>
    Array.from(scored[at]?.score ?? [], (score, over) => ({
      upstream: upstream.tasks[over]?.path ?? "",
      downstream: task.path,
      score,
      reported: false,
    })),
  );
}

function idOf(file: string): string {
  return file.replace(/.*\//u, "").replace(/\.\w+$/u, "");
}
