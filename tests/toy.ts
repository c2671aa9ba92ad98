/**
 * A toy chain of two fictional provinces, with one of each oddity.
 *
 *     77-CT/TW ◄─continues── 88-KL/TW ◄─implements── 12-KH/TU (Sơn Bình) ◄─implements── plan of the people's committee
 *     absent                 (central)   ▲   ▲                ▲                          (neither symbol nor date)
 *                                        │   │                └──basis── 05/CTr-HKH (an association) ──implements──► 45/KH-UBND
 *                                        │   └──implements── the people's committee's plan, too                      absent
 *                                        └──implements── 12-KH/TU (Hải Châu: the same symbol, another document)
 *
 *     88-KL/TW   Sơn Bình party    people's committee   association      Hải Châu
 *     I.1   ◄─2─ II.1.-1     ◄─2── II.1                                  II.1 ─2─► I.1    II.1.-1 and II.1: the same words
 *     I.2   ◄─2─ II.1.-2 (25)◄─1── II.2 (10)                             II.2 ─1─► I.2    a target of 25 becomes 10
 *     I.3        nobody            nobody                                II.3 ─2─► I.3    missing in all of Sơn Bình
 *                III.1             III.1.-1
 *                                  III.2.-1 ◄── 1, undirected ── I.2
 *                                                                I.1                      names nobody: the issuer, inferred
 *                                                                Phụ lục.1                own initiative, a row with cells
 */

import type { Document } from "../src/model.ts";
import type { AbsentDocument, Alignment, Chain, Duplicate, Link, Passage } from "../src/model-chain.ts";
import { toyCentre, toyHaiChau, toyParty } from "./toy-party.ts";
import { toyAssociation, toyCommittee } from "./toy-province.ts";
import { spanOf } from "./toy-writer.ts";

/** The five documents that are held, sorted by id. */
export const toyDocuments: readonly Document[] = [
  toyCentre,
  toyHaiChau,
  toyAssociation,
  toyParty,
  toyCommittee,
];

/** The toy document of an id; throws where there is none. */
export function toyDocument(id: string): Document {
  const found = toyDocuments.find((document) => document.id === id);
  if (!found) throw new Error(`no toy document ${id}`);
  return found;
}

/** The citations of a document that have this key. */
function mentions(document: Document, key: string): readonly number[] {
  return document.citations.flatMap((citation, i) => (citation.key === key ? [i] : []));
}

/** A link as the document's own relation states it, in the order: from, relation, key, to. */
function link(document: Document, key: string, to: string, from = "this"): Link {
  const stated = document.relations.find((relation) => relation.to === key && relation.from === from);
  if (!stated) throw new Error(`${document.id} says nothing of ${key}`);
  const absent = to.includes("@");
  return {
    from: document.id,
    to,
    relation: stated.relation,
    statedIn: document.id,
    citations: mentions(document, key),
    status: absent ? "absent" : "resolved",
    candidates: [],
    reasons: [],
    evidence: { span: stated.span, rule: stated.rule },
  };
}

const directive = "77-CT/TW@2012-03-04";
const committeePlan = "son-binh/45/KH-UBND@2021-03-01";

const links: readonly Link[] = [
  link(toyCentre, "77-CT/TW", directive),
  link(toyHaiChau, "88-KL/TW", toyCentre.id),
  link(toyAssociation, "12-KH/TU", toyParty.id),
  link(toyAssociation, "45/KH-UBND", committeePlan),
  link(toyParty, "77-CT/TW", directive),
  link(toyParty, "88-KL/TW", toyCentre.id),
  link(toyCommittee, "88-KL/TW", toyCentre.id),
  link(toyCommittee, "12-KH/TU", toyParty.id),
];

const absent: readonly AbsentDocument[] = [
  {
    id: directive,
    aliases: ["77-CT/TW@?"],
    symbol: "77-CT/TW",
    name: null,
    type: "Chỉ thị",
    date: "2012-03-04",
    issuer: "Bộ Chính trị",
    province: null,
    level: "central",
    branch: "party",
    citedBy: [toyCentre.id, toyParty.id],
    near: [],
  },
  {
    id: committeePlan,
    aliases: [],
    symbol: "45/KH-UBND",
    name: null,
    type: "Kế hoạch",
    date: "2021-03-01",
    issuer: "Ủy ban nhân dân tỉnh",
    province: "Sơn Bình",
    level: "province",
    branch: "state",
    citedBy: [toyAssociation.id],
    near: [],
  },
];

type Pair = readonly [upstream: Document, path: string, downstream: Document, path: string];

function aligned(
  [up, upPath, down, downPath]: Pair,
  grade: 1 | 2,
  score: number,
  directed = true,
): Alignment {
  const upstream = { document: up.id, path: upPath };
  const downstream = { document: down.id, path: downPath };
  return { upstream, downstream, score, grade, rule: "align.words", directed };
}

const alignments: readonly Alignment[] = [
  aligned([toyCentre, "I.1", toyHaiChau, "II.1"], 2, 0.82),
  aligned([toyCentre, "I.2", toyHaiChau, "II.2"], 1, 0.51),
  aligned([toyCentre, "I.3", toyHaiChau, "II.3"], 2, 0.77),
  aligned([toyCentre, "I.1", toyParty, "II.1.-1"], 2, 0.8),
  aligned([toyCentre, "I.2", toyParty, "II.1.-2"], 2, 0.9),
  aligned([toyCentre, "I.1", toyCommittee, "II.1"], 2, 0.8),
  aligned([toyCentre, "I.2", toyCommittee, "II.2"], 1, 0.6),
  aligned([toyParty, "II.1.-1", toyCommittee, "II.1"], 2, 1),
  aligned([toyParty, "II.1.-2", toyCommittee, "II.2"], 1, 0.66),
  aligned([toyCommittee, "III.2.-1", toyAssociation, "I.2"], 1, 0.48, false),
];

function passage(document: Document, words: string): Passage {
  const [start, end] = spanOf(document.text, words);
  return { document: document.id, start, end };
}

const sharedWords =
  "quán triệt, tuyên truyền sâu rộng trong cán bộ, đảng viên và Nhân dân về ý nghĩa của việc học tập suốt đời";

const duplicates: readonly Duplicate[] = [
  {
    a: passage(toyParty, sharedWords),
    b: passage(toyCommittee, sharedWords),
    kind: "verbatim",
    containmentA: 1,
    containmentB: 1,
    origin: "parent",
  },
];

/** The toy documents, linked by hand. */
export const toyChain: Chain = { documents: toyDocuments, links, absent, alignments, duplicates, units: [] };
