import { type Body, bodies } from "../lexicon/units.ts";
import { numberOf } from "../text/vocabulary.ts";
import { openNameEnd } from "./units-open.ts";
import { OWNER_HEAD } from "./units-phrase-ends.ts";
import { bodyTree, type Found, longestName, wordAt } from "./units-phrases.ts";
import { placeAt } from "./units-places.ts";
import { bodyMention, type Mention, namedMention, type Scan } from "./units-scan.ts";
import { isCapital, isWord, type Tokens, written } from "./units-tokens.ts";

/** A body with a name of its own that begins at a token, with its owner and its place. */
export function namedAt(scan: Scan, at: number): Mention | null {
  if (!isWord(scan.tokens, at)) return null;
  const fixed = withProperName(scan, fixedAt(scan, at));
  const open = !fixed || mayGoOn(fixed) ? openAt(scan, at) : null;
  const found = open && (!fixed || open.end > fixed.end) ? open : fixed;
  return found && withTail(scan, found);
}

/** `Ban Quản lý Khu kinh tế Đông Nam`, `Trường Chính trị Nguyễn Chí Thanh`: a kind of body, and the name of this one. */
function withProperName({ tokens }: Scan, mention: Mention | null): Mention | null {
  if (!mention?.body || tokens.shouted || !traits.get(mention.body)?.takesName) return mention;
  const { start, body, end: from } = mention;
  let end = from;
  while (end < from + 4 && isCapital(tokens, end) && !placeAt(tokens, end)) end++;
  return end === from ? mention : namedMention(start, end, `${body.name} ${written(tokens, from, end)}`);
}

/** `Ban Chỉ đạo`, `Tổ công tác` go on with what they are for. */
function mayGoOn({ body }: Mention): boolean {
  return body !== null && body.inner !== true && (body.branch === null || traits.get(body)?.goesOn === true);
}

/** A name that the lexicon or the text itself knows. */
function fixedAt({ tokens, aliases }: Scan, at: number): Mention | null {
  const alias = longestName(tokens, at, aliases);
  const body = longestName(tokens, at, bodyTree);
  if (alias && (!body || alias.end >= body.end))
    return { ...namedMention(at, alias.end, written(tokens, at, alias.end)), alias: alias.value };
  if (!body || !isName(tokens, at, body)) return null;
  return bodyMention(at, body.end, body.value);
}

/** Small letters make a name only where it is long: a lone `tỉnh ủy` in small letters is a common noun. */
function isName(tokens: Tokens, at: number, { value, end }: Found<Body>): boolean {
  if (tokens.shouted || isCapital(tokens, at)) return true;
  return end - at >= 3 && value.inner !== true && value.branch !== null;
}

/** `Sở …`, `Trung tâm …`, whose name the lexicon does not hold. */
function openAt(scan: Scan, at: number): Mention | null {
  const { tokens, isValue } = scan;
  const end = openNameEnd(tokens, at, isValue) ?? ownerHeadEnd(scan, at);
  return end === null ? null : namedMention(at, end, written(tokens, at, end));
}

/** `Trung ương` before the body that it belongs to: `Trung ương Hội Nông dân Việt Nam`. */
function ownerHeadEnd(scan: Scan, at: number): number | null {
  const inside = isCapital(scan.tokens, at) ? wordAt(scan.tokens, at, OWNER_HEAD) : null;
  return inside !== null && fixedAt(scan, inside) ? inside : null;
}

/** Adds what follows a name: its owner, its place. */
function withTail(scan: Scan, mention: Mention): Mention {
  const owned = withOwner(scan, mention);
  const place = owned.owner?.place ? null : placeAt(scan.tokens, owned.end);
  if (!place || place.end <= owned.end) return withBranch(scan, owned);
  const placed = withBranch(scan, { ...owned, place, end: place.end });
  return placed.owner ? placed : withOwner(scan, placed);
}

/** `Văn phòng Sở Y tế`, `Chi cục Dân số thuộc Sở Y tế`. */
function withOwner({ tokens, within }: Scan, mention: Mention): Mention {
  const { numbers } = tokens;
  const { end } = mention;
  const direct = numbers[end] === DIRECTLY && numbers[end + 1] === UNDER;
  const link = direct ? "trực thuộc" : linkAfter(mention, numbers[end]);
  if (!within || (link === "" && !holdsOffices(mention))) return mention;
  const at = end + (direct ? 2 : link === "" ? 0 : 1);
  const owner = tokens.shouted || isCapital(tokens, at) ? namedAt(within, at) : null;
  return owner ? { ...mention, owner, link, end: owner.end } : mention;
}

/** The word that ties a name to its owner; empty where none stands. */
function linkAfter({ body }: Mention, word: number | undefined): string {
  if (word === UNDER) return "thuộc";
  if (word === OF) return "của";
  return word === AT && body?.name === "Tổ đảng" ? "ở" : "";
}

/** Offices that stand right before the name of their body: `Ban Tuyên giáo Tỉnh ủy`. */
function holdsOffices({ body, base }: Mention): boolean {
  return body ? traits.get(body)?.holdsOffices === true : OFFICES.test(base);
}

/** `Ngân hàng Nhà nước Việt Nam - Chi nhánh Khu vực II`. */
function withBranch({ tokens }: Scan, mention: Mention): Mention {
  const { numbers } = tokens;
  const at = numbers[mention.end] === HYPHEN ? mention.end + 1 : mention.end;
  if (numbers[at] !== BRANCH[0] || numbers[at + 1] !== BRANCH[1]) return mention;
  const place = placeAt(tokens, at + 2);
  if (!place || place.end <= at + 2) return mention;
  const base = `${mention.body?.name ?? mention.base} - Chi nhánh`;
  return { ...mention, base, body: null, place, end: place.end };
}

/** What the name of a body of the lexicon tells of what may follow it. */
interface Traits {
  /** A kind of body, of which each has a name of its own. */
  readonly takesName: boolean;
  readonly goesOn: boolean;
  readonly holdsOffices: boolean;
}

const traits: ReadonlyMap<Body, Traits> = new Map(
  bodies.map((body) => [
    body,
    {
      takesName: /^(?:Ban Quản lý|Trường|Trung tâm)/u.test(body.name),
      goesOn: /^(?:Trung tâm|Ban Quản lý|Chi cục|Quỹ) /u.test(body.name),
      holdsOffices: body.inner === true || /^Ban |^Ủy ban Kiểm tra|^Tổ /u.test(body.name),
    },
  ]),
);

const OF = numberOf("của");
const UNDER = numberOf("thuộc");
const DIRECTLY = numberOf("trực");
const AT = numberOf("ở");
const HYPHEN = numberOf("-");
const BRANCH = [numberOf("chi"), numberOf("nhánh")];
const OFFICES =
  /^(?:ban|văn phòng|đảng|chi bộ|chi ủy|tổ đảng|ủy ban|uỷ ban|trung ương|cơ quan|hội đồng|công đoàn|đoàn|thường trực|trung tâm|cục|vụ|phòng|tổ)(?: |$)/iu;
