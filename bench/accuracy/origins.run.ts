/** The part of `npm run accuracy` that measures where shared words are said to come from, on families that were written for it. */
import { expect, it } from "vitest";
import { originFigures } from "../../tests/chain/families/figures.ts";
import { keepPart } from "./keep.ts";
import { table, three } from "./tables.ts";

it("measures origins and writes its part of the page", () => {
  const { byOrigin, found, accuracy } = originFigures(FAMILIES);
  const rows = byOrigin.map(({ origin, known, told, right }) => [
    origin,
    String(known),
    String(told),
    three(right / Math.max(1, told)),
    three(right / Math.max(1, known)),
  ]);
  const tables = table(["origin", "known", "told", "precision", "recall"], rows);
  console.log(`\norigins\n${tables}\nfound ${three(found)}, right ${three(accuracy)}`);
  const last = `Of all shared passages ${three(found)} are found, and of ${three(accuracy)} the origin is told rightly.`;
  keepPart("origins", `## Where shared words come from\n\n${ABOUT}\n\n${tables}\n\n${last}`);
  const lateral = byOrigin.find(({ origin }) => origin === "lateral");
  expect(accuracy).toBeGreaterThanOrEqual(0.9);
  expect((lateral?.right ?? 0) / (lateral?.told ?? 1)).toBeGreaterThanOrEqual(0.95);
});

const FAMILIES = 60;
const ABOUT = `${FAMILIES} families that \`tests/chain/families\` writes: a directive, two or three plans that carry it out, and those below them, with passages that came down, that were changed on the way, that were copied sideways, and formulas; in some the directive or a plan is only cited. The sentences are put together of our own phrases, so that they test the family's bonds and not the breadth of the language. \`told\` counts what was not planted too; the preambles that promulgate are formulas.`;
