import { fold } from "../text/fold.ts";
import { matchesOf } from "../text/matches.ts";

/** A district or commune: `huyện`, `Thanh Sơn`. */
export interface Locality {
  readonly kind: string;
  readonly name: string;
}

/** The places that a document is of. */
export interface Seat {
  /** `tỉnh Hà Giang`; `null` for a central document, and where it is not known. */
  readonly place: string | null;
  /** The district or commune that it is of, the narrower first; empty for a document of a province. */
  readonly local: readonly Locality[];
}

/** `xã Tân Lập, huyện Thanh Sơn`, one by one. */
export function localitiesOf(words: string | null): readonly Locality[] {
  return (words ?? "").split(", ").flatMap((one) => {
    const kind = KIND.exec(one)?.[0].trim() ?? "";
    return kind === "" ? [] : [{ kind, name: one.slice(kind.length + 1) }];
  });
}

/** The places of a document from one rank up, on one line: `huyện Thanh Sơn, tỉnh Hà Giang`; `null` where none is known. */
export function seatFrom({ place, local }: Seat, rank: number): string | null {
  const all = [
    ...local.filter(({ kind }) => rankOf(kind) >= rank).map(({ kind, name }) => `${kind} ${name}`),
    ...(place === null ? [] : [place]),
  ];
  return all.length === 0 ? null : all.join(", ");
}

/** A place below the province, and the places that it lies in: `xã`, `các xã, thị trấn`, `huyện Thanh Sơn`. */
export function seatOf(words: string, seat: Seat): string {
  const folded = fold(words);
  const own = seat.local.find(
    ({ kind, name }) => folded === fold(kind) || folded === fold(`${kind} ${name}`),
  );
  if (own) return seatFrom(seat, rankOf(own.kind)) ?? words;
  const above = seatFrom(seat, rankIn(folded) + 1);
  if (above === null || folded.startsWith("tỉnh ") || folded.startsWith("khu vực")) return words;
  return NAMED.test(words) ? `${words}, ${above}` : `${words} ${above}`;
}

/** The highest rank of the kinds of places that words speak of. */
function rankIn(folded: string): number {
  return Math.max(0, ...matchesOf(KINDS, folded).map(([kind]) => rankOf(kind)));
}

/** How high a kind of place stands: communes 2, districts 3. */
export function rankOf(kind: string): number {
  const rank = RANKS.findIndex((kinds) => kinds.includes(kind));
  return rank < 0 ? 0 : rank + 1;
}

const RANKS: readonly (readonly string[])[] = [
  ["thôn", "bản", "ấp", "làng", "khu phố", "tổ dân phố"],
  ["xã", "phường", "thị trấn", "đặc khu"],
  ["huyện", "quận", "thị xã", "thành phố"],
];
const ALL = RANKS.flat()
  .sort((a, b) => b.length - a.length)
  .join("|");
const KIND = new RegExp(`^(?:${ALL}) `, "u");
const KINDS = new RegExp(`(?<!\\p{L})(?:${ALL})(?!\\p{L})`, "gu");
/** One place by its name. */
const NAMED = new RegExp(`^(?:${ALL}|tỉnh) [\\p{Lu}\\d]`, "u");
