/** The differences of one plan, written out. */
import type { LocalisationProfile } from "../query/answers-compare.ts";
import { blockOf, drawBlock, drawLine } from "./label.ts";
import { localisationId } from "./mark-ids.ts";
import { OUTCOMES } from "./profile-counts.ts";
import { itemWords, type ProfileContext } from "./profile-marks.ts";
import type { Drawn } from "./profile-panels.ts";
import { outcomeSign } from "./profile-signs.ts";
import { profileWords } from "./profile-words.ts";
import { element, tooltip } from "./svg.ts";
import { paint, size } from "./theme.ts";
import { say } from "./words.ts";

/** The first items of each kind, kind by kind, up to `most` of them; the rest is counted. */
export function drawItems(profile: LocalisationProfile, { lang, width }: ProfileContext, most = 14): Drawn {
  const each = Math.max(2, Math.floor(most / 4));
  const byKind = OUTCOMES.map((outcome) => profile.items.filter(({ kind }) => kind === outcome));
  const items = byKind.flatMap((group) => group.slice(0, each)).slice(0, most);
  const marks = [drawLine({ text: profileWords.list[lang], size: size.head, bold: true }, { x: 0, y: 14 })];
  let y = 24;
  for (const item of items) {
    const words = blockOf(itemWords(item, lang), { width: width - 26, lines: 2, size: size.text });
    marks.push(
      element(
        "g",
        { "data-kind": "localisation", "data-id": localisationId(profile.document, item.kind, item.element) },
        tooltip(itemWords(item, lang)),
        outcomeSign(item.kind, { x: 8, y: y + 8, r: 5 }),
        drawBlock({ ...words, full: null }, { x: 22, y }),
      ),
    );
    y += words.height + 5;
  }
  const rest = profile.items.length - items.length;
  const more = { text: say(profileWords.moreItems, lang, { count: rest }), size: size.small, italic: true };
  if (rest > 0) marks.push(drawLine({ ...more, fill: paint.muted }, { x: 22, y: y + 10 }));
  return { markup: marks.join(""), height: y + (rest > 0 ? 16 : 0) };
}
