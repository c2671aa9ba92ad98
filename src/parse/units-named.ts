import { openNameEnd } from "./units-open.ts";
import { bodyTree, longestName, wordAt } from "./units-phrases.ts";
import { placeAt } from "./units-places.ts";
import { bareMention, type Mention, type Scan, within } from "./units-scan.ts";
import { isWord, type Tokens, written } from "./units-tokens.ts";

/** A body with a name of its own that begins at a token, with its owner and its place. */
export function namedAt(scan: Scan, at: number): Mention | null {
  if (!isWord(scan.tokens.words[at])) return null;
  const found = fixedAt(scan, at) ?? openAt(scan, at);
  return found && withTail(scan, found);
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
  if (!body || !isName(tokens, at, body.end)) return null;
  return { ...bareMention(at, body.end, "named"), base: body.value.name, body: body.value };
}

/** Small letters make a name only where it is long: a lone `tỉnh ủy` in small letters is a common noun. */
function isName({ capital, shouted, words }: Tokens, at: number, end: number): boolean {
  return shouted || capital[at] === true || (end - at >= 3 && words[at] !== "ban" && words[at] !== "văn");
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
  if (!place || place.end <= owned.end) return owned;
  const placed = withBranch(scan, { ...owned, place, end: place.end });
  return placed.owner ? placed : withOwner(scan, placed);
}

/** `Văn phòng Sở Y tế`, `Chi cục Dân số thuộc Sở Y tế`. */
function withOwner(scan: Scan, mention: Mention): Mention {
  const { words, capital, shouted } = scan.tokens;
  const deeper = within(scan);
  const linked = words[mention.end] === "thuộc" || words[mention.end] === "của";
  const direct = words[mention.end] === "trực" && words[mention.end + 1] === "thuộc";
  if (!deeper || (!linked && !direct && !holdsOffices(mention))) return mention;
  const at = mention.end + (direct ? 2 : linked ? 1 : 0);
  const owner = capital[at] || shouted ? namedAt(deeper, at) : null;
  return owner ? { ...mention, owner, end: owner.end } : mention;
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
  return {
    ...mention,
    base: `${mention.base} - ${written(tokens, at, place.end)}`,
    end: place.end,
  };
}

const OFFICES =
  /^(?:ban|văn phòng|đảng|chi bộ|chi ủy|tổ đảng|ủy ban|uỷ ban|trung ương|cơ quan|hội đồng|công đoàn|đoàn|thường trực|trung tâm|cục|vụ|phòng|tổ)(?: |$)/iu;
