/** The proof behind any mark of the page. */

import type { Proof, ProofContext } from "./proof.ts";
import { countProof, documentProof, gatheredProof, linkProof } from "./proof-chain.ts";
import { cellProof, columnProof, sectionProof, taskProof, totalProof } from "./proof-coverage.ts";
import { clusterProof, pairProof, sharedProof, shareProof } from "./proof-duplicates.ts";
import { deadlineProof, localisationProof } from "./proof-time.ts";
import { gatheredHopsProof, hopProof } from "./proof-trace.ts";
import { findingProof, flowProof, nodeProof, unitProof, workProof } from "./proof-work.ts";

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
  unit: (id, context) => unitProof(id.replace(/^unit:/u, ""), context) ?? nodeProof(id, context),
  work: workProof,
  group: nodeProof,
  flow: flowProof,
  pair: pairProof,
  cluster: clusterProof,
  share: shareProof,
  shared: sharedProof,
  hop: hopProof,
  "gathered-hops": gatheredHopsProof,
  deadline: deadlineProof,
  localisation: localisationProof,
  finding: findingProof,
};
