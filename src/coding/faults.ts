/** What is wrong with a sheet: its shape, by the schema, and what a schema cannot say. */
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { readData } from "../lexicon/data.ts";
import { parentOf } from "./paths.ts";
import type { CodingSheet } from "./sheet.ts";

/** The first thing that is wrong: which kind of fault, where in the JSON, and what the message needs to know. */
export interface SheetFault {
  readonly code: FaultCode;
  readonly place: readonly (string | number)[];
  readonly values: Readonly<Record<string, string>>;
}

/** The kinds of faults; `fault-words.ts` has the words of each. */
export type FaultCode =
  | "missing"
  | "unknown-field"
  | "one-of"
  | "kind"
  | "form"
  | "empty"
  | "twice"
  | "no-path"
  | "out-of-order"
  | "not-cited"
  | "no-condition"
  | "wrong";

let compiled: ValidateFunction | null = null;

/** The first fault of a value that was read from JSON; `null` where it is a sheet. */
export function faultOf(json: unknown): SheetFault | null {
  compiled ??= new Ajv({ allErrors: false, strict: false }).compile(readData<object>("coding.schema"));
  const validate = compiled;
  if (validate(json)) return faultWithin(json as CodingSheet);
  const [error] = validate.errors ?? [];
  return error ? shapeFault(error) : { code: "wrong", place: [], values: {} };
}

function shapeFault({ keyword, params, instancePath, schemaPath }: ErrorObject): SheetFault {
  const place = placeOf(instancePath);
  switch (keyword) {
    case "required":
      return { code: "missing", place, values: { name: String(params.missingProperty) } };
    case "additionalProperties": {
      const name = String(params.additionalProperty);
      return { code: "unknown-field", place: [...place, name], values: { name } };
    }
    case "enum":
    case "const": {
      const allowed: readonly unknown[] = params.allowedValues ?? [params.allowedValue];
      return {
        code: "one-of",
        place,
        values: { allowed: allowed.map((one) => JSON.stringify(one)).join(", ") },
      };
    }
    case "type":
      return { code: "kind", place, values: { kind: [params.type].flat().join("|") } };
    case "pattern":
      return {
        code: "form",
        place,
        values: { form: schemaPath.includes("/date/") ? "date" : String(place.at(-1)) },
      };
    default:
      return { code: keyword === "minLength" ? "empty" : "wrong", place, values: {} };
  }
}

/** `/tasks/2/path` in pieces. */
function placeOf(pointer: string): (string | number)[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => (/^\d+$/u.test(part) ? Number(part) : part.replaceAll("~1", "/").replaceAll("~0", "~")));
}

function faultWithin(sheet: CodingSheet): SheetFault | null {
  return outlineFault(sheet) ?? taskFault(sheet) ?? noteFault(sheet, "citations") ?? relationFault(sheet);
}

/** Each path once, and what stands under a provision right behind it. */
function outlineFault({ outline }: CodingSheet): SheetFault | null {
  const known = new Set<string>();
  let open: string[] = [];
  for (const [at, { path }] of outline.entries()) {
    const place = ["outline", at, "path"];
    if (known.has(path)) return { code: "twice", place, values: { path } };
    const above = parentOf(path, (one) => known.has(one));
    if (above !== null && !open.includes(above))
      return { code: "out-of-order", place, values: { path, above } };
    open = [...open.slice(0, above === null ? 0 : open.indexOf(above) + 1), path];
    known.add(path);
  }
  return null;
}

function taskFault({ outline, tasks }: CodingSheet): SheetFault | null {
  const paths = new Set(outline.map(({ path }) => path));
  const known = new Set<string>();
  for (const [at, { path, deadlines = [] }] of tasks.entries()) {
    const place = ["tasks", at, "path"];
    if (!paths.has(path)) return { code: "no-path", place, values: { path } };
    if (known.has(path)) return { code: "twice", place, values: { path } };
    known.add(path);
    const open = deadlines.findIndex(
      ({ kind, statement }) => kind === "conditional" && statement === undefined,
    );
    if (open >= 0) return { code: "no-condition", place: ["tasks", at, "deadlines", open], values: {} };
  }
  return null;
}

/** What is noted at a path of the outline, or at none. */
function noteFault({ outline, ...sheet }: CodingSheet, list: "citations" | "relations"): SheetFault | null {
  const paths = new Set(outline.map(({ path }) => path));
  const at = (sheet[list] ?? []).findIndex(({ path }) => path !== undefined && !paths.has(path));
  const path = sheet[list]?.[at]?.path;
  return path === undefined ? null : { code: "no-path", place: [list, at, "path"], values: { path } };
}

/** Relations are between this document and those that it cites. */
function relationFault(sheet: CodingSheet): SheetFault | null {
  const keys = new Set((sheet.citations ?? []).map(({ key }) => key));
  for (const [at, { from = "this", to }] of (sheet.relations ?? []).entries()) {
    if (from !== "this" && !keys.has(from))
      return { code: "not-cited", place: ["relations", at, "from"], values: { key: from } };
    if (!keys.has(to)) return { code: "not-cited", place: ["relations", at, "to"], values: { key: to } };
  }
  return noteFault(sheet, "relations");
}
