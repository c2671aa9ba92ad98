/** Drawings and tables as files of their own. */
import { writeCsv } from "../../export/csv.ts";
import { pageWords } from "../page-words.ts";
import type { Words } from "../words.ts";
import { button } from "./dialog.ts";
import { whenLoaded } from "./loaded.ts";
import { languageNow, now } from "./page-state.ts";
import { plainText } from "./plain-search.ts";
import type { Stage } from "./stage.ts";

/** The buttons that save a drawing. */
export function drawingButtons(drawing: SVGSVGElement): readonly HTMLButtonElement[] {
  const name = () => fileName(drawing.closest("section")?.querySelector("h2"));
  return [
    saving("SVG", pageWords.saveSvg, () => save(new Blob([svgOf(drawing)], { type: SVG }), `${name()}.svg`)),
    saving("PNG", pageWords.savePng, async () => save(await pngOf(drawing), `${name()}.png`)),
  ];
}

/** Puts a button behind each table of a section that saves every row of it. */
export function addTableButtons(section: HTMLElement, stage: Stage): void {
  for (const [at, table] of section.querySelectorAll("table").entries()) {
    const name = [section.querySelector("h2"), headingOf(table)].filter((one) => one !== null).map(fileName);
    const saveWhole = () => {
      const whole = stage.whole(section.id).querySelectorAll("table")[at] ?? table;
      save(new Blob([csvOf(whole)], { type: "text/csv" }), `${[...new Set(name)].join("-")}.csv`);
    };
    const made = saving("CSV", pageWords.saveCsv, () => whenLoaded(saveWhole));
    made.classList.add("csv");
    table.closest(".scroll")?.after(made);
  }
}

/** A drawing as it would stand alone: without what the page made of it. */
export function svgOf(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute("role", "img");
  for (const mark of copy.querySelectorAll("[data-kind], [tabindex]"))
    for (const name of ["tabindex", "role", "data-kind", "data-id"]) mark.removeAttribute(name);
  copy.querySelector(".zoomed")?.removeAttribute("transform");
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

async function pngOf(drawing: SVGSVGElement): Promise<Blob> {
  const { width, height } = drawing.viewBox.baseVal;
  const scale = Math.min(2, MAX_SIDE / Math.max(width, height));
  const image = new Image();
  image.src = `data:${SVG};charset=utf-8,${encodeURIComponent(svgOf(drawing))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob === null ? fail(new Error("too large")) : done(blob)), "image/png"),
  );
}

function csvOf(table: HTMLTableElement): string {
  const [columns = [], ...rows] = [...table.rows].map((row) => [...row.cells].map(wordsOf));
  return writeCsv({ columns, rows });
}

/** The words of a cell in the language of now, its parts apart. */
function wordsOf(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const other of copy.querySelectorAll(`.w:not([lang=${languageNow()}])`)) other.remove();
  for (const part of copy.querySelectorAll("br, small, cite")) part.before(" · ");
  const words = copy.textContent.replace(/\s+/gu, " ").trim();
  return words.replace(/(?: · )+/gu, " · ").replace(/^ ?· | ·$/gu, "");
}

function headingOf(table: Element): Element | null {
  const folded = table.closest("details")?.querySelector("summary");
  if (folded) return folded;
  for (
    let before = table.closest(".scroll")?.previousElementSibling;
    before;
    before = before.previousElementSibling
  )
    if (before.matches("h3, h2")) return before;
  return null;
}

function fileName(heading: Element | null | undefined): string {
  const copy = heading?.cloneNode(true) as Element | undefined;
  for (const other of copy?.querySelectorAll(`.w:not([lang=${languageNow()}])`) ?? []) other.remove();
  return plainText(copy?.textContent ?? "")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "")
    .slice(0, 80);
}

function save(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function saving(text: string, words: Words, press: () => unknown): HTMLButtonElement {
  const made = button(text, press);
  made.title = now(words);
  made.setAttribute("aria-label", now(words));
  return made;
}

const SVG = "image/svg+xml";
/** Browsers draw no larger pictures. */
const MAX_SIDE = 12_000;
