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

/** When the members of such a mark were issued, and of which provinces, or of how many. */
export function stackAside(
  members: readonly OverviewDocument[],
  { grain, lang }: StackContext,
  named: boolean,
): readonly string[] {
  const date = members[0]?.date ?? null;
  const provinces = [...new Set(members.flatMap(({ province }) => province ?? []))];
  const places = named ? provinces.join(", ") : say(chainWords.provinces, lang, { count: provinces.length });
  return [
    ...(date === null ? [] : [periodName(date, grain, lang)]),
    ...(provinces.length === 0 ? [] : [places]),
  ];
}
