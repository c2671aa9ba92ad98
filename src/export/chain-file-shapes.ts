/** Shapes of values that were read from a file: each tells the first thing that is wrong, and where. */

/** What a JSON object is before it is known to be more. */
export type Parsed = Readonly<Record<string, unknown>>;

/**
 * `null` where the value has the shape; else one line, with the place of what is wrong within the value before the colon:
 * `documents[3].tasks[0].start: a whole number is needed`. The place is put together on the way out, so that what is right costs
 * nothing.
 */
export type Check = (value: unknown) => string | null;

/** A text. */
export const text: Check = (value) => (typeof value === "string" ? null : needed("a text"));

/** True or false. */
export const truth: Check = (value) => (typeof value === "boolean" ? null : needed("true or false"));

/** A number that is one: neither infinite nor missing. */
export const number: Check = (value) => (Number.isFinite(value) ? null : needed("a number"));

/** An offset, or an index. */
export const whole: Check = (value) => (isWhole(value) ? null : needed("a whole number from 0"));

/** Two offsets, the first not after the second. */
export const span: Check = (value) => {
  const isPair = Array.isArray(value) && value.length === 2 && isWhole(value[0]) && isWhole(value[1]);
  return isPair && value[0] <= value[1] ? null : needed("a start and an end");
};

/** One of a few values. */
export function either(...values: readonly (string | number)[]): Check {
  const known = new Set<unknown>(values);
  const words = values.map((value) => JSON.stringify(value)).join(", ");
  return (value) => (known.has(value) ? null : needed(`one of ${words}`));
}

/** A value or `null`. */
export function maybe(check: Check): Check {
  return (value) => (value === null ? null : check(value));
}

/** A value that may be left out. */
export function optional(check: Check): Check {
  return (value) => (value === undefined ? null : check(value));
}

/** A list of values of one shape. */
export function listOf(check: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return needed("a list");
    for (let i = 0; i < value.length; i++) {
      const wrong = check(value[i]);
      if (wrong !== null) return within(`[${i}]`, wrong);
    }
    return null;
  };
}

/** An object with these fields; it may have others. */
export function record(fields: Readonly<Record<string, Check>>): Check {
  const entries = Object.entries(fields);
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return needed("an object");
    for (const [name, check] of entries) {
      const wrong = check((value as Parsed)[name]);
      if (wrong !== null) return within(name, wrong);
    }
    return null;
  };
}

function isWhole(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** What is wrong with a value, before it is known where the value stands. */
export function needed(what: string): string {
  return `: ${what} is needed`;
}

function within(place: string, wrong: string): string {
  return /^[:[]/u.test(wrong) ? `${place}${wrong}` : `${place}.${wrong}`;
}
