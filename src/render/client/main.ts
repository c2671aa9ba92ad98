/** The page's script: it only enhances what stands in the page already. */
import { pageWords } from "../page-words.ts";
import { button, openProof } from "./dialog.ts";
import { contextOf, languageNow, make, now, readReport } from "./page-state.ts";
import type { Proof, ProofContext } from "./proof.ts";
import { findProof } from "./proofs.ts";
import { addSearch } from "./search.ts";
import { addTabs } from "./tabs.ts";
import { addZoom } from "./zoom.ts";

const report = readReport();
if (report !== null) {
  const context = contextOf(report);
  const coded = new Set(report.documents.flatMap((document) => (document.coded ? [document.id] : [])));
  const open = (proof: Proof) => openProof(proof, { texts: report.texts, coded });
  const tools = make("div", "tools");
  document.querySelector("body > header")?.append(tools);
  document.body.classList.add("scripted");
  addSearch(tools, report, { context, open });
  addLanguageSwitch(tools);
  addHint(tools);
  for (const drawing of document.querySelectorAll<SVGSVGElement>(".drawing > svg")) {
    drawing.setAttribute("role", "group");
    addZoom(drawing);
  }
  openMarks(context, open);
  for (const folded of document.querySelectorAll("details"))
    window.addEventListener("beforeprint", () => folded.setAttribute("open", ""));
  addTabs();
}

/** Every mark answers to a click and to Enter. */
function openMarks(context: () => ProofContext, open: (proof: Proof) => void): void {
  for (const mark of document.querySelectorAll("[data-kind]")) {
    mark.setAttribute("tabindex", "0");
    mark.setAttribute("role", "button");
  }
  const answer = (event: Event) => {
    const mark = event.target instanceof Element ? event.target.closest("[data-kind]") : null;
    if (mark === null) return;
    const proof = findProof(
      mark.getAttribute("data-kind") ?? "",
      mark.getAttribute("data-id") ?? "",
      context(),
    );
    if (proof === null) return;
    event.preventDefault();
    open(proof);
  };
  document.querySelector("main")?.addEventListener("click", answer);
  document.querySelector("main")?.addEventListener("keydown", (event) => {
    if ((event as KeyboardEvent).key === "Enter") answer(event);
  });
}

function addLanguageSwitch(tools: HTMLElement): void {
  const turn = button(now(pageWords.switchTo), () => {
    const next = languageNow() === "vi" ? "en" : "vi";
    document.documentElement.dataset.lang = next;
    document.documentElement.lang = next;
    turn.textContent = now(pageWords.switchTo);
    document.dispatchEvent(new Event("languagechanged"));
  });
  tools.append(turn);
}

function addHint(tools: HTMLElement): void {
  const hint = make("p", "aside", now(pageWords.howTo));
  document.addEventListener("languagechanged", () => {
    hint.textContent = now(pageWords.howTo);
  });
  tools.append(hint);
}
