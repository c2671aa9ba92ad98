import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { type FormulaList, readFormulas } from "../index.ts";
import { type Arguments, type CommandOption, usageError } from "./command.ts";
import { usageWords } from "./words.ts";

/** The option of every command that links documents. */
export const formulasOption: CommandOption = {
  name: "formulas",
  value: "FILE",
  words: {
    vi: "thêm, bớt công thức hành chính theo tệp JSON này (mẫu: data/formulas.json)",
    en: "add standing formulas, and take some back, by this JSON file (such as data/formulas.json)",
  },
};

/** The list that `--formulas` names; `undefined` without it. */
export function openFormulas({ option, lang }: Arguments): FormulaList | undefined {
  const path = option("formulas");
  if (path === null) return undefined;
  const wrong = (words: keyof typeof usageWords, error: unknown): Error =>
    usageError(usageWords[words], lang, {
      path,
      why: error instanceof Error ? error.message : String(error),
    });
  const text = attempt(
    () => readFileSync(path, "utf8"),
    (error) => wrong("unreadFormulas", error),
  );
  const json = attempt(
    () => JSON.parse(text.replace(/^\ufeff/u, "")) as unknown,
    (error) => wrong("unparsedFormulas", error),
  );
  return attempt(
    () => readFormulas(json, basename(path)),
    (error) => wrong("formulas", error),
  );
}

function attempt<T>(make: () => T, failure: (error: unknown) => Error): T {
  try {
    return make();
  } catch (error) {
    throw failure(error);
  }
}
