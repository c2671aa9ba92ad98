/** Chains of a few documents, written for one test. */
import { buildGraph } from "../../src/graph/build.ts";
import type { ChainGraph } from "../../src/graph/schema.ts";
import type { Document } from "../../src/model.ts";
import type { AbsentDocument, Alignment, Chain, Link } from "../../src/model-chain.ts";
import { type Written, type WrittenLine, written } from "../toy-writer.ts";

/** A document of a province, of which only what matters is given. */
export function plan(id: string, lines: readonly WrittenLine[], more: Partial<Written> = {}): Document {
  const plain = { head: "KẾ HOẠCH", foot: "Nơi nhận:", header: {}, citations: [], relations: [] };
  return written({ id, lines, jurisdiction: ["province", "state", "Sơn Bình"], ...plain, ...more });
}

/** A task in one line. */
export function task(path: string, words: string, facts: WrittenLine["task"] = {}): WrittenLine {
  return { path, kind: "point", label: `${path}.`, words, task: facts };
}

/** A provision that obliges nobody. */
export function words(path: string, words: string): WrittenLine {
  return { path, kind: "point", label: `${path}.`, words };
}

/** A link from a document, stated by its first citation. */
export function cites(from: Document, to: string, more: Partial<Link> = {}): Link {
  const first = from.citations[0];
  return {
    from: from.id,
    to,
    relation: "implements",
    statedIn: from.id,
    citations: first ? [0] : [],
    status: "resolved",
    candidates: [],
    reasons: [],
    evidence: { span: first ? [first.start, first.end] : [0, 1], rule: "relation.implements" },
    ...more,
  };
}

/** An alignment between tasks given as `document#path`. */
export function aligned(downstream: string, upstream: string, grade: 1 | 2 = 2, score = 0.9): Alignment {
  return {
    upstream: place(upstream),
    downstream: place(downstream),
    score,
    grade,
    rule: "align.words",
    directed: true,
  };
}

/** A document that is named and not held. */
export function absent(id: string, symbol: string): AbsentDocument {
  const unknown = {
    name: null,
    type: null,
    date: null,
    issuer: null,
    province: null,
    level: null,
    branch: null,
  };
  return { id, aliases: [], symbol, ...unknown, citedBy: [], near: [] };
}

/** The graph of a chain, of which only what matters is given. */
export function graphOf(chain: Partial<Chain>): ChainGraph {
  return buildGraph({
    documents: [],
    links: [],
    absent: [],
    alignments: [],
    duplicates: [],
    units: [],
    ...chain,
  });
}

function place(id: string) {
  const [document = "", path = ""] = id.split("#");
  return { document, path };
}
