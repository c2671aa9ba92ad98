import type { Answer } from "../query/answers-work.ts";

/**
 * An answer as JSON. Quotes from coded documents have no place, since there is no text that they stand in: `start` and `end` are
 * `null`, and `coded` tells that the words are a paraphrase, and whose.
 */
export function writeAnswer(answer: Answer): string {
  return [...answerParts(answer)].join("");
}

/** The same JSON in parts, for an answer that is longer than any one string may be. */
export function* answerParts(answer: Answer): Iterable<string> {
  let before = "{\n";
  for (const [key, value] of Object.entries(answer)) {
    if (value === undefined) continue;
    yield `${before}  ${JSON.stringify(key)}: `;
    yield* valueParts(value);
    before = ",\n";
  }
  yield "\n}\n";
}

function* valueParts(value: unknown): Iterable<string> {
  if (!Array.isArray(value) || value.length === 0) return yield indented(value, 2);
  let before = "[\n    ";
  for (const each of value) {
    yield before + indented(each, 4);
    before = ",\n    ";
  }
  yield "\n  ]";
}

function indented(value: unknown, by: number): string {
  return JSON.stringify(value, withoutPlace, 2).replaceAll("\n", `\n${" ".repeat(by)}`);
}

function withoutPlace(_: string, value: unknown): unknown {
  const placed = typeof value === "object" && value !== null && "coded" in value && "start" in value;
  return placed && value.start !== null ? { ...value, start: null, end: null } : value;
}
