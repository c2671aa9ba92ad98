/** What stands on the page: one section at a time, of the view that the address asks for. */
import type { Report } from "../../query/answers-work.ts";
import { FACETS, isNarrowed } from "../page-filters.ts";
import { narrow } from "../page-narrow.ts";
import { sectionsOf } from "../page-sections.ts";
import type { View } from "../page-view.ts";
import { type PageState, readAddress, writeAddress } from "./address.ts";
import { filterLine } from "./filter-line.ts";
import { speak } from "./page-state.ts";

/** The page and its state. */
export interface Stage {
  readonly report: Report;
  readonly state: () => PageState;
  /** What the filters leave. */
  readonly view: () => View;
  /** Shows another state; one that is `passing` leaves no trace in the history. */
  readonly change: (next: Partial<PageState>, passing?: boolean) => void;
  /** Calls back after every change. */
  readonly onChange: (listen: () => void) => void;
  /** Shows every row of a section. */
  readonly showAll: (section: string) => void;
  /** A section with every row, beside the page. */
  readonly whole: (section: string) => DocumentFragment;
  /** Writes whatever is not up to date. */
  readonly refresh: () => void;
}

/** Sets the page up; `prepare` makes what was written in a section answer to the reader. */
export function makeStage(report: Report, prepare: (section: HTMLElement, stage: Stage) => void): Stage {
  const elements = [...document.querySelectorAll<HTMLElement>("main > section")];
  const listeners: (() => void)[] = [];
  const whole = new Set<string>();
  let state = readAddress(location.hash, report.lang);
  let view = narrow(report, state.filters, state.lang);
  const written = document.documentElement.lang;
  let stale = new Set(
    isNarrowed(state.filters) || state.lang !== written ? elements.map(({ id }) => id) : [],
  );
  const bare = new Set(elements.map(({ id }) => id));

  const stage: Stage = {
    report,
    state: () => state,
    view: () => view,
    change: (next, passing = false) => {
      apply({ ...state, ...next });
      const address = writeAddress(state, report.lang);
      if (passing) history.replaceState(null, "", address);
      else if (address !== location.hash) history.pushState(null, "", address);
    },
    onChange: (listen) => listeners.push(listen),
    showAll: (section) => {
      whole.add(section);
      stale.add(section);
      show();
    },
    whole: (section) => fragmentOf(section, { ...view, whole: true }),
    refresh: () => {
      for (const element of elements) update(element);
    },
  };
  addEventListener("popstate", () => apply(readAddress(location.hash, report.lang)));
  addEventListener("hashchange", () => apply(readAddress(location.hash, report.lang)));
  document.body.classList.add("tabbed");
  speak(state.lang);
  show();
  return stage;

  function apply(next: PageState): void {
    const before = state;
    state = next;
    const narrowed = FACETS.some((facet) => before.filters[facet] !== next.filters[facet]);
    if (narrowed || before.lang !== next.lang) {
      view = narrowed ? narrow(report, next.filters, next.lang) : { ...view, lang: next.lang };
      stale = new Set(elements.map(({ id }) => id));
    }
    if (narrowed) whole.clear();
    if (before.lang !== next.lang) speak(next.lang);
    show();
    if (before.section !== next.section) scrollTo(0, 0);
    for (const listen of listeners) listen();
  }

  function show(): void {
    const current = elements.find(({ id }) => id === state.section) ?? elements[0];
    for (const element of elements) element.classList.toggle("current", element === current);
    leadLinks(state, current?.id, report.lang);
    if (current !== undefined) update(current);
  }

  function update(element: HTMLElement): void {
    if (stale.has(element.id)) {
      fill(element, fragmentOf(element.id, { ...view, whole: whole.has(element.id) }), state);
      bare.add(element.id);
    }
    stale.delete(element.id);
    if (bare.delete(element.id)) prepare(element, stage);
  }
}

function fragmentOf(id: string, view: View): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML =
    sectionsOf(view)
      .find((section) => section.id === id)
      ?.write() ?? "";
  return template.content;
}

/** Lets the links to the sections keep what else the address says. */
function leadLinks(state: PageState, current: string | undefined, lang: Report["lang"]): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("nav a")) {
    const section = link.dataset.section ?? link.hash.slice(1);
    link.dataset.section = section;
    link.href = writeAddress({ ...state, section, proof: null }, lang);
    if (section === current) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

/** Puts what was written in the place of what stands there; what was unfolded stays so. */
function fill(element: HTMLElement, written: DocumentFragment, { filters }: PageState): void {
  const open = [...element.querySelectorAll("details")].map((details) => details.open);
  element.replaceChildren(...(written.firstElementChild?.childNodes ?? []));
  const line = filterLine(element.id, filters);
  if (line !== null) element.querySelector("h2")?.after(line);
  for (const [at, details] of element.querySelectorAll("details").entries()) details.open = open[at] ?? false;
}
