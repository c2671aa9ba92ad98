import type { Answer } from "../query/answers-work.ts";

/**
 * An answer as JSON. Quotes from coded documents have no place, since there is no text that they stand in: `start` and `end` are
 * `null`, and `coded` tells that the words are a paraphrase, and whose.
 */
export function writeAnswer(answer: Answer): string {
  return `${JSON.stringify(answer, withoutPlace, 2)}\n`;
}

function withoutPlace(_: string, value: unknown): unknown {
  const placed = typeof value === "object" && value !== null && "coded" in value && "start" in value;
  return placed && value.start !== null ? { ...value, start: null, end: null } : value;
}
