/** Shapes of values that were read from a file: each tells the first thing that is wrong, and where. */

/** What a JSON object is before it is known to be more. */
export type Parsed = Readonly<Record<string, unknown>>;

/** `null` where the value has the shape; else one line: `documents[3].tasks[0].start: a whole number is needed`. */
export type Check = (value: unknown, at: string) => string | null;

/** A text. */
export const text: Check = (value, at) => need(typeof value === "string", at, "a text");

/** True or false. */
export const truth: Check = (value, at) => need(typeof value === "boolean", at, "true or false");

/** A number that is one: neither infinite nor missing. */
export const number: Check = (value, at) => need(Number.isFinite(value), at, "a number");

/** An offset, or an index. */
export const whole: Check = (value, at) =>
  need(Number.isSafeInteger(value) && (value as number) >= 0, at, "a whole number from 0");

/** Two offsets, the first not after the second. */
export const span: Check = (value, at) => {
  const pair = Array.isArray(value) && value.length === 2 ? value : [];
  const [start, end] = pair;
  return need(whole(start, at) === null && whole(end, at) === null && start <= end, at, "a start and an end");
};

/** One of a few values. */
export function either(...values: readonly (string | number)[]): Check {
  const known = new Set<unknown>(values);
  const words = values.map((value) => JSON.stringify(value)).join(", ");
  return (value, at) => need(known.has(value), at, `one of ${words}`);
}

/** A value or `null`. */
export function maybe(check: Check): Check {
  return (value, at) => (value === null ? null : check(value, at));
}

/** A value that may be left out. */
export function optional(check: Check): Check {
  return (value, at) => (value === undefined ? null : check(value, at));
}

/** A list of values of one shape. */
export function listOf(check: Check): Check {
  return (value, at) => {
    if (!Array.isArray(value)) return need(false, at, "a list");
    for (let i = 0; i < value.length; i++) {
      const wrong = check(value[i], `${at}[${i}]`);
      if (wrong !== null) return wrong;
    }
    return null;
  };
}

/** An object with these fields; it may have others. */
export function record(fields: Readonly<Record<string, Check>>): Check {
  const entries = Object.entries(fields);
  return (value, at) => {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return need(false, at, "an object");
    for (const [name, check] of entries) {
      const wrong = check((value as Parsed)[name], at === "" ? name : `${at}.${name}`);
      if (wrong !== null) return wrong;
    }
    return null;
  };
}

function need(holds: boolean, at: string, what: string): string | null {
  return holds ? null : `${at}: ${what} is needed`;
}
