/** Tasks that name the very point that they carry out: `điểm 2 mục II Kế hoạch số 12-KH/TU`. */
import { provisionNames } from "../lexicon/connectives.ts";
import type { Document } from "../model.ts";
import type { Link } from "../model-chain.ts";
import type { Task } from "../model-tasks.ts";
import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";

/** A point of an upstream document that is cited, and the words that cite it. */
export interface CitedPoint {
  readonly path: string;
  readonly span: Span;
}

/** Finds the points of one document that a task of another one cites. */
export function pointFinder(
  links: readonly Link[],
): (downstream: Document, task: Task, upstream: Document) => readonly CitedPoint[] {
  const cited = new Map<string, Set<number>>();
  for (const { to, statedIn, citations, status } of links) {
    if (to === null || status !== "resolved") continue;
    const key = `${statedIn}\n${to}`;
    cited.set(key, new Set([...(cited.get(key) ?? []), ...citations]));
  }
  return ({ id, text, citations }, { start, end }, upstream) =>
    [...(cited.get(`${id}\n${upstream.id}`) ?? [])].flatMap((at) => {
      const citation = citations[at];
      if (citation === undefined || citation.start < start || citation.end > end) return [];
      const before = fold(text.slice(Math.max(start, citation.start - FARTHEST), citation.start));
      const found = POINT.exec(before);
      const path = pathOf(found?.groups?.words ?? "");
      if (found === null || path === "") return [];
      return [{ path, span: [citation.start - before.length + found.index, citation.end] as const }];
    });
}

/** Whether a path is a point or stands under it. */
export function isUnder(path: string, { path: point }: CitedPoint): boolean {
  const plain = fold(path).replaceAll(")", "");
  return plain === point || plain.startsWith(`${point}.`);
}

/** The path of words such as `điểm a khoản 2 mục II`: `ii.2.a`; the narrowest stands first in the words, and last in the path. */
function pathOf(words: string): string {
  const labels = [...words.matchAll(LABEL)].map(({ groups }) => {
    const label = (groups?.label ?? "").replaceAll(")", "");
    return groups?.name === "điều" ? `điều ${label}` : label;
  });
  return labels
    .reverse()
    .filter((label, at, all) => !all[at + 1]?.startsWith(`${label}.`))
    .join(".");
}

const NAMES = provisionNames.pattern;
const LABEL_OF = String.raw`(?:[ivx]{1,5}|\d{1,2}|[a-zđ](?![\p{L}]))(?:\.(?:\d{1,2}|[a-zđ](?!\p{L})))*\)?`;
const POINT = new RegExp(
  String.raw`(?<!\p{L})(?<words>(?:(?:${NAMES})\s+${LABEL_OF}[\s,]+){1,4})(?:của\s+|trong\s+)?$`,
  "u",
);
const LABEL = new RegExp(String.raw`(?<name>${NAMES})\s+(?<label>${LABEL_OF})`, "gu");
/** Characters before a citation in which its point is named. */
const FARTHEST = 90;
