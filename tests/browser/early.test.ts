import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { renderPage } from "../../src/render/page.ts";
import { toyReport } from "../render/toy-report.ts";
import { inBrowser } from "./browser.ts";

const markup = renderPage(toyReport);
/** The page up to the data that its script asks for later. */
const early = markup.indexOf("</script>", markup.indexOf("<script>")) + "</script>".length;

/** Sends the page as far as its script, and the rest when it is told to. */
async function inTwoParts(): Promise<{ url: string; rest: () => void; close: () => void }> {
  let rest = () => {};
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.write(markup.slice(0, early));
    rest = () => response.end(markup.slice(early));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, rest: () => rest(), close: () => server.close() };
}

inBrowser("a page whose data is on its way", (open) => {
  it("shows its sections at once, and does what else was asked when the data is there", async () => {
    const { page } = await open(markup);
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    const sent = await inTwoParts();
    await page.goto(sent.url, { waitUntil: "commit" });
    await page.waitForSelector("body.scripted");
    await page.click('nav a[data-section="chain"]');
    await page.waitForSelector("#chain.current svg[role=group]");
    await page.selectOption(".filters select", { index: 1 });
    await page.fill("input[type=search]", "khuyen hoc");
    await page.waitForFunction(() => location.hash.includes("q="));
    expect(await page.locator("#chain .filtered, .found:visible").count()).toBe(0);
    sent.rest();
    await page.waitForSelector("#chain .filtered");
    await page.waitForSelector(".found:visible a");
    expect(errors).toEqual([]);
    sent.close();
  });
});
