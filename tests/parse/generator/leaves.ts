/** The tree of a plan as it is written: headings, leaves and their paths. */
import type { Gold, GoldTask } from "../../../bench/accuracy/gold.ts";
import type { ProvisionKind } from "../../../src/model.ts";
import type { Layout } from "./layout.ts";
import { noFacts, type Pen } from "./pen.ts";
import type { Phrase } from "./said.ts";

/** The outline and the tasks, as they are written. */
export interface Tree {
  readonly outline: Gold["outline"][number][];
  readonly tasks: GoldTask[];
}

/** A label as printed, and as it stands in a path. */
export interface Label {
  readonly printed: string;
  readonly path: string;
}

/** The pen, the tree and the layout, which go together everywhere. */
export interface Desk {
  readonly pen: Pen;
  readonly tree: Tree;
  readonly layout: Layout;
}

/** Writes a heading and a line end; gives its path. */
export function heading({ pen, tree, layout }: Desk, { printed, path }: Label, title: Phrase): string {
  const start = pen.at();
  const marked = layout.head === "markdown";
  pen.write(marked ? `## **${printed} ` : `${printed} `);
  const from = pen.at();
  pen.write(title);
  const words = pen.text().slice(from);
  pen.write(`${marked ? "**" : ""}${layout.gap}`);
  tree.outline.push({ path, kind: path.includes(".") ? "section" : "part", start, title: words });
  return path;
}

/** Writes a provision with its label and a line end, and enters it in the outline. */
export function leaf({ pen, tree, layout }: Desk, { printed, path }: Label, phrase: Phrase): void {
  const start = pen.at();
  pen.write(printed === "" ? "" : `${printed} `);
  pen.write(phrase);
  pen.write(gapAfter(layout, printed));
  tree.outline.push({ path, kind: kindOf(printed), start, title: null });
}

/** What a task is told beside its own words. */
export interface Telling {
  readonly phrase: Phrase;
  /** What the heading above it says. */
  readonly under?: GoldTask["assignments"];
  /** What is printed below it as dashes. */
  readonly below?: readonly Phrase[];
}

/** Writes a provision as `leaf` does, and enters it among the tasks. */
export function task(
  desk: Desk,
  { printed, path }: Label,
  { phrase, under = [], below = [] }: Telling,
): void {
  const { pen, tree, layout } = desk;
  const facts = noFacts();
  facts.assignments.push(...under);
  const start = pen.at();
  pen.write(printed === "" ? "" : `${printed} `);
  const [from, to] = pen.write(phrase, facts);
  pen.write(gapAfter(layout, printed));
  tree.outline.push({ path, kind: kindOf(printed), start, title: null });
  for (const [at, said] of below.entries()) {
    tree.outline.push({ path: `${path}.-${at + 1}`, kind: "bullet", start: pen.at(), title: null });
    pen.write("- ");
    pen.write(said, facts);
    pen.write(layout.gap);
  }
  tree.tasks.push({ path, start: from, end: to, ...facts });
}

/** The label of the leaf with this number under a heading. */
export function leafLabel(style: Layout["leaf"], parent: string, number: number): Label {
  const letter = LETTERS[number - 1] ?? "k";
  const dotted = /^[IVX]+\.(?<under>[\d.]+)$/u.exec(parent)?.groups?.under;
  switch (style) {
    case "dash":
      return { printed: "-", path: `${parent}.-${number}` };
    case "plus":
      return { printed: "+", path: `${parent}.+${number}` };
    case "letter":
      return { printed: `${letter})`, path: `${parent}.${letter})` };
    case "bracketed":
      return { printed: `(${number})`, path: `${parent}.(${number})` };
    case "dotted":
      return { printed: `${dotted}.${number}.`, path: `${parent}.${number}` };
  }
}

/** Wrapped paragraphs without labels need a blank line between them, or nobody could tell where one ends. */
function gapAfter({ gap, wrap }: Layout, printed: string): string {
  return printed === "" && wrap !== null ? "\n\n" : gap;
}

function kindOf(printed: string): ProvisionKind {
  if (printed === "") return "paragraph";
  return printed === "-" || printed === "+" ? "bullet" : "point";
}

const LETTERS = ["a", "b", "c", "d", "đ", "e", "g", "h", "i"];
