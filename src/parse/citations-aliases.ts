/** The documents that the short names of a text stand for. */
import { planTypes } from "../lexicon/citations-self.ts";
import type { BoundAlias } from "./citations-bound.ts";
import type { Mention, Scan } from "./citations-context.ts";
import { firstFrom } from "./citations-nouns.ts";
import { isCreated } from "./citations-statutes.ts";

/** Each alias of a document with the key that it stands for. */
export function boundAliases(scan: Scan, mentions: readonly Mention[]): readonly BoundAlias[] {
  const keys = new Map(mentions.map(({ start, key }) => [start, key]));
  const ends = mentions.map(({ end, key }) => ({ end, key })).sort((a, b) => a.end - b.end);
  return scan.aliases
    .filter(({ kind }) => kind === "document")
    .map((alias) => ({
      alias,
      key:
        keys.get(alias.longSpan[0]) ??
        approvedBy(scan, alias.longSpan[0], ends) ??
        (isThis(scan, alias.longSpan[0]) ? "self" : null),
    }));
}

/** `Quyết định số … phê duyệt Đề án … (gọi tắt là Đề án 12)`: what a document approves goes by its number. */
function approvedBy(
  { reading }: Scan,
  at: number,
  ends: readonly { readonly end: number; readonly key: string }[],
): string | null {
  const before = ends.findLast(({ end }) => end <= at);
  if (!before || before.key === "self" || at - before.end > 60) return null;
  return APPROVES.test(reading.folded.slice(before.end, at)) ? before.key : null;
}

/** Whether the noun at an offset is that of the document that this text promulgates. */
function isThis({ nouns, header, zones, reading }: Scan, at: number): boolean {
  const noun = nouns[firstFrom(nouns, at)];
  if (!noun?.type || noun.start !== at || at >= zones.preamble[1]) return false;
  return (
    (noun.type === header.type || planTypes.has(noun.type)) &&
    (at < zones.head[1] || isCreated(reading.folded, at))
  );
}

const APPROVES = /^\s{1,9}(?:về\s+)?(?:việc\s+)?(?:phê\s+duyệt|ban\s+hành)\s+$/u;
