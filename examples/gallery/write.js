// Writes every drawing of the gallery again: runs each program beside its drawings.
import { readdir } from "node:fs/promises";

for (const chain of ["sample", "coded"]) {
  const folder = new URL(`${chain}/`, import.meta.url);
  const programs = (await readdir(folder)).filter((name) => name.endsWith(".js"));
  for (const name of programs.sort()) await import(new URL(name, folder));
}
