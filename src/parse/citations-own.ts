/** This document's own number and name as it prints them elsewhere, and the number of the one that it is attached to. */
import { planTypes } from "../lexicon/citations-self.ts";
import type { Header } from "../model.ts";
import { fold } from "../text/fold.ts";
import type { Mention, Scan } from "./citations-context.ts";
import { matchEnd, readTail } from "./citations-issuer.ts";
import type { Noun } from "./citations-nouns.ts";

/** The document's own number, printed again or misprinted below an annex's title; else the mention as it is. */
export function asSelf({ reading, header }: Scan, mention: Mention): Mention {
  if (mention.kind !== "numbered" || mention.type === null || !isKin(mention.type, header.type))
    return mention;
  if (isElsewhere(mention, header)) return mention;
  const own = header.symbol === null ? null : bareSign(header.symbol);
  const attached = ATTACHED.test(reading.folded.slice(Math.max(0, mention.start - 40), mention.start));
  const sameDay = mention.date === null || header.date === null || mention.date === header.date;
  const number = Number.parseInt(mention.key, 10);
  const misprinted = attached && (header.number === null || Number.parseInt(header.number, 10) === number);
  if (!((own !== null && own === bareSign(mention.key) && sameDay) || misprinted)) return mention;
  return { ...mention, kind: "self", key: "self", rule: "citation.self.number" };
}

/** `Kèm theo Kế hoạch số      /KH-UBND`: the number is left to be filled in. */
export function blankSelf({ reading, header }: Scan, noun: Noun): Mention | null {
  if (noun.type === null || !isKin(noun.type, header.type)) return null;
  if (!ATTACHED.test(reading.folded.slice(Math.max(0, noun.start - 40), noun.start))) return null;
  const at = matchEnd(BLANK, reading.folded, noun.end);
  if (at === null) return null;
  const { end, date, issuer } = readTail(reading, at);
  return {
    start: noun.start,
    end,
    rule: "citation.self.blank",
    kind: "self",
    key: "self",
    type: noun.type,
    date,
    issuer,
  };
}

/** Whether a document of the second type may call itself by the first. */
export function isKin(type: string, own: string | null): boolean {
  if (own === null) return planTypes.has(type);
  return type === own || (planTypes.has(own) && planTypes.has(type));
}

/** Whether the issuer of a mention is of a place that this document's issuer and place do not name. */
function isElsewhere({ issuer }: Mention, header: Pick<Header, "issuer" | "place">): boolean {
  const place = PLACE.exec(issuer ?? "")?.groups?.place;
  const own = [header.issuer, header.place].filter((one) => one !== null).join(" ");
  return place !== undefined && own !== "" && !fold(own).includes(fold(place).replace(/\s+/gu, " "));
}

function bareSign(symbol: string): string {
  return symbol
    .toLowerCase()
    .replace(/[\s/-]+/gu, "")
    .replace(/^0+/u, "");
}

/** `(Kèm theo Quyết định số …)` in the head. */
export function promulgatingIn(
  { reading, zones }: Scan,
  numbered: readonly Mention[],
): ReadonlyMap<string, string> {
  const attached = numbered.filter(
    ({ start, kind }) =>
      kind === "numbered" &&
      start < zones.head[1] &&
      ATTACHED.test(reading.folded.slice(Math.max(0, start - 40), start)),
  );
  return new Map(attached.flatMap(({ type, key }) => (type === null ? [] : [[type, key] as const])));
}

/** `(Kèm theo …`, before the document that an annex or a plan belongs to. */
const ATTACHED = /\(\s*(?:ban\s+hành\s+)?kèm\s+theo\s*:?\s*$/u;
const PLACE =
  /(?:[Tt]ỉnh|[Tt]hành\s+phố|[Hh]uyện|[Qq]uận|[Xx]ã|[Pp]hường|\p{L}+\s+(?:[uU]ỷ|[ủỦ]y))\s+(?<place>\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){0,3})$/u;
const BLANK =
  /\s{0,40}số\s{0,40}:?[\s.…]{0,60}[-/]\s{0,9}\p{L}[\p{L}\d&]*(?:\s{0,3}[-/]\s{0,3}\p{L}[\p{L}\d&]*){0,4}/uy;
