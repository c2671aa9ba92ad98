/** Families of documents whose every sentence has a known origin: a directive, the plans that carry it out, and those below them. */
import { randomNumbers } from "../../../bench/accuracy/random.ts";
import { type Deck, deckOf, edited } from "./words.ts";

/** Words as one document first wrote them. `author` is `null` for a formula. */
export interface Wording {
  readonly words: string;
  readonly author: string | null;
  /** What it was edited from. */
  readonly from: Wording | null;
}

/** A document of a family. */
export interface Member {
  readonly id: string;
  readonly level: "centre" | "party" | "committee";
  readonly province: string | null;
  readonly symbol: string;
  readonly date: string;
  /** The members that it carries out, the nearest first. */
  readonly above: readonly Member[];
  /** Whether it is in the chain, or only cited. */
  readonly held: boolean;
  readonly wordings: readonly Wording[];
}

/** The family of a seed, in the order in which its documents were written. */
export function familyOf(seed: number): readonly Member[] {
  const deck = deckOf(randomNumbers(seed));
  const centre = write(deck, {
    id: `f${seed}-centre`,
    level: "centre",
    province: null,
    symbol: `${20 + (seed % 60)}-CT/TW`,
    date: "2021-02-03",
    above: [],
    held: !deck.chance(0.3),
  });
  const members = [centre];
  const provinces = ["Sơn Bình", "Hải Châu", "Đông An"].slice(0, deck.chance(0.5) ? 2 : 3);
  const parents = provinces.map((province, at) => {
    const parent = write(
      deck,
      {
        id: `f${seed}-party-${at}`,
        level: "party",
        province,
        symbol: `${31 + at * 7}-KH/TU`,
        date: `2021-0${4 + at}-10`,
        above: [centre],
        held: !deck.chance(0.1),
      },
      members,
    );
    members.push(parent);
    return parent;
  });
  parents.forEach((parent, at) => {
    for (let child = 0; child < (deck.chance(0.4) ? 2 : 1); child++)
      members.push(
        write(
          deck,
          {
            id: `f${seed}-committee-${at}-${child}`,
            level: "committee",
            province: parent.province,
            symbol: `${112 + at * 30 + child * 9}/KH-UBND`,
            date: `2021-${child === 0 ? "09" : "11"}-${10 + at}`,
            above: [parent, centre],
            held: true,
          },
          members,
        ),
      );
  });
  return members;
}

/** Fills a document: what it takes from above, what it copies sideways, formulas, and words of its own. */
function write(deck: Deck, of: Omit<Member, "wordings">, earlier: readonly Member[] = []): Member {
  const taken: Wording[] = [];
  const take = (from: Member, share: number): void => {
    for (const wording of from.wordings) {
      const known = taken.some((other) => rootOf(other) === rootOf(wording));
      if (wording.author !== null && !known && deck.chance(share)) taken.push(copied(deck, wording, of.id));
    }
  };
  for (const [at, above] of of.above.entries()) take(above, at === 0 ? 0.6 : 0.2);
  const aside = earlier.filter((one) => one.held && !of.above.includes(one));
  if (aside.length > 0 && deck.chance(0.7)) take(deck.pick(aside), 0.4);
  const own = Array.from({ length: of.level === "centre" ? 6 : 3 }, () => wordingOf(deck.sentence(), of.id));
  const formulas = of.level === "centre" ? [] : [wordingOf(deck.formula(), null)];
  return { ...of, wordings: [...taken, ...own, ...formulas] };
}

function copied(deck: Deck, wording: Wording, by: string): Wording {
  if (wording.from !== null || deck.chance(0.7)) return wording;
  return { words: edited(wording.words, deck), author: by, from: wording };
}

function wordingOf(words: string, author: string | null): Wording {
  return { words, author, from: null };
}

/** The wording that others were edited from. */
export function rootOf(wording: Wording): Wording {
  return wording.from === null ? wording : rootOf(wording.from);
}
