/** The page: one HTML file that needs no network and no server, and reads without its script. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Language } from "../model.ts";
import type { Report } from "../query/answers-work.ts";
import { compareWords } from "./compare-words.ts";
import { comparisonSection } from "./page-compare.ts";
import { coverageSection } from "./page-coverage.ts";
import { duplicatesSection } from "./page-duplicates.ts";
import { chainSection, overviewSection } from "./page-overview.ts";
import { both, notesOf, plain, table } from "./page-parts.ts";
import { pageStyle } from "./page-style.ts";
import { pageWords } from "./page-words.ts";
import { findingsSection, flowSection, workloadSection } from "./page-work.ts";
import { escapeText, html } from "./svg.ts";
import { frameWords } from "./words.ts";

export interface PageOptions {
  /** The language that the page opens in; a reader can switch. @defaultValue "vi" */
  readonly lang?: Language;
  /** @defaultValue the report's title */
  readonly title?: string;
}

/** Writes a report as a page: drawings, tables, quotes, and a script that opens the proof of whatever is clicked. */
export function renderPage(report: Report, { lang = "vi", title = report.title }: PageOptions = {}): string {
  const style = pageStyle();
  const script = pageScript();
  return `<!doctype html>\n${html(
    "html",
    { lang, "data-lang": lang },
    html(
      "head",
      {},
      html("meta", { charset: "utf-8" }),
      html("meta", { "http-equiv": "Content-Security-Policy", content: policyOf(style, script) }),
      html("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      html("meta", { name: "generator", content: `directive-chain ${report.version}` }),
      html("title", {}, escapeText(title)),
      `<style>${style}</style>`,
    ),
    html("body", {}, ...bodyOf(report, title), scripts(report, script)),
  )}\n`;
}

function bodyOf(report: Report, title: string): string[] {
  const { overview, coverages, flow, duplication, workload, findings } = report;
  const intro = html("p", { class: "aside" }, both(frameWords.saysOnly));
  return [
    html("header", {}, html("h1", {}, plain(title)), intro, notesOf(report.notes)),
    html("nav", {}, html("ul", {}, ...linksOf(report))),
    html(
      "main",
      {},
      overviewSection(overview),
      chainSection(overview),
      ...coverages.map(coverageSection),
      comparisonSection(report.comparison),
      flowSection(flow),
      duplicatesSection(duplication),
      workloadSection(workload),
      findingsSection(findings),
    ),
    footerOf(report),
  ];
}

function linksOf({ coverages, comparison }: Report): string[] {
  const entries = [
    ["overview", both(pageWords.overview)],
    ["chain", both(pageWords.chain)],
    ...coverages.map(({ upstreamLabel }, at) => [
      `coverage-${at}`,
      both(pageWords.coverage, { upstream: upstreamLabel }),
    ]),
    ...(comparison ? [["compare", both(compareWords.section)]] : []),
    ["flow", both(pageWords.flow)],
    ["duplicates", both(pageWords.duplicates)],
    ["workload", both(pageWords.workload)],
    ["findings", both(pageWords.findings)],
  ] as const;
  return entries.map(([id, words]) => html("li", {}, html("a", { href: `#${id}` }, words ?? "")));
}

function footerOf({ documents, version }: Report): string {
  const rows = documents.map(({ id, hash }) => [plain(id), html("code", {}, plain(hash))]);
  return html(
    "footer",
    {},
    html("p", {}, both(pageWords.version, { version })),
    table([both(pageWords.madeFrom), both(pageWords.hash)], rows),
  );
}

/** The answers as data, then the script; without a script, neither. */
function scripts(report: Report, script: string | null): string {
  if (script === null) return "";
  const json = JSON.stringify(report).replace(
    /[<\u2028\u2029]/gu,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<script type="application/json" id="report">${json}</script><script>${script}</script>`;
}

/** Nothing may be loaded from anywhere; only this style and this script count. */
function policyOf(style: string, script: string | null): string {
  const run = script === null ? "'none'" : `'sha256-${digest(script)}'`;
  return `default-src 'none'; style-src 'sha256-${digest(style)}'; script-src ${run}; img-src data:; base-uri 'none'; form-action 'none'`;
}

function digest(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("base64");
}

/** The bundled script; `null` where it was not built. */
function pageScript(): string | null {
  try {
    const script = readFileSync(new URL("../../dist/client/page.js", import.meta.url), "utf8");
    return script.replace(/<(?=\/script|!--|script)/giu, "\\x3c");
  } catch {
    return null;
  }
}
