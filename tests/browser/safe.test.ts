import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { Report } from "../../src/query/answers-work.ts";
import { renderPage } from "../../src/render/page.ts";
import { sectionsOf } from "../../src/render/page-sections.ts";
import { viewOf } from "../../src/render/page-view.ts";
import { toyReport } from "../render/toy-report.ts";
import { goTo, inBrowser, sectionIds } from "./browser.ts";
import { attacks, hostileReport } from "./hostile.ts";

const hostile = hostileReport();

/** How many drawings a page has. */
function drawings({ coverages, trace, comparison }: Report): number {
  return 5 + coverages.length + [trace, comparison].filter((answer) => answer !== null).length;
}

/** Goes everywhere and opens what there is to open, one of each kind. */
async function useAll(page: Page): Promise<void> {
  for (const id of await sectionIds(page)) {
    await goTo(page, id);
    for (const summary of await page.$$(`#${id} > details > summary`)) await summary.click();
    const kinds = await page.$$eval(`#${id} [data-kind]`, (marks) => [
      ...new Set(marks.map((mark) => mark.getAttribute("data-kind") ?? "")),
    ]);
    for (const kind of kinds) {
      await page.locator(`#${id} [data-kind="${kind}"]:visible`).first().focus();
      await page.keyboard.press("Enter");
      await page.waitForSelector("dialog[open] .proof");
      await page.keyboard.press("Escape");
      await page.waitForSelector("dialog", { state: "hidden" });
    }
  }
}

inBrowser("what hostile documents can do", (open) => {
  it("runs nothing that a document says, wherever the reader goes", async () => {
    const { page, faults } = await open(renderPage(hostile));
    await useAll(page);
    await page.fill("input[type=search]", "script>window");
    await page.waitForSelector(".found li");
    await page.fill("input[type=search]", "<svg onload");
    await page.locator(".found li a", { hasText: "…" }).filter({ hasText: "<svg onload" }).last().click();
    await page.waitForSelector("dialog[open] mark");
    expect(faults).toEqual([]);
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
    expect(await page.$$eval("script:not([type])", (scripts) => scripts.length)).toBe(1);
    expect(
      await page.$$eval("script[type]", (scripts) => [
        ...new Set(scripts.map((script) => script.getAttribute("type"))),
      ]),
    ).toEqual([...["application/json", "text/plain"]]);
    expect(
      await page.$$eval("iframe, img, base, object, embed, [onload], [onerror]", (all) => all.length),
    ).toBe(0);
  });

  it("stays whole: everything stands in its place, and the words are all there", async () => {
    const { page } = await open(renderPage(hostile));
    expect(await page.$$eval("body > *", (all) => all.map(({ tagName }) => tagName).join(" "))).toMatch(
      /^HEADER NAV MAIN FOOTER(?: SCRIPT)+$/u,
    );
    expect(hostile.coverages.length).toBeGreaterThan(0);
    expect(await sectionIds(page)).toEqual(sectionsOf(viewOf(hostile)).map(({ id }) => id));
    expect(await page.title()).toContain("</script><script>window.ran=1</script>");
    const [id = ""] = Object.keys(hostile.texts);
    await page.locator(`[data-kind="document"]`).first().click();
    const text = await page.textContent("dialog .text");
    expect(text).toBe(hostile.texts[id]);
  });

  it("runs nothing that an address says", async () => {
    const hashes = attacks.map((attack) => {
      const said = encodeURIComponent(attack);
      return `#${said}?province=${said}&level=${said}&unit=${said}&status=${said}&q=${said}&kind=${said}&id=${said}`;
    });
    const { page, faults } = await open(renderPage(toyReport), { hash: hashes[0] ?? "" });
    for (const hash of hashes) {
      await page.evaluate((asked) => {
        location.hash = asked;
      }, hash);
      await page.waitForSelector(".current .filtered");
    }
    expect(faults).toEqual([]);
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
  });

  it("reads without its script: the overview, the drawings and the first rows", async () => {
    const { page, faults } = await open(renderPage(toyReport), { javaScriptEnabled: false });
    expect(faults).toEqual([]);
    expect(await page.locator("main > section:visible").count()).toBe(sectionsOf(viewOf(toyReport)).length);
    expect(await page.locator("figure svg:visible").count()).toBe(drawings(toyReport));
    expect(await page.locator("table:visible").count()).toBeGreaterThan(3);
  });
});
