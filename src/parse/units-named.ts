import type { Body } from "../lexicon/units.ts";
import { openNameEnd } from "./units-open.ts";
import { bodyTree, type Found, longestName, wordAt } from "./units-phrases.ts";
import { placeAt } from "./units-places.ts";
import { bareMention, type Mention, type Scan, within } from "./units-scan.ts";
import { isWord, type Tokens, written } from "./units-tokens.ts";

/** A body with a name of its own that begins at a token, with its owner and its place. */
export function namedAt(scan: Scan, at: number): Mention | null {
  if (!isWord(scan.tokens.words[at])) return null;
  const fixed = withProperName(scan, fixedAt(scan, at));
  const open = !fixed || mayGoOn(fixed) ? openAt(scan, at) : null;
  const found = open && (!fixed || open.end > fixed.end) ? open : fixed;
  return found && withTail(scan, found);
}

/** `Ban Quản lý Khu kinh tế Đông Nam`, `Trường Chính trị Nguyễn Chí Thanh`: a kind of body, and the name of this one. */
function withProperName({ tokens }: Scan, mention: Mention | null): Mention | null {
  if (!mention?.body || !/^(?:Ban Quản lý|Trường|Trung tâm)/u.test(mention.body.name)) return mention;
  let end = mention.end;
  while (end < mention.end + 4 && tokens.capital[end] && !placeAt(tokens, end)) end++;
  if (end === mention.end || tokens.shouted) return mention;
  const base = `${mention.body.name} ${written(tokens, mention.end, end)}`;
  return { ...mention, base, body: null, end };
}

/** `Ban Chỉ đạo`, `Tổ công tác` go on with what they are for. */
function mayGoOn({ body }: Mention): boolean {
  if (body === null || body.inner === true) return false;
  return body.branch === null || /^(?:Trung tâm|Ban Quản lý|Chi cục|Quỹ) /u.test(body.name);
}

/** A name that the lexicon or the text itself knows. */
function fixedAt({ tokens, aliases }: Scan, at: number): Mention | null {
  const alias = longestName(tokens, at, aliases);
  const body = longestName(tokens, at, bodyTree);
  if (alias && (!body || alias.end >= body.end))
    return {
      ...bareMention(at, alias.end, "named"),
      base: written(tokens, at, alias.end),
      alias: alias.value,
    };
  if (!body || !isName(tokens, at, body)) return null;
  return { ...bareMention(at, body.end, "named"), base: body.value.name, body: body.value };
}

/** Small letters make a name only where it is long: a lone `tỉnh ủy` in small letters is a common noun. */
function isName({ capital, shouted }: Tokens, at: number, { value, end }: Found<Body>): boolean {
  return shouted || capital[at] === true || (end - at >= 3 && value.inner !== true && value.branch !== null);
}

/** `Sở …`, `Trung tâm …`, whose name the lexicon does not hold. */
function openAt(scan: Scan, at: number): Mention | null {
  const { tokens, isValue } = scan;
  const end = openNameEnd(tokens, at, isValue);
  if (end !== null) return { ...bareMention(at, end, "named"), base: written(tokens, at, end) };
  const inside = wordAt(tokens, at, "owner-head");
  if (inside === null || !tokens.capital[at] || !fixedAt(scan, inside)) return null;
  return { ...bareMention(at, inside, "named"), base: written(tokens, at, inside) };
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
function withOwner(scan: Scan, mention: Mention): Mention {
  const { words, capital, shouted } = scan.tokens;
  const deeper = within(scan);
  const direct = words[mention.end] === "trực" && words[mention.end + 1] === "thuộc";
  const link = direct ? "trực thuộc" : linkAfter(mention, words[mention.end] ?? "");
  if (!deeper || (link === "" && !holdsOffices(mention))) return mention;
  const at = mention.end + (direct ? 2 : link === "" ? 0 : 1);
  const owner = capital[at] || shouted ? namedAt(deeper, at) : null;
  return owner ? { ...mention, owner, link, end: owner.end } : mention;
}

/** The word that ties a name to its owner; empty where none stands. */
function linkAfter({ body }: Mention, word: string): string {
  return word === "thuộc" || word === "của" || (word === "ở" && body?.name === "Tổ đảng") ? word : "";
}

/** Offices that stand right before the name of their body: `Ban Tuyên giáo Tỉnh ủy`. */
function holdsOffices({ body, base }: Mention): boolean {
  return body ? body.inner === true || /^Ban |^Ủy ban Kiểm tra|^Tổ /u.test(body.name) : OFFICES.test(base);
}

/** `Ngân hàng Nhà nước Việt Nam - Chi nhánh Khu vực II`. */
function withBranch({ tokens }: Scan, mention: Mention): Mention {
  const at = tokens.words[mention.end] === "-" ? mention.end + 1 : mention.end;
  if (tokens.words[at] !== "chi" || tokens.words[at + 1] !== "nhánh") return mention;
  const place = placeAt(tokens, at + 2);
  if (!place || place.end <= at + 2) return mention;
  const base = `${mention.body?.name ?? mention.base} - Chi nhánh`;
  return { ...mention, base, body: null, place, end: place.end };
}

const OFFICES =
  /^(?:ban|văn phòng|đảng|chi bộ|chi ủy|tổ đảng|ủy ban|uỷ ban|trung ương|cơ quan|hội đồng|công đoàn|đoàn|thường trực|trung tâm|cục|vụ|phòng|tổ)(?: |$)/iu;
