import { type Province, provinceNamed } from "../lexicon/provinces.ts";
import type { Header, Jurisdiction } from "../model.ts";
import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import type { Alias } from "./aliases.ts";
import type { Reading } from "./reading.ts";
import { canonicalOf, type Home } from "./units-canonical.ts";
import { listAt, type UnitList } from "./units-lists.ts";
import { mentionAt, placeMention } from "./units-mentions.ts";
import { addPhrase, beginsUnit, emptyPhrases, keyOf, type Phrases } from "./units-phrases.ts";
import type { Mention, Scan } from "./units-scan.ts";
import { type Tokens, tokensOf } from "./units-tokens.ts";

/** The bodies that a document can name, and their full names. */
export interface UnitRegistry {
  /** The full name of a body from the words of the text: `UBND tỉnh` → `Ủy ban nhân dân tỉnh Hà Giang`. */
  readonly canonical: (asWritten: string) => string;
  /** The same for a mention that was found. */
  readonly nameOf: (mention: Mention) => string;
  /** A stretch of text made ready for the search. */
  readonly scan: (reading: Pick<Reading, "text" | "folded">, span: Span, isValue?: boolean) => Scan;
  /** The list of bodies that begins at a token. */
  readonly listAt: (scan: Scan, at: number) => UnitList | null;
  /** The full name of the body that issued the document, without the office that did; `null` where it is not known. */
  readonly root: string | null;
}

/** The registry of a document: where it comes from decides what `Sở Nội vụ` or `Văn phòng` means in it. */
export function unitRegistry({
  jurisdiction,
  header,
  aliases,
}: {
  readonly jurisdiction: Jurisdiction;
  readonly header: Header;
  readonly aliases: readonly Alias[];
}): UnitRegistry {
  const tree = aliasTree(aliases);
  const home = homeOf(jurisdiction, header, tree);
  if (home.isAssociation && home.root !== null) addShortRoot(tree, home.root);
  const nameOf = (mention: Mention): string => canonicalOf(resolved(mention), home);
  return {
    root: home.root,
    nameOf,
    canonical: (asWritten) => {
      const mention = wholeMention(scanOf(asWritten, tree));
      return mention ? nameOf(mention) : asWritten.replace(/\s+/gu, " ").trim();
    },
    scan: (reading, span, isValue = false) => ({
      tokens: tokensOf(reading, span),
      aliases: tree,
      isValue,
      depth: 0,
    }),
    listAt,
  };
}

function homeOf({ level, province }: Jurisdiction, { issuer }: Header, tree: Phrases<string>): Home {
  const known = province === null ? null : provinceNamed(fold(province));
  const place =
    province === null || level === "central" ? null : `${known?.kind ?? kindIn(issuer)} ${province}`;
  const bare: Home = { place, province: place === null ? null : province, root: null, isAssociation: false };
  const mention = issuer === null ? null : wholeMention(scanOf(issuer, tree));
  if (!mention) return bare;
  const innermost = innermostOf(resolved(mention));
  const root = rootName(canonicalOf(innermost, bare));
  return {
    ...bare,
    root,
    isAssociation: ASSOCIATION.test(root),
  };
}

/** A province that the lexicon does not know is called what the issuer calls it. */
function kindIn(issuer: string | null): Province["kind"] {
  return issuer !== null && fold(issuer).includes("thành phố") ? "thành phố" : "tỉnh";
}

function innermostOf(mention: Mention): Mention {
  return mention.owner ? innermostOf(mention.owner) : mention;
}

/** `Ban Thường vụ Tỉnh ủy Hà Giang` stands in `Tỉnh ủy Hà Giang`. */
function rootName(name: string): string {
  return name.replace(/^.*? (?=(?:Tỉnh ủy|Thành ủy)(?: |$))/u, "").replace(/^Đảng đoàn (?=Quốc hội)/u, "");
}

/** What the text itself calls by another name, under the name that it stands for. */
function resolved(mention: Mention): Mention {
  const owner = mention.owner && resolved(mention.owner);
  if (mention.alias === null) return { ...mention, owner };
  const long = wholeMention(scanOf(mention.alias, emptyPhrases<string>()));
  if (!long) return { ...mention, owner, base: mention.alias };
  const { start, end } = mention;
  if (!mention.place || mention.place.own !== null) return { ...long, start, end };
  const base = (long.body?.name ?? long.base).replace(/ Việt Nam$/u, "");
  return { ...long, start, end, base, body: null, place: mention.place };
}

/** The mention that a whole string is, or that it begins with. */
function wholeMention(scan: Scan): Mention | null {
  return mentionAt(scan, 0) ?? placeMention(scan.tokens, 0);
}

function scanOf(text: string, aliases: Phrases<string>): Scan {
  const tokens: Tokens = tokensOf({ text, folded: fold(text) }, [0, text.length]);
  return { tokens, aliases, isValue: true, depth: 0 };
}

function aliasTree(aliases: readonly Alias[]): Phrases<string> {
  const tree = emptyPhrases<string>();
  for (const { kind, short, long } of aliases) {
    if (kind === "unit" && isOwnName(short)) addPhrase(tree, keyOf(short), long);
  }
  return tree;
}

/** `đơn vị`, in small letters, remains the common noun that it is. */
function isOwnName(short: string): boolean {
  return (
    keyOf(short).join("").length > 2 && (short !== short.toLowerCase() || !beginsUnit(keyOf(short)[0] ?? ""))
  );
}

/** A union of associations is `Liên hiệp hội` in its own papers. */
function addShortRoot(tree: Phrases<string>, root: string): void {
  if (!root.startsWith("Liên hiệp")) return;
  for (const short of ["liên hiệp hội", "lhh"]) {
    const words = keyOf(short);
    const known = words.reduce<Phrases<string> | undefined>((node, word) => node?.next.get(word), tree);
    if (!known?.values.length) addPhrase(tree, words, root);
  }
}

/** Bodies that have boards and member associations of their own. */
const ASSOCIATION =
  /^(?:Liên hiệp|Liên đoàn|Liên minh|Tổng Liên đoàn|Hội(?! đồng)|Hiệp hội|Tổng hội|Ủy ban Mặt trận|Ủy ban Trung ương Mặt trận|Mặt trận|Đoàn |Trung ương Đoàn|Tỉnh đoàn|Thành đoàn)/u;
