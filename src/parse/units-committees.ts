import { isIn, numberOf, wordSet } from "../text/vocabulary.ts";
import { bodyTree, longestName } from "./units-phrases.ts";
import { bareMention, type Mention, type Scan } from "./units-scan.ts";
import { tailAt } from "./units-tails.ts";
import { type Tokens, written } from "./units-tokens.ts";

/** `huyện ủy, thị ủy, thành ủy`, `Huyện đoàn, Thị đoàn`: committees of several places, which are one body, as they are all of them. */
export function committeesAt(scan: Scan, at: number, start = at): Mention | null {
  const { tokens } = scan;
  let end = committeeEnd(tokens, at);
  let count = 0;
  for (let next = end; next > 0; next = nextEnd(tokens, end)) {
    end = next;
    count++;
  }
  if (count < 2 || isOwn(tokens, at)) return null;
  const tail = tailAt(scan, end);
  const base = `${written(tokens, start, end)}${tail.text}`;
  return { ...bareMention(start, tail.end, "collective"), base, owner: tail.owner, place: tail.place };
}

/** `ban tuyên giáo tỉnh ủy, thành ủy`: the same office of several committees. */
export function officesOfCommitteesAt(scan: Scan, at: number): Mention | null {
  const { tokens } = scan;
  const body = isIn(OFFICES, tokens.numbers[at]) ? longestName(tokens, at, bodyTree) : null;
  const from = body ? body.end - 2 : 0;
  const owner = body && from > at ? committeesAt(scan, from) : null;
  if (!owner) return null;
  return { ...bareMention(at, owner.end, "collective"), base: written(tokens, at, from), owner };
}

/** Whether a committee of a place stands at a token. */
export function beginsCommittee(tokens: Tokens, at: number): boolean {
  return committeeEnd(tokens, at) > 0;
}

/** The token after a committee; 0 where none stands. */
function committeeEnd({ numbers }: Tokens, at: number): number {
  return isIn(LEVELS, numbers[at]) && isIn(KINDS, numbers[at + 1]) ? at + 2 : 0;
}

/** The token after the next committee of the same kind, behind a comma or `và`; 0 where none stands. */
function nextEnd(tokens: Tokens, at: number): number {
  const { numbers } = tokens;
  if (numbers[at] !== COMMA && numbers[at] !== AND) return 0;
  const end = committeeEnd(tokens, at + 1);
  return end > 0 && numbers[end - 1] === numbers[at - 1] ? end : 0;
}

/** `Tỉnh ủy, Huyện ủy`: the committee of the province is one of its own. */
function isOwn({ numbers }: Tokens, at: number): boolean {
  return numbers[at] === PROVINCE && numbers[at + 3] !== CITY;
}

const COMMA = numberOf(",");
const AND = numberOf("và");
const PROVINCE = numberOf("tỉnh");
const CITY = numberOf("thành");
const LEVELS = wordSet("tỉnh thành huyện thị quận");
const KINDS = wordSet("ủy đoàn");
const OFFICES = wordSet("ban văn ủy btv");
