/** The fields that narrow the page. */
import { type Choices, FACETS, type Facet, facetWords, isNarrowed, NO_FILTERS } from "../page-filters.ts";
import { pageWords } from "../page-words.ts";
import { button } from "./dialog.ts";
import { wordsOf } from "./filter-words.ts";
import { make, now, onLanguage } from "./page-state.ts";
import { plainText } from "./plain-search.ts";
import type { Stage } from "./stage.ts";

/** Puts a field for each filter into a row of its own. */
export function filterRow(stage: Stage, choicesOf: () => Choices): HTMLElement {
  const row = make("details", "filters");
  const heading = make("summary");
  const choices = choicesOf();
  const fields = FACETS.filter((facet) => choices[facet].length > 0).map((facet) =>
    facet === "unit" ? nameField(facet, choices[facet], stage) : choiceField(facet, choices[facet], stage),
  );
  const clear = button("", () => stage.change({ filters: NO_FILTERS }));
  const follow = () => {
    const asked = FACETS.filter((facet) => stage.state().filters[facet] !== null).length;
    heading.textContent = `${now(pageWords.filters)}${asked === 0 ? "" : ` (${asked})`}`;
    clear.textContent = now(pageWords.clearFilters);
    clear.hidden = asked === 0;
  };
  row.append(heading, ...fields, clear);
  row.open = innerWidth > 760 || isNarrowed(stage.state().filters);
  stage.onChange(follow);
  onLanguage(follow);
  return row;
}

function choiceField(facet: Facet, values: readonly string[], stage: Stage): HTMLElement {
  const field = make("select");
  const follow = () => {
    const all = new Option(now(pageWords.allOf), "");
    const options = values.map((value) => {
      const words = wordsOf(facet, value);
      return new Option(words === null ? value : now(words), value);
    });
    field.replaceChildren(all, ...options);
    field.value = stage.state().filters[facet] ?? "";
  };
  field.addEventListener("change", () => ask(facet, field.value, stage));
  stage.onChange(follow);
  return labelled(facet, field, follow);
}

/** A field in which a name is typed, with or without accents. */
function nameField(facet: Facet, values: readonly string[], stage: Stage): HTMLElement {
  const field = make("input");
  const list = make("datalist");
  list.id = `names-${facet}`;
  list.append(...values.map((value) => new Option(value, value)));
  field.setAttribute("list", list.id);
  const follow = () => {
    field.value = stage.state().filters[facet] ?? "";
    field.placeholder = now(pageWords.allOf);
  };
  field.addEventListener("change", () => {
    ask(facet, nameOf(field.value, values), stage);
    follow();
  });
  stage.onChange(follow);
  const label = labelled(facet, field, follow);
  label.append(list);
  return label;
}

function nameOf(typed: string, values: readonly string[]): string {
  const plain = plainText(typed.trim().normalize("NFC"));
  if (plain === "") return "";
  return (
    values.find((value) => plainText(value) === plain) ??
    values.find((value) => plainText(value).startsWith(plain)) ??
    values.find((value) => plainText(value).includes(plain)) ??
    ""
  );
}

function ask(facet: Facet, value: string, stage: Stage): void {
  stage.change({ filters: { ...stage.state().filters, [facet]: value === "" ? null : value } });
}

function labelled(facet: Facet, field: HTMLElement, follow: () => void): HTMLElement {
  const label = make("label");
  const words = make("span");
  onLanguage(() => {
    words.textContent = now(facetWords[facet]);
    follow();
  });
  label.append(words, field);
  return label;
}
