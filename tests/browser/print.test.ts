import { expect, it } from "vitest";
import type { Report } from "../../src/query/answers-work.ts";
import { renderPage } from "../../src/render/page.ts";
import { sectionsOf } from "../../src/render/page-sections.ts";
import { viewOf } from "../../src/render/page-view.ts";
import { coverageOf } from "../render/sample.ts";
import { toyReport } from "../render/toy-report.ts";
import { inBrowser } from "./browser.ts";

const long: Report = { ...toyReport, coverages: [coverageOf(60, 20)] };

/** How high a sheet is between its margins, in pixels of the page. */
const SHEET = ((297 - 2 * 14) / 25.4) * 96;
const WIDTH = Math.floor(((210 - 2 * 12) / 25.4) * 96);

inBrowser("the page on paper", (open) => {
  it("prints all of it, on whole sheets", async () => {
    const { page, faults } = await open(renderPage(toyReport));
    const file = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const sheets = file.match(/\/Type\s*\/Page\b/gu) ?? [];
    expect(file.match(/\/MediaBox\s*\[\s*0 0 59[45]\S* 84[12]\S*\s*\]/gu)?.length).toBeGreaterThan(0);
    expect(sheets.length).toBeGreaterThanOrEqual(6 + toyReport.coverages.length);
    expect(faults).toEqual([]);
  });

  it("cuts no drawing: what is larger than a sheet is drawn in parts, which hold every row and column", async () => {
    const { page } = await open(renderPage(long), { viewport: { width: WIDTH, height: 900 } });
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const drawings = await page.$$eval("figure svg", (all) =>
      all
        .map((drawing) => drawing.getBoundingClientRect())
        .filter(({ height }) => height > 0)
        .map(({ width, height }) => ({ width, height })),
    );
    expect(drawings.length).toBeGreaterThan(4);
    for (const { width, height } of drawings) {
      expect(height).toBeLessThanOrEqual(SHEET);
      expect(width).toBeLessThanOrEqual(WIDTH + 1);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WIDTH);
    const cellsOf = async (within: string) =>
      (
        await page.$$eval(`${within} [data-kind="cell"]`, (all) =>
          all.map((cell) => cell.getAttribute("data-id")),
        )
      ).toSorted();
    const whole = await cellsOf(".divided .drawing[lang=vi]");
    expect(whole.length).toBeGreaterThan(1000);
    expect(await cellsOf(".part")).toEqual(whole);
    expect(await page.locator("main details:not([open])").count()).toBe(0);
    expect(await page.locator("main > section:visible").count()).toBe(sectionsOf(viewOf(long)).length);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await page.locator(".part").count()).toBe(0);
  });
});
