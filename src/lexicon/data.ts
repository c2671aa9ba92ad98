import { readdirSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The rows of a file under `data/`, whose schema stands beside it and is checked by the tests. */
export function readData<T>(name: string): T {
  return require(`../../data/${name}.json`) as T;
}

/** The names of the files in a folder under `data/`, without their ending, in code-unit order. */
export function listData(folder: string): readonly string[] {
  const names = readdirSync(new URL(`../../data/${folder}/`, import.meta.url));
  return names
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length))
    .sort();
}
