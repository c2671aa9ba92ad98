/** The cells of localisation profiles, and the words behind them. */
import type { Language } from "../model.ts";
import type { LocalisationItem, LocalisationProfile, LocalisedElement } from "../query/answers-compare.ts";
import { comparedWords, localisationWords } from "./compare-words.ts";
import { drawLine } from "./label.ts";
import { localisationId } from "./mark-ids.ts";
import { markedWords } from "./paraphrase.ts";
import { countOf, ELEMENTS, itemsOf, type Outcome } from "./profile-counts.ts";
import { LARGEST, outcomeSign } from "./profile-signs.ts";
import { profileWords } from "./profile-words.ts";
import { element, tooltip } from "./svg.ts";
import { pathOf, shown } from "./table-cells.ts";
import { paint, size } from "./theme.ts";
import { dateOf, say } from "./words.ts";

/** What every part of the drawing needs to know. */
export interface ProfileContext {
  readonly lang: Language;
  readonly width: number;
  /** The size of a sign for a count. */
  readonly scale: (count: number) => number;
}

/** What a cell is of, and where it stands: `y` is its middle. */
export interface CellPlace {
  readonly outcome: Outcome;
  /** `null` for all elements together. */
  readonly of: LocalisedElement | null;
  readonly x: number;
  readonly y: number;
}

/** A sign as large as its count, and the count. */
export function drawCount(
  profile: LocalisationProfile,
  { outcome, of, x, y }: CellPlace,
  { lang, scale }: ProfileContext,
): string {
  const count = countOf(profile, outcome, of);
  if (count === 0)
    return drawLine(
      { text: "·", size: size.small, fill: paint.muted },
      { x: x + LARGEST, y: y + 4, anchor: "middle" },
    );
  return element(
    "g",
    { "data-kind": "localisation", "data-id": localisationId(profile.document, outcome, of) },
    tooltip(cellWords(profile, { outcome, of }, lang)),
    outcomeSign(outcome, { x: x + LARGEST, y, r: scale(count) }),
    drawLine({ text: String(count), size: size.text }, { x: x + 2 * LARGEST + 4, y: y + 4 }),
  );
}

/** The word for an outcome. */
export function outcomeWord(outcome: Outcome, lang: Language): string {
  return outcome === "kept" ? profileWords.kept[lang] : localisationWords[outcome][lang];
}

/** A difference in words: which task, which element, from what to what. */
export function itemWords(item: LocalisationItem, lang: Language): string {
  const task = item.upstream ?? item.downstream[0] ?? "";
  const where =
    item.upstream === null
      ? pathOf(task)
      : [pathOf(task), ...item.downstream.slice(0, 1).map(pathOf)].join(" → ");
  if (item.element === "task") {
    const quote = item.quotes[0];
    return `${where}: ${quote === undefined ? "" : shown(markedWords(quote, lang), 160)}`;
  }
  const value = (text: string | null) => (text === null ? profileWords.missing[lang] : dateOf(text, lang));
  return `${where}, ${comparedWords[item.element][lang]}: ${value(item.from)} → ${value(item.to)}`;
}

/** The count in words, its elements where they are together, and the first items. */
function cellWords(
  profile: LocalisationProfile,
  { outcome, of }: Pick<CellPlace, "outcome" | "of">,
  lang: Language,
): string {
  const kind = outcomeWord(outcome, lang);
  const elements = of === null ? ELEMENTS : [of];
  const counts = elements
    .map((each) => ({ each, count: countOf(profile, outcome, each) }))
    .filter(({ count }) => count > 0)
    .map(({ each, count }) =>
      say(profileWords.cell, lang, { plan: profile.label, element: comparedWords[each][lang], kind, count }),
    );
  const items = itemsOf(profile, outcome, of);
  const lines = items.slice(0, MOST).map((item) => `– ${itemWords(item, lang)}`);
  return [...counts, ...lines, ...(items.length > MOST ? [`… + ${items.length - MOST}`] : [])].join("\n");
}

const MOST = 8;
