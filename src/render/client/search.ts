/** The search field, and when its results are shown. */
import { pageWords } from "../page-words.ts";
import type { OpenedData } from "./data.ts";
import { isLoaded, whenLoaded } from "./loaded.ts";
import { make, now, onLanguage } from "./page-state.ts";
import type { Proof, ProofContext } from "./proof.ts";
import { indexOf } from "./search-index.ts";
import { showResults } from "./search-results.ts";
import type { Stage } from "./stage.ts";

export interface SearchOptions {
  readonly context: () => ProofContext;
  readonly open: (proof: Proof) => void;
  /** Holds what is searched for. */
  readonly stage: Stage;
}

/** Puts a search field into the page's tools. */
export function addSearch(
  tools: HTMLElement,
  data: OpenedData,
  { context, open, stage }: SearchOptions,
): void {
  const field = fieldOf(stage);
  const results = make("div", "found");
  results.hidden = true;
  results.setAttribute("aria-live", "polite");
  tools.append(field);
  tools.after(results);
  const index = indexOf(data);
  let shown = "";
  const follow = () => {
    if (!isLoaded()) return;
    const { query, lang } = stage.state();
    if (document.activeElement !== field) field.value = query;
    const asked = `${lang} ${query}`;
    if (asked === shown) return;
    shown = asked;
    showResults(results, query, { index, context, open, isAsked: () => asked === shown });
  };
  stage.onChange(follow);
  whenLoaded(follow);
}

function fieldOf(stage: Stage): HTMLInputElement {
  const field = make("input");
  field.type = "search";
  onLanguage(() => {
    field.placeholder = now(pageWords.search);
    field.setAttribute("aria-label", now(pageWords.search));
  });
  let waiting = 0;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => stage.change({ query: field.value }, true), PAUSE);
  });
  return field;
}

/** How long nobody types before a search begins, in milliseconds. */
const PAUSE = 150;
