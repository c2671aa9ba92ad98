import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { renderPage } from "../../src/render/page.ts";
import { toyReport } from "../render/toy-report.ts";
import { goTo, inBrowser, ready, sectionIds } from "./browser.ts";

const markup = renderPage(toyReport);
const documentIds = (page: Page) =>
  page.$$eval('#overview [data-kind="document"]', (marks) =>
    marks.map((mark) => mark.getAttribute("data-id")),
  );

/** A coverage and a status that some of its rows have and others do not. */
function partlyTrue(): { readonly at: number; readonly status: string; readonly count: number } {
  const choices = toyReport.coverages.flatMap(({ rows }, at) =>
    ["full", "partial", "mention", "none"].map((status) => {
      const { length } = rows.filter(({ cells }) => cells.some((cell) => cell.status === status));
      return { at, status, count: length, all: rows.length };
    }),
  );
  const found = choices.find(({ count, all }) => count > 0 && count < all);
  if (found === undefined) throw new Error("every status is that of all rows or of none");
  return found;
}

declare global {
  interface Window {
    /** Whether a mark can be focused, and its proof be opened by Enter and closed. */
    opensProof: (mark: HTMLElement) => Promise<boolean>;
  }
}

/** Runs in the page. */
function addOpensProof(): void {
  const opened = () => document.querySelector("dialog[open] .proof:not(:has(.text:empty))");
  const shown = async () => {
    for (let turns = 0; turns < 100 && !opened(); turns++) await new Promise((done) => setTimeout(done, 10));
    return opened() !== null;
  };
  window.opensProof = async (mark) => {
    mark.focus();
    const reached = document.activeElement === mark && mark.tabIndex === 0;
    mark.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
    const proven = await shown();
    document.querySelector("dialog")?.close();
    document.querySelector("dialog")?.dispatchEvent(new Event("close"));
    return reached && proven;
  };
}

inBrowser("how the page is used", (open) => {
  it("opens without an error and without a request", async () => {
    const { page, faults } = await open(markup);
    for (const id of await sectionIds(page)) await goTo(page, id);
    expect(faults).toEqual([]);
  });

  it("lets the keyboard reach every mark, and open the proof of each", async () => {
    const { page, faults } = await open(markup);
    await page.evaluate(addOpensProof);
    for (const id of await sectionIds(page)) {
      await goTo(page, id);
      const [marks, unopened] = await page.evaluate(async (section) => {
        const all = [...document.querySelectorAll<HTMLElement>(`#${section} [data-kind]`)].filter(
          (mark) => mark.closest("details:not([open])") === null && mark.getClientRects().length > 0,
        );
        const failed: string[] = [];
        for (const mark of all)
          if (!(await window.opensProof(mark))) failed.push(mark.outerHTML.slice(0, 120));
        return [all.length, failed] as const;
      }, id);
      expect(marks).toBeGreaterThan(0);
      expect(unopened).toEqual([]);
    }
    expect(faults).toEqual([]);
  });

  it("shows the proof in full: both texts, the words marked in them, the rule and the score", async () => {
    const { page } = await open(markup, { hash: "#coverage-0" });
    const cell = page.locator('#coverage-0 svg:visible [data-kind="cell"]').first();
    await cell.focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open] .pane");
    expect(await page.locator("dialog .pane").count()).toBe(2);
    expect(await page.locator("dialog mark").count()).toBeGreaterThan(1);
    const texts = await page.$$eval("dialog .text", (panes) => panes.map(({ textContent }) => textContent));
    for (const text of texts) expect(Object.values(toyReport.texts)).toContain(text);
    const facts = await page.textContent("dialog .facts");
    for (const word of ["quy tắc", "điểm", "mức"]) expect(facts).toContain(word);
    const address = page.url();
    await page.reload();
    await ready(page);
    await page.waitForSelector("dialog[open] .pane");
    expect(page.url()).toBe(address);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.url().includes("kind=")).toBe(false);
  });

  it("finds words without their accents, again after a reload", async () => {
    const { page } = await open(markup);
    await page.fill("input[type=search]", "khuyen hoc");
    await page.waitForSelector(".found li");
    const found = await page.textContent(".found");
    expect(found).toMatch(/khuyến học/iu);
    await page.reload();
    await ready(page);
    await page.waitForSelector(".found li");
    expect(await page.textContent(".found")).toBe(found);
    expect(await page.inputValue("input[type=search]")).toBe("khuyen hoc");
    await page.fill("input[type=search]", "qqqq");
    await expect.poll(() => page.textContent(".found")).toBe("Không tìm thấy.");
  });

  it("is filtered by province, again after a reload and from the address alone", async () => {
    const { page } = await open(markup);
    const all = await documentIds(page);
    await page.selectOption(".filters label:has-text('Tỉnh') select", "Hải Châu");
    await page.waitForSelector("#overview .filtered");
    const some = await documentIds(page);
    const expected = toyReport.overview.rows.filter((row) => row.province === "Hải Châu").map(({ id }) => id);
    expect(some.toSorted()).toEqual(expected.toSorted());
    expect(some.length).toBeLessThan(all.length);
    await page.reload();
    await ready(page);
    expect(await documentIds(page)).toEqual(some);
    await goTo(page, "chain");
    expect(await page.textContent("#chain figure")).toContain("province = Hải Châu");
    await page.goBack();
    await page.goBack();
    expect(await documentIds(page)).toEqual(all);
  });

  it("is filtered by level, unit and status", async () => {
    const unit = toyReport.workload.rows[0]?.canonical ?? "";
    const { page } = await open(markup, { hash: `#workload?unit=${encodeURIComponent(unit)}` });
    const units = await page.$$eval('#workload [data-kind="unit"]', (marks) =>
      marks.map((mark) => mark.getAttribute("data-id")),
    );
    expect(new Set(units)).toEqual(new Set([unit]));
    await goTo(page, "overview");
    await page.click(".filters button");
    await page.selectOption(".filters label:has-text('Cấp') select", "central");
    const central = toyReport.overview.rows.filter(({ level }) => level === "central").map(({ id }) => id);
    await expect.poll(async () => (await documentIds(page)).toSorted()).toEqual(central.toSorted());
    await page.click(".filters button");
    const chosen = partlyTrue();
    await goTo(page, `coverage-${chosen.at}`);
    await page.selectOption(".filters label:has-text('Mức') select", chosen.status);
    await page.waitForSelector(`#coverage-${chosen.at} .filtered`);
    const left = page.locator(`#coverage-${chosen.at} svg:visible [data-kind="task"]`);
    expect(await left.count()).toBe(chosen.count);
  });

  it("turns its language, every word of it, and keeps it in the address", async () => {
    const { page } = await open(markup);
    await page.click(".tools button");
    for (const id of await sectionIds(page)) {
      await goTo(page, id);
      const words = await page.innerText(`#${id} h2`);
      expect(words).not.toMatch(/Tổng quan|Chuỗi|Triển khai|Phân công|Trùng lặp|Khối lượng|Phát hiện/u);
    }
    const { message, do: advice } = toyReport.findings.findings[0] ?? { message: "", do: "" };
    const finding = await page.innerText("#findings .findings li:first-child");
    expect(finding).not.toContain(message);
    expect(finding).not.toContain(advice);
    expect(finding).toContain(toyReport.translations[message]);
    await page.reload();
    await ready(page);
    expect(await page.getAttribute("html", "lang")).toBe("en");
    expect(await page.getAttribute("input[type=search]", "placeholder")).toContain("accents");
  });

  it("saves drawings as SVG and PNG, and tables as CSV", async () => {
    const { page, faults } = await open(markup, { hash: "#coverage-0" });
    const saved = async (button: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator(`#coverage-0 button:visible:text-is("${button}")`).first().click(),
      ]);
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    };
    const svg = await saved("SVG");
    expect(svg.name).toMatch(/^trien-khai-.*\.svg$/u);
    expect(svg.bytes.toString()).toMatch(/^<\?xml[^>]*>\n<svg [\s\S]*<\/svg>\n$/u);
    expect(svg.bytes.toString()).not.toMatch(/tabindex|data-kind/u);
    const png = await saved("PNG");
    expect(png.name).toMatch(/\.png$/u);
    expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(png.bytes.length).toBeGreaterThan(10_000);
    const csv = await saved("CSV");
    const lines = csv.bytes.toString().split("\r\n");
    expect(csv.name).toMatch(/\.csv$/u);
    expect(lines[0]).toBe("\ufeffCột,Đầy đủ,Một phần,Nhắc,Không,Có gốc");
    expect(lines).toHaveLength((toyReport.coverages[0]?.columns.length ?? 0) + 2);
    expect(faults).toEqual([]);
  });
});
