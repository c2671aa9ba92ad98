/** What the full name of a body says of its level and side. */
import type { Branch, Level } from "../model.ts";
import { fold } from "../text/fold.ts";
import { branchCues, levelCues } from "./jurisdictions.ts";
import { provincePattern } from "./provinces.ts";
import { centralCollective } from "./unit-kinds.ts";
import { bodies } from "./units.ts";

/** The level of a body by its full name: `Phòng Y tế huyện Thanh Sơn, tỉnh Hà Giang` is one of a district. */
export function unitLevel(canonical: string): Level | null {
  if (COLLECTIVE.test(canonical) && centralCollective.test(canonical)) return "central";
  const folded = fold(canonical).replace(/\s+/gu, " ");
  const places = fold(canonical.replace(SOCIAL, "")).replace(/\s+/gu, " ");
  const told = levelCues.find(({ phrase }) => phrase.test(places))?.shows ?? bodyOf(folded)?.level;
  return told ?? (OF_PROVINCE.test(folded) ? "province" : null);
}

/** The side of a body by its full name. */
export function unitBranch(canonical: string): Branch | null {
  const folded = fold(canonical).replace(/\s+/gu, " ");
  return bodyOf(folded)?.branch ?? branchCues.find(({ phrase }) => phrase.test(folded))?.shows ?? null;
}

/** The body of the table with the longest name that this one begins with. */
function bodyOf(folded: string): (typeof bodies)[number] | null {
  const words = folded.split(" ");
  for (let count = words.length; count > 0; count--) {
    const body = byName.get(words.slice(0, count).join(" "));
    if (body) return body;
  }
  return null;
}

const byName = new Map(bodies.map((body) => [fold(body.name), body]));
/** What is social: no commune (`xã`), whose name has a capital (`xã Hội Xuân`). */
const SOCIAL = /(?<!\p{L})[Xx]ã hội(?!\p{L})/gu;
const COLLECTIVE = /^\p{Ll}/u;
const OF_PROVINCE = new RegExp(`(?:^|\\s)${provincePattern}$`, "u");
