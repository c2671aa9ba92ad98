/** Viện dẫn: every mention of another document, or of this one. */
import { lawTypes } from "../lexicon/citations.ts";
import type { Citation } from "../model.ts";
import { onOneLine } from "../text/span.ts";
import { boundAliases } from "./citations-aliases.ts";
import { bindCharters, bindMeetings } from "./citations-bind.ts";
import { type Bound, type BoundAlias, bindings } from "./citations-bound.ts";
import { type MeetingMention, readNextCongress } from "./citations-congress.ts";
import type { CitationContext, Mention, Scan } from "./citations-context.ts";
import { amendedLaws, readLaw } from "./citations-laws.ts";
import { findNouns, firstFrom, type Noun } from "./citations-nouns.ts";
import { numberedMentions } from "./citations-numbered.ts";
import { asSelf, blankSelf } from "./citations-own.ts";
import { listedPlenums, readMeeting } from "./citations-plenums.ts";
import { readScheme } from "./citations-schemes.ts";
import { type SelfNames, selfMention, selfNames } from "./citations-self.ts";
import { aliasAt, numberAlone, typeAndIssuer } from "./citations-short.ts";
import { readStatute } from "./citations-statutes.ts";
import { findSymbols } from "./citations-symbols.ts";
import type { Reading } from "./reading.ts";

/** The document's citations in reading order; none overlaps another, but those that the name of an amending law holds. */
export function findCitations(reading: Reading, context: CitationContext): readonly Citation[] {
  const scan = scanOf(reading, context);
  const numbered = numberedMentions(scan).map((mention) => asSelf(scan, mention));
  const named = namedMentions(scan, numbered);
  const bound = bindings(numbered, boundAliases(scan, [...numbered, ...named]));
  const mentions = bindCharters(inOrder(scan, { numbered, named, bound }));
  return mentions
    .flatMap((mention) => [mention, ...lawsInside(scan, mention)])
    .filter(({ start, rule }) => isCitable(scan, start, rule))
    .map((mention) => ({ quote: reading.text.slice(mention.start, mention.end), ...mention }));
}

function scanOf(reading: Reading, context: CitationContext): Scan {
  const cells = context.outline.flatMap(({ cells = [] }) => cells.map(({ start }) => start));
  const listed = context.outline.filter(({ kind }) => kind !== "paragraph");
  const starts = new Set([...listed.map(({ body }) => body[0]), ...cells]);
  const opens = (at: number): boolean => starts.has(at);
  return { ...context, reading, nouns: findNouns(reading), symbols: findSymbols(reading), opens };
}

/** The laws in the name of one that amends them. */
function lawsInside({ reading, nouns }: Scan, { start, end, type }: Mention): readonly Mention[] {
  if (!lawTypes.has(type ?? "")) return [];
  const first = firstFrom(nouns, start);
  const noun = nouns[first];
  if (noun?.start !== start) return [];
  return amendedLaws(reading, noun, nouns.slice(first + 1, firstFrom(nouns, end)));
}

/** Recipients cite nothing, and neither does the number in the head or the document's own type. */
function isCitable({ zones, header }: Scan, start: number, rule: string): boolean {
  if (start === header.evidence.type?.span[0]) return false;
  const inFoot = start >= zones.foot[0] && start < zones.foot[1];
  return !inFoot && !(rule === "citation.numbered.bare" && start < zones.head[1]);
}

/** Laws, statutes and resolutions of meetings, wherever no number stands at their noun. */
function namedMentions(scan: Scan, numbered: readonly Mention[]): readonly Mention[] {
  const taken = new Set(numbered.map(({ start }) => start));
  const before = new Map(numbered.map((mention) => [mention.end, mention]));
  const named: Mention[] = [];
  const meetings: MeetingMention[] = [];
  for (const noun of scan.nouns) {
    if (taken.has(noun.start)) continue;
    const meeting = MEETING_TYPES.has(noun.type ?? "") ? readMeeting(scan.reading, noun) : null;
    if (meeting) meetings.push(...withNext(scan.reading, meeting));
    else {
      const mention = readLaw(scan.reading, noun) ?? readStatute(scan, noun) ?? readScheme(scan, noun);
      if (mention) named.push(mention);
    }
  }
  const bound = bindMeetings(meetings).map((mention) => apposed(scan.reading, mention, before));
  return [...named, ...bound].sort((a, b) => a.start - b.start);
}

/** `Nghị quyết Đại hội XIII của Đảng và Đại hội XIX của Đảng bộ tỉnh`: the noun holds for the congress behind it too. */
function withNext(reading: Reading, meeting: MeetingMention): readonly MeetingMention[] {
  const plenums = listedPlenums(reading, meeting);
  if (plenums) return plenums;
  const next = readNextCongress(reading, meeting);
  return next ? [meeting, next] : [meeting];
}

/** A name that follows a number with nothing between them says the same document again. */
function apposed({ folded }: Reading, mention: Mention, before: ReadonlyMap<number, Mention>): Mention {
  for (let at = mention.start; at > mention.start - 40; at--) {
    const numbered = before.get(at);
    if (numbered && numbered.type === mention.type)
      return { ...mention, kind: "short", key: numbered.key, rule: "citation.short.apposed" };
    if (!/\s/u.test(folded.charAt(at - 1))) break;
  }
  return mention;
}

interface Parts {
  readonly numbered: readonly Mention[];
  readonly named: readonly Mention[];
  readonly bound: Bound;
}

/** One mention for each noun, the most telling reading first; what lies inside an earlier mention is left out. */
function inOrder(scan: Scan, { numbered, named, bound }: Parts): readonly Mention[] {
  const names = selfNames(scan, numbered);
  const known = new Map([...named, ...numbered].map((mention) => [mention.start, mention]));
  const nouns = new Map(scan.nouns.map((noun) => [noun.start, noun]));
  const starts = [...new Set([...known.keys(), ...nouns.keys()])].sort((a, b) => a - b);
  const mentions: Mention[] = [];
  let end = -1;
  for (const start of starts) {
    if (start < end) continue;
    const noun = nouns.get(start);
    const found =
      known.get(start)?.kind === "numbered" || !noun
        ? [known.get(start)]
        : readNoun(scan, noun, { named: known.get(start), bound, names });
    for (const mention of found) {
      if (!mention || mention.start < end) continue;
      mentions.push(mention);
      end = mention.end;
    }
  }
  return mentions;
}

interface Choices {
  readonly named: Mention | undefined;
  readonly bound: Bound;
  readonly names: SelfNames;
}

/** What a noun without number and sign may be, in turn: a defined short name, a name, a number alone, this document. */
function readNoun(
  scan: Scan,
  noun: Noun,
  { named, bound, names }: Choices,
): readonly (Mention | null | undefined)[] {
  if (named?.kind === "self") return [named];
  const alias = aliasAt(scan, noun, bound);
  if (alias && (!named || alias.end >= named.end)) return [aliasMention(scan, noun, alias)];
  if (named) return [named];
  const counted = lawTypes.has(noun.type ?? "") ? [] : numberAlone(scan, noun, bound);
  if (counted.length > 0) return counted;
  return [blankSelf(scan, noun) ?? typeAndIssuer(scan, noun, bound) ?? selfMention(scan, noun, names)];
}

/** A defined short name; `Chương trình` that was defined for a programme is no citation. */
function aliasMention(
  scan: Scan,
  noun: Noun,
  { end, found }: { end: number; found: BoundAlias },
): Mention | null {
  if (found.key === null || (noun.letters === "lower" && noun.end === end)) return null;
  const self = found.key === "self";
  const base = { start: noun.start, end, type: noun.type, date: null, issuer: issuerIn(scan, noun, end) };
  return self
    ? { ...base, kind: "self", key: "self", rule: "citation.self.alias" }
    : { ...base, kind: "short", key: found.key, rule: "citation.short.alias" };
}

/** The issuer that the short name itself prints: `Chương trình số 07 của BTV Tỉnh ủy`. */
function issuerIn({ reading: { text } }: Scan, noun: Noun, end: number): string | null {
  const found = /\scủa\s+(?<issuer>\p{Lu}[^,;]*)$/u.exec(text.slice(noun.end, end));
  const issuer = found?.groups?.issuer;
  return issuer === undefined ? null : onOneLine(issuer);
}

const MEETING_TYPES: ReadonlySet<string> = new Set(["Nghị quyết", "Kết luận"]);
