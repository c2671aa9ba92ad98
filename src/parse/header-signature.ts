import { postBodyPattern, postPattern, type SignedFor, signedForCues } from "../lexicon/signatures.ts";
import type { Span } from "../text/span.ts";
import { nameUnder } from "./header-columns.ts";
import { namesIn, signerAfter, spanOf, type Word, wordsOf } from "./header-signer.ts";
import { isCapitals } from "./lines.ts";
import type { Reading } from "./reading.ts";

/** Who signed, as what, and for which body. */
export interface Signature {
  readonly signer: { readonly value: string; readonly span: Span } | null;
  readonly role: { readonly value: string; readonly span: Span } | null;
  /** The body on whose behalf it is signed (`TM. ỦY BAN NHÂN DÂN`), folded. */
  readonly body: { readonly words: string; readonly span: Span; readonly signedFor: SignedFor } | null;
}

/**
 * Reads the signature in a foot: the line of the body, the post that signs (the last one printed, since it signs for the one
 * above), and the name below, whatever stamps stand between. In a flattened table all of it is one line:
 *
 *     TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn A
 */
export function findSignature(reading: Reading, foot: Span): Signature {
  const at = signatureStart(reading, foot);
  if (at === null) return { signer: null, role: null, body: null };
  const words = wordsOf(reading, [at, Math.min(foot[1], at + 600)]);
  const folded = words.map((word) => word.folded).join(" ");
  const post = lastPost(folded, words);
  const body = bodyOf(words, folded);
  const role = post && {
    value: sentenceCase(
      words
        .slice(post.from, post.to)
        .map((word) => word.folded)
        .join(" "),
      folded,
    ),
    span: spanOf(words, post.from, post.to),
  };
  const signer = signerAfter(words, post?.to ?? bodyEnd(words));
  return { body, ...paired(reading, words, { role, signer }) };
}

/** Of two who sign side by side, name and post of the same one; neither where they cannot be paired. */
function paired(
  reading: Reading,
  words: readonly Word[],
  { role, signer }: Omit<Signature, "body">,
): Omit<Signature, "body"> {
  if (!role || !signer) return { role, signer };
  const name = nameUnder(reading, { post: role.span, name: signer.span, names: namesIn(words) });
  if (name === undefined) return { role, signer };
  if (name === null) return { role: null, signer: null };
  const at = words.findIndex(({ span }) => span[0] === name[0]);
  return { role, signer: signerAfter(words, at) };
}

/** Where the signature begins: at an abbreviation before a body or a post in capitals, or at a post that stands alone. */
function signatureStart({ text, folded }: Reading, [from, to]: Span): number | null {
  const words = folded.slice(from, to);
  for (const { index, 0: found } of words.matchAll(OPENING)) {
    const start = from + index + (found.length - found.trimStart().length);
    if (isCapitals(text, [start, Math.min(to, start + found.trim().length)])) return start;
  }
  return null;
}

/** The last post among the words in capitals, in words counted from the first. */
function lastPost(folded: string, words: readonly Word[]): { from: number; to: number } | null {
  let last: { from: number; to: number } | null = null;
  for (const { index, 0: found, groups } of folded.matchAll(POST)) {
    if (groups?.body !== undefined) continue;
    const from = folded.slice(0, index).split(" ").length - 1;
    const to = from + found.split(" ").length;
    if (words.slice(from, to).every(({ text }) => text === text.toUpperCase())) last = { from, to };
    else break;
  }
  return last;
}

/** The first words in capitals up to the next abbreviation, post or line. */
function bodyOf(words: readonly Word[], folded: string): Signature["body"] {
  const cue = signedForCues.find(({ phrase }) => phrase.test(folded));
  if (!cue) return null;
  const length = cue.phrase.exec(folded)?.[0].length ?? 0;
  const skipped = folded.slice(0, length).trimEnd().split(" ").length;
  const glued = !folded.slice(0, length).endsWith(" ");
  const from = glued ? 0 : skipped;
  let to = from + 1;
  while (to < words.length && !endsBody(words, to)) to++;
  const body = words
    .slice(from, to)
    .map((word) => word.folded)
    .join(" ");
  const plain = glued ? body.replace(cue.phrase, "") : body;
  return POST_FIRST.test(plain)
    ? null
    : { words: plain, span: spanOf(words, from, to), signedFor: cue.shows };
}

function endsBody(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.text !== word.text.toUpperCase()) return true;
  const [before, ...following] = words.slice(at - 1, at + 4).map(({ folded }) => folded);
  const rest = following.join(" ");
  if (POST_BODY.test(`${before} ${rest}`)) return false;
  return POST_ALONE.test(rest) || signedForCues.some(({ phrase }) => phrase.test(`${rest} `));
}

function bodyEnd(words: readonly Word[]): number {
  return words.findIndex(({ text }) => text !== text.toUpperCase());
}

/** `PHÓ CHỦ TỊCH` → `Phó Chủ tịch`; an acting post says so: `Quyền Giám đốc`. */
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

const POST = new RegExp(
  `(?<!\\p{L})(?:(?<body>${postBodyPattern})|(?:${postPattern.replaceAll("\\s+", " ")})(?: thường trực)?)(?!\\p{L})`,
  "gu",
);
const POST_FIRST = new RegExp(`^(?:${postPattern})`, "u");
const POST_ALONE = new RegExp(`^(?:${postPattern})(?!\\p{L})`, "u");
const POST_BODY = new RegExp(`^(?:${postBodyPattern})(?!\\p{L})`, "u");
const OPENING = new RegExp(
  `(?:^|[\\n\\t]|;\\s|\\.\\s|\\s{3})[^\\p{L}\\n]{0,12}(?:(?:t\\s?[./]?\\s?m|k\\s?[./]?\\s?t|t\\s?[./]?\\s?u\\s?[./]?\\s?q|t\\s?[./]?\\s?l|q)(?:\\s?[./]|\\s)\\s{0,8}\\p{L}{2}|(?:${postPattern})(?=\\s|$))`,
  "gu",
);
