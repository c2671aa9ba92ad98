/** The proof, opened: the full texts side by side, the quotes highlighted in them. */
import { proofWords } from "../page-words.ts";
import { paraphraseWords } from "../paraphrase.ts";
import { make, now } from "./page-state.ts";
import type { Proof, ProofItem, Side } from "./proof.ts";

/**
 * Shows a proof in a dialog; the reader goes through its pieces of evidence one by one. Whoever opens the next before the browser says
 * that the last is closed keeps it.
 */
export function openProof(proof: Proof, { closed, ...texts }: Opening): void {
  const dialog = theDialog();
  dialog.onclose = () => {
    if (!dialog.open) closed();
  };
  dialog.setAttribute("aria-label", proof.title);
  let at = 0;
  const show = (): void => {
    dialog.replaceChildren(frameOf(proof, { at, turn, ...texts }));
    for (const pane of dialog.querySelectorAll(".text"))
      pane.querySelector("mark")?.scrollIntoView({ block: "center" });
  };
  const turn = (step: number) => {
    at = (at + step + proof.items.length) % proof.items.length;
    show();
  };
  dialog.onkeydown = (event) => {
    if (proof.items.length < 2 || (event.key !== "ArrowRight" && event.key !== "ArrowLeft")) return;
    turn(event.key === "ArrowRight" ? 1 : -1);
  };
  if (!dialog.open) dialog.showModal();
  show();
}

function theDialog(): HTMLDialogElement {
  const there = document.querySelector("dialog");
  if (there !== null) return there;
  const dialog = make("dialog");
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}

/** The texts that quotes are opened in, the names of their documents, and which of them are sheets that a person wrote. */
export interface Texts {
  readonly names: ReadonlyMap<string, string>;
  readonly texts: Readonly<Record<string, string>>;
  readonly coded: ReadonlySet<string>;
}

/** How a proof is opened: in which texts, and what to do once it is closed. */
export interface Opening extends Texts {
  readonly closed: () => void;
}

interface View extends Texts {
  readonly at: number;
  readonly turn: (step: number) => void;
}

function frameOf(proof: Proof, { at, turn, ...texts }: View): HTMLElement {
  const frame = make("div", "proof");
  const item = proof.items[at];
  const header = make("header");
  header.append(make("h2", "", proof.title), barOf(proof, at, turn));
  if (item !== undefined) header.append(factsOf(item));
  frame.append(header);
  if (item === undefined) frame.append(make("p", "", now(proofWords.noWords)));
  else frame.append(panesOf(item, texts));
  return frame;
}

function barOf({ items }: Proof, at: number, turn: (step: number) => void): HTMLElement {
  const bar = make("div", "bar");
  if (items.length > 1) {
    const where = now(proofWords.evidence)
      .replace("{at}", String(at + 1))
      .replace("{all}", String(items.length));
    bar.append(
      button(now(proofWords.previous), () => turn(-1)),
      button(now(proofWords.next), () => turn(1)),
      make("span", "", where),
    );
  }
  const close = button(now(proofWords.close), () => theDialog().close());
  close.classList.add("close");
  bar.append(close);
  return bar;
}

function factsOf({ heading, facts, remark }: ProofItem): HTMLElement {
  const list = make("p", "facts");
  if (heading !== "") list.append(make("b", "", heading));
  for (const { name, value } of facts) {
    const fact = make("span", "", `${now(name)}: `);
    fact.append(make("b", "", value));
    list.append(fact);
  }
  if (remark !== null) list.append(make("span", "", now(remark)));
  return list;
}

function panesOf({ sides }: ProofItem, texts: Texts): HTMLElement {
  const panes = make("div", sides.length < 2 ? "panes one" : "panes");
  panes.append(...sides.map((side) => paneOf(side, texts)));
  return panes;
}

function paneOf({ document: id, passages }: Side, { texts, names, coded }: Texts): HTMLElement {
  const text = texts[id] ?? "";
  const pane = make("article", "pane");
  const body = make("div", "text");
  body.tabIndex = 0;
  if (text === "") {
    body.append(
      ...passages.map((quote) => make("mark", "", quote.text)),
      make("p", "aside", now(proofWords.notHeld)),
    );
  } else body.append(...highlighted(text, passages));
  body.setAttribute("aria-label", names.get(id) ?? id);
  pane.append(make("h3", "", names.get(id) ?? id), body);
  pane
    .querySelector("h3")
    ?.append(make("small", "", ` ${id}${coded.has(id) ? ` (${now(paraphraseWords)})` : ""}`));
  return pane;
}

/** The text with its passages marked; passages that overlap are marked once. */
function highlighted(text: string, passages: Side["passages"]): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let reached = 0;
  for (const { start, end } of passages.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const from = Math.max(start, reached);
    if (end <= from) continue;
    parts.push(text.slice(reached, from), make("mark", "", text.slice(from, end)));
    reached = end;
  }
  return [...parts, text.slice(reached)];
}

/** A button with its words. */
export function button(words: string, press: () => unknown): HTMLButtonElement {
  const made = make("button", "", words);
  made.type = "button";
  made.addEventListener("click", press);
  return made;
}
