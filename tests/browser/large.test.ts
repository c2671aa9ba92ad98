import { expect, it } from "vitest";
import { linkChain } from "../../src/chain/chain.ts";
import { buildGraph } from "../../src/graph/build.ts";
import { parseDocument } from "../../src/parse/document.ts";
import { report } from "../../src/query/report.ts";
import { renderPage } from "../../src/render/page.ts";
import { goTo, inBrowser } from "./browser.ts";

/** A plan of a commune, with tasks that no other plan has word for word. */
function planOf(at: number): string {
  const tasks = Array.from(
    { length: 20 },
    (_, task) =>
      `${task + 1}. Tổ dân phố số ${at * 20 + task} chủ trì tổ chức buổi học cộng đồng thứ ${task}, có ${at + task + 10}% hộ tham gia, xong trước ngày 31/12/${2022 + (task % 5)}.`,
  );
  return `ỦY BAN NHÂN DÂN
XÃ SƠN BÌNH
Số: ${at + 1}/KH-UBND
Sơn Bình, ngày 10 tháng 6 năm 2021

KẾ HOẠCH
Về việc học cộng đồng, đợt ${at + 1}

I. NHIỆM VỤ
${tasks.join("\n")}
`;
}

const sources = Array.from({ length: 120 }, (_, at) => ({
  file: `${at}.txt`,
  id: `plan-${at}`,
  text: planOf(at),
}));
const large = report(buildGraph(linkChain(sources.flatMap((source) => parseDocument(source)))));
const markup = renderPage(large, { files: { timeline: ["timeline.csv"] } });

inBrowser("a large page", (open) => {
  it("begins with the first rows, makes more of them when they are asked for, and names the file that has all", async () => {
    const { page, faults } = await open(markup, { hash: "#timeline" });
    const rows = () => page.locator("#timeline tbody tr").count();
    expect(large.timeline.deadlines.length).toBeGreaterThan(2000);
    expect(await rows()).toBe(60);
    const drawing = await page.$("#timeline svg");
    await page.click("#timeline .top button");
    await expect.poll(rows).toBe(240);
    expect(await drawing?.evaluate((kept) => kept.isConnected)).toBe(true);
    expect(await page.getAttribute("#timeline .files a", "href")).toBe("./timeline.csv");
    expect(faults).toEqual([]);
  });

  it("is searched, filtered and opened in every text", async () => {
    const { page, faults } = await open(markup);
    await page.fill("input[type=search]", "to dan pho so 2399");
    await page.locator(".found a", { hasText: "120/KH-UBND: …" }).first().click();
    await page.waitForSelector("dialog[open] mark");
    expect(await page.textContent("dialog mark")).toBe("Tổ dân phố số 2399");
    await page.keyboard.press("Escape");
    await page.fill("input[type=search]", "");
    await goTo(page, "workload");
    await page.fill(".filters input", large.workload.rows.at(-1)?.canonical ?? "");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#workload .filtered");
    expect(await page.locator("#workload tbody tr").count()).toBeLessThan(5);
    expect(faults).toEqual([]);
  });
});
