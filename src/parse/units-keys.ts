/** The names of bodies as rows of folded words: in full, with other marks between them, and with their parts shortened. */
import { abbreviations } from "../lexicon/abbreviations.ts";
import { type Body, bodies } from "../lexicon/units.ts";
import { fold } from "../text/fold.ts";

/** The words of a name that tell it from others: no marks, no `và`. */
export function keyOf(name: string): string[] {
  return (fold(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => word !== "và");
}

/** Every way to write the name of a body, and the body: the names in full stand before all that are shortened. */
export function bodyKeys(): readonly (readonly [key: readonly string[], body: Body])[] {
  const full = bodies.flatMap((body) => keysOf(body.name).map((key) => [key, body] as const));
  const short = bodies.flatMap((body) =>
    [body.name, ...(body.abbreviations ?? [])]
      .flatMap(shortened)
      .map((name) => [name.trim().split(" "), body] as const),
  );
  return [...full, ...short];
}

/** The key of a name, and what it is with its commas written, or with commas for its hyphens and its `và`. */
function keysOf(name: string): string[][] {
  const all: string[] = fold(name).match(/[\p{L}\p{M}\p{N}]+|[,-]/gu) ?? [];
  const commas = all.filter((word) => word !== "và");
  return [
    keyOf(name),
    commas.filter((word) => word !== "-"),
    commas.map((word) => (word === "-" ? "," : word)),
    all.map((word) => (word === "-" || word === "và" ? "," : word)),
  ];
}

/** The words of a name, and the same with each part that has an abbreviation shortened by it. */
function shortened(name: string): string[] {
  const words = ` ${keyOf(name).join(" ")} `;
  const parts = shortParts.filter(({ long }) => words.includes(long));
  return [words, ...parts.map(({ short, long }) => words.replace(long, short))];
}

const shortParts = abbreviations.map(({ short, long }) => ({
  short: ` ${keyOf(short).join(" ")} `,
  long: ` ${keyOf(long).join(" ")} `,
}));
