/** Drawings that can be looked at closely: buttons, Ctrl and the wheel, and dragging once it is larger. */
import { select } from "d3-selection";
import { type D3ZoomEvent, zoom, zoomIdentity } from "d3-zoom";
import { pageWords } from "../page-words.ts";
import type { Words } from "../words.ts";
import { button } from "./dialog.ts";
import { make, now } from "./page-state.ts";

/** Makes a drawing larger and smaller; beside the buttons that do so stand others. */
export function addZoom(drawing: SVGSVGElement, others: readonly HTMLElement[]): void {
  const { width, height } = drawing.viewBox.baseVal;
  const marks = document.createElementNS(drawing.namespaceURI ?? "", "g");
  marks.setAttribute("class", "zoomed");
  marks.append(...[...drawing.children].filter(({ tagName }) => tagName === "g"));
  drawing.append(marks);
  let scale = 1;
  const behaviour = zoom<SVGSVGElement, unknown>()
    .extent([
      [0, 0],
      [width, height],
    ])
    .translateExtent([
      [0, 0],
      [width, height],
    ])
    .scaleExtent([1, 8])
    .filter((event: MouseEvent) =>
      event.type === "wheel" ? event.ctrlKey || event.metaKey : event.button === 0 && scale > 1,
    )
    .on("zoom", ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      scale = transform.k;
      marks.setAttribute("transform", transform.toString());
    });
  const selection = select(drawing).call(behaviour).on("dblclick.zoom", null);
  const bar = make("div", "zoom");
  bar.append(
    sign("+", pageWords.zoomIn, () => behaviour.scaleBy(selection, 1.5)),
    sign("−", pageWords.zoomOut, () => behaviour.scaleBy(selection, 1 / 1.5)),
    sign("1:1", pageWords.zoomReset, () => behaviour.transform(selection, zoomIdentity)),
    ...others,
  );
  drawing.before(bar);
}

function sign(text: string, words: Words, press: () => void): HTMLButtonElement {
  const made = button(text, press);
  made.title = now(words);
  made.setAttribute("aria-label", now(words));
  return made;
}
