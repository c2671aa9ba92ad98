import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The rows of a file under `data/`, whose schema stands beside it and is checked by the tests. */
export function readData<T>(name: string): T {
  return require(`../../data/${name}.json`) as T;
}
