import { numberOf } from "../text/vocabulary.ts";
import { fixedAt, traits, withProperName } from "./units-fixed.ts";
import { calmNameEnd, openNameEnd } from "./units-open.ts";
import { HEAD, OWNER_HEAD, TERRITORY, WEAK_HEAD } from "./units-phrase-ends.ts";
import { bodyTree, isWordOf, longestName, wordAt } from "./units-phrases.ts";
import { placeAt, type UnitPlace } from "./units-places.ts";
import { withPurpose } from "./units-purposes.ts";
import { bodyMention, type Mention, namedMention, type Scan } from "./units-scan.ts";
import { foldedWords, isCapital, isWord, type Tokens, written } from "./units-tokens.ts";

/** A body with a name of its own that begins at a token, with its owner and its place. */
export function namedAt(scan: Scan, at: number): Mention | null {
  if (!isWord(scan.tokens, at)) return null;
  const fixed = withProperName(scan, fixedAt(scan, at));
  const open = !fixed || mayGoOn(fixed) ? openAt(scan, at) : null;
  const found = open && (!fixed || open.end > fixed.end) ? open : fixed;
  return found && withTail(scan, withPurpose(scan.tokens, withNumber(scan.tokens, found)));
}

/** A name whose noun is in small letters, as it is after a determiner: `đồn Biên phòng`, `phòng GDĐT`. */
export function calmlyNamedAt(scan: Scan, at: number): Mention | null {
  const { tokens } = scan;
  const head = wordAt(tokens, at, HEAD) ?? wordAt(tokens, at, WEAK_HEAD);
  const after = head !== null && isCapital(tokens, at + 1) ? at + 1 : head;
  if (after === null || !isCapital(tokens, after) || placeAt(tokens, after)) return null;
  const body = longestName(tokens, at, bodyTree);
  if (body && body.end > after) return withTail(scan, bodyMention(at, body.end, body.value));
  const end = calmNameEnd(tokens, after);
  return withTail(scan, namedMention(at, end, written(tokens, at, end)));
}

/** `Đội Quản lý thị trường số 3`. */
function withNumber(tokens: Tokens, mention: Mention): Mention {
  const { end, base } = mention;
  if (tokens.numbers[end] !== NUMBERED || end + 1 >= tokens.length) return mention;
  if (!/^\d{1,2}$/u.test(foldedWords(tokens, end + 1, end + 2))) return mention;
  return { ...mention, base: `${base} ${written(tokens, end, end + 2)}`, end: end + 2 };
}

/** `Ban Chỉ đạo`, `Tổ công tác` go on with what they are for. */
function mayGoOn({ body }: Mention): boolean {
  return body !== null && body.inner !== true && (body.branch === null || traits.get(body)?.goesOn === true);
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
  const place = owned.owner?.place
    ? null
    : (numberedAt(scan.tokens, owned.end) ?? placeAt(scan.tokens, owned.end));
  if (!place || place.end <= owned.end) return withBracket(scan, withBranch(scan, owned));
  const placed = withBranch(scan, nationally(scan, { ...owned, place, end: place.end }));
  return placed.owner ? placed : withOwner(scan, placed);
}

/** `UBND 13 phường`. */
function numberedAt(tokens: Tokens, at: number): UnitPlace | null {
  if (!isWordOf(tokens, at + 1, TERRITORY) || !/^\d{1,3}$/u.test(foldedWords(tokens, at, at + 1)))
    return null;
  const place = placeAt(tokens, at + 1);
  return place && place.words !== ""
    ? { ...place, words: `${written(tokens, at, at + 1)} ${place.words}` }
    : null;
}

/** `Hội Liên hiệp Thanh niên Việt Nam tỉnh`: the country belongs to the name where another place follows. */
function nationally({ tokens }: Scan, mention: Mention): Mention {
  if (mention.body?.level === "central" && mention.place?.own) return { ...mention, body: null };
  if (mention.place?.words !== "Việt Nam") return mention;
  const place = placeAt(tokens, mention.end);
  if (place?.lead !== "" || place.central || place.words.startsWith("các ")) return mention;
  return { ...mention, base: `${mention.base} Việt Nam`, body: null, place, end: place.end };
}

/** `Cục An toàn thực phẩm (Bộ Y tế)`: the body that an office is of, in brackets. */
function withBracket({ tokens, within }: Scan, mention: Mention): Mention {
  const { end, body, owner } = mention;
  if (tokens.numbers[end] !== OPEN || !isCapital(tokens, end + 1)) return mention;
  if (!within || owner || (body && !body.inner)) return mention;
  const inside = namedAt(within, end + 1);
  if (!inside || tokens.numbers[inside.end] !== CLOSE || (!inside.body && inside.alias === null))
    return mention;
  return { ...mention, owner: inside, end: inside.end + 1 };
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

const OPEN = numberOf("(");
const CLOSE = numberOf(")");
const NUMBERED = numberOf("số");
const OF = numberOf("của");
const UNDER = numberOf("thuộc");
const DIRECTLY = numberOf("trực");
const AT = numberOf("ở");
const HYPHEN = numberOf("-");
const BRANCH = [numberOf("chi"), numberOf("nhánh")];
const OFFICES =
  /^(?:ban|văn phòng|đảng|chi bộ|chi ủy|tổ đảng|ủy ban|uỷ ban|trung ương|cơ quan|hội đồng|công đoàn|đoàn|thường trực|trung tâm|cục|vụ|phòng|tổ)(?: |$)/iu;
