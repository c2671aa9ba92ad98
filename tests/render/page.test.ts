import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { linkChain } from "../../src/chain/chain.ts";
import { buildGraph } from "../../src/graph/build.ts";
import { report } from "../../src/query/report.ts";
import { openData } from "../../src/render/client/data.ts";
import { findTaskQuotes } from "../../src/render/client/proof.ts";
import { findProof } from "../../src/render/client/proofs.ts";
import { renderPage } from "../../src/render/page.ts";
import { pageData } from "../../src/render/page-data.ts";
import { namesOf } from "../../src/render/page-names.ts";
import { viewOf } from "../../src/render/page-view.ts";
import { escapeText } from "../../src/render/svg.ts";
import { coverageOf } from "./sample.ts";
import { toyReport } from "./toy-report.ts";

const page = renderPage(toyReport);
const digest = (text: string) => createHash("sha256").update(text, "utf8").digest("base64");
const inside = (tag: RegExp) => tag.exec(page)?.[1] ?? "";

describe("the page", () => {
  it("names no address outside itself", () => {
    const markup = page
      .replace(/<script>[\s\S]*<\/script>/u, "")
      .replaceAll('xmlns="http://www.w3.org/2000/svg"', "");
    expect(markup).not.toMatch(/(?:src|href|action)="(?!#)|url\((?!#)|https?:|@import/u);
  });

  it("allows only its own style and script", () => {
    const policy = inside(/Content-Security-Policy" content="([^"]+)"/u);
    expect(policy).toContain("default-src &#39;none&#39;");
    expect(policy).toContain(`style-src &#39;sha256-${digest(inside(/<style>([^<]*)<\/style>/u))}&#39;`);
    const script = /<script>([\s\S]*?)<\/script>/u.exec(page)?.[1];
    expect(policy).toContain(
      script === undefined ? "script-src &#39;none&#39;" : `script-src &#39;sha256-${digest(script)}&#39;`,
    );
    expect(page).not.toMatch(/ style="| on\w+="/u);
  });

  it("holds the report as data that cannot end its own script, wherever a script stands at all", () => {
    const hostile = {
      ...toyReport,
      texts: { ...toyReport.texts, x: "</script><script>alert(1)</script>\u2028" },
    };
    const written = renderPage(hostile, { files: { overview: ["</script>.csv"] } });
    expect(written).not.toContain("alert(1)</script>");
    const found = /<script type="application\/json" id="report">([^<]*)<\/script>/u.exec(written)?.[1];
    if (found === undefined) throw new Error("the page holds no data");
    const block = (name: string) => new RegExp(`id="data-${name}">([^<]*)</script>`, "u").exec(written)?.[1];
    const { report, files } = openData({ head: found, packed: (name) => block(name) ?? "" });
    expect(report.texts.x).toBe(hostile.texts.x);
    expect(files.overview).toEqual(["</script>.csv"]);
  });

  it("holds the whole report, in columns and blocks", () => {
    const { head, parts, blocks } = pageData(viewOf(toyReport));
    const packed = (name: string) => parts[name] ?? blocks[Number(name.replace("text-", ""))] ?? "";
    const { report, matrix } = openData({ head: JSON.stringify(head), packed });
    expect(matrix()).toEqual(viewOf(toyReport).matrix());
    expect(JSON.parse(JSON.stringify(report))).toEqual(JSON.parse(JSON.stringify(toyReport)));
  });

  it("escapes its title", () => {
    expect(renderPage(toyReport, { title: "<b>A & B" })).toContain("<title>&lt;b&gt;A &amp; B</title>");
  });

  it("holds every drawing once, in the language that it opens in, each with ids of its own", () => {
    const others = [toyReport.trace, toyReport.comparison].filter((answer) => answer !== null);
    expect(page.match(/<svg /gu)).toHaveLength(5 + others.length + toyReport.coverages.length);
    expect(page).not.toContain('<div class="drawing" lang="en">');
    expect(renderPage(toyReport, { lang: "en" })).not.toContain('<div class="drawing" lang="vi">');
    const ids = [...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("reads without its script: quotes, totals and findings stand in it, and what it does not say", () => {
    const read = page.replace(/<script[\s\S]*<\/script>/u, "");
    expect(read).toContain("Bố trí kinh phí cho công tác khuyến học trong dự toán ngân sách hằng năm.");
    expect(read).toContain(toyReport.findings.findings[0]?.message);
    expect(read).toContain("không cho biết việc đã làm được đến đâu");
    expect(read).toContain("This shows what the texts say, not what was done.");
  });

  it("says each note and message in both languages, and each note once at its head or in a section", () => {
    const read = page.replace(/<script[\s\S]*<\/script>/u, "").replace(/<svg[\s\S]*?<\/svg>/gu, "");
    for (const { message } of toyReport.findings.findings) {
      expect(toyReport.translations[message]).not.toBe(undefined);
      expect(read).toContain(
        `<span class="w" lang="en">${escapeText(toyReport.translations[message] ?? "")}</span>`,
      );
    }
    const note = "Mã hóa tay, không có nguyên văn: a.";
    const noted = { ...toyReport, notes: [note], overview: { ...toyReport.overview, notes: [note] } };
    const shown = renderPage(noted)
      .replace(/<script[\s\S]*<\/script>/u, "")
      .replace(/<svg[\s\S]*?<\/svg>/gu, "");
    expect(shown.split(`<span class="w" lang="vi">${note}</span>`)).toHaveLength(2);
  });

  it("is small before there is anything in it", () => {
    const empty = renderPage(report(buildGraph(linkChain([]))));
    expect(Buffer.byteLength(empty)).toBeLessThan(600_000);
  });

  it("is the same for the same report", () => {
    expect(renderPage(toyReport)).toBe(page);
  });
});

describe("the proof behind a mark", () => {
  const context = {
    ...({ report: toyReport, lang: "vi" } as const),
    ...{ nameOf: namesOf(toyReport), taskQuotes: findTaskQuotes(toyReport) },
  };
  const unescaped = (text: string) =>
    text
      .replace(/&gt;/gu, ">")
      .replace(/&lt;/gu, "<")
      .replace(/&#39;/gu, "'")
      .replace(/&quot;/gu, '"')
      .replace(/&amp;/gu, "&");
  const marks = new Map(
    [...page.matchAll(/data-kind="([^"]+)" data-id="([^"]*)"/gu)].map(([whole, kind = "", id = ""]) => [
      whole,
      [kind, unescaped(id)] as const,
    ]),
  );

  it("is found for every mark of the page, with something in it", () => {
    expect(marks.size).toBeGreaterThan(100);
    const missing = [...marks.values()].filter(([kind, id]) => !findProof(kind, id, context)?.items.length);
    expect(missing).toEqual([]);
  });

  it("opens as many words as the overview counts tasks, deadlines and targets", () => {
    for (const kind of ["tasks", "deadlines", "targets"] as const) {
      const { items = [] } = findProof("count", kind, context) ?? {};
      const passages = items.flatMap(({ sides }) => sides.flatMap((side) => side.passages));
      expect(passages).toHaveLength(toyReport.overview.counts[kind]);
    }
  });

  it("quotes what stands in the texts", () => {
    const passages = [...marks.values()].flatMap(([kind, id]) =>
      (findProof(kind, id, context)?.items ?? []).flatMap(({ sides }) =>
        sides.flatMap((side) => side.passages),
      ),
    );
    expect(passages.length).toBeGreaterThan(100);
    for (const { document, start, end, text } of passages)
      expect(toyReport.texts[document]?.slice(start, end)).toBe(text);
  });

  it("sets the upstream words beside the downstream ones, with the rule and the score", () => {
    const report = { ...toyReport, coverages: [coverageOf(5, 2)] };
    const proof = findProof("cell", "son-binh-tinh-uy#II.1.-1 | column-1", { ...context, report });
    expect(proof?.items).toHaveLength(2);
    expect(proof?.items[0]?.sides.map(({ document }) => document)).toEqual(["son-binh-tinh-uy", "column-1"]);
    const facts = Object.fromEntries(
      (proof?.items[0]?.facts ?? []).map(({ name, value }) => [name.en, value]),
    );
    expect(facts).toMatchObject({
      rule: "align.same-duty",
      score: "0,87",
      grade: "2",
      lost: "thời hạn",
      changed: "chỉ tiêu: 25 → 10",
    });
  });

  it("is none for a mark that does not exist", () => {
    expect(findProof("cell", "nowhere", context)).toBeNull();
    expect(findProof("constructor", "x", context)).toBeNull();
  });
});
