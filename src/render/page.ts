/** The page: one HTML file that needs no network and no server, and reads without its script. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Language } from "../model.ts";
import type { Report } from "../query/answers-work.ts";
import { pageData } from "./page-data.ts";
import type { PageFiles } from "./page-packed.ts";
import { both, plain, table, topOf } from "./page-parts.ts";
import { sectionsOf } from "./page-sections.ts";
import { pageStyle } from "./page-style.ts";
import { headNotes, said, type View, viewOf } from "./page-view.ts";
import { pageWords } from "./page-words.ts";
import { escapeText, html } from "./svg.ts";
import { frameWords } from "./words.ts";

export interface PageOptions {
  /** The language that the page opens in; a reader can switch. @defaultValue "vi" */
  readonly lang?: Language;
  /** @defaultValue the report's title */
  readonly title?: string;
  /** Files beside the page that hold whole tables, by the ids of its sections. @defaultValue none */
  readonly files?: PageFiles;
}

/** Writes a report as a page: drawings, tables, quotes, and a script that opens the proof of whatever is clicked. */
export function renderPage(
  report: Report,
  { lang = "vi", title = report.title, files = {} }: PageOptions = {},
): string {
  const style = pageStyle();
  const script = pageScript();
  const view = viewOf(report, lang, files);
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
    html("body", {}, ...bodyOf(report, title, { ...view, waiting: true }), scripts(view, script)),
  )}\n`;
}

function bodyOf(report: Report, title: string, view: View): string[] {
  const sections = sectionsOf(view);
  const links = sections.map((section) =>
    html("li", {}, html("a", { href: `#${section.id}` }, section.title)),
  );
  return [
    html(
      "header",
      {},
      html("h1", {}, said(title, report)),
      aside(both(frameWords.saysOnly)),
      headNotes(report),
    ),
    html("nav", { "aria-label": pageWords.sections[view.lang] }, html("ul", {}, ...links)),
    html("main", {}, ...sections.map((section) => section.write())),
    footerOf(report),
  ];
}

function aside(words: string): string {
  return html("p", { class: "aside" }, words);
}

function footerOf({ documents, version }: Report): string {
  const shown = documents.slice(0, MOST_HASHES);
  const rows = shown.map(({ id, hash }) => [plain(id), html("code", {}, plain(hash))]);
  return html(
    "footer",
    {},
    html("p", {}, both(pageWords.version, { version })),
    table([both(pageWords.madeFrom), both(pageWords.hash)], rows),
    topOf(rows.length, documents.length),
  );
}

const MOST_HASHES = 100;

/** What the script begins with, the script, and the data that it asks for later; without a script, nothing. */
function scripts(view: View, script: string | null): string {
  if (script === null) return "";
  const { head, parts, blocks } = pageData(view);
  const json = JSON.stringify(head).replaceAll("<", "\\u003c");
  const { choices = "", ...others } = parts;
  return [
    `<script type="application/json" id="report">${json}</script>`,
    dataBlock("choices", choices),
    `<script>${script}</script>`,
    ...Object.entries(others).map(([name, part]) => dataBlock(name, part)),
    ...blocks.map((block, at) => dataBlock(`text-${at}`, block)),
  ].join("");
}

/** Packed data, which no browser reads before the script asks for it. */
function dataBlock(name: string, packed: string): string {
  return `<script type="text/plain" id="data-${name}">${packed}</script>`;
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
