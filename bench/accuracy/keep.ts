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

function factsFile(set: string, name: string): string {
  return join(root, "bench", "facts", set, `${name}.txt`);
}

function readJson<T>(file: string): T | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as T) : null;
}
