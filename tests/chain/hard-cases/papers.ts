/** The shape of a hard case, and short ways to write its papers. Provinces that do not exist are invented, and so is what is said. */
import type { Tiny } from "../tiny.ts";

/** One citation in one paper, among a few that are held: what it means, and why. */
export interface HardCase {
  readonly why: string;
  /** By the id that `means` can name. */
  readonly held: Readonly<Record<string, Tiny>>;
  /** The paper that cites; its id is `citing`. */
  readonly citing: Tiny;
  /** Words of the citation; the last mention that has them is meant. */
  readonly cites: string;
  /** An id; `self`; `absent` and an id; `ambiguous` and ids with ` | ` between them. */
  readonly means: string;
  /** A document that is named beside an absent one, as what it may be a misprint of. */
  readonly near?: string;
  /** Where the outcome is an abstention: what a reader who knows more would say. */
  readonly better?: string;
}

type More = Partial<Tiny>;

/** A paper of a provincial committee: `party("Sơn Bình", "12-KH/TU", "15/01/2021")`. */
export function party(place: string, symbol: string, day: string, says = "", more: More = {}): Tiny {
  return paper([`TỈNH ỦY ${place.toUpperCase()}`], place, { symbol, day, says, more });
}

/** A paper of a province's people's committee. */
export function state(place: string, symbol: string, day: string, says = "", more: More = {}): Tiny {
  return paper(["ỦY BAN NHÂN DÂN", `TỈNH ${place.toUpperCase()}`], place, { symbol, day, says, more });
}

/** A paper of a body of a province, or of a district or commune: its head as it is printed. */
export function body(
  organ: string,
  place: string,
  symbol: string,
  day: string,
  says = "",
  more: More = {},
): Tiny {
  return paper(organ.split(" / "), place, { symbol, day, says, more });
}

/** A paper of the party's centre, by its author. */
export function centre(author: string, symbol: string, day: string, says = "", more: More = {}): Tiny {
  const written = paper(["BAN CHẤP HÀNH TRUNG ƯƠNG"], "Hà Nội", { symbol, day, says, more });
  return { ...written, title: `CỦA ${author.toUpperCase()}\n${written.title}` };
}

interface Shown {
  readonly symbol: string;
  readonly day: string;
  readonly says: string;
  readonly more: More;
}

function paper(organ: readonly string[], place: string, { symbol, day, says, more }: Shown): Tiny {
  const sign = /^[\d.]+\s?[-/]\s?(?:\d{4}\/)?(?<sign>\p{L}+)/u.exec(symbol)?.groups?.sign ?? "";
  return {
    organ,
    symbol,
    signed: `${place}, ${day}`,
    type: TYPES[sign] ?? "Kế hoạch",
    title: "về công tác khuyến học",
    says,
    ...more,
  };
}

const TYPES: Readonly<Record<string, string>> = {
  KH: "Kế hoạch",
  CT: "Chỉ thị",
  CTr: "Chương trình",
  KL: "Kết luận",
  NQ: "Nghị quyết",
  QĐ: "Quyết định",
  QC: "Quy chế",
};
