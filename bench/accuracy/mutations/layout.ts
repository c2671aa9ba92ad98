/** Changes of layout, such as converters, printers and people make: line ends, page numbers, a lost head. */
import type { Gold } from "../gold.ts";
import { plain } from "../match.ts";
import { assemble, type Changed, type Edit, edit, type Line, linesOf } from "./pieces.ts";

/** Lines of prose broken at a width; tables and Markdown headings stay, because their lines have a meaning. */
export function rewrap(text: string, width: number): Changed {
  return edit(
    text,
    linesOf(text)
      .filter(isProse)
      .flatMap((line) => breaksOf(line, width)),
  );
}

/** One more line end after each. */
export function spreadLines(text: string): Changed {
  return edit(
    text,
    lineEnds(text, (at) => ({ span: [at + 1, at + 1], words: "\n" })),
  );
}

/** Line ends of another system. */
export function carriageReturns(text: string): Changed {
  return edit(
    text,
    lineEnds(text, (at) => ({ span: [at, at], words: "\r" })),
  );
}

/** A page number between blank lines in the middle of every second long paragraph. */
export function pageNumbers(text: string): Changed {
  const long = linesOf(text).filter((line) => isProse(line) && line.words.length > 160);
  const edits = long
    .filter((_, index) => index % 2 === 0)
    .map((line, index): Edit => {
      const at = line.start + line.words.indexOf(" ", line.words.length / 2);
      return { span: [at, at + 1], words: `\n\n${index + 2}\n\n` };
    });
  return edit(
    text,
    edits.filter(({ span }) => span[0] > 0 && text.charAt(span[0]) === " "),
  );
}

/** Spaces that do not break, as word processors put them after numbers and short words. */
export function hardSpaces(text: string): Changed {
  const edits = Array.from(text.matchAll(/(?<=số|ngày|\d) (?=\p{L}|\d)/gu), ({ index }): Edit => {
    return { span: [index, index + 1], words: "\u00a0", kept: true };
  });
  return edit(text, edits);
}

/** The text from its type on: organ, number, place and date are gone. `null` where no line names the type alone. */
export function dropHead(text: string, gold: Gold): Changed | null {
  const type = linesOf(text.slice(0, HEAD)).find(({ words }) => plain(words) === plain(gold.document.type));
  return type ? assemble(text, [{ from: type.start, to: text.length }]) : null;
}

/** What is known of a document whose head is gone: no place, and of symbol, number and date what an annex prints; what its issuer is, nobody can say. */
export function headless(gold: Gold): Gold {
  const own = gold.citations.find(({ kind, quote }) => kind === "self" && SIGN.test(quote));
  const symbol = own ? (SIGN.exec(own.quote)?.[0] ?? null) : null;
  const number = symbol === null ? null : (/^\d+/u.exec(symbol)?.[0] ?? null);
  return { ...gold, document: { ...gold.document, symbol, number, date: own?.date ?? null, place: null } };
}

function isProse({ words }: Line): boolean {
  return !/[\t|]|^\s*#|\S {3,}\S/u.test(words);
}

function breaksOf({ start, words }: Line, width: number): Edit[] {
  const edits: Edit[] = [];
  let from = 0;
  while (words.length - from > width) {
    const space = words.lastIndexOf(" ", from + width);
    if (space <= from) return edits;
    edits.push({ span: [start + space, start + space + 1], words: "\n" });
    from = space + 1;
  }
  return edits;
}

function lineEnds(text: string, at: (index: number) => Edit): Edit[] {
  return Array.from(text.matchAll(/\n/gu), ({ index }) => at(index));
}

const SIGN = /\d+[-/]\p{Lu}[\p{L}\d/-]*/u;
/** The head of a document lies within so many characters. */
const HEAD = 2500;
