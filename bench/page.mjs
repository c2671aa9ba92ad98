/**
 * Pages of generated plans, opened in Chromium (`CHROMIUM` names it): how large they are, how soon there is something to read, how
 * soon the page answers and has all of its data, how long a search, a filter and a proof take, and how much memory the page holds.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { buildGraph, linkChain, parseDocument, renderPage, report } from "../dist/index.js";
import { hasData, linesOf, plansOf } from "./plans-data.mjs";

/** Makes the pages and prints a line for each. */
export async function run() {
  const executablePath = process.env.CHROMIUM;
  if (!executablePath) return console.log("page: CHROMIUM names no browser");
  if (!hasData) return console.log("page: the shared generator of plans is not there");
  const folder = mkdtempSync(join(tmpdir(), "page-"));
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--enable-precise-memory-info"],
  });
  for (const size of (process.env.BENCH_SIZES ?? "100,1000").split(",").map(Number)) {
    const path = join(folder, `${size}.html`);
    writeFileSync(path, renderPage(report(buildGraph(linkChain(documentsOf(size))))));
    console.log(JSON.stringify({ plans: size, ...(await measured(browser, path)) }));
  }
  await browser.close();
  rmSync(folder, { recursive: true });
}

/** The generated plans, each of them said to carry out one directive, and that directive with the generator's upstream tasks. */
function documentsOf(size) {
  const path = plansOf(size);
  const read = (name) => [...linesOf(join(path, name))].filter((line) => line !== "");
  const plans = read("plans.jsonl").map((line) => {
    const { id, text } = JSON.parse(line);
    return [id, text.replace(/(?<=KẾ HOẠCH\n)[\s\S]*?\n\n/u, () => `thực hiện ${DIRECTIVE}\n\n`)];
  });
  const sources = [["directive", directiveOf(read("upstream.txt"))], ...plans];
  return sources.flatMap(([id, text]) => parseDocument({ file: `${id}.txt`, id, text }));
}

const DIRECTIVE = "Chỉ thị số 42-CT/TW ngày 16/4/2010 của Bộ Chính trị về việc thử chuỗi lớn";

function directiveOf(tasks) {
  const head =
    "BỘ CHÍNH TRỊ\nSố 42-CT/TW\nHà Nội, ngày 16 tháng 4 năm 2010\n\nCHỈ THỊ\nvề việc thử chuỗi lớn";
  return `${head}\n\nI. NHIỆM VỤ\n\n${tasks.map((task, at) => `${at + 1}. ${task}`).join("\n\n")}\n`;
}

/** Opens a page and uses it. Times are in milliseconds, sizes in megabytes. */
export async function measured(browser, path) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const opened = performance.now();
  await page.goto(pathToFileURL(path).href, { waitUntil: "commit" });
  await page.waitForSelector("body.scripted", { timeout: 120_000 });
  const ready = performance.now() - opened;
  await page.waitForLoadState("domcontentloaded");
  const loaded = performance.now() - opened;
  const paints = await page.evaluate(() =>
    performance.getEntriesByName("first-contentful-paint").map(({ startTime }) => startTime),
  );
  const timed = async (act) => {
    const start = performance.now();
    await act();
    return Math.round(performance.now() - start);
  };
  const proof = await timed(async () => {
    await page.locator('#overview [data-kind="document"]').first().click();
    await page.waitForSelector("dialog[open] .text:not(:empty)");
  });
  await page.keyboard.press("Escape");
  const search = async (words) => {
    await page.fill("input[type=search]", words);
    await page.waitForFunction(
      (asked) => location.hash.includes(asked) && document.querySelector(".found li") !== null,
      words.split(" ")[0],
      { timeout: 120_000 },
    );
  };
  const firstSearch = await timed(() => search("tuyen truyen"));
  const nextSearch = await timed(() => search("kinh phi"));
  await page.fill("input[type=search]", "");
  const filterBy = async (index) => {
    await page.selectOption(".filters select", { index });
    await page.waitForFunction(
      () =>
        document.querySelector("#overview .filtered b")?.textContent ===
        document.querySelector(".filters select").value,
      null,
      { timeout: 120_000 },
    );
  };
  const firstFilter = await timed(() => filterBy(1));
  const nextFilter = await timed(() => filterBy(2));
  const memory = await page.evaluate(() => performance.memory.usedJSHeapSize);
  await page.close();
  const megabytes = (bytes) => Math.round(bytes / 1e5) / 10;
  return {
    ...{ size: megabytes(statSync(path).size), firstContent: Math.round(paints[0] ?? 0) },
    ...{ ready: Math.round(ready), loaded: Math.round(loaded), proof, firstSearch, nextSearch },
    ...{ firstFilter, nextFilter, memory: megabytes(memory) },
  };
}
