/** The page's script: it only enhances what stands in the page already. */
import type { Report } from "../../query/answers-work.ts";
import { distinctNames } from "../distinct.ts";
import { once } from "../lazily.ts";
import { pageWords } from "../page-words.ts";
import { type OpenedData, openData } from "./data.ts";
import { button, openProof, type Texts } from "./dialog.ts";
import { addTableButtons, drawingButtons } from "./downloads.ts";
import { filterRow } from "./filters.ts";
import { isLoaded, whenLoaded } from "./loaded.ts";
import { openMarks, prepareMarks } from "./marks.ts";
import { contextOf, languageNow, make, now, onLanguage, readData } from "./page-state.ts";
import { preparePrint } from "./print.ts";
import type { Proof } from "./proof.ts";
import { findProof } from "./proofs.ts";
import { addSearch } from "./search.ts";
import { makeStage, type Stage } from "./stage.ts";
import { addZoom } from "./zoom.ts";

const data = readData();
if (data !== null) start(openData(data));

function start(data: OpenedData): void {
  const { report } = data;
  const stage = makeStage(data, prepare);
  const tools = make("div", "tools");
  document.querySelector("body > header")?.append(tools, filterRow(stage, data.choices));
  const texts = once(() => textsOf(report));
  const open = (proof: Proof) =>
    openProof(proof, { ...texts(), closed: () => stage.change({ proof: null }, true) });
  addSearch(tools, data, { context: contextOf(() => report), open, stage });
  addLanguageSwitch(tools, stage);
  addHint(tools);
  openMarks(stage);
  followProof(stage, open);
  preparePrint(stage);
  document.body.classList.add("scripted");
  whenLoaded(() => openWhenIdle(Object.keys(report).map((name) => () => report[name as keyof Report])));
}

/** Opens one part after the other while the reader asks for nothing, so that the first filter need not. */
function openWhenIdle([first, ...others]: readonly (() => unknown)[]): void {
  if (first === undefined || !("requestIdleCallback" in window)) return;
  requestIdleCallback(() => {
    first();
    openWhenIdle(others);
  });
}

/** The texts with what is known of their documents. */
function textsOf({ texts, documents, overview }: Report): Texts {
  const coded = new Set(documents.flatMap((document) => (document.coded ? [document.id] : [])));
  return { texts, coded, names: distinctNames(overview.rows) };
}

/** What stands in a section answers to the reader. */
function prepare(section: HTMLElement, stage: Stage): void {
  for (const drawing of section.querySelectorAll<SVGSVGElement>(".drawing > svg:not([role=group])")) {
    drawing.setAttribute("role", "group");
    addZoom(drawing, drawingButtons(drawing));
  }
  addTableButtons(section, stage);
  for (const top of section.querySelectorAll(".top")) {
    top.append(
      " ",
      button(now(pageWords.showMore), () => stage.showMore(section.id)),
    );
  }
  prepareMarks(section);
}

/** Opens the proof that the address names. */
function followProof(stage: Stage, open: (proof: Proof) => void): void {
  let shown: string | null = null;
  const context = contextOf(
    () => stage.view().report,
    () => stage.view().chain,
  );
  const follow = () => {
    if (!isLoaded()) return;
    const { proof } = stage.state();
    const asked = proof === null ? null : proof.join("\n");
    if (asked === shown) return;
    shown = asked;
    const found = proof === null ? null : findProof(proof[0], proof[1], context());
    if (found !== null) open(found);
    else document.querySelector("dialog")?.close();
  };
  stage.onChange(follow);
  whenLoaded(follow);
}

function addLanguageSwitch(tools: HTMLElement, stage: Stage): void {
  const turn = button("", () => stage.change({ lang: languageNow() === "vi" ? "en" : "vi" }));
  onLanguage(() => {
    turn.textContent = now(pageWords.switchTo);
    turn.lang = languageNow() === "vi" ? "en" : "vi";
  });
  tools.append(turn);
}

function addHint(tools: HTMLElement): void {
  const hint = make("p", "aside");
  onLanguage(() => {
    hint.textContent = now(pageWords.howTo);
  });
  tools.append(hint);
}
