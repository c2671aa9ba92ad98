/** The proof behind any mark of the page. */

import type { Proof, ProofContext } from "./proof.ts";
import { countProof, documentProof, gatheredProof, linkProof } from "./proof-chain.ts";
import { cellProof, columnProof, sectionProof, taskProof, totalProof } from "./proof-coverage.ts";
import {
  clusterProof,
  findingProof,
  flowProof,
  nodeProof,
  pairProof,
  shareProof,
  unitProof,
  workProof,
} from "./proof-work.ts";

/** Finds the proof of a mark by its `data-kind` and `data-id`; `null` where nothing can be opened. */
export function findProof(kind: string, id: string, context: ProofContext): Proof | null {
  const find = Object.hasOwn(FINDERS, kind) ? FINDERS[kind] : undefined;
  return find?.(id, context) ?? null;
}

const FINDERS: Readonly<Record<string, (id: string, context: ProofContext) => Proof | null>> = {
  document: documentProof,
  link: linkProof,
  gathered: gatheredProof,
  count: countProof,
  cell: cellProof,
  task: taskProof,
  column: columnProof,
  section: sectionProof,
  total: totalProof,
  unit: (id, context) => unitProof(id, context) ?? nodeProof(id, context),
  work: workProof,
  group: nodeProof,
  flow: flowProof,
  pair: pairProof,
  cluster: clusterProof,
  share: shareProof,
  finding: findingProof,
};
