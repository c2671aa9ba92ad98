import { Ajv, type ErrorObject } from "ajv";
import { readData } from "../lexicon/data.ts";

/** A theme: what it is called, and the patterns by which it is found. */
export interface Theme {
  readonly id: string;
  readonly label: { readonly vi: string; readonly en: string };
  readonly description?: string;
  /** Words in compromise's match syntax: `(đào tạo|bồi dưỡng) .? cán bộ`. */
  readonly patterns: readonly string[];
}

/** Bộ mã: the themes that a reader of plans wants to find in their tasks. */
export interface Codebook {
  readonly format: "directive-chain-codebook";
  readonly version: 1;
  readonly title?: string;
  readonly themes: readonly Theme[];
}

/** What is wrong with a codebook's shape, in one line that says where and what to do; `null` where nothing is. */
export function shapeFault(json: unknown): string | null {
  const validate = new Ajv({ allErrors: false, strict: false }).compile(readData<object>("codebook.schema"));
  if (validate(json)) return twin(json as Codebook);
  const [error] = validate.errors ?? [];
  return error ? `${placeOf(error.instancePath)}: ${sayFault(error)}` : "not a codebook";
}

/** Two themes of one id. */
function twin({ themes }: Codebook): string | null {
  const seen = new Set<string>();
  const at = themes.findIndex(({ id }) => seen.size === seen.add(id).size);
  return at < 0
    ? null
    : `themes[${at}].id: ${JSON.stringify(themes[at]?.id)} is taken by an earlier theme; give each its own id`;
}

/** `/themes/2/patterns/0` as a reader writes it: `themes[2].patterns[0]`. */
export function placeOf(pointer: string): string {
  const path = pointer.replace(/\/(\d+)/gu, "[$1]").replace(/\//gu, ".");
  return path === "" ? "the codebook" : path.replace(/^\./u, "");
}

const DO: Readonly<Record<string, string>> = {
  format: 'write "format": "directive-chain-codebook"',
  version: 'write "version": 1',
  id: 'write it in small letters, digits and hyphens, for example "dao-tao"',
  label: 'give both languages: { "vi": "…", "en": "…" }',
  themes: "list at least one theme",
  patterns: 'list at least one pattern in quotes, for example "(đào tạo|bồi dưỡng) .? cán bộ"',
};

function sayFault({ keyword, params, message, instancePath }: ErrorObject): string {
  if (keyword === "required") {
    const name = String(params.missingProperty);
    return `has no "${name}"; ${DO[name] ?? DO.label}`;
  }
  if (keyword === "additionalProperties")
    return `has "${String(params.additionalProperty)}", which a codebook does not know; take it out or correct its name`;
  const name = instancePath.split("/").findLast((part) => part in DO) ?? "";
  return `${message ?? "is wrong"}; ${DO[name] ?? 'write { "format": "directive-chain-codebook", "version": 1, "themes": […] }'}`;
}
