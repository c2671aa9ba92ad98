/** A cascade policy in a file. */
import type { Policy } from "../query/policy.ts";
import { type Check, either, listOf, needed, optional, record, text } from "./chain-file-shapes.ts";

/** Reads a policy from parsed JSON. One that is wrong throws one line: what is wrong, and where. */
export function readPolicy(json: unknown): Policy {
  const wrong = policyShape(json);
  if (wrong !== null) throw new Error(`policy: ${wrong.replace(/^: /u, "")}`);
  return json as Policy;
}

const party = record({
  level: optional(either("central", "province", "district", "commune")),
  branch: optional(either("party", "state", "association")),
});

const isoDate: Check = (value) =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/u.test(value)
    ? null
    : needed("a date such as 2025-01-31");

const policyShape: Check = record({
  format: either("directive-chain-policy"),
  version: either(1),
  rules: listOf(
    record({
      id: text,
      upstream: party,
      carriedOutBy: listOf(party),
      atLeast: optional(either("full", "partial", "mention")),
    }),
  ),
  gaps: optional(
    listOf(record({ task: text, in: optional(text), reason: text, author: text, date: isoDate })),
  ),
});
