import { type Body, bodies } from "../lexicon/units.ts";
import { fold } from "../text/fold.ts";
import { numberOf } from "../text/vocabulary.ts";
import { NOUN, PREDICATE } from "./units-phrase-ends.ts";
import { bodyTree, type Found, isWordOf, longestName, phraseEnd } from "./units-phrases.ts";
import { placeAt } from "./units-places.ts";
import { bodyMention, type Mention, namedMention, type Scan } from "./units-scan.ts";
import { isCapital, isWord, standAt, type Tokens, written } from "./units-tokens.ts";

/** A name that the lexicon or the text itself knows. */
export function fixedAt(scan: Scan, at: number): Mention | null {
  const { tokens, aliases } = scan;
  const alias = longestName(tokens, at, aliases) ?? ownNounAt(scan, at);
  const body = longestName(tokens, at, bodyTree);
  if (alias && (!body || alias.end >= body.end))
    return { ...namedMention(at, alias.end, written(tokens, at, alias.end)), alias: alias.value };
  if (!body || !isName(tokens, at, body)) return null;
  const base = asJoined(tokens, at, body);
  return base === null
    ? bodyMention(at, body.end, body.value)
    : { ...bodyMention(at, body.end, body.value), base };
}

/** `Sở` alone, in the papers of a department. */
function ownNounAt({ tokens, own }: Scan, at: number): Found<string> | null {
  if (!own || tokens.shouted || !isCapital(tokens, at) || !standAt(tokens, at, own.words)) return null;
  const end = at + own.words.length;
  if (isCapital(tokens, end) && isWord(tokens, end)) return null;
  const isListed =
    tokens.numbers[end] === COMMA && isWordOf(tokens, end + 1, NOUN) && !isCapital(tokens, end + 1);
  return isListed || phraseEnd(tokens, at) > end ? null : { value: own.name, end };
}

/** The name with `và` for its hyphen where the text writes it so: `Đài Phát thanh và Truyền hình`. */
function asJoined(tokens: Tokens, at: number, { value, end }: Found<Body>): string | null {
  const joined = traits.get(value)?.joined ?? null;
  return joined !== null && fold(joined) === fold(written(tokens, at, end)) ? joined : null;
}

/** Small letters make a name only where it is long: a lone `tỉnh ủy` in small letters is a common noun. */
function isName(tokens: Tokens, at: number, { value, end }: Found<Body>): boolean {
  if (tokens.shouted || isCapital(tokens, at)) return true;
  return end - at >= 3 && value.inner !== true && value.branch !== null;
}

/** `Ban Quản lý Khu kinh tế Đông Nam`, `Trường Chính trị Nguyễn Chí Thanh`: a kind of body, and the name of this one. */
export function withProperName({ tokens }: Scan, mention: Mention | null): Mention | null {
  if (!mention?.body || tokens.shouted || !traits.get(mention.body)?.takesName) return mention;
  const { start, body, end: from } = mention;
  let end = from;
  while (end < from + 4 && isProper(tokens, end)) end++;
  return end === from ? mention : namedMention(start, end, `${body.name} ${written(tokens, from, end)}`);
}

/** A capital that begins no place, or one word between two of them: `Cửa khẩu Cầu Treo`. */
function isProper(tokens: Tokens, at: number): boolean {
  if (isCapital(tokens, at)) return !placeAt(tokens, at);
  const between = isWord(tokens, at) && isCapital(tokens, at - 1) && isCapital(tokens, at + 1);
  return (
    between && !placeAt(tokens, at) && phraseEnd(tokens, at) === at + 1 && !isWordOf(tokens, at, PREDICATE)
  );
}

/** What the name of a body of the lexicon tells of what may follow it. */
export interface Traits {
  /** A kind of body, of which each has a name of its own. */
  readonly takesName: boolean;
  readonly goesOn: boolean;
  readonly holdsOffices: boolean;
  /** The name with `và` for its hyphen, where texts write it so. */
  readonly joined: string | null;
}

function joinedName({ name, abbreviations = [] }: Body): string | null {
  const joined = name.replace(" - ", " và ");
  return abbreviations.includes(joined) ? joined : null;
}

/** By body. */
export const traits: ReadonlyMap<Body, Traits> = new Map(
  bodies.map((body) => [
    body,
    {
      takesName: /^(?:Ban Quản lý|Trường|Trung tâm|Đồn|Hạt|Trạm|Đội)/u.test(body.name),
      goesOn: /^(?:Trung tâm|Ban Quản lý|Chi cục|Quỹ) /u.test(body.name),
      holdsOffices: body.inner === true || /^Ban |^Ủy ban Kiểm tra|^Tổ /u.test(body.name),
      joined: joinedName(body),
    },
  ]),
);

const COMMA = numberOf(",");
