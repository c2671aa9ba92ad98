/** Units, and what ties documents and tasks to them. */

import type { Document, Level } from "../model.ts";
import type { AbsentDocument, Chain, NamedUnit } from "../model-chain.ts";
import type { GraphWriter } from "./graph-writer.ts";
import { inferIssuerDuty } from "./infer.ts";
import { nameKey, provisionKey, unitKey } from "./keys.ts";
import { type UnitNames, unitNames } from "./unit-names.ts";

/** Adds every unit that a task names or that issues a document, by its canonical name, and who has what to do. */
export function addUnits(graph: GraphWriter, { documents, absent, units }: Chain): void {
  const names = unitNames(canonicalNames(documents));
  const inTime = new Map(units.map((unit) => [unit.canonical, unit]));
  const issuers = new Map(documents.map((document) => [document.id, issuerOf(document, names)]));
  const levels = new Map([
    ...units.map(({ canonical, level }) => [canonical, level] as const),
    ...documents.map(({ id, jurisdiction }) => [issuers.get(id) ?? "", jurisdiction.level] as const),
  ]);
  for (const name of names.all())
    addUnit(graph, inTime.get(name) ?? { canonical: name }, levels.get(name) ?? null);
  for (const document of documents) {
    addIssuer(graph, document, issuers.get(document.id) ?? null);
    addRecipients(graph, document, names);
    addAssignments(graph, document, issuers.get(document.id) ?? null);
  }
  for (const document of absent) addAbsentIssuer(graph, document, names);
  addBodies(graph, names);
}

function canonicalNames(documents: readonly Document[]): readonly string[] {
  return documents.flatMap(({ tasks }) =>
    tasks.flatMap(({ assignments }) => assignments.map(({ canonical }) => canonical)),
  );
}

/** The canonical name of the body that issues a document: one that a task names so, else the name as its header has it. */
function issuerOf({ document, jurisdiction }: Document, names: UnitNames): string | null {
  if (document.issuer === null) return null;
  return names.find(document.issuer, jurisdiction.province) ?? names.add(document.issuer);
}

/** The place of a unit is known when places are: see `build-places.ts`. */
function addUnit(
  graph: GraphWriter,
  { canonical: name, validFrom, validTo, successors = [] }: InTime,
  level: Level | null,
): void {
  graph.addNode(unitKey(name), {
    kind: "unit",
    ...{ name, level, province: null },
    ...{ validFrom: validFrom ?? null, validTo: validTo ?? null, successors },
  });
}

type InTime = Pick<NamedUnit, "canonical" | "validFrom" | "validTo" | "successors">;

function addIssuer(graph: GraphWriter, { id, document }: Document, issuer: string | null): void {
  if (issuer === null) return;
  const evidence = document.evidence.issuer ?? null;
  graph.addEdgeWithKey(`issuedBy:${id}`, id, unitKey(issuer), { kind: "issuedBy", evidence });
}

/** A line under "Nơi nhận" is a body where it names a unit of the chain. */
function addRecipients(graph: GraphWriter, { id, document, jurisdiction }: Document, names: UnitNames): void {
  document.recipients.forEach((recipient, i) => {
    const name = names.find(recipient, jurisdiction.province);
    if (name === null) return;
    const evidence = document.evidence.recipients[i] ?? null;
    graph.addEdgeWithKey(`addressedTo:${id}:${i}`, id, unitKey(name), { kind: "addressedTo", evidence });
  });
}

function addAssignments(graph: GraphWriter, { id, document, tasks }: Document, issuer: string | null): void {
  for (const task of tasks) {
    const key = provisionKey(id, task.path);
    task.assignments.forEach((source, i) => {
      const { role, canonical } = source;
      const inferred = source.inferred === true;
      const edge = { kind: "assignedTo", role, inferred, source } as const;
      graph.mergeEdgeWithKey(`assignedTo:${key}:${i}`, key, unitKey(canonical), edge);
    });
    const duty = inferIssuerDuty(task, document);
    if (duty === null || issuer === null) continue;
    const edge = { kind: "assignedTo", ...duty, source: null } as const;
    graph.mergeEdgeWithKey(`assignedTo:${key}:issuer`, key, unitKey(issuer), edge);
  }
}

/** Of an absent document only that is known which others say: its issuer is a unit where the chain has one of that name. */
function addAbsentIssuer(
  graph: GraphWriter,
  { id, issuer, province }: AbsentDocument,
  names: UnitNames,
): void {
  const name = issuer === null ? null : names.find(issuer, province);
  if (name === null) return;
  graph.mergeEdgeWithKey(`issuedBy:${id}`, id, unitKey(name), { kind: "issuedBy", evidence: null });
}

/** A unit whose name ends in the name of a body is a part of it: `Văn phòng` + `Sở Tài chính tỉnh Sơn Bình`. */
function addBodies(graph: GraphWriter, names: UnitNames): void {
  for (const name of names.all()) {
    const body = bodyIn(name, names);
    if (body !== null)
      graph.addEdgeWithKey(`partOf:${unitKey(name)}`, unitKey(name), unitKey(body), { kind: "partOf" });
  }
}

/** The longest name of a body that a name ends in. A body's name has a capital, and what stands after a comma is another one. */
function bodyIn(name: string, names: UnitNames): string | null {
  const words = name.split(/\s+/u);
  for (let i = 1; i < words.length; i++) {
    const named = CAPITAL.test(words[i] ?? "") && !words[i - 1]?.endsWith(",");
    const body = named ? names.exact(nameKey(words.slice(i).join(" "))) : null;
    if (body !== null && CAPITAL.test(body)) return body;
  }
  return null;
}

const CAPITAL = /^\p{Lu}/u;
