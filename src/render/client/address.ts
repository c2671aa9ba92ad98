/** What the page shows, written into its address, so that a view can be sent to somebody. */
import type { Language } from "../../model.ts";
import { FACETS, NO_FILTERS, type PageFilters } from "../page-filters.ts";

/** What the page shows. */
export interface PageState {
  /** The id of the section; the first one where there is none of this id. */
  readonly section: string;
  readonly lang: Language;
  /** What is searched for. */
  readonly query: string;
  readonly filters: PageFilters;
  /** The kind and id of the mark whose proof is open; `null` where none is. */
  readonly proof: readonly [kind: string, id: string] | null;
}

/** Reads `#section?lang=en&q=words&province=…`; what it does not say is as the page was written. */
export function readAddress(hash: string, lang: Language): PageState {
  const [section = "", ...rest] = hash.replace(/^#/u, "").split("?");
  const asked = new URLSearchParams(rest.join("?"));
  const filters = Object.fromEntries(FACETS.map((facet) => [facet, asked.get(facet) || null]));
  const [kind, id] = [asked.get("kind"), asked.get("id")];
  const said = asked.get("lang");
  return {
    section: decoded(section),
    lang: said === "vi" || said === "en" ? said : lang,
    query: asked.get("q") ?? "",
    filters: { ...NO_FILTERS, ...filters },
    proof: kind !== null && id !== null ? [kind, id] : null,
  };
}

/** Writes the address of a state; `lang` is the language that goes without saying. */
export function writeAddress(
  { section, lang: shown, query, filters, proof }: PageState,
  lang: Language,
): string {
  const said = new URLSearchParams();
  if (shown !== lang) said.set("lang", shown);
  if (query !== "") said.set("q", query);
  for (const facet of FACETS) {
    const value = filters[facet];
    if (value !== null) said.set(facet, value);
  }
  if (proof !== null) {
    said.set("kind", proof[0]);
    said.set("id", proof[1]);
  }
  const words = said.toString();
  return `#${section}${words === "" ? "" : `?${words}`}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
