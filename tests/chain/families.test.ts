import { describe, expect, it } from "vitest";
import { familyOf } from "./families/family.ts";
import { originFigures } from "./families/figures.ts";
import { printMember } from "./families/print.ts";

describe("families of documents, written with known origins", () => {
  const figures = originFigures(12);

  it("are the same whenever they are written", () => {
    expect(familyOf(7).map(printMember)).toEqual(familyOf(7).map(printMember));
  });

  it("hold words of every origin", () => {
    for (const { origin, known } of figures.byOrigin) expect(known, origin).toBeGreaterThan(5);
  });

  it("show where nine of ten shared passages come from, or more", () => {
    expect(figures.found).toBeGreaterThan(0.95);
    expect(figures.accuracy, figures.wrong.join("\n")).toBeGreaterThanOrEqual(0.9);
  });

  it("show nothing as copied sideways that was not, but for one in twenty", () => {
    const lateral = figures.byOrigin.find(({ origin }) => origin === "lateral");
    expect(lateral?.told).toBeGreaterThan(20);
    expect((lateral?.right ?? 0) / (lateral?.told ?? 1), figures.wrong.join("\n")).toBeGreaterThanOrEqual(
      0.95,
    );
  });
});
