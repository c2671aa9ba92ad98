import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { renderPage } from "../../src/render/page.ts";
import { toyReport } from "../render/toy-report.ts";
import { goTo, inBrowser, sectionIds } from "./browser.ts";
import { hostileReport } from "./hostile.ts";
import { crowdedCells, crowdedTexts } from "./measure.ts";

const markup = renderPage(toyReport);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

inBrowser("how the page looks", (open) => {
  it.each([
    ["a telephone", 390, "en"],
    ["a screen", 1280, "vi"],
    ["a large screen", 1920, "en"],
  ] as const)("lets no words lie over others or leave their box on %s", async (_, width, lang) => {
    const { page } = await open(markup, { viewport: { width, height: 900 }, hash: `#overview?lang=${lang}` });
    for (const id of await sectionIds(page)) {
      await goTo(page, id);
      await page.$$eval(`#${id} > details`, (all) => {
        for (const details of all as HTMLDetailsElement[]) details.open = true;
      });
      expect(await crowdedTexts(page, id)).toEqual([]);
      expect(await crowdedCells(page, `#${id}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    expect(await crowdedCells(page, "footer")).toEqual([]);
  });

  it("keeps words in their boxes where documents bear strange ones", async () => {
    const { page } = await open(renderPage(hostileReport()));
    for (const id of await sectionIds(page)) {
      await goTo(page, id);
      expect(await crowdedTexts(page, id)).toEqual([]);
      expect(await crowdedCells(page, `#${id}`)).toEqual([]);
    }
  });

  it("gives axe nothing serious to say", async () => {
    const { page } = await open(markup);
    await page.evaluate(axe);
    for (const part of ["body > header", "nav", "footer"]) expect(await faultsIn(page, part)).toEqual([]);
    for (const id of await sectionIds(page)) {
      await goTo(page, id);
      expect(await faultsIn(page, `#${id}`)).toEqual([]);
    }
    await page.locator("#findings .open:visible").first().click();
    await page.waitForSelector("dialog[open]");
    expect(await faultsIn(page, "dialog")).toEqual([]);
  });

  it("is as easy to read in the dark", async () => {
    const { page } = await open(markup, { colorScheme: "dark" });
    await page.evaluate(axe);
    const options = { runOnly: ["color-contrast"] };
    expect(await faultsIn(page, "body > header", options)).toEqual([]);
    for (const id of ["overview", "findings"]) {
      await goTo(page, id);
      expect(await faultsIn(page, `#${id}`, options)).toEqual([]);
    }
  });
});

/** What axe calls serious or critical in a part of the page. */
async function faultsIn(page: Page, part: string, options = {}): Promise<readonly string[]> {
  const asked = `${JSON.stringify(part)}, ${JSON.stringify({ resultTypes: ["violations"], ...options })}`;
  const { violations } = await page.evaluate<AxeResult>(`axe.run(${asked})`);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
