/** The drawing of localisation profiles: what each plan makes of the upstream document, plan beside plan. */
import type { Language } from "../model.ts";
import type { LocalisationProfile } from "../query/answers-compare.ts";
import type { Comparison } from "../query/answers-work.ts";
import { frame, type LegendItem } from "./frame.ts";
import { countOf, ELEMENTS, OUTCOMES, type Outcome } from "./profile-counts.ts";
import { drawItems } from "./profile-list.ts";
import { outcomeWord, type ProfileContext } from "./profile-marks.ts";
import { ALONE, type Drawn, drawPanels } from "./profile-panels.ts";
import { drawPlanRows } from "./profile-rows.ts";
import { outcomeSign, signScale } from "./profile-signs.ts";
import { profileWords } from "./profile-words.ts";
import { type DrawingSize, widthFor } from "./sizes.ts";
import { moved } from "./svg.ts";
import { say } from "./words.ts";

export interface ProfileOptions {
  /** @defaultValue "vi" */
  readonly lang?: Language;
  /** The width to fill, in pixels. @defaultValue 1080 */
  readonly width?: number;
  /** What it is made for: sets the width where none is given. */
  readonly size?: DrawingSize | undefined;
  /** With more plans than this each has a row instead of a panel. @defaultValue 12 */
  readonly maxPanels?: number;
  /** Plans that are drawn, those with the most differences. @defaultValue 80 */
  readonly maxPlans?: number;
  /** Stands before every id of the drawing. @defaultValue "profile-" */
  readonly idPrefix?: string;
}

/** Draws what plans make of their upstream document, as SVG. */
export function renderProfile(comparison: Comparison, options: ProfileOptions = {}): string {
  const { lang = "vi", size: madeFor, maxPanels = 12, maxPlans = 80, idPrefix = "profile-" } = options;
  const width = widthFor(options, 1080);
  const { profiles } = comparison;
  const drawn = mostDiffering(profiles, maxPlans);
  const rows = drawn.length > maxPanels;
  const context = { lang, width, scale: signScale(mostIn(drawn, rows)) };
  const body = bodyOf(drawn, context, rows);
  const empty = drawn.length === 0;
  return frame(
    {
      title: say(profileWords.title, lang, { upstream: upstreamOf(comparison) }),
      subtitle: empty ? profileWords.nothing[lang] : subtitleOf(profiles, lang),
      description: descriptionOf(drawn, lang),
      width,
      height: body.height,
      body: body.markup,
      defs: "",
      legend: empty ? [] : legendOf(drawn, lang),
      notes: empty ? [] : notesOf(profiles, drawn, { lang, rows }),
    },
    comparison,
    { lang, idPrefix, size: madeFor },
  );
}

/** One plan beside its differences, some plans as panels, many as rows. */
function bodyOf(profiles: readonly LocalisationProfile[], context: ProfileContext, rows: boolean): Drawn {
  const [only, another] = profiles;
  if (only === undefined) return { markup: "", height: 0 };
  if (rows) return drawPlanRows(profiles, context);
  const panels = drawPanels(profiles, context);
  if (another !== undefined) return panels;
  const beside = context.width - ALONE - 30;
  const wide = beside > 300;
  const list = drawItems(only, { ...context, width: wide ? beside : context.width });
  if (wide)
    return {
      markup: panels.markup + moved(ALONE + 30, 0, list.markup),
      height: Math.max(panels.height, list.height),
    };
  return {
    markup: panels.markup + moved(0, panels.height + 20, list.markup),
    height: panels.height + 20 + list.height,
  };
}

/** The plans with the most differences, in their order. */
function mostDiffering(
  profiles: readonly LocalisationProfile[],
  most: number,
): readonly LocalisationProfile[] {
  const kept = new Set(profiles.toSorted((a, b) => b.items.length - a.items.length).slice(0, most));
  return profiles.filter((profile) => kept.has(profile));
}

/** The largest count of a cell, but for what plans add: that is many times more, and drawn as large as the largest. */
function mostIn(profiles: readonly LocalisationProfile[], rows: boolean): number {
  const elements = rows ? [null] : ELEMENTS;
  const counts = profiles.flatMap((profile) =>
    OUTCOMES.filter((outcome) => outcome !== "added").flatMap((outcome) =>
      elements.map((element) => countOf(profile, outcome, element)),
    ),
  );
  return Math.max(1, ...counts);
}

/** The upstream document's name; a dash where none was asked for. */
function upstreamOf({ upstream, upstreamLabel }: Comparison): string {
  return upstreamLabel ?? upstream ?? "–";
}

function subtitleOf(profiles: readonly LocalisationProfile[], lang: Language): string {
  const sum = (outcome: Outcome) => profiles.reduce((all, profile) => all + countOf(profile, outcome), 0);
  return say(profileWords.subtitle, lang, {
    plans: profiles.length,
    tasks: profiles[0]?.coverage.upstreamTasks ?? 0,
    lost: sum("lost"),
    generalised: sum("generalised"),
    specific: sum("specific"),
    postponed: sum("postponed"),
    added: sum("added"),
  });
}

function descriptionOf(profiles: readonly LocalisationProfile[], lang: Language): string {
  const list = profiles.slice(0, 12).map((profile) => {
    const counts = OUTCOMES.map((outcome) => `${outcomeWord(outcome, lang)} ${countOf(profile, outcome)}`);
    return `${profile.label}: ${counts.join(", ")}`;
  });
  return say(profileWords.description, lang, { list: list.join("; ") });
}

function legendOf(profiles: readonly LocalisationProfile[], lang: Language): LegendItem[] {
  return OUTCOMES.filter((outcome) => profiles.some((profile) => countOf(profile, outcome) > 0)).map(
    (outcome) => ({
      sign: outcomeSign(outcome, { x: 17, y: 8, r: 6 }),
      words: `${outcomeWord(outcome, lang)}: ${profileWords[`${outcome}Sign`][lang]}`,
    }),
  );
}

/** How signs are to be read, and what was left out. */
function notesOf(
  profiles: readonly LocalisationProfile[],
  drawn: readonly LocalisationProfile[],
  { lang, rows }: { readonly lang: Language; readonly rows: boolean },
): string[] {
  const leftOut = profiles.filter((profile) => !drawn.includes(profile));
  const items = leftOut.reduce((sum, profile) => sum + profile.items.length, 0);
  return [
    profileWords.sizeNote[lang],
    ...(rows ? [profileWords.sumNote[lang]] : []),
    ...(leftOut.length === 0 ? [] : [say(profileWords.leftOut, lang, { count: leftOut.length, items })]),
  ];
}
