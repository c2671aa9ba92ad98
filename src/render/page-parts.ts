/** The parts that all sections of the page are made of. */
import type { Language } from "../model.ts";
import type { Quote } from "../query/answers.ts";
import { pageWords } from "./page-words.ts";
import { paraphraseWords } from "./paraphrase.ts";
import { escapeText, html } from "./svg.ts";
import { say, type Words } from "./words.ts";

/** A phrase in both languages, of which the page shows one. */
export function both(words: Words, blanks: Readonly<Record<string, string | number>> = {}): string {
  return LANGUAGES.map((lang) =>
    html("span", { class: "w", lang }, escapeText(say(words, lang, blanks))),
  ).join("");
}

/** How a section's drawings are written. */
interface Drawing {
  readonly lang: Language;
  readonly drawn: boolean;
  readonly waiting: boolean;
}

/**
 * A drawing, in the one language that the page shows: the script draws it again in the other. One that waits is no part of the page
 * until the script shows its section, but where scripts do not run.
 */
export function figure({ lang, drawn, waiting }: Drawing, draw: (lang: Language) => string): string {
  if (!drawn) return html("figure", {});
  const drawing = html("div", { class: "drawing", lang }, draw(lang));
  return html("figure", {}, waiting ? html("noscript", {}, drawing) : drawing);
}

/** A section with its heading, which the page's links lead to. */
export function section(id: string, heading: string, ...parts: readonly string[]): string {
  return html("section", { id }, html("h2", {}, heading), ...parts);
}

/** The marks of what can be opened. */
export function opens(
  kind: string,
  id: string,
): { readonly "data-kind": string; readonly "data-id": string } {
  return { "data-kind": kind, "data-id": id };
}

/** The words of a quote on one line, with the mark of a paraphrase before them. */
export function quotedLine({ text, coded }: Quote): string {
  const words = escapeText(text.replace(/\s+/gu, " ").trim());
  return coded ? `${html("i", {}, both(paraphraseWords))}: ${words}` : words;
}

/** A table of markup; `numbers` names the columns that are set on the right. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[] = [],
): string {
  const classOf = (at: number) => ({ class: numbers.includes(at) ? "number" : null });
  const head = heads.map((cell, at) => html("th", { scope: "col", ...classOf(at) }, cell));
  const body = rows.map((row) => html("tr", {}, ...row.map((cell, at) => html("td", classOf(at), cell))));
  return html(
    "div",
    { class: "scroll" },
    html("table", {}, html("thead", {}, html("tr", {}, ...head)), html("tbody", {}, ...body)),
  );
}

/** A number or name that opens its proof. */
export function opener(kind: string, id: string, content: string): string {
  return html("span", { class: "open", ...opens(kind, id) }, content);
}

/** Text as it is. */
export function plain(text: string | number): string {
  return escapeText(String(text));
}

/** Says how many of the rows stand here, where not all do. */
export function topOf(shown: number, all: number): string {
  return shown >= all ? "" : html("p", { class: "aside top" }, both(pageWords.top, { shown, all }));
}

/** What can be folded away; it stands open in print. */
export function folded(summary: string, ...parts: readonly string[]): string {
  return html("details", {}, html("summary", {}, summary), ...parts);
}

export const LANGUAGES: readonly Language[] = ["vi", "en"];
