/** The scorer that others use and ours, on the same readings. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { judge, parseCase, readReal, root } from "../../bench/accuracy/cases.ts";
import { type FactKind, tallies } from "../../bench/accuracy/verdict.ts";
import type { Document } from "../../src/model.ts";

const shared = join(root, "..", "shared");
const theirs = join(shared, "score.mjs");
/** What lies annotated beside the project; the annotations of the second chain have another shape. */
const real = readReal()?.filter(({ name }) => name !== "second-chain") ?? null;

/** What the other scorer says of these readings. */
function scored(
  documents: readonly Document[],
): readonly { fact: string; gold: number; found: number; f1: number }[] {
  const folder = mkdtempSync(join(tmpdir(), "agreement-"));
  const parsed = join(folder, "parsed.json");
  writeFileSync(parsed, JSON.stringify(documents));
  const [gold, texts] = [join(shared, "gold"), join(shared, "corpus")];
  const printed = execFileSync(
    process.execPath,
    [theirs, "--gold", gold, "--texts", texts, "--parsed", parsed, "--json"],
    { encoding: "utf8" },
  );
  rmSync(folder, { recursive: true });
  return JSON.parse(printed);
}

describe.skipIf(real === null || !existsSync(theirs))(
  "the other scorer (left out where it and the real documents are not beside the project)",
  () => {
    it("gives the same figures for the same readings", () => {
      const cases = (real ?? []).flatMap((set) => set.cases);
      const ours = tallies(cases.flatMap(judge));
      const rows = scored(cases.map(({ name, text }) => parseCase(name, text))).filter(
        ({ fact }) => fact !== "header",
      );
      expect(rows.length).toBeGreaterThan(15);
      for (const { fact, gold, found, f1 } of rows) {
        const tally = ours.get(fact as FactKind);
        expect([fact, tally && tally.right + tally.missed, tally && tally.right + tally.extra]).toEqual([
          fact,
          gold,
          found,
        ]);
        if (fact !== "header.invented") expect([fact, tally?.f1.toFixed(3)]).toEqual([fact, f1.toFixed(3)]);
      }
    });
  },
);
