import { postBodyPattern, postPattern, type SignedFor, signedForCues } from "../lexicon/signatures.ts";
import { matchesOf } from "../text/matches.ts";
import type { Span } from "../text/span.ts";
import { nameUnder, onLineOf } from "./header-columns.ts";
import { type Post, postsIn, roleOf, widened } from "./header-posts.ts";
import { namesIn, signerAfter, spanOf, type Word, wordsOf } from "./header-signer.ts";
import { isCapitals } from "./lines.ts";
import type { Reading } from "./reading.ts";

/** A name or a post, and where it stands. */
interface Signed {
  readonly value: string;
  readonly span: Span;
}

/** Who signed, as what, and for which body. Of two who sign, both, with a semicolon between them. */
export interface Signature {
  readonly signer: Signed | null;
  readonly role: Signed | null;
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
  const first = signatureAt(reading, at, foot[1]);
  const below = first.role && first.signer ? signatureStart(reading, [first.signer.span[1], foot[1]]) : null;
  const second = below === null ? null : signatureAt(reading, below, foot[1]);
  return second?.role && second.signer ? { ...first, ...bothOf([first, second]) } : first;
}

function signatureAt(reading: Reading, at: number, to: number): Signature {
  const words = wordsOf(reading, [at, Math.min(to, at + 600)]);
  const folded = words.map((word) => word.folded).join(" ");
  const posts = postsOver(words, postsIn(folded, words));
  const last = posts.at(-1);
  const post = last && widened(words, last);
  const role = post ? roleOf(reading, words, post) : null;
  const signer = signerAfter(words, post?.to ?? bodyEnd(words));
  return { body: bodyOf(words, folded), ...paired(reading, words, { posts, role, signer }) };
}

/** The posts over the first name: what stands below a name in small letters is another signature. */
function postsOver(words: readonly Word[], posts: readonly Post[]): readonly Post[] {
  const [first] = posts;
  const name = first && words.findIndex(({ text }, at) => at >= first.to && /^\p{Lu}\p{Ll}/u.test(text));
  return name === undefined || name < 0 ? posts : posts.filter(({ from }) => from < name);
}

interface Parts {
  readonly posts: readonly Post[];
  readonly role: Signed | null;
  readonly signer: Signed | null;
}

type Pair = Pick<Signature, "role" | "signer">;

/** Of two who sign side by side both, where each post stands over one name; one alone where only that one can be told; else neither. */
function paired(reading: Reading, words: readonly Word[], { posts, role, signer }: Parts): Pair {
  if (!role || !signer) return { role, signer };
  const names = namesIn(words);
  const name = nameUnder(reading, { post: role.span, name: signer.span, names });
  if (name === undefined) return { role, signer };
  const beside = onLineOf(reading, signer.span, names);
  const pairs = beside.flatMap((span) => pairOver(reading, words, { posts, names, span }) ?? []);
  if (pairs.length === beside.length) return bothOf(pairs);
  if (name === null) return { role: null, signer: null };
  return { role, signer: nameFrom(words, name) };
}

/** The last post over one of the names that stand side by side, and that name. */
function pairOver(
  reading: Reading,
  words: readonly Word[],
  {
    posts,
    names,
    span,
  }: { readonly posts: readonly Post[]; readonly names: readonly Span[]; readonly span: Span },
): Pair | null {
  const over = posts.findLast(({ from, to }) => {
    const post = spanOf(words, from, to);
    return post[1] <= span[0] && nameUnder(reading, { post, name: span, names })?.[0] === span[0];
  });
  return over ? { role: roleOf(reading, words, over), signer: nameFrom(words, span) } : null;
}

function nameFrom(words: readonly Word[], [start]: Span): Signed | null {
  return signerAfter(
    words,
    words.findIndex(({ span }) => span[0] === start),
  );
}

/** Two who sign: names and posts in the order of the text. */
function bothOf(pairs: readonly Pair[]): Pair {
  return { signer: joined(pairs.map(({ signer }) => signer)), role: joined(pairs.map(({ role }) => role)) };
}

function joined(parts: readonly (Signed | null)[]): Signed | null {
  const all = parts.filter((part) => part !== null);
  const starts = all.map(({ span }) => span[0]);
  const ends = all.map(({ span }) => span[1]);
  return all.length === 0
    ? null
    : { value: all.map(({ value }) => value).join("; "), span: [Math.min(...starts), Math.max(...ends)] };
}

/** Where the signature begins: at an abbreviation before a body or a post in capitals, or at a post that stands alone. */
function signatureStart({ text, folded }: Reading, [from, to]: Span): number | null {
  const words = folded.slice(from, to);
  for (const { index, 0: found } of matchesOf(OPENING, words)) {
    const start = from + index + (found.length - found.trimStart().length);
    if (isCapitals(text, [start, Math.min(to, start + found.trim().length)])) return start;
  }
  return null;
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

const POST_FIRST = new RegExp(`^(?:${postPattern})`, "u");
const POST_ALONE = new RegExp(`^(?:${postPattern})(?!\\p{L})`, "u");
const POST_BODY = new RegExp(`^(?:${postBodyPattern})(?!\\p{L})`, "u");
const OPENING = new RegExp(
  `(?:^|[\\n\\t]|;\\s|\\.\\s|\\s{3})[^\\p{L}\\n]{0,12}(?:(?:t\\s?[./]?\\s?m|k\\s?[./]?\\s?t|t\\s?[./]?\\s?u\\s?[./]?\\s?q|t\\s?[./]?\\s?l|q)(?:\\s?[./]|\\s)\\s{0,8}\\p{L}{2}|(?:${postPattern})(?=\\s|$))`,
  "gu",
);
