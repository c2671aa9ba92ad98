import { provinceNamed } from "../lexicon/provinces.ts";
import { association, ownNoun } from "../lexicon/unit-kinds.ts";
import { bodyNamed } from "../lexicon/units.ts";
import type { Header, Jurisdiction } from "../model.ts";
import { fold } from "../text/fold.ts";
import { emptyPhrases } from "../text/phrases.ts";
import { numberOf } from "../text/vocabulary.ts";
import { canonicalOf, type Home } from "./units-canonical.ts";
import { keyOf } from "./units-keys.ts";
import { wholeMention } from "./units-mentions.ts";
import { type Mention, type OwnNoun, type Scan, scanOf } from "./units-scan.ts";
import { localitiesOf } from "./units-seats.ts";
import { type HomeProvince, numberOwn, type OwnWords } from "./units-tokens.ts";

/** The province of a document; `null` for a central one, and where it is not known. */
export function homeProvince(
  { level, province }: Jurisdiction,
  { issuer }: Header,
  own: OwnWords,
): HomeProvince | null {
  if (province === null || level === "central") return null;
  const kind = provinceNamed(fold(province))?.kind ?? (level === "province" ? kindIn(issuer) : "tỉnh");
  return { name: province, kind, words: keyOf(province).map((word) => numberOwn(own, word)) };
}

/** A province that the lexicon does not know is called what the issuer calls it. */
function kindIn(issuer: string | null): HomeProvince["kind"] {
  return issuer !== null && fold(issuer).includes("thành phố") ? "thành phố" : "tỉnh";
}

/** Where a document comes from, and the body whose offices it means when it says `Văn phòng`. */
export function homeOf(
  { province, locality }: { readonly province: HomeProvince | null; readonly locality: string | null },
  { issuer }: Header,
  scanIn: (text: string) => Scan,
): Home {
  const place = province && `${province.kind} ${province.name}`;
  const local = localitiesOf(locality);
  const bare: Home = { place, local, province: province?.name ?? null, root: null, isAssociation: false };
  const mention = issuer === null ? null : wholeMention(scanIn(issuer));
  if (!mention) return bare;
  const wholeOf = (alias: string): Mention | null => bodyInFull(scanIn(alias));
  const root = inFull(rootName(canonicalOf(innermostOf(resolved(mention, wholeOf)), bare)), place);
  return { ...bare, root, isAssociation: association.test(root) };
}

/** The noun that a body calls itself by in its own papers: `Sở`, `Hội`. */
export function ownNounOf(root: string | null): OwnNoun | null {
  const noun = root === null ? null : (ownNoun.exec(root)?.[0] ?? FRONT.exec(root)?.[0]);
  return root !== null && noun ? { words: keyOf(noun).map(numberOf), name: root } : null;
}

const FRONT = /(?<=^Ủy ban (?:Trung ương )?)Mặt trận(?= )/u;

function innermostOf(mention: Mention): Mention {
  return mention.owner ? innermostOf(mention.owner) : mention;
}

/** An organ of the Central Committee, whose own papers leave `Trung ương` out. */
function inFull(root: string, place: string | null): string {
  const central = `${root} Trung ương`;
  return place === null && bodyNamed(central) ? central : root;
}

/** `Ban Thường vụ Tỉnh ủy Hà Giang` stands in `Tỉnh ủy Hà Giang`. */
function rootName(name: string): string {
  return name
    .replace(/^.*? (?=(?:Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy)(?: |$))/u, "")
    .replace(/^Đảng đoàn (?=Quốc hội)/u, "");
}

/** What the text itself calls by another name, under the name that it stands for. */
export function resolved(mention: Mention, wholeOf: (alias: string) => Mention | null): Mention {
  const owner = mention.owner && resolved(mention.owner, wholeOf);
  if (mention.alias === null) return owner === mention.owner ? mention : { ...mention, owner };
  const long = wholeOf(mention.alias);
  if (!long) return { ...mention, owner, base: mention.alias };
  const { start, end } = mention;
  if (!mention.place || mention.place.own !== null) return { ...long, start, end, alias: null };
  const base = long.base.replace(/ Việt Nam$/u, "");
  return { ...long, start, end, base, body: null, alias: null, place: mention.place };
}

/** The body that a name in full stands for, where the text's own short names say nothing. */
export function bodyInFull({ tokens, isValue }: Scan): Mention | null {
  return wholeMention(scanOf({ tokens, aliases: emptyPhrases(), own: null, isValue }));
}
