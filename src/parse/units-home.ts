import { provinceNamed } from "../lexicon/provinces.ts";
import { association } from "../lexicon/unit-kinds.ts";
import type { Header, Jurisdiction } from "../model.ts";
import { fold } from "../text/fold.ts";
import { canonicalOf, type Home } from "./units-canonical.ts";
import { wholeMention } from "./units-mentions.ts";
import { emptyPhrases, keyOf } from "./units-phrases.ts";
import type { Mention, Scan } from "./units-scan.ts";
import type { HomeProvince } from "./units-tokens.ts";

/** The province of a document; `null` for a central one, and where it is not known. */
export function homeProvince({ level, province }: Jurisdiction, { issuer }: Header): HomeProvince | null {
  if (province === null || level === "central") return null;
  const kind = provinceNamed(fold(province))?.kind ?? kindIn(issuer);
  return { name: province, kind, words: keyOf(province) };
}

/** A province that the lexicon does not know is called what the issuer calls it. */
function kindIn(issuer: string | null): HomeProvince["kind"] {
  return issuer !== null && fold(issuer).includes("thành phố") ? "thành phố" : "tỉnh";
}

/** Where a document comes from, and the body whose offices it means when it says `Văn phòng`. */
export function homeOf(
  province: HomeProvince | null,
  { issuer }: Header,
  scanOf: (text: string) => Scan,
): Home {
  const place = province && `${province.kind} ${province.name}`;
  const bare: Home = { place, province: province?.name ?? null, root: null, isAssociation: false };
  const mention = issuer === null ? null : wholeMention(scanOf(issuer));
  if (!mention) return bare;
  const root = rootName(canonicalOf(innermostOf(resolved(mention, scanOf)), bare));
  return { ...bare, root, isAssociation: association.test(root) };
}

function innermostOf(mention: Mention): Mention {
  return mention.owner ? innermostOf(mention.owner) : mention;
}

/** `Ban Thường vụ Tỉnh ủy Hà Giang` stands in `Tỉnh ủy Hà Giang`. */
function rootName(name: string): string {
  return name.replace(/^.*? (?=(?:Tỉnh ủy|Thành ủy)(?: |$))/u, "").replace(/^Đảng đoàn (?=Quốc hội)/u, "");
}

/** What the text itself calls by another name, under the name that it stands for. */
export function resolved(mention: Mention, scanOf: (text: string) => Scan): Mention {
  const owner = mention.owner && resolved(mention.owner, scanOf);
  if (mention.alias === null) return { ...mention, owner };
  const long = wholeMention({ ...scanOf(mention.alias), aliases: emptyPhrases<string>() });
  if (!long) return { ...mention, owner, base: mention.alias };
  const { start, end } = mention;
  if (!mention.place || mention.place.own !== null) return { ...long, start, end, alias: null };
  const base = (long.body?.name ?? long.base).replace(/ Việt Nam$/u, "");
  return { ...long, start, end, base, body: null, alias: null, place: mention.place };
}
