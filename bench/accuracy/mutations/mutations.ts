/** The changes that a text may suffer on its way to a reader without saying anything else. */
import type { Case } from "../cases.ts";
import type { Gold } from "../gold.ts";
import type { FactKind } from "../verdict.ts";
import { swapColumns } from "./columns.ts";
import {
  carriageReturns,
  dropHead,
  hardSpaces,
  headless,
  pageNumbers,
  rewrap,
  spreadLines,
} from "./layout.ts";
import { moveGold } from "./move-gold.ts";
import type { Changed } from "./pieces.ts";
import { misread, raiseHeadings, swapToneOfOa, swapToneOfUy } from "./spelling.ts";

/** A change, and what it does to a case; `null` where the case has nothing to change. */
export interface Mutation {
  readonly id: string;
  /** What is done, in a few words. */
  readonly does: string;
  readonly apply: (of: Case) => Case | null;
  /** Kinds of fact that nobody could still tell after the change. */
  readonly uncounted?: readonly FactKind[];
}

/** Every mutation, in the order of the page. */
export const mutations: readonly Mutation[] = [
  spans("rewrap", "lines broken after 72 characters", ({ text }) => rewrap(text, 72)),
  {
    id: "nfd",
    does: "letters and marks taken apart (NFD)",
    apply: (of) => ({ ...of, text: of.text.normalize("NFD") }),
  },
  spans("uy", "`uỷ` for `ủy` and the reverse", ({ text }) => swapToneOfUy(text)),
  spans("oa", "`hoà` for `hòa` and the reverse", ({ text }) => swapToneOfOa(text)),
  spans("blank-lines", "a blank line after every line", ({ text }) => spreadLines(text)),
  spans("carriage-returns", "line ends of Windows", ({ text }) => carriageReturns(text)),
  spans("hard-spaces", "spaces that do not break around numbers", ({ text }) => hardSpaces(text)),
  spans("page-numbers", "page numbers inside sentences", ({ text }) => pageNumbers(text)),
  {
    id: "no-head",
    does: "the head left out: the text begins with its type",
    apply: (of) => moved({ ...of, gold: headless(of.gold) }, dropHead(of.text, of.gold)),
    uncounted: ["header.names", "header.issuer", "header.place"],
  },
  spans("capitals", "headings in capitals", ({ text, gold }) => raiseHeadings(text, gold)),
  spans("misread", "one letter in 300 misread", ({ text }) => misread(text, 300)),
  spans("columns", "the last two columns of tables exchanged", ({ text }) => swapColumns(text)),
];

function spans(id: string, does: string, change: (of: Case) => Changed | null): Mutation {
  return { id, does, apply: (of) => moved(of, change(of)) };
}

function moved(of: Case, changed: Changed | null): Case | null {
  if (changed === null) return null;
  const gold: Gold = moveGold(of.gold, changed.move);
  return { ...of, text: changed.text, gold };
}
