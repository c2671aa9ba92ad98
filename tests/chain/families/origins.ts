/** Where the shared words of a family come from, as it was written, beside what the library says. */
import { linkChain } from "../../../src/chain/chain.ts";
import type { Document } from "../../../src/model.ts";
import type { Duplicate, Origin, Passage } from "../../../src/model-chain.ts";
import { parseDocument } from "../../../src/parse/document.ts";
import { overlapOf } from "../../../src/text/span.ts";
import { familyOf, type Member, rootOf, type Wording } from "./family.ts";
import { FIRST_HEADING, isQuoting, printMember } from "./print.ts";

/** Two documents that share words: whence they are, and whence the library says they are; `null` where nothing is, or nothing was found. */
export interface Judged {
  readonly known: Origin | null;
  readonly told: Origin | null;
  readonly words: string;
}

/** What is known and told of the shared words of a family. */
export function judgeFamily(seed: number): readonly Judged[] {
  const family = familyOf(seed).filter(({ held }) => held);
  const documents = family.flatMap((member) =>
    parseDocument({ file: `${member.id}.txt`, id: member.id, text: printMember(member) }),
  );
  const byId = new Map(documents.map((document) => [document.id, document]));
  const { duplicates } = linkChain(documents);
  const planted = family.flatMap((a, at) => family.slice(at + 1).flatMap((b) => plantedIn(a, b)));
  const met = new Set<Duplicate>();
  const found = planted.map(({ a, b, x, y, origin }): Judged => {
    const [first, second] = [spotOf(byId, a, x), spotOf(byId, b, y)];
    const hits = duplicates.filter(
      (one) =>
        (covers(one.a, first) && covers(one.b, second)) || (covers(one.b, first) && covers(one.a, second)),
    );
    for (const hit of hits) met.add(hit);
    return { known: origin, told: hits[0]?.origin ?? null, words: `${a.id} ${b.id}: ${x.words}` };
  });
  /** Besides what was planted all members have a preamble that promulgates, which is a formula. */
  const unplanned = duplicates.filter((one) => !met.has(one));
  return [
    ...found,
    ...unplanned.map(({ a, b, origin }): Judged => {
      const text = byId.get(a.document)?.text ?? "";
      const words = text.slice(a.start, a.end);
      const known = a.end <= text.indexOf(FIRST_HEADING) ? "formula" : null;
      return { known, told: origin, words: `${a.document} ${b.document}: ${words}` };
    }),
  ];
}

interface Planted {
  readonly a: Member;
  readonly b: Member;
  readonly x: Wording;
  readonly y: Wording;
  readonly origin: Origin;
}

/** The wordings that two members share, with their origin. */
function plantedIn(a: Member, b: Member): readonly Planted[] {
  return a.wordings.flatMap((x) =>
    b.wordings
      .filter((y) => (x.author === null || y.author === null ? x.words === y.words : rootOf(x) === rootOf(y)))
      .map((y) => ({ a, b, x, y, origin: originOf(a, b, meeting(x, y)) })),
  );
}

/** The wording that both were taken from. Words added at its end do not change where a sentence is from. */
function meeting(x: Wording, y: Wording): Wording {
  const same = x === y || y.from === x ? x : x.from === y ? y : rootOf(x);
  const begun = same.from?.words.replace(/\.$/u, "") ?? "";
  return same.from !== null && same.words.startsWith(begun) ? same.from : same;
}

/**
 * Whether the words came down from above both, from the one to the other, or aside. What the texts that are held cannot tell, because
 * a document above both is not among them, is undetermined.
 */
function originOf(a: Member, b: Member, wording: Wording): Origin {
  if (wording.author === null) return "formula";
  const common = a.above.filter((one) => b.above.includes(one));
  const isIn = ({ id, wordings }: Member): boolean => id === wording.author || wordings.includes(wording);
  if (common.some((one) => one.held && isIn(one))) return "inherited";
  if (b.above.includes(a)) return isParent(a, b) ? "parent" : "inherited";
  return common.some(({ held }) => !held) ? "undetermined" : "lateral";
}

/** A plan whose nearest document is not held, and which does not say that this one carries the other out, carries both out itself. */
function isParent(a: Member, b: Member): boolean {
  const [nearest] = b.above;
  return nearest === a || (nearest !== undefined && !nearest.held && !isQuoting(nearest));
}

function spotOf(byId: ReadonlyMap<string, Document>, { id }: Member, { words }: Wording): Passage {
  const start = byId.get(id)?.text.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`${id} does not say: ${words}`);
  return { document: id, start, end: start + words.length };
}

function covers(found: Passage, { document, start, end }: Passage): boolean {
  return found.document === document && overlapOf([found.start, found.end], [start, end]) * 2 >= end - start;
}
