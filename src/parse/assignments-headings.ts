import { headingLead, headingTail } from "../lexicon/role-frames.ts";
import type { Assignment, Provision } from "../model.ts";
import { isIn, numberOf, wordSet } from "../text/vocabulary.ts";
import { assignment } from "./assignments-text.ts";
import { narrowed } from "./assignments-values.ts";
import type { Reading } from "./reading.ts";
import type { UnitRegistry } from "./units.ts";
import type { Mention, Scan } from "./units-scan.ts";
import { isWord } from "./units-tokens.ts";

/** The bodies that a heading names (`2. Sở Nội vụ`): all that stands under it is theirs. Nothing where it names something else. */
export function headingAssignments(
  reading: Reading,
  provision: Pick<Provision, "body">,
  registry: UnitRegistry,
): readonly Assignment[] {
  const scan = registry.scan(reading, provision.body);
  const { tokens } = scan;
  const at = afterLead(scan);
  const mentions = headingMentions(scan, at, registry);
  const last = mentions.at(-1);
  if (!last) return [];
  const end = tokens.ends[last.end - 1] ?? 0;
  const tail = tokens.folded.slice(end, Math.min(provision.body[1], end + 300));
  if (!headingTail.phrase.test(tail)) return [];
  return mentions.map((mention) =>
    assignment(tokens, mention, { role: "lead", rule: headingLead.id, registry }),
  );
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
    const plural = found && isIn(NARROWED, tokens.numbers[found.start]);
    const list = plural ? narrowed(scan, found, tokens.length) : found;
    if (!list) break;
    mentions.push(...list.mentions);
    at = tokens.numbers[list.end] === SEMICOLON ? list.end + 1 : list.end;
    if (at === list.end) break;
  }
  return mentions;
}

const SEMICOLON = numberOf(";");
/** First words of a body in the plural or in general, which words of its own may tell more closely. */
const NARROWED = wordSet("các những mỗi mọi cơ đơn");
