/** Cơ quan, đơn vị: the bodies of Party, State, Front and associations that texts call by a fixed name. */
import type { Branch, Level } from "../model.ts";
import { readData } from "./data.ts";

/** A body that has a name of its own, at one level or at several. */
export interface Body {
  /** In full and in standard spelling, without a place: `Sở Nội vụ`. */
  readonly name: string;
  /** Other ways to write the whole name: `UBND`. */
  readonly abbreviations?: readonly string[];
  /** `null` where bodies of that name stand at several levels. */
  readonly level: Level | null;
  /** `null` for an office that all sides have. */
  readonly branch: Branch | null;
  /** An office within a body, which its full name carries: `Ban Chấp hành`. */
  readonly inner?: true;
  readonly from?: string;
  readonly until?: string;
  /** The names of the bodies that took its work. */
  readonly successors?: readonly string[];
  readonly source: string;
  readonly certainty: "read" | "known" | "secondary" | "inferred";
}

/** Every body, by name. */
export const bodies: readonly Body[] = readData<{ readonly bodies: readonly Body[] }>("units").bodies;

/** The body of this exact name; `null` where there is none. */
export function bodyNamed(name: string): Body | null {
  return byName.get(name) ?? null;
}

const byName: ReadonlyMap<string, Body> = new Map(bodies.map((body) => [body.name, body]));
