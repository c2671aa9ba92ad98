/** The committed files of the accuracy: floors, facts of the last run, the page. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./cases.ts";
import type { Floors } from "./floors.ts";
import type { Projection } from "./projection.ts";

const floorsFile = join(root, "bench", "floors.json");
const pageFile = join(root, "docs", "accuracy.md");

/** The floors, or none before the first run. */
export function readFloors(): Floors {
  return readJson<Floors>(floorsFile) ?? {};
}

/** Keeps the floors. */
export function keepFloors(floors: Floors): void {
  writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
}

/** The facts of the last run in a document, or `null` where there was none. */
export function readFacts(set: string, name: string): Projection | null {
  const file = factsFile(set, name);
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, "utf8").split("\n");
  const those = (outcome: string): string[] =>
    lines.filter((line) => line.startsWith(`${outcome}: `)).map((line) => line.slice(outcome.length + 2));
  return { right: those("right"), missed: those("missed"), extra: those("extra") };
}

/** Keeps the facts of this run, one to a line. */
export function keepFacts(set: string, name: string, { right, missed, extra }: Projection): void {
  const file = factsFile(set, name);
  mkdirSync(dirname(file), { recursive: true });
  const lines = [
    ...right.map((fact) => `right: ${fact}`),
    ...missed.map((fact) => `missed: ${fact}`),
    ...extra.map((fact) => `extra: ${fact}`),
  ];
  writeFileSync(file, `${lines.join("\n")}\n`);
}

/** The page as it stands. */
export function readPage(): string {
  return existsSync(pageFile) ? readFileSync(pageFile, "utf8") : "";
}

/** Keeps the page. */
export function keepPage(page: string): void {
  writeFileSync(pageFile, page);
}

/** Keeps one part of the page: what stands between two lines, at the page's end where they are not there yet. */
export function keepPart(name: string, part: string): void {
  const { start, end } = marksOf(name);
  const page = readPage();
  const before = page.split(start)[0] ?? "";
  const after = page.includes(end) ? (page.split(end)[1] ?? "") : "\n";
  keepPage(`${before.trimEnd()}\n\n${start}\n${part}\n${end}${after}`);
}

/** What {@link keepPart} has kept, or `null`. */
export function partOf(page: string, name: string): string | null {
  const { start, end } = marksOf(name);
  return page.split(`${start}\n`)[1]?.split(`\n${end}`)[0] ?? null;
}

/** A part with the lines around it. */
export function marked(name: string, part: string): string {
  const { start, end } = marksOf(name);
  return `${start}\n${part}\n${end}`;
}

function marksOf(name: string): { start: string; end: string } {
  return { start: `<!-- ${name} -->`, end: `<!-- end of ${name} -->` };
}

function factsFile(set: string, name: string): string {
  return join(root, "bench", "facts", set, `${name}.txt`);
}

function readJson<T>(file: string): T | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as T) : null;
}
