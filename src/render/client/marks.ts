/** Marks that answer to a click, to Enter and to the space bar. */
import type { Stage } from "./stage.ts";

/** Makes every mark of a section one that the keyboard reaches. */
export function prepareMarks(section: HTMLElement): void {
  for (const mark of section.querySelectorAll("[data-kind]")) {
    mark.setAttribute("tabindex", "0");
    mark.setAttribute("role", "button");
  }
  for (const box of section.querySelectorAll(".scroll, figure")) box.setAttribute("tabindex", "0");
}

/** Opens the proof of whatever is pressed. */
export function openMarks(stage: Stage): void {
  const main = document.querySelector("main");
  const answer = (event: Event) => {
    const mark = event.target instanceof Element ? event.target.closest("[data-kind]") : null;
    if (mark === null) return;
    event.preventDefault();
    stage.change({ proof: [mark.getAttribute("data-kind") ?? "", mark.getAttribute("data-id") ?? ""] }, true);
  };
  main?.addEventListener("click", answer);
  main?.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") answer(event);
  });
}
