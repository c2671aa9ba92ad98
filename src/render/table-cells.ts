/** What the cells of printed tables share. */
import type { Language } from "../model.ts";
import { headingWords } from "./table-words.ts";
import type { TextColumn } from "./text-table.ts";
import { wordFor } from "./words.ts";

/** Columns by the names of their headings; `#` after a name sets numbers on the right. */
export function headed(lang: Language, ...names: readonly string[]): TextColumn[] {
  return names.map((name) => ({
    heading: wordFor(headingWords, name.replace("#", ""), lang),
    right: name.endsWith("#"),
  }));
}

/** The words on one line, shortened by words. */
export function shown(text: string, most: number): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const end = cut.lastIndexOf(" ");
  return `${end > most / 2 ? cut.slice(0, end) : cut}…`;
}

/** A value, with a dagger where the user states it and the text does not show it. */
export function markStated(value: string, isStated: boolean): string {
  return isStated ? `${value}†` : value;
}

/** A task's path, without its document. */
export function pathOf(task: string): string {
  return task.slice(task.indexOf("#") + 1);
}
