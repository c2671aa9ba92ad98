/** Every cue of the lexicon finds its own example: whatever a table exports in the shape of a cue is tried here. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Cue, CuePart } from "../../src/lexicon/cue.ts";
import { lawNames } from "../../src/lexicon/law-names.ts";
import { fold } from "../../src/text/fold.ts";
import { keys } from "../parse/cited.ts";

type Row = Cue<unknown> | CuePart;

const folder = new URL("../../src/lexicon/", import.meta.url);
const stems = readdirSync(folder).map((name) => name.replace(/\.ts$/u, ""));
const files: readonly (readonly [string, Record<string, unknown>])[] = await Promise.all(
  stems.map(async (stem) => [stem, await import(`../../src/lexicon/${stem}.ts`)] as const),
);

const rows: readonly (readonly [string, string, Row])[] = files.flatMap(([stem, exported]) =>
  Object.values(exported)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isRow)
    .map((row) => [stem, row.id, row] as const),
);

function isRow(value: unknown): value is Row {
  if (typeof value !== "object" || value === null) return false;
  return "id" in value && "example" in value && ("phrase" in value || "pattern" in value);
}

/** The expression of a row, wherever in a text it may be asked to begin. */
function expressionOf(row: Row): RegExp {
  return "phrase" in row
    ? new RegExp(row.phrase.source, row.phrase.flags.replace(/[gy]/gu, ""))
    : new RegExp(`(?<![\\p{L}\\d])(?:${row.pattern})`, "u");
}

/** The ways in which readers meet an example: as printed, folded, with a word before or behind. */
function waysOf({ example }: Row): readonly string[] {
  const folded = fold(example);
  return [example, folded, ` ${folded}`, `${folded} `, ` ${folded} `];
}

describe("the cues of the lexicon", () => {
  it.each(rows)("%s: %s finds its example", (_file, _id, row) => {
    const expression = expressionOf(row);
    expect(waysOf(row).some((way) => expression.test(way))).toBe(true);
  });

  it("have ids of their own", () => {
    const seen = new Map<string, number>();
    for (const [, id] of new Set(rows.map(([, , row]) => row)).entries())
      seen.set(id.id, (seen.get(id.id) ?? 0) + 1);
    expect([...seen].filter(([, count]) => count > 1)).toEqual([]);
  });

  it("are written folded where they are words", () => {
    const words = rows.flatMap(([, id, row]) =>
      "words" in row ? (row.words as string[]).map((word) => [id, word]) : [],
    );
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter(([, word]) => fold(word ?? "") !== word)).toEqual([]);
  });
});

describe("the names of laws", () => {
  it.each(lawNames)("Luật %s is read whole", (name) => {
    expect(keys(`theo Luật ${name}; các quy định khác`)).toEqual([[`Luật ${name}`, "named", `Luật ${name}`]]);
  });

  it("stand there once", () => {
    expect(new Set(lawNames).size).toBe(lawNames.length);
  });
});
