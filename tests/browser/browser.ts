/** A real browser, and the pages that are opened in it. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";

/** Where Chromium is: what `CHROMIUM` names, else where systems put it; `null` where there is none. */
export const executable: string | null =
  [
    process.env.CHROMIUM,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ].find((path) => path !== undefined && path !== "" && existsSync(path)) ?? null;

/** A page that is open, and what was noticed of it. */
export interface Opened {
  readonly page: Page;
  /** Errors of the console and of the page, and every request for another address. */
  readonly faults: readonly string[];
}

export interface Opening extends BrowserContextOptions {
  /** What follows the file's name in the address. */
  readonly hash?: string;
}

/** Opens written pages from disk; each in a context of its own. */
export type Open = (markup: string, opening?: Opening) => Promise<Opened>;

/** Tests that need a browser; where there is none, they say so and are left out. */
export function inBrowser(name: string, tests: (open: Open) => void): void {
  if (executable === null)
    process.stderr.write(
      `No Chromium was found (CHROMIUM can name one): left out are the tests of ${name}.\n`,
    );
  describe.skipIf(executable === null)(name, { timeout: 180_000 }, () => {
    let browser: Browser;
    const folder = mkdtempSync(join(tmpdir(), "page-"));
    beforeAll(async () => {
      const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
      browser = await chromium.launch({
        executablePath: executable ?? "",
        args: ["--disable-gpu", ...sandbox],
      });
    });
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });
    let count = 0;
    tests(async (markup, { hash = "", ...options } = {}) => {
      const path = join(folder, `${count++}.html`);
      writeFileSync(path, markup);
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const faults: string[] = [];
      const home = pathToFileURL(path).href;
      page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("dialog", (dialog) => faults.push(`dialog: ${dialog.message()}`));
      page.on("request", (request) => {
        if (!request.url().startsWith(home) && !/^(?:data|blob):/u.test(request.url()))
          faults.push(request.url());
      });
      await page.goto(`${home}${hash}`);
      if (options.javaScriptEnabled !== false) await ready(page);
      return { page, faults };
    });
  });
}

/** Waits until the page's script has opened its data. */
export async function ready(page: Page): Promise<void> {
  await page.waitForSelector("body.scripted");
  await page.waitForSelector("main > section.current");
}

/** The ids of the page's sections. */
export async function sectionIds(page: Page): Promise<readonly string[]> {
  return page.$$eval("main > section", (sections) => sections.map(({ id }) => id));
}

/** Goes to a section as a reader does. */
export async function goTo(page: Page, id: string): Promise<void> {
  await page.click(`nav a[data-section="${id}"]`);
  await page.waitForSelector(`#${id}.current`);
}
