/** The district or commune that papers below a province are of, as far as it is named. */
import { oneLine } from "./places.ts";

/** The places of a jurisdiction's locality, the narrowest first: `xã tân lập`, `huyện thanh sơn` of `xã Tân Lập, huyện Thanh Sơn`. */
export function localitiesOf(locality: string | null | undefined): readonly string[] {
  return locality ? oneLine(locality).split(", ") : [];
}

/** The narrowest of them; `null` where there is none. */
export function localityOf(locality: string | null | undefined): string | null {
  return localitiesOf(locality)[0] ?? null;
}

/** The place that the name of an issuer, folded, ends in: `huyện tân an` of `ubnd huyện tân an`; `null` where it names none. */
export function localityIn(issuer: string): string | null {
  const { kind, name } = NAMED.exec(issuer)?.groups ?? {};
  return kind === undefined || name === undefined ? null : `${bareKind(kind)} ${name}`;
}

/** Of these places the one of the kind that an issuer says without a name: `huyện` in `ubnd huyện`; else the narrowest. */
export function localityOfKind(issuer: string, localities: readonly string[]): string | null {
  const kind = bareKind(KIND.exec(issuer)?.[0] ?? "");
  const found = kind === "" ? undefined : localities.find((place) => place.startsWith(`${kind} `));
  return found ?? localities[0] ?? null;
}

function bareKind(kind: string): string {
  return kind.replace(/^thị ủy/u, "thị xã").replace(/ ủy$/u, "");
}

const KIND =
  /(?<!\p{L})(?:huyện ủy|quận ủy|thị ủy|huyện|quận|thị xã|thị trấn|xã(?! hội)|phường|đặc khu)(?!\p{L})/u;
const NAMED = new RegExp(
  `(?<kind>${KIND.source}) (?<name>[\\p{L}\\d]+(?: [\\p{L}\\d]+){0,4}?)(?:,| tỉnh | thành phố |$)`,
  "u",
);
