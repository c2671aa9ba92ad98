/** Which mentions by name mean the same: each takes the key of the fullest mention of its document. */

import type { MeetingMention } from "./citations-congress.ts";
import type { Mention } from "./citations-context.ts";

/** Resolutions of one meeting. */
interface Group {
  readonly meeting: MeetingMention["meeting"];
  readonly ordinal: number | null;
  term: number | null;
  body: string | null;
  key: string;
}

/** The mentions with the keys of their meetings; the party's own congress is `Nghị quyết Đại hội XIII của Đảng` however it is called. */
export function bindMeetings(meetings: readonly MeetingMention[]): readonly Mention[] {
  const groups = new Map<string, Group[]>();
  const chosen = meetings.map((meeting) => {
    const rows = groups.get(`${meeting.meeting} ${meeting.ordinal}`) ?? [];
    groups.set(`${meeting.meeting} ${meeting.ordinal}`, rows);
    const group = rows.find((row) => isSame(row, meeting)) ?? newGroup(rows, meeting);
    widen(group, meeting);
    return group;
  });
  return meetings.map(({ mention }, index) => ({ ...mention, key: chosen[index]?.key ?? mention.key }));
}

function newGroup(rows: Group[], { meeting, ordinal, term, body, mention }: MeetingMention): Group {
  const group = { meeting, ordinal, term, body, key: mention.key };
  rows.push(group);
  return group;
}

/** The key is that of the mention whose body is named most fully, the first such. */
function widen(group: Group, { meeting, ordinal, term, body, mention }: MeetingMention): void {
  group.term ??= term;
  if (meeting === "congress" && isParty(group.body) && isParty(body) && ordinal !== null) {
    group.body ??= body;
    group.key = `${mention.type ?? "Nghị quyết"} Đại hội ${roman(ordinal)} của Đảng`;
  } else if (body !== null && body.length > (group.body?.length ?? 0)) {
    group.body = body;
    group.key = mention.key;
  }
}

function isSame(group: Group, { body, term, meeting }: MeetingMention): boolean {
  if (meeting === "plenum" && group.term !== null && term !== null && group.term !== term) return false;
  if (isParty(group.body) || isParty(body)) return isParty(group.body) && isParty(body);
  return isShorter(body ?? "", group.body ?? "") || isShorter(group.body ?? "", body ?? "");
}

/** The party itself, which is meant where no body is named. */
function isParty(body: string | null): boolean {
  return (
    body === null ||
    body === "đảng" ||
    body.startsWith("đảng cộng sản") ||
    body.startsWith("đảng toàn quốc") ||
    body.startsWith("đảng ta")
  );
}

/** Whether the words of one name stand in the other in their order, but for the party's two ways to name a province's. */
function isShorter(short: string, long: string): boolean {
  const words = partyOf(short).split(" ");
  let next = 0;
  for (const word of partyOf(long).split(" ")) if (word === words[next]) next++;
  return next === words.length;
}

function partyOf(body: string): string {
  return body.replace(/^(?<place>tỉnh|thành|huyện) đảng bộ/u, "đảng bộ $<place>");
}

function roman(value: number): string {
  const tens = "X".repeat(Math.floor(value / 10));
  return tens + (["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][value % 10] ?? "");
}

/** A bare `Điều lệ` stands for the charter that the document names in full, where it names only one. */
export function bindCharters(mentions: readonly Mention[]): readonly Mention[] {
  const full = new Set(
    mentions.flatMap(({ type, key }) => (type === "Điều lệ" && key !== "Điều lệ" ? [key] : [])),
  );
  const [only, another] = full;
  if (only === undefined || another !== undefined) return mentions;
  return mentions.map((mention) => (mention.key === "Điều lệ" ? { ...mention, key: only } : mention));
}
