/** Since when and until when a unit existed, and who took its work: as far as the registry of bodies knows. */
import { type Body, bodies } from "../lexicon/units.ts";
import type { NamedUnit } from "../model-chain.ts";
import { oneLine } from "./places.ts";

/** The time of the body that a canonical name begins with; its successors are of the same place. */
export function timeOf(canonical: string): Pick<NamedUnit, "validFrom" | "validTo" | "successors"> {
  const folded = oneLine(canonical);
  const body = passing.find(({ name }) => begins(folded, oneLine(name)));
  if (body === undefined) return {};
  const { name, from, until, successors } = body;
  const place = canonical.slice(name.length);
  return {
    ...(from === undefined ? {} : { validFrom: from }),
    ...(until === undefined ? {} : { validTo: until }),
    ...(successors === undefined ? {} : { successors: successors.map((one) => `${one}${place}`) }),
  };
}

function begins(name: string, body: string): boolean {
  return name === body || name.startsWith(`${body} `);
}

/** The bodies that began or ended, the longest names first. */
const passing: readonly Body[] = bodies
  .filter(({ from, until }) => from !== undefined || until !== undefined)
  .sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
