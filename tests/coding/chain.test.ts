import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { linkChain } from "../../src/chain/chain.ts";
import { loadCodedChain } from "../../src/coding/chain.ts";
import { readCodingSheet } from "../../src/coding/read.ts";
import type { CodingSheet } from "../../src/coding/sheet.ts";
import { listData, readData } from "../../src/lexicon/data.ts";
import { copiedRuns } from "./copied-runs.ts";

const names = listData("chain");
const documents = loadCodedChain();
const chain = linkChain(documents);

interface Registered {
  readonly id: string;
  readonly keys: readonly string[];
  readonly citedBy: readonly string[];
  readonly carriesOut: readonly string[];
}

describe("the coded chain", () => {
  it.each(names)("has a sheet of %s that is read without a fault", (name) => {
    const text = readFileSync(new URL(`../../data/chain/${name}.json`, import.meta.url), "utf8");
    const read = readCodingSheet(text, { file: `${name}.json` });
    expect("error" in read ? read.error : null).toBeNull();
    expect(read).toEqual(documents.find(({ id }) => id === name));
  });

  it("leads from 42-CT/TW over 93-KL/TW, both absent, to the plan of a province's Party and to that of its State", () => {
    const [party, state] = ["binh-thuan-tinh-uy-15-kh-tu-2021", "binh-thuan-ubnd-ke-hoach-2021"];
    const [directive, conclusion] = ["42-CT/TW@2010-04-16", "93-KL/TW@2020-11-20"];
    const steps = [
      [conclusion, directive, "continues", "absent"],
      [party, conclusion, "implements", "absent"],
      [state, party, "implements", "resolved"],
    ];
    for (const [from, to, relation, status] of steps)
      expect(chain.links).toContainEqual(expect.objectContaining({ from, to, relation, status }));
    expect(chain.absent.map(({ id }) => id)).toEqual(expect.arrayContaining([directive, conclusion]));
    const carried = chain.alignments.filter(
      ({ upstream, downstream }) => upstream.document === party && downstream.document === state,
    );
    expect(new Set(carried.map(({ upstream }) => upstream.path)).size).toBeGreaterThanOrEqual(15);
  });

  it("has shared words with nobody", () => {
    expect(chain.duplicates).toEqual([]);
  });

  it("is given anew at each call, and is the same each time", () => {
    expect(loadCodedChain()).not.toBe(documents);
    expect(loadCodedChain()).toEqual(documents);
  });
});

describe("the register of cited documents", () => {
  const { documents: rows } = readData<{ documents: readonly Registered[] }>("documents");

  it("follows its schema", () => {
    const validate = new Ajv({ strict: false }).compile(readData<object>("documents.schema"));
    expect(validate({ documents: rows }), JSON.stringify(validate.errors)).toBe(true);
  });

  it("has every document that the coded chain cites, once", () => {
    for (const { id, citations } of documents)
      for (const { key } of citations.filter(({ kind }) => kind !== "self"))
        expect(
          rows.filter(({ keys, citedBy }) => keys.includes(key) && citedBy.includes(id)),
          `${id}: ${key}`,
        ).toHaveLength(1);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it("says of nothing that it is cited where it is not, or carries out what is not there", () => {
    const cited = new Set(
      documents.flatMap(({ id, citations }) => citations.map(({ key }) => `${id} ${key}`)),
    );
    const ids = new Set(rows.map(({ id }) => id));
    for (const { keys, citedBy, carriesOut } of rows) {
      for (const id of citedBy)
        expect(
          keys.some((key) => cited.has(`${id} ${key}`)),
          `${id}: ${keys[0]}`,
        ).toBe(true);
      for (const id of carriesOut) expect(ids.has(id), id).toBe(true);
    }
  });

  it("names a document by its symbol as the chain does", () => {
    const known = new Set([...chain.absent, ...documents].map(({ id }) => id));
    const numbered = rows.filter(({ keys }) => /^\d/u.test(keys[0] ?? ""));
    expect(numbered.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
  });
});

const shared = fileURLToPath(new URL("../../../shared/", import.meta.url));
const there = existsSync(`${shared}gold`) && existsSync(`${shared}corpus`);

describe.skipIf(!there)("beside the originals (left out where they are not beside the project)", () => {
  it.each(names)("%s says what was annotated in the original", (name) => {
    const gold = JSON.parse(readFileSync(`${shared}gold/${name}.json`, "utf8"));
    const document = documents.find(({ id }) => id === name)!;
    const { evidence: _, ...header } = document.document;
    const stated = Object.fromEntries((document.stated ?? []).map(({ field }) => [field, null]));
    expect({ ...header, ...stated }).toEqual(gold.document);
    expect(document.outline.map(({ path, kind }) => [path, kind])).toEqual(
      gold.outline.map(({ path, kind }: Gold) => [path, kind]),
    );
    expect(document.tasks.map(({ path }) => path)).toEqual(gold.tasks.map(({ path }: Gold) => path));
    expect(values(document.citations, CITATION)).toEqual(values(gold.citations, CITATION));
    expect(values(document.relations, RELATION)).toEqual(values(gold.relations, RELATION));
    for (const [at, task] of document.tasks.entries()) {
      const wanted = gold.tasks[at];
      expect(values(task.assignments, ASSIGNMENT)).toEqual(
        values(wanted.assignments.map(onOneLine), ASSIGNMENT),
      );
      expect(values(task.deadlines, DEADLINE)).toEqual(values(wanted.deadlines, DEADLINE));
      expect(values(task.targets, TARGET)).toEqual(values(wanted.targets, TARGET));
      expect(task.product === null).toBe((wanted.product ?? null) === null);
    }
  });

  it.each(names)("%s is told in our own words", (name) => {
    const original = readFileSync(`${shared}corpus/${name}.txt`, "utf8");
    expect(copiedRuns(readData<CodingSheet>(`chain/${name}`), original)).toEqual([]);
  });

  it("would notice a sentence that was copied", () => {
    const [name = ""] = names;
    const original = readFileSync(`${shared}corpus/${name}.txt`, "utf8");
    const sheet = readData<CodingSheet>(`chain/${name}`);
    const words = original.slice(5000, 5120).trim();
    expect(copiedRuns({ ...sheet, purpose: words }, original).length).toBeGreaterThan(0);
  });
});

type Gold = Readonly<Record<string, string>>;

const CITATION = ["kind", "key", "type", "date", "issuer"];
const RELATION = ["from", "to", "relation"];
const ASSIGNMENT = ["role", "unit", "canonical"];
const DEADLINE = ["kind", "start", "end", "every"];
const TARGET = ["value", "comparator", "unit", "per"];

/** The values of facts, whatever their order. */
function values(facts: readonly object[], fields: readonly string[]): string[] {
  return facts
    .map((fact) => JSON.stringify(fields.map((field) => (fact as Record<string, unknown>)[field] ?? null)))
    .sort();
}

function onOneLine(fact: Gold): object {
  return { ...fact, unit: fact.unit?.replace(/\s+/gu, " ") };
}
