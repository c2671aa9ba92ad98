/** Who has to carry out what: the rules of a cascade, and the gaps that are allowed. */
import type { Branch, Level } from "../model.ts";
import type { CoverageStatus } from "./answers.ts";

/** Documents by where their issuers stand; what is left out fits all. */
export interface PolicyParty {
  readonly level?: Level;
  readonly branch?: Branch;
}

/** One step of the cascade. */
export interface PolicyRule {
  readonly id: string;
  /** Whose tasks have to be carried out. */
  readonly upstream: PolicyParty;
  /** Who has to do it: alternatives, of which one in each province is enough. */
  readonly carriedOutBy: readonly PolicyParty[];
  /** What counts as carried out. @defaultValue "partial" */
  readonly atLeast?: Exclude<CoverageStatus, "none">;
}

/** A gap that somebody allows, and why. */
export interface PolicyGap {
  /** A task by its id, or by its document's symbol and its path: `93-KL/TW#II.3`. */
  readonly task: string;
  /** A province, or the id of a document; left out, the gap is allowed everywhere. */
  readonly in?: string;
  readonly reason: string;
  readonly author: string;
  /** ISO. */
  readonly date: string;
}

/** Quy tắc phân cấp: a policy file. */
export interface Policy {
  readonly format: "directive-chain-policy";
  readonly version: 1;
  readonly rules: readonly PolicyRule[];
  readonly gaps?: readonly PolicyGap[];
}
