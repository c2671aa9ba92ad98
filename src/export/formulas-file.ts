/** A list of standing formulas in a file. */
import type { FormulaList } from "../model-formulas.ts";
import { type Check, either, listOf, needed, optional, record, text, whole } from "./chain-file-shapes.ts";

/** Reads a list of formulas from parsed JSON. One that is wrong throws one line: what is wrong, and where. `name` is what answers call it. */
export function readFormulas(json: unknown, name?: string): FormulaList {
  const wrong = listShape(json);
  if (wrong !== null) throw new Error(`formulas file: ${wrong.replace(/^: /u, "")}`);
  const list = json as FormulaList;
  return name === undefined ? list : { ...list, name };
}

/** Two words at the least: one word is no formula, and would be left out wherever it stands. */
const phrase: Check = (value) => {
  const words = typeof value === "string" ? (value.match(/[\p{L}\p{N}]+/gu) ?? []) : [];
  return words.length >= 2 ? null : needed("a phrase of two words or more");
};

const listShape: Check = record({
  format: either("directive-chain-formulas"),
  version: either(1),
  title: optional(text),
  formulas: listOf(
    record({ words: phrase, why: optional(text), source: optional(text), year: optional(whole) }),
  ),
  keep: optional(listOf(phrase)),
});
