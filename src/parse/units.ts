import type { Header, Jurisdiction } from "../model.ts";
import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import type { Alias } from "./aliases.ts";
import type { Reading } from "./reading.ts";
import { canonicalOf } from "./units-canonical.ts";
import { homeOf, homeProvince, resolved } from "./units-home.ts";
import { listAt, type UnitList } from "./units-lists.ts";
import { wholeMention } from "./units-mentions.ts";
import { addPhrase, emptyPhrases, keyOf, opensUnit, type Phrases } from "./units-phrases.ts";
import type { Mention, Scan } from "./units-scan.ts";
import { isWord, tokensOf } from "./units-tokens.ts";

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
  const province = homeProvince(jurisdiction, header);
  const scan: UnitRegistry["scan"] = (reading, span, isValue = false) => ({
    tokens: tokensOf(reading, span, province),
    aliases: tree,
    isValue,
    depth: 0,
  });
  const scanOf = (text: string): Scan => scan({ text, folded: fold(text) }, [0, text.length], true);
  const home = homeOf(province, header, scanOf);
  if (home.isAssociation && home.root !== null) addShortRoot(tree, home.root);
  const nameOf = (mention: Mention): string => canonicalOf(resolved(mention, scanOf), home);
  const canonical = (asWritten: string): string => {
    const whole = scanOf(asWritten);
    const mention = wholeMention(whole);
    const isWhole = mention && !whole.tokens.words.slice(mention.end).some(isWord);
    return isWhole ? nameOf(mention) : asWritten.replace(/\s+/gu, " ").trim();
  };
  return { root: home.root, nameOf, canonical, scan, listAt };
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
  const [first = "", ...others] = keyOf(short);
  const isLong = first.length + others.join("").length > 2;
  return isLong && (short !== short.toLowerCase() || !opensUnit(first));
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
