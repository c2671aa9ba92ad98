import { headingClause, headingLead, headingPartner, headingTail } from "../lexicon/role-frames.ts";
import type { Provision } from "../model.ts";
import type { Assignment } from "../model-tasks.ts";
import { isIn, numberOf, wordSet } from "../text/vocabulary.ts";
import { withGloss } from "./assignments-brackets.ts";
import { narrowed } from "./assignments-narrowed.ts";
import { assignment } from "./assignments-text.ts";
import type { Reading } from "./reading.ts";
import type { UnitRegistry } from "./units.ts";
import type { UnitList } from "./units-lists.ts";
import { namesDuty } from "./units-open.ts";
import { placeAt } from "./units-places.ts";
import type { Mention, Scan } from "./units-scan.ts";
import { isWord, written } from "./units-tokens.ts";

/**
 * The bodies that a heading names (`2. Sở Nội vụ`): all that stands under it is theirs; those with which they work help in all of it.
 * Nothing where it names something else.
 */
export function headingAssignments(
  reading: Reading,
  provision: Pick<Provision, "body">,
  registry: UnitRegistry,
): readonly Assignment[] {
  const scan = registry.scan(reading, provision.body);
  const { tokens } = scan;
  const leads = headingMentions(scan, afterLead(scan), registry);
  const last = leads.at(-1);
  if (!last || namesTopic(leads)) return [];
  const partners = partnersAt(scan, last.end, registry);
  const end = tokens.ends[(partners?.end ?? last.end) - 1] ?? 0;
  const tail = tokens.folded.slice(end, Math.min(provision.body[1], end + 300));
  if (!headingTail.phrase.test(tail)) return [];
  return [
    ...leads.map((mention) => assignment(tokens, mention, { role: "lead", rule: headingLead.id, registry })),
    ...(partners?.mentions ?? []).map((mention) =>
      assignment(tokens, mention, { role: "coordinate", rule: headingPartner.id, registry }),
    ),
  ];
}

/** `Doanh nghiệp số` says what the section is about; `Các doanh nghiệp công nghệ số` and `Doanh nghiệp` say whose it is. */
function namesTopic([first, ...others]: readonly Mention[]): boolean {
  return first?.kind === "collective" && others.length === 0 && TOPIC.test(first.base);
}

/** `… chủ trì, phối hợp với Tỉnh đoàn`, `… (phối hợp với Thư viện tỉnh)`. */
function partnersAt(scan: Scan, end: number, registry: UnitRegistry): UnitList | null {
  const { numbers, folded, ends, starts, length } = scan.tokens;
  const from = ends[end - 1] ?? folded.length;
  const lead = headingPartner.phrase.exec(folded.slice(from, from + 80));
  if (!lead) return null;
  let at = end;
  while (at < length && (starts[at] ?? 0) < from + lead[0].length) at++;
  const list = registry.listAt(scan, at);
  return list && { ...list, end: numbers[list.end] === CLOSE ? list.end + 1 : list.end };
}

/** The first word after `Đề nghị`, `Trách nhiệm của`. */
function afterLead({ tokens }: Scan): number {
  const { length, starts, folded, span } = tokens;
  let first = 0;
  while (first < length && !isWord(tokens, first)) first++;
  const start = starts[first] ?? span[1];
  const lead = headingLead.phrase.exec(folded.slice(start, Math.min(span[1], start + 80)));
  if (!lead) return first;
  const from = start + lead[0].length;
  while (first < length && (starts[first] ?? from) < from) first++;
  return first;
}

/** The lists of a heading, one after the other, with a semicolon or nothing between them. */
function headingMentions(scan: Scan, from: number, registry: UnitRegistry): readonly Mention[] {
  const { tokens } = scan;
  const mentions: Mention[] = [];
  for (let at = from; at < tokens.length; ) {
    const found = registry.listAt(scan, at);
    const list = found && withGloss(scan, withPurpose(scan, inFull(scan, found)), registry);
    if (!list) break;
    mentions.push(...list.mentions);
    at = isIn(LINKS, tokens.numbers[list.end]) ? list.end + 1 : list.end;
    if (at === list.end) break;
  }
  return mentions;
}

/** A body in the plural or in general with the words of its own, to the end of the heading. */
function inFull(scan: Scan, list: UnitList): UnitList {
  const { numbers, folded, ends, span, length } = scan.tokens;
  if (!isIn(NARROWED, numbers[list.start])) return list;
  const rest = folded.slice(ends[list.end - 1] ?? span[1], span[1]);
  return narrowed(scan, list, length, headingClause.phrase.test(rest));
}

/** `Ban Chỉ đạo chuyển đổi số tỉnh`: a board with all that it is for, to the end of the heading. */
function withPurpose({ tokens }: Scan, list: UnitList): UnitList {
  const last = list.mentions.at(-1);
  if (last?.kind !== "named" || last.owner || last.place || !BOARD.test(last.base)) return list;
  let end = list.end;
  while (isWord(tokens, end) || (tokens.numbers[end] === COMMA && isWord(tokens, end + 1))) end++;
  if (end === list.end || namesDuty(tokens, list.end) || end < tokens.length) return list;
  let from = end - 1;
  while (from > list.end && placeAt(tokens, from - 1)?.end === end) from--;
  const place = placeAt(tokens, from)?.end === end ? placeAt(tokens, from) : null;
  const base = `${last.base} ${written(tokens, list.end, place ? from : end)}`;
  return {
    ...list,
    end,
    mentions: [...list.mentions.slice(0, -1), { ...last, base, body: null, place, end }],
  };
}

const BOARD = /^(?:Ban Chỉ đạo|Ban Điều hành|Tổ|Hội đồng|Văn phòng|Ban Quản lý|Trung tâm|Quỹ)(?: |$)/iu;
const TOPIC = /^(?:doanh nghiệp|hợp tác xã|trường|viện|hội|ngân hàng|công ty|tập đoàn|quỹ) [^,]+$/iu;
const COMMA = numberOf(",");
const LINKS = wordSet("; -");
const CLOSE = numberOf(")");
/** First words of a body in the plural or in general, which words of its own may tell more closely. */
const NARROWED = wordSet("các những mỗi mọi cơ đơn");
