/** The line that tells a reader, on the screen and on paper, that he does not see all. */
import { FACETS, facetsOf, facetWords, isNarrowed, type PageFilters } from "../page-filters.ts";
import { both } from "../page-parts.ts";
import { pageWords } from "../page-words.ts";
import { escapeText } from "../svg.ts";
import { wordsOf } from "./filter-words.ts";
import { make } from "./page-state.ts";

/** What a section is narrowed to, and which filters mean nothing to it; `null` where nothing is asked for. */
export function filterLine(section: string, filters: PageFilters): HTMLElement | null {
  if (!isNarrowed(filters)) return null;
  const here = facetsOf(section);
  const asked = FACETS.filter((facet) => filters[facet] !== null);
  const inForce = asked
    .filter((facet) => here.includes(facet))
    .map((facet) => `${both(facetWords[facet])}: <b>${askedFor(facet, filters)}</b>`);
  const idle = asked.filter((facet) => !here.includes(facet)).map((facet) => both(facetWords[facet]));
  const line = make("p", "filtered");
  line.innerHTML = [
    ...(inForce.length === 0 ? [] : [`${both(pageWords.filteredBy)} ${inForce.join("; ")}.`]),
    ...(idle.length === 0 ? [] : [`${both(pageWords.notFiltered)} ${idle.join(", ")}.`]),
  ].join(" ");
  return line;
}

function askedFor(facet: keyof PageFilters, filters: PageFilters): string {
  const value = filters[facet] ?? "";
  const words = wordsOf(facet, value);
  return words === null ? escapeText(value) : both(words);
}
