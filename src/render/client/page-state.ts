/** The page's data and the language it is read in. */
import type { Language } from "../../model.ts";
import type { Report } from "../../query/answers-work.ts";
import { lazily, once } from "../lazily.ts";
import { namesOf } from "../page-names.ts";
import type { Words } from "../words.ts";
import type { PageSource } from "./data.ts";
import { findTaskQuotes, type ProofContext } from "./proof.ts";

/** The data that the page was written with. */
export function readData(): PageSource | null {
  const head = document.getElementById("report")?.textContent;
  if (!head) return null;
  return { head, packed: (name) => document.getElementById(`data-${name}`)?.textContent ?? "" };
}

/** The language that the page shows now. */
export function languageNow(): Language {
  return document.documentElement.dataset.lang === "en" ? "en" : "vi";
}

/** A phrase in the language of now. */
export function now(words: Words): string {
  return words[languageNow()];
}

/** Shows the page in a language. */
export function speak(lang: Language): void {
  document.documentElement.dataset.lang = lang;
  document.documentElement.lang = lang;
  document.dispatchEvent(new Event("languagechanged"));
}

/** Does something at once, and whenever the language changes. */
export function onLanguage(does: () => void): void {
  does();
  document.addEventListener("languagechanged", does);
}

/** What proofs are looked up in. */
export function contextOf(
  reportNow: () => Report,
  chainNow: () => ProofContext["chain"] = () => undefined,
): () => ProofContext {
  let known: Pick<ProofContext, "report" | "nameOf"> | null = null;
  let taskQuotes: () => ProofContext["taskQuotes"] = () => new Map();
  return () => {
    const report = reportNow();
    if (known?.report !== report) {
      known = { report, nameOf: namesOf(report) };
      taskQuotes = once(() => findTaskQuotes(report));
    }
    const { nameOf } = known;
    return lazily<ProofContext>({
      ...{ report: () => report, chain: chainNow, nameOf: () => nameOf, lang: languageNow, taskQuotes },
    });
  };
}

/** An element with its text and class. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = "",
  text = "",
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  if (text !== "") made.textContent = text;
  return made;
}
