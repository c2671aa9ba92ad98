/** Marks that stand for many documents: what they are called, and where in time they stand. */
import type { Language } from "../model.ts";
import type { OverviewDocument } from "../query/answers-work.ts";
import { type Grain, middleOf, periodName } from "./chain-grain.ts";
import { chainWords } from "./chain-words.ts";
import { say } from "./words.ts";

/** How a mark for many documents is named. */
export interface StackContext {
  readonly grain: Grain;
  readonly lang: Language;
}

/** A document that stands for many of one level, side, type and period. */
export function standIn(
  id: string,
  members: readonly [OverviewDocument, ...OverviewDocument[]],
  { grain, lang }: StackContext,
): OverviewDocument {
  const [first] = members;
  const typed = members.every(({ type }) => type === first.type);
  const type = typed ? first.type : null;
  const name = say(chainWords.stack, lang, { type: type ?? chainWords.anyType[lang], count: members.length });
  const period = first.date === null ? null : periodName(first.date, grain, lang);
  return {
    ...first,
    id,
    type,
    label: period === null ? name : `${name} (${period})`,
    symbol: null,
    title: null,
    date: first.date === null ? null : middleOf(first.date, grain),
    citedBy: [],
  };
}

/** The two lines beside such a mark: what and how many; when and of how many provinces. */
export function stackLines(
  members: readonly OverviewDocument[],
  document: OverviewDocument,
  { grain, lang }: StackContext,
): readonly [string, string] {
  const [first] = members;
  const type = document.type ?? chainWords.anyType[lang];
  const period = first === undefined || first.date === null ? [] : [periodName(first.date, grain, lang)];
  const provinces = [...new Set(members.flatMap(({ province }) => province ?? []))];
  const places =
    provinces.length > NAMED
      ? [say(chainWords.provinces, lang, { count: provinces.length })]
      : provinces.length > 0
        ? [provinces.join(", ")]
        : [];
  return [say(chainWords.stack, lang, { type, count: members.length }), [...period, ...places].join(" · ")];
}

/** More provinces than this are counted. */
const NAMED = 2;
