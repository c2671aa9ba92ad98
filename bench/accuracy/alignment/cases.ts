/** Pairs of documents whose tasks were aligned by hand, and what the library says of them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { alignTasks, taskVectors } from "../../../src/chain/align.ts";
import { scoreTask, type TaskVectors } from "../../../src/chain/align-scores.ts";
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
  readonly set: "examples" | "corpus";
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
  return [
    ...readSet("examples", join(chain, "texts"), join(chain, "gold", "alignment.json")),
    ...readSet("corpus", join(shared, "corpus"), join(shared, "gold", "alignment.json")),
  ];
}

interface GoldAlignment {
  readonly upstream: GoldPlace;
  readonly downstream: GoldPlace;
  readonly crossPlan?: boolean;
}

interface GoldPlace {
  readonly file: string;
  readonly path: string;
}

function readSet(set: AlignmentCase["set"], folder: string, gold: string): readonly AlignmentCase[] {
  if (!existsSync(folder) || !existsSync(gold)) return [];
  const documents = readDocuments(folder);
  const { links } = resolveCitations(documents);
  const alignments = alignTasks(documents, links, { cross: true, candidates: true });
  const vectors = taskVectors(documents, links);
  const { alignments: known }: { alignments: readonly GoldAlignment[] } = JSON.parse(
    readFileSync(gold, "utf8"),
  );
  const between = groupBy(known, ({ upstream, downstream }) =>
    [idOf(upstream.file), idOf(downstream.file)].join(" "),
  );
  return [...between].map(([ids, pairs]) => {
    const [up = -1, down = -1] = ids.split(" ").map((id) => documents.findIndex((one) => one.id === id));
    const [upstream, downstream] = [documents[up], documents[down]];
    if (!upstream || !downstream) throw new Error(`not both held: ${ids}`);
    return {
      set,
      name: ids.replace(" ", " ← "),
      upstream,
      downstream,
      cross: pairs.every(({ crossPlan = false }) => crossPlan),
      wanted: new Set(
        pairs.map(({ upstream: a, downstream: b }) => pairOf({ upstream: a.path, downstream: b.path })),
      ),
      listed: listedBetween(alignments, upstream.id, downstream.id),
      likenesses: likenessesOf([upstream, downstream], [vectors[up], vectors[down]]),
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
): readonly Scored[] {
  if (!above || !below) return [];
  return downstream.tasks.flatMap((task, at) =>
    Array.from(scoreTask(above, below, at).score, (score, over) => ({
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
