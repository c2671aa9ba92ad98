import type { Header, Jurisdiction } from "../model.ts";
import { fold } from "../text/fold.ts";
import { oncePerWords } from "../text/once.ts";
import { addPhrase, emptyPhrases, NOWHERE, nodeOf, type Phrases } from "../text/phrases.ts";
import { onOneLine, type Span } from "../text/span.ts";
import type { Texts } from "../text/tokens.ts";
import { numbersOf } from "../text/vocabulary.ts";
import type { Alias } from "./aliases.ts";
import { canonicalOf } from "./units-canonical.ts";
import { bodyInFull, homeOf, homeProvince, ownNounOf, resolved } from "./units-home.ts";
import { keyOf } from "./units-keys.ts";
import { listAt, type UnitList } from "./units-lists.ts";
import { wholeMention } from "./units-mentions.ts";
import { opensUnit } from "./units-phrases.ts";
import { type Mention, type OwnNoun, type Scan, scanOf } from "./units-scan.ts";
import { cutTokens, isWord, numberOwn, type OwnWords } from "./units-tokens.ts";

/** The bodies that a document can name, and their full names. */
export interface UnitRegistry {
  /** The full name of a body from the words of the text: `UBND tỉnh` → `Ủy ban nhân dân tỉnh Hà Giang`. */
  readonly canonical: (asWritten: string) => string;
  /** The same for a mention that was found. */
  readonly nameOf: (mention: Mention) => string;
  /** A stretch of text made ready for the search. */
  readonly scan: (texts: Texts, span: Span, isValue?: boolean) => Scan;
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
  const own: OwnWords = new Map();
  const tree = aliasTree(aliases, own);
  const province = homeProvince(jurisdiction, header, own);
  let noun: OwnNoun | null = null;
  const scan: UnitRegistry["scan"] = (reading, span, isValue = false) => {
    const tokens = cutTokens(reading, span, { home: province, own });
    return scanOf({ tokens, aliases: tree, own: noun, isValue });
  };
  const scanIn = (text: string): Scan => scan({ text, folded: fold(text) }, [0, text.length], true);
  const home = homeOf({ province, locality: jurisdiction.locality }, header, scanIn);
  noun = ownNounOf(home.root);
  if (home.isAssociation && home.root !== null) addShortRoot(tree, home.root);
  const wholeOf = oncePerWords((alias) => bodyInFull(scanIn(alias)));
  const nameOf = namesIn((mention) => canonicalOf(resolved(mention, wholeOf), home));
  const canonical = (asWritten: string): string => {
    const whole = scanIn(asWritten);
    const mention = wholeMention(whole);
    return mention && !hasWordsFrom(whole, mention.end) ? nameOf(mention) : onOneLine(asWritten).trim();
  };
  return { root: home.root, nameOf, canonical, scan, listAt };
}

/** The full names of bodies; those that no owner and no place tells apart are worked out once for each way to call them. */
function namesIn(nameOf: (mention: Mention) => string): (mention: Mention) => string {
  const known = new Map<string, string>();
  return (mention) => {
    const { kind, base, body, owner, place, alias } = mention;
    if (body || owner || place || alias !== null) return nameOf(mention);
    const key = `${kind} ${base}`;
    const name = known.get(key) ?? nameOf(mention);
    known.set(key, name);
    return name;
  };
}

function hasWordsFrom({ tokens }: Scan, from: number): boolean {
  for (let at = from; at < tokens.length; at++) if (isWord(tokens, at)) return true;
  return false;
}

function aliasTree(aliases: readonly Alias[], own: OwnWords): Phrases<string> {
  const tree = emptyPhrases<string>();
  for (const { kind, short, long } of aliases) {
    const key = kind === "unit" ? keyOf(short) : [];
    const numbers = key.map((word) => numberOwn(own, word));
    if (kind === "unit" && isOwnName(short, key, numbers[0] ?? 0)) addPhrase(tree, numbers, long);
  }
  return tree;
}

/** `đơn vị`, in small letters, remains the common noun that it is. */
function isOwnName(short: string, key: readonly string[], first: number): boolean {
  return key.join("").length > 2 && (short !== short.toLowerCase() || !opensUnit(first));
}

/** A union of associations is `Liên hiệp hội` in its own papers. */
function addShortRoot(tree: Phrases<string>, root: string): void {
  if (!root.startsWith("Liên hiệp")) return;
  for (const words of SHORT_ROOTS) {
    const node = nodeOf(tree, words);
    if (node === NOWHERE || tree.values[node]?.length === 0) addPhrase(tree, words, root);
  }
}

const SHORT_ROOTS = [numbersOf("liên hiệp hội"), numbersOf("lhh")];
