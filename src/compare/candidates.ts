/**
 * Which passages are worth comparing: those that share rare wording. Work grows with the length of the texts, not with the number
 * of pairs.
 */
import { commonnessOf, type PassageSets } from "./passage-sets.ts";
import { groupBy, type Keyed, type KeyRows, sortByKey, startsOf } from "./radix.ts";

export interface CandidateOptions {
  /** A passage's anchors: so many of its rarest shingles that occur again. @defaultValue 12 */
  readonly anchors?: number;
  /** And all that are held by no more than so many passages. @defaultValue 8 */
  readonly rare?: number;
  /** How many anchors two passages must share. @defaultValue 2 */
  readonly shared?: number;
  /** Of passages that all share one anchor, the first four meet all, and the others this many that follow. @defaultValue 64 */
  readonly crowd?: number;
  /** A group for each passage: passages of one group are not paired. */
  readonly groups?: Int32Array;
}

/** Pairs of passages by index, `a` before `b`, in ascending order, each once. */
export interface CandidatePairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** Finds the pairs that share anchors. */
export function candidatePairs(sets: PassageSets, options: CandidateOptions = {}): CandidatePairs {
  return pairsThatMeet(sortByKey(anchorsOf(sets, options)), {
    ...options,
    first: 0,
    end: sets.from.length - 1,
  });
}

export interface MeetingOptions extends CandidateOptions {
  /** Passages from `first` to `end`, exclusive, are paired with all that come before them. */
  readonly first: number;
  readonly end: number;
}

/** The anchors of all passages, passage by passage. */
export function anchorsOf(sets: PassageSets, options: CandidateOptions): KeyRows {
  const { anchors = 12, rare = 8 } = options;
  const keys = new Int32Array(sets.keys.length);
  const from = new Int32Array(sets.from.length);
  const rareCode = commonnessOf(rare);
  let count = 0;
  for (let passage = 0; passage + 1 < sets.from.length; passage++) {
    const end = sets.from[passage + 1] as number;
    const limit = limitOf(sets, passage, { anchors, rareCode });
    let spare = limit.atLimit;
    for (let at = sets.from[passage] as number; at < end; at++) {
      const code = sets.common[at] as number;
      if (code === UNIQUE || code > limit.code || (code === limit.code && spare-- <= 0)) continue;
      keys[count++] = sets.keys[at] as number;
    }
    from[passage + 1] = count;
  }
  return { keys: keys.subarray(0, count), from };
}

interface Limit {
  /** Shingles that are less common are anchors. */
  readonly code: number;
  /** Of those that are just as common, so many are. */
  readonly atLimit: number;
}

/** How common the anchors of a passage may be. */
function limitOf(
  { from, common }: PassageSets,
  passage: number,
  { anchors, rareCode }: { readonly anchors: number; readonly rareCode: number },
): Limit {
  const counts = codeCounts.fill(0);
  const end = from[passage + 1] as number;
  for (let at = from[passage] as number; at < end; at++) {
    const code = common[at] as number;
    counts[code] = (counts[code] as number) + 1;
  }
  let found = 0;
  for (let code = UNIQUE + 1; code < counts.length; code++) {
    const here = counts[code] as number;
    if (code > rareCode && found + here >= anchors) return { code, atLimit: Math.max(0, anchors - found) };
    found += here;
  }
  return { code: counts.length, atLimit: 0 };
}

/** The pairs that share so many of the anchors, which are sorted by key. */
export function pairsThatMeet(anchors: Keyed, options: MeetingOptions): CandidatePairs {
  const { shared = 2, first, end } = options;
  const { from, earlier } = meetings(anchors, options);
  const met = new Uint8Array(end);
  const often = new Int32Array(earlier.length);
  const later = new Int32Array(earlier.length);
  let count = 0;
  for (let passage = 0; passage < end - first; passage++) {
    const here = earlier.subarray(from[passage], from[passage + 1]);
    for (let at = 0; at < here.length; at++) {
      const other = here[at] as number;
      const times = met[other] as number;
      if (times < 255) met[other] = times + 1;
      if (times + 1 !== shared) continue;
      often[count] = other;
      later[count++] = first + passage;
    }
    for (let at = 0; at < here.length; at++) met[here[at] as number] = 0;
  }
  const { members } = groupBy(often.subarray(0, count), end);
  return { a: members.map((at) => often[at] as number), b: members.map((at) => later[at] as number) };
}

/** Each time passages share an anchor: those that passage `first + p` meets are `earlier[from[p]]` to `earlier[from[p + 1]]`. */
interface Meetings {
  readonly from: Int32Array;
  readonly earlier: Int32Array;
}

function meetings(anchors: Keyed, options: MeetingOptions): Meetings {
  const { first, end } = options;
  const from = new Int32Array(end - first + 1);
  visitMeetings(anchors, options, (_, later) => {
    from[later - first] = (from[later - first] as number) + 1;
  });
  startsOf(from);
  const next = from.slice();
  const earlier = new Int32Array(from[end - first] as number);
  visitMeetings(anchors, options, (one, later) => {
    const to = next[later - first] as number;
    next[later - first] = to + 1;
    earlier[to] = one;
  });
  return { from, earlier };
}

function visitMeetings(
  { keys, values }: Keyed,
  { crowd = 64, groups, first }: MeetingOptions,
  visit: (a: number, b: number) => void,
): void {
  let start = 0;
  for (let j = 0; j < keys.length; j++) {
    if (keys[j] !== keys[start]) start = j;
    const b = values[j] as number;
    if (b < first) continue;
    for (let i = start; i < j; i++) {
      if (i === start + FIRST) i = Math.max(i, j - crowd);
      const a = values[i] as number;
      if (groups === undefined || groups[a] !== groups[b]) visit(a, b);
    }
  }
}

/** Those that come first meet all the others: put what others are taken from first. */
export const FIRST = 4;
/** The commonness of what only one passage holds. */
const UNIQUE = 0;
const codeCounts = new Int32Array(256);
