/** Changes of letters that move nothing: other placements of tone marks, capitals, misread letters. */
import type { Gold } from "../gold.ts";
import { type Changed, type Edit, edit } from "./pieces.ts";

/** `ủy` for `uỷ` and the reverse: each word that has one spelling takes the other. */
export function swapToneOfUy(text: string): Changed {
  return edit(text, respelled(text, /(?<![qQ])[uU][ỳýỷỹỵỲÝỶỸỴ](?!\p{L})|[ùúủũụÙÚỦŨỤ][yY](?!\p{L})/gu));
}

/** `hòa` for `hoà`, `khỏe` for `khoẻ` and the reverse. */
export function swapToneOfOa(text: string): Changed {
  return edit(text, respelled(text, /[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ](?!\p{L})|[òóỏõọÒÓỎÕỌ][aeAE](?!\p{L})/gu));
}

/** The titles of parts and sections in capitals; their labels stay, because `a)` and `A)` are two labels. */
export function raiseHeadings(text: string, gold: Gold): Changed {
  const starts = gold.outline
    .filter(({ title, kind }) => title && kind !== "row")
    .flatMap(({ start }) => start ?? []);
  const edits = starts
    .toSorted((a, b) => a - b)
    .flatMap((start): Edit[] => {
      const line = /^[^\n]*/u.exec(text.slice(start))?.[0] ?? "";
      const label =
        /^[\s#*_]*(?:[-+•]|\(?[\p{L}\d]{1,4}(?:\.\d{1,3}){0,4}[-.)/]{1,2})\s/u.exec(line)?.[0] ?? "";
      const title = line.slice(label.length);
      return [{ span: [start + label.length, start + line.length], words: title.toUpperCase(), kept: true }];
    });
  return edit(text, edits);
}

/** About one letter in `step` misread as a scanner does it: a mark lost, a stroke lost. Digits are spared. */
export function misread(text: string, step: number): Changed {
  const edits: Edit[] = [];
  for (let at = step; at < text.length; at++) {
    const as = MISREAD[text.charAt(at)];
    if (as === undefined) continue;
    edits.push({ span: [at, at + 1], words: as, kept: true });
    at += step;
  }
  return edit(text, edits);
}

/** The edits that move the tone of each match to its other vowel. */
function respelled(text: string, words: RegExp): Edit[] {
  return Array.from(text.matchAll(words), ({ 0: found, index }) => ({
    span: [index, index + found.length],
    words: otherPlacement(found),
    kept: true,
  }));
}

/** Two vowels of which one bears a tone, with the tone on the other. */
function otherPlacement(pair: string): string {
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(pair.normalize("NFD"))?.[0] ?? "";
  const [first = "", last = ""] = pair.normalize("NFD").replace(tone, "");
  return (pair.charAt(0) === first ? first + tone + last : first + last + tone).normalize("NFC");
}

const MISREAD: Readonly<Record<string, string>> = Object.fromEntries(
  [..."ăâđêôơưạảấầẩậắằặẹẻếềểệịỉọỏốồổộớờởợụủứừửữựỵỷ"].map((letter) => [letter, withoutMark(letter)]),
);

/** The letter without its last mark: `ệ` is read as `ẹ`, `ư` as `u`, `đ` as `d`. */
function withoutMark(letter: string): string {
  if (letter === "đ") return "d";
  return letter.normalize("NFD").slice(0, -1).normalize("NFC");
}
