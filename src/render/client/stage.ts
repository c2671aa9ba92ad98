/** What stands on the page: one section at a time, of the view that the address asks for. */
import type { Report } from "../../query/answers-work.ts";
import { FACETS, isNarrowed } from "../page-filters.ts";
import { narrow } from "../page-narrow.ts";
import type { View } from "../page-view.ts";
import { type PageState, readAddress, writeAddress } from "./address.ts";
import type { OpenedData } from "./data.ts";
import { isLoaded, whenLoaded } from "./loaded.ts";
import { speak } from "./page-state.ts";
import { fragmentOf, sectionsOn } from "./sections.ts";

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
  /** Shows more rows of a section. */
  readonly showMore: (section: string) => void;
  /** A section with every row and without its drawings, beside the page. */
  readonly whole: (section: string) => DocumentFragment;
  /** Writes whatever is not up to date. */
  readonly refresh: () => void;
}

const SMALL_SCREEN = matchMedia("(max-width: 600px)");

/** What drawings are made for on this screen. */
function sizeNow(): View["size"] {
  return SMALL_SCREEN.matches ? "column" : undefined;
}

/** Sets the page up; `prepare` makes what was written in a section answer to the reader. */
export function makeStage(data: OpenedData, prepare: (section: HTMLElement, stage: Stage) => void): Stage {
  const { report, files } = data;
  const listeners: (() => void)[] = [];
  let state = readAddress(location.hash, report.lang);
  let asked = state;
  let view: View = narrowed();
  const sections = sectionsOn({
    ...{ state: () => state, view: () => view },
    prepare: (section) => prepare(section, stage),
  });
  const stage: Stage = {
    report,
    state: () => state,
    view: () => view,
    change: (next, passing = false) => {
      apply({ ...asked, ...next });
      const address = writeAddress(asked, report.lang);
      if (passing) history.replaceState(null, "", address);
      else if (address !== location.hash) history.pushState(null, "", address);
    },
    onChange: (listen) => listeners.push(listen),
    showMore: (section) => whenLoaded(() => sections.showMore(section)),
    whole: (section) => fragmentOf(section, { ...view, times: Number.POSITIVE_INFINITY, drawn: false }),
    refresh: () => isLoaded() && sections.refresh(),
  };
  addEventListener("popstate", () => apply(readAddress(location.hash, report.lang)));
  addEventListener("hashchange", () => apply(readAddress(location.hash, report.lang)));
  document.body.classList.add("tabbed");
  SMALL_SCREEN.addEventListener("change", () => {
    view = { ...view, size: sizeNow() };
    whenLoaded(() => rewrite(false));
  });
  const isAsWritten = !isNarrowed(state.filters) && state.lang === document.documentElement.lang;
  speak(state.lang);
  sections.show();
  if (SMALL_SCREEN.matches || !isAsWritten) whenLoaded(() => rewrite(true));
  return stage;

  function rewrite(anew: boolean): void {
    sections.spoil(anew);
    sections.show();
  }

  function narrowed(): View {
    const { filters, lang } = state;
    const counted = isNarrowed(filters) ? {} : { matrix: data.matrix };
    return { ...narrow(report, filters, lang), ...counted, files, size: sizeNow() };
  }

  /** Shows another state, once the data is there that it needs. */
  function apply(next: PageState): void {
    asked = next;
    const isSectionOnly = isAlike({ ...next, section: state.section }, state);
    if (isSectionOnly) show(next);
    else whenLoaded(() => show(asked));
  }

  function isAlike(one: PageState, other: PageState): boolean {
    return writeAddress(one, report.lang) === writeAddress(other, report.lang);
  }

  function show(next: PageState): void {
    const before = state;
    state = next;
    const isOther = FACETS.some((facet) => before.filters[facet] !== next.filters[facet]);
    if (isOther) view = narrowed();
    else view = { ...view, lang: next.lang };
    if (isOther || before.lang !== next.lang) sections.spoil(isOther);
    if (before.lang !== next.lang) speak(next.lang);
    sections.show();
    if (before.section !== next.section) scrollTo(0, 0);
    for (const listen of listeners) listen();
  }
}
