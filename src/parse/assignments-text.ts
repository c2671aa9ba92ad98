import { handsOver, helpsAfter } from "../lexicon/role-frames.ts";
import type { Assignment, Role } from "../model-tasks.ts";
import { quote, type Span } from "../text/span.ts";
import { isIn, numberOf, wordSet } from "../text/vocabulary.ts";
import {
  cueAfter,
  cueBefore,
  followsAdverbial,
  hasPredicate,
  isLinkedBy,
  lastAfterAdverbial,
  type PlacedList,
  placedLists,
} from "./assignments-lists.ts";
import { narrowed } from "./assignments-narrowed.ts";
import type { Reading } from "./reading.ts";
import type { UnitRegistry } from "./units.ts";
import type { Mention, Scan } from "./units-scan.ts";
import { spanOfTokens, type Tokens, written } from "./units-tokens.ts";

/** Who has what role by the words of a text. */
export interface TextAssignments {
  readonly assignments: readonly Assignment[];
  /** The subjects that its first clause has of its own. */
  readonly subjects: readonly Assignment[];
}

/** What a list of bodies was found to be. */
interface Ruling {
  readonly role: Role | null;
  readonly rule: string;
  readonly mentions: readonly Mention[];
}

/** Who leads, helps, is advised and reported to, as running text says it. */
export function textAssignments(reading: Reading, span: Span, registry: UnitRegistry): TextAssignments {
  const scan = registry.scan(reading, span);
  const lists = placedLists(scan, registry);
  const lasts = chainEnds(scan.tokens, lists);
  const assignments: Assignment[] = [];
  const subjects: Assignment[] = [];
  let before: { list: PlacedList; ruling: Ruling | null } | null = null;
  for (const [i, list] of lists.entries()) {
    const found = rulingOf(scan, list, {
      before,
      next: lists[i + 1] ?? null,
      last: lasts[i] ?? list,
      assignments,
    });
    const ruling = found && helping(found, list, assignments);
    const own = ruling?.role ? assigned(scan, inFull(scan, list, ruling), registry) : [];
    assignments.push(...own, ...alsoTold(own, list));
    if (ruling?.role === "lead" && list.clause === 0 && SUBJECT.test(ruling.rule)) subjects.push(...own);
    before = { list, ruling };
  }
  return { assignments, subjects };
}

/** Whom a report goes to, with the words that tell which they are: `Bộ, ngành trực tiếp quản lý`. */
function inFull(scan: Scan, list: PlacedList, ruling: Ruling): Ruling {
  if (ruling.role !== "report-to" || !IN_CHARGE.test(list.after)) return ruling;
  return { ...ruling, mentions: narrowed(scan, list, scan.tokens.length, true).mentions };
}

/** `báo cáo, tham mưu UBND tỉnh`: who is advised is reported to as well. */
function alsoTold(own: readonly Assignment[], { before }: PlacedList): readonly Assignment[] {
  const advised = own.filter(({ role }) => role === "advise");
  if (advised.length === 0 || !TOLD.test(before)) return [];
  return advised.map((each) => ({ ...each, role: "report-to", rule: "role.report-to.bao-cao-tham-muu" }));
}

interface Surroundings {
  readonly before: { readonly list: PlacedList; readonly ruling: Ruling | null } | null;
  readonly next: PlacedList | null;
  /** The last of the lists that semicolons join to this one: what follows it is said of all. */
  readonly last: PlacedList;
  readonly assignments: readonly Assignment[];
}

/** The first rule that fits a list. */
function rulingOf(scan: Scan, list: PlacedList, around: Surroundings): Ruling | null {
  const { tokens } = scan;
  const { before } = around;
  if (before?.ruling && isLinkedBy(tokens, before.list, list, WITH))
    return { ...before.ruling, mentions: list.mentions };
  const cued = cuedRuling(tokens, list, around);
  if (cued) return cued;
  if (before?.list.opens && handsOver.phrase.test(between(tokens, before.list, list)))
    return lead(list.mentions, "role.lead.giao");
  if (before?.ruling?.role === "lead" && isLinkedBy(tokens, before.list, list, SEMICOLON))
    return { ...before.ruling, mentions: list.mentions };
  return subjectRuling(tokens, list, around);
}

function cuedRuling(tokens: Tokens, list: PlacedList, { assignments, last }: Surroundings): Ruling | null {
  const cue = cueBefore(list);
  if (cue) {
    const { role, named, distant } = cue.shows;
    if (distant && assignments.some((each) => each.role === role))
      return { role: null, rule: cue.id, mentions: [] };
    if (!named || list.mentions[0]?.kind === "named") return { role, rule: cue.id, mentions: list.mentions };
  }
  if (isIn(TYING, list.previous) && TIED.test(list.before))
    return isPassive(list) ? lead(list.mentions, "role.lead.do") : null;
  const after = cueAfter(tokens, list, last);
  return after && lead(list.mentions, after.id);
}

/** `Kế hoạch do Sở Y tế chủ trì xây dựng`: whoever does what the clause is about, and not what a part of it tells of. */
function isPassive({ before, after }: PlacedList): boolean {
  return PASSIVE.test(before) && DOING.test(after);
}

/** For each list the last of those that semicolons join to it. */
function chainEnds(tokens: Tokens, lists: readonly PlacedList[]): readonly PlacedList[] {
  const ends = [...lists];
  for (let i = lists.length - 2; i >= 0; i--) {
    const [list, next, end] = [lists[i], lists[i + 1], ends[i + 1]];
    if (list && next && end && isLinkedBy(tokens, list, next, SEMICOLON)) ends[i] = end;
  }
  return ends;
}

/** The folded words between two lists. */
function between({ folded, starts, ends }: Tokens, first: PlacedList, second: PlacedList): string {
  return folded.slice(ends[first.end - 1], starts[second.start]);
}

/** The subject of the obligation: at the beginning of a clause, or after the adverbial that opens it. */
function subjectRuling(tokens: Tokens, list: PlacedList, { next, last }: Surroundings): Ruling | null {
  if (!hasPredicate(tokens, last) || isCounted(list)) return null;
  if (next && handsOver.phrase.test(between(tokens, list, next))) return null;
  if (list.opens) return isOrder(list) ? null : lead(list.mentions, "role.lead.chu-ngu");
  if (followsAdverbial(tokens, list)) return lead(list.mentions, "role.lead.chu-ngu-sau-trang-ngu");
  const subject = lastAfterAdverbial(tokens, list);
  return subject.length > 0 ? lead(subject, "role.lead.chu-ngu-sau-trang-ngu") : null;
}

/** `Mỗi huyện, thị xã có ít nhất …`: places that are counted have no duty. */
function isCounted({ mentions: [first, ...others], after }: PlacedList): boolean {
  if (first?.kind !== "collective" || others.length > 0) return false;
  return COUNTED.test(first.base) ? HAVING.test(after) : !PLURAL.test(first.base) && OWNING.test(after);
}

/** `Lãnh đạo Văn phòng … thực hiện` tells somebody to lead the office. */
function isOrder({ mentions }: PlacedList): boolean {
  return mentions[0]?.base === "lãnh đạo";
}

function lead(mentions: readonly Mention[], rule: string): Ruling {
  return { role: "lead", rule, mentions };
}

/** `X phối hợp` beside another who leads; whoever begins a sentence of his own with others (`X phối hợp với Y`) leads in that. */
function helping(ruling: Ruling, list: PlacedList, assignments: readonly Assignment[]): Ruling {
  const isSecond = assignments.some(({ role }) => role === "lead");
  if (list.opens && list.sentence > 0 && WITH_OTHERS.test(list.after)) return ruling;
  if (ruling.role !== "lead" || !isSecond || !helpsAfter.phrase.test(list.after)) return ruling;
  return { ...ruling, role: "coordinate", rule: helpsAfter.id };
}

function assigned({ tokens }: Scan, { role, rule, mentions }: Ruling, registry: UnitRegistry): Assignment[] {
  return mentions
    .map((mention) => assignment(tokens, mention, { role: role ?? "lead", rule, registry }))
    .filter(({ canonical }) => role !== "coordinate" || canonical !== registry.root);
}

/** The fact itself: the body's own words are its evidence. */
export function assignment(
  tokens: Tokens,
  mention: Mention,
  { role, rule, registry }: { readonly role: Role; readonly rule: string; readonly registry: UnitRegistry },
): Assignment {
  const span = spanOfTokens(tokens, mention.start, mention.end);
  const unit = written(tokens, mention.start, mention.end);
  return { unit, canonical: registry.nameOf(mention), role, quote: quote(tokens.text, span), span, rule };
}

/** Words that make a body part of what is said before it. */
const TYING = wordSet("do là");
const TIED = /(?:^|\s)(?:do|là)\s+$/u;
const WITH = numberOf("với");
const SEMICOLON = numberOf(";");
/** The beginning of a clause that is about a matter: no verb stands in it. */
const PASSIVE =
  /^[\s\-+•*(]*(?:(?:việc|công\s+tác|kế\s+hoạch|đề\s+án|nhiệm\s+vụ|hồ\s+sơ|kinh\s+phí|nội\s+dung)(?:\s+(?!các|những|và)\p{L}+){0,6}\s+)do\s+$/u;
const DOING =
  /^[\s,]+(?:chủ\s+trì|thực\s+hiện|đảm\s+nhiệm|chịu\s+trách\s+nhiệm|cân\s+đối|bố\s+trí|bảo\s+đảm|đảm\s+bảo|quyết\s+định|tổ\s+chức)(?!\p{L})/u;
const IN_CHARGE = /^\s+(?:chủ\s+trì|trực\s+tiếp\s+quản\s+lý)(?!\p{L})/u;
const TOLD = /báo\s+cáo\s*(?:,|và)\s*tham\s+mưu(?:\s+trình)?\s+$/u;
const WITH_OTHERS = /^[\s,]*(?:chủ\s+động\s+)?phối\s+hợp(?:\s+chặt\s+chẽ)?\s+(?:với|cùng)(?!\p{L})/u;
const PLURAL = /^(?:các|những|mọi|toàn thể|tất cả) /iu;
const OWNING = /^\s+có\s(?!trách|nhiệm|văn|kế|giải|biện|cơ|phương|chương|chỉ|thẩm|quyền)/u;
const HAVING = /^\s+(?:[^.;:]{1,60}\s)?có(?!\p{L})/u;
const COUNTED =
  /^(?:mỗi|từng) (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|thôn|bản|ấp|khu phố|tổ dân phố|làng)(?!\p{L}| (?:đoàn|ủy|uỷ)(?!\p{L}))/iu;
/** Rules by which the body is the subject of the task. */
const SUBJECT = /^role\.lead\.(?:chu-ngu|giao|de-nghi|khuyen-khich|chu-tri|co-trach-nhiem)/u;
