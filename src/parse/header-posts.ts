import { postBodyPattern, postPattern } from "../lexicon/signatures.ts";
import { matchesOf } from "../text/matches.ts";
import type { Span } from "../text/span.ts";
import { cased } from "./header-names.ts";
import { signerAfter, spanOf, type Word } from "./header-signer.ts";
import type { Reading } from "./reading.ts";

/** A post in a signature, in words counted from the first. */
export interface Post {
  readonly from: number;
  readonly to: number;
  /** Where the words begin that name what the post is of: `TRƯỞNG PHÒNG` before `NỘI VỤ`. */
  readonly of?: number;
}

/** The posts among the words in capitals, in reading order. */
export function postsIn(folded: string, words: readonly Word[]): readonly Post[] {
  const posts: Post[] = [];
  for (const { index, 0: found, groups } of matchesOf(POST, folded)) {
    if (groups?.body !== undefined) continue;
    const from = folded.slice(0, index).split(" ").length - 1;
    const to = from + found.split(" ").length;
    if (!words.slice(from, to).every(isUpper)) break;
    posts.push({ from, to });
  }
  return posts;
}

/** The post with the office that its own line names in capitals, where a name follows: `TRƯỞNG PHÒNG NỘI VỤ`, `GIÁM ĐỐC SỞ Y TẾ`. */
export function widened(words: readonly Word[], post: Post): Post {
  let to = post.to;
  while (to < words.length && isUpper(words[to]) && words[to]?.leads === false) to++;
  return to > post.to && signerAfter(words, to) !== null ? { from: post.from, to, of: post.to } : post;
}

/** The post as it is written in running text: `PHÓ CHỦ TỊCH` → `Phó Chủ tịch`; an acting one says so: `Quyền Giám đốc`. */
export function roleOf(
  reading: Reading,
  words: readonly Word[],
  { from, to, of = to }: Post,
): { readonly value: string; readonly span: Span } {
  const folded = (start: number, end: number): string =>
    words
      .slice(start, end)
      .map((word) => word.folded)
      .join(" ");
  const title = sentenceCase(folded(from, of), folded(0, words.length));
  const office = of < to ? ` ${officeName(reading, folded(of - 1, of), folded(of, to))}` : "";
  return { value: `${title}${office}`, span: spanOf(words, from, to) };
}

/** The office in small letters, as the text has it elsewhere with the last word of the post (`Phòng Nội vụ`) or without. */
function officeName(reading: Reading, last: string, office: string): string {
  const name = OFFICES.has(last)
    ? cased(reading, `${last} ${office}`).slice(last.length + 1)
    : cased(reading, office);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function sentenceCase(post: string, folded: string): string {
  const acting = new RegExp(`(?:^|\\s)q\\s*[./]\\s*${post}`, "u").test(folded);
  const lead = /^(?:phó |tổng (?!cục))(?=\p{L}+ \p{L})/u.exec(post)?.[0] ?? "";
  const rest = post.slice(lead.length);
  const title =
    lead.charAt(0).toUpperCase() +
    lead.slice(1) +
    rest.charAt(0).toUpperCase() +
    rest
      .slice(1)
      .replace(/ ban bí thư$/u, " Ban Bí thư")
      .replace(/ (?=(?:thường trực|văn phòng)$)\p{L}/u, (found) => found.toUpperCase());
  return acting ? `Quyền ${title}` : title;
}

function isUpper(word: Word | undefined): boolean {
  return word !== undefined && word.text === word.text.toUpperCase();
}

const OFFICES: ReadonlySet<string> = new Set(["phòng", "ban"]);
const POST = new RegExp(
  `(?<!\\p{L})(?:(?<body>${postBodyPattern})|(?:${postPattern.replaceAll("\\s+", " ")})(?: thường trực)?)(?!\\p{L})`,
  "gu",
);
