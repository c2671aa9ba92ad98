/** The sections as they stand on the page: which one is shown, and which have to be written again. */
import type { Language } from "../../model.ts";
import { sectionsOf } from "../page-sections.ts";
import type { View } from "../page-view.ts";
import { type PageState, writeAddress } from "./address.ts";
import { filterLine } from "./filter-line.ts";

/** What the sections are written from. */
interface Written {
  readonly state: () => PageState;
  readonly view: () => View;
  readonly prepare: (section: HTMLElement) => void;
}

/** The sections of the page. */
export interface Sections {
  /** Shows the section that is asked for. */
  readonly show: () => void;
  /** Shows more rows of a section. */
  readonly showMore: (section: string) => void;
  /** Lets every section be written again before it is shown, with its first rows only where `anew`. */
  readonly spoil: (anew: boolean) => void;
  /** Writes whatever is not up to date. */
  readonly refresh: () => void;
}

/** Takes care of the sections that stand on the page. */
export function sectionsOn({ state, view, prepare }: Written): Sections {
  const elements = [...document.querySelectorAll<HTMLElement>("main > section")];
  const times = new Map<string, number>();
  const stale = new Set<string>();
  const more = new Set<string>();
  const bare = new Set(elements.map(({ id }) => id));
  return {
    show,
    showMore: (section) => {
      times.set(section, MORE * (times.get(section) ?? 1));
      if (!stale.has(section)) more.add(section);
      stale.add(section);
      show();
    },
    spoil: (anew) => {
      for (const { id } of elements) stale.add(id);
      more.clear();
      if (anew) times.clear();
    },
    refresh: () => {
      for (const element of elements) update(element);
    },
  };

  function show(): void {
    const { section } = state();
    const current = elements.find(({ id }) => id === section) ?? elements[0];
    for (const element of elements) element.classList.toggle("current", element === current);
    leadLinks(state(), current?.id, view().report.lang);
    if (current !== undefined) update(current);
  }

  /** Writes a section again where it has to be. */
  function update(element: HTMLElement): void {
    const { id } = element;
    if (stale.delete(id)) {
      const drawn = !more.delete(id);
      const written = fragmentOf(id, { ...view(), drawn, times: times.get(id) ?? 1 });
      fill(element, drawn ? written : withDrawings(written, element), state());
      bare.add(id);
    }
    if (bare.delete(id)) {
      for (const waiting of element.querySelectorAll("figure > noscript"))
        waiting.outerHTML = waiting.textContent;
      prepare(element);
    }
  }
}

/** A section of a view, beside the page. */
export function fragmentOf(id: string, view: View): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML =
    sectionsOf(view)
      .find((section) => section.id === id)
      ?.write() ?? "";
  return template.content;
}

/** Puts the drawings that stand in a section where they are left out. */
function withDrawings(written: DocumentFragment, element: HTMLElement): DocumentFragment {
  const drawings = [...element.querySelectorAll("figure")];
  for (const [at, room] of written.querySelectorAll("figure").entries())
    room.replaceWith(drawings[at] ?? room);
  return written;
}

/** How many times as many rows stand there when more are asked for. */
const MORE = 4;

/** Lets the links to the sections keep what else the address says. */
function leadLinks(state: PageState, current: string | undefined, lang: Language): void {
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
