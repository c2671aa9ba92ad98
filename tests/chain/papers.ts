/** Papers for the tests of resolving: what each shows of itself, and whom it names in which words. */
import type { Citation, Document, Level, RelationKind } from "../../src/model.ts";
import { written } from "../toy-writer.ts";

/** A mention, as its parts: `{ key: "12-KH/TU", date: "2021-01-15" }`. */
export type Mention = Partial<Citation> & { readonly key: string };

/** What a paper shows; what is left out it does not show. */
export interface Paper {
  readonly type?: string;
  readonly symbol?: string;
  readonly date?: string;
  readonly issuer?: string;
  readonly title?: string;
  readonly province?: string;
  readonly level?: Level;
  readonly names?: readonly Mention[];
  /** From, relation and to, by the keys of citations; `this` for the paper itself. */
  readonly says?: readonly (readonly [from: string, relation: RelationKind, to: string])[];
}

/** A paper with one line for each mention; a relation is stated where its target is first named. */
export function paper(id: string, shown: Paper): Document {
  const {
    province = null,
    level = province === null ? "central" : "province",
    names = [],
    says = [],
  } = shown;
  const wordsOf = ({ type, key, date, issuer, quote }: Mention): string =>
    quote ?? [type, key, date, issuer].filter(Boolean).join(" ");
  const { type, symbol, date, issuer, title } = shown;
  const header = Object.entries({ type, symbol, date, issuer, title }).filter(
    ([, value]) => value !== undefined,
  );
  return written({
    id,
    head: header.map(([, value]) => value).join("\n"),
    lines: names.map((name, i) => ({
      path: `${i + 1}`,
      kind: "point",
      label: `${i + 1}.`,
      words: wordsOf(name),
    })),
    foot: "./.",
    header: Object.fromEntries(header),
    jurisdiction: [level, "party", province],
    citations: names.map((name) => [wordsOf(name), name]),
    relations: says.map(([from, relation, to]) => {
      const named = names.find(({ key }) => key === to);
      if (!named) throw new Error(`${id} does not name ${to}`);
      return [from, relation, to, wordsOf(named)];
    }),
  });
}
