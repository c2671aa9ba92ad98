import { documentTypes } from "../lexicon/document-types.ts";
import { issuerOf } from "../lexicon/issuers.ts";
import { asks, bodyPattern } from "../lexicon/organs.ts";
import { fold } from "../text/fold.ts";
import { withoutMarkup } from "../text/markup.ts";
import { matchesOf } from "../text/matches.ts";
import type { Span } from "../text/span.ts";
import { isPartyMasthead, type Organ } from "./header-masthead.ts";
import { type Author, cased, withName } from "./header-names.ts";
import type { Signature } from "./header-signature.ts";
import type { Heading } from "./header-title.ts";
import type { Reading } from "./reading.ts";

/** What an author is sought in. */
export interface AuthorSources {
  readonly heading: Heading;
  readonly masthead: Span;
  readonly organs: readonly Organ[];
  readonly preamble: Span;
  readonly signature: Signature;
  readonly symbol: string | null;
}

/**
 * The body that issues. A State paper's masthead names it. A Party paper's masthead names the committee, whoever the author is:
 * there the title, the words that promulgate, and the signature go before it.
 */
export function findAuthor(reading: Reading, sources: AuthorSources): Author | null {
  const { heading, organs, masthead, symbol, signature } = sources;
  const named = heading.author && bodyOnly(reading, heading.author, "issuer.heading");
  const organ = organs.at(-1);
  const parent = organs.length > 1 ? (organs.at(-2)?.words ?? null) : null;
  const alone: Author | null = organ
    ? { words: organ.text, parent, evidence: { span: organ.span, rule: "issuer.masthead" } }
    : null;
  const promulgating = findPromulgation(reading, sources.preamble, heading.type?.name ?? null);
  const printed = alone && (jointly(reading, alone, promulgating) ?? alone);
  const signed = fromSignature(reading, signature, printed);
  const party =
    isPartyMasthead(reading, masthead) || (symbol !== null && issuerOf(symbol)?.branch === "party");
  if (party || signature.body?.words.startsWith("đảng"))
    return named ?? withName(promulgating, printed) ?? signed ?? printed;
  if (promulgating && isCommitteeOf(signature, promulgating)) return promulgating;
  return printed ?? named ?? promulgating ?? signed ?? attachedAuthor(reading, heading);
}

/** `BỘ Y TẾ - TRUNG ƯƠNG HỘI …`: two bodies that issue together, as the words that promulgate name them, else each by its own name. */
function jointly(reading: Reading, { words, evidence }: Author, promulgating: Author | null): Author | null {
  const [first, ...others] = partsOf(words);
  if (first === undefined || others.length === 0) return null;
  const named = fold(promulgating?.words ?? "");
  if (promulgating && named.startsWith(fold(first)) && /\svà\s/u.test(named)) return promulgating;
  return {
    words: [first, ...others].map((body) => cased(reading, body)).join(" và "),
    parent: null,
    evidence,
  };
}

/** The names on the two sides of a dash. */
function partsOf(words: string): readonly string[] {
  let at = 0;
  return fold(words)
    .split(JOINT)
    .map((part) => {
      const start = at;
      at += part.length;
      return words.slice(start, at).replace(/^\s*[-–]\s*/u, "");
    });
}

/** Whether the committee of an association both promulgates a paper and signs it: its masthead names the association alone. */
function isCommitteeOf({ body }: Signature, promulgating: Author): boolean {
  if (body?.signedFor !== "on-behalf" || !COMMITTEE.test(body.words)) return false;
  return fold(promulgating.words).startsWith(COMMITTEE.exec(body.words)?.[0] ?? body.words);
}

/**
 * `Ủy ban nhân dân tỉnh ban hành Kế hoạch …`: the subject of the words that promulgate the document. What was promulgated before
 * (`đã ban hành`) and what has a number is another document.
 */
function findPromulgation(reading: Reading, [from, to]: Span, type: string | null): Author | null {
  const words = reading.folded.slice(from, to);
  const found = matchesOf(PROMULGATES, words).filter(({ groups }) => groups?.done === undefined);
  const noun = type === null ? null : fold(type).split(" ")[0];
  const own = found.filter(({ groups }) => groups?.noun === noun);
  for (const { index } of own.length > 0 ? own : found) {
    const floor = Math.max(0, index - 260);
    const clause = words
      .slice(floor, index)
      .replace(/\([^()]{0,160}\)/gu, (inner) => " ".repeat(inner.length));
    const opening = matchesOf(SUBJECT, clause).at(-1) ?? matchesOf(SUBJECT_ON_LINE, clause).at(-1);
    if (!opening || /[;:.]\s/u.test(clause.slice(opening.index + opening[0].length))) continue;
    const span: Span = [from + floor + opening.index + (opening.groups?.before?.length ?? 0), from + index];
    if (span[1] - span[0] > 190) continue;
    return { words: textOf(reading, span), parent: null, evidence: { span, rule: "issuer.promulgation" } };
  }
  return null;
}

/** The body of `T/M …`: a standing committee and a party group are those of the body that the masthead prints. */
function fromSignature(reading: Reading, { body }: Signature, printed: Author | null): Author | null {
  if (body?.signedFor !== "on-behalf") return null;
  const evidence = { span: body.span, rule: "issuer.signature" };
  if (printed && fold(printed.words).startsWith(body.words)) return { ...printed, evidence };
  const words = cased(reading, body.words);
  const committee =
    printed && /tỉnh ủy|thành ủy|huyện ủy|đảng bộ/u.test(fold(printed.words))
      ? ` ${cased(reading, printed.words)}`
      : "";
  return {
    words: /^ban (?:thường vụ|chấp hành)$/u.test(body.words) ? `${words}${committee}` : words,
    parent: null,
    evidence,
  };
}

/** `(Kèm theo Quyết định … của Ủy ban nhân dân tỉnh)`: a plan that a decision promulgates is the same body's. */
function attachedAuthor(reading: Reading, { end, title }: Heading): Author | null {
  if (!title || end <= title[1]) return null;
  const found = ATTACHED.exec(reading.folded.slice(title[1], end));
  if (!found?.groups?.body) return null;
  const start = title[1] + found.index + found[0].length - found.groups.body.length;
  return bodyOnly(reading, [start, start + found.groups.body.length], "issuer.attached");
}

function bodyOnly(reading: Reading, span: Span, rule: string): Author {
  const lead = /^của\s+/u.exec(reading.folded.slice(span[0], span[1]))?.[0].length ?? 0;
  const exact: Span = [span[0] + lead, span[1]];
  return { words: textOf(reading, exact), parent: null, evidence: { span: exact, rule } };
}

/** The words of a span on one line, without marks and without what stands in brackets. */
function textOf({ text }: Reading, [start, end]: Span): string {
  const plain = withoutMarkup(text.slice(start, end))
    .replace(/[*_#\\|]/gu, " ")
    .replace(/\([^()]{0,160}\)/gu, " ");
  return plain
    .replace(/\s+/gu, " ")
    .replace(/[\s,;:-]+$/u, "")
    .trim();
}

const COMMITTEE = /^(?:ban (?:thường vụ|chấp hành|thường trực|bí thư)|đoàn chủ tịch)(?!\p{L})/u;
const typeNames = documentTypes
  .map(({ name }) => fold(name).split(" ")[0])
  .filter((word) => word !== undefined);
const PROMULGATES = new RegExp(
  `(?:(?<done>đã)\\s+|(?:sẽ|tiếp\\s+tục|thống\\s+nhất|quyết\\s+định|tổ\\s+chức)\\s+){0,2}(?:${asks.pattern}|(?:ban\\s+hành|xây\\s+dựng|đề\\s+ra|triển\\s+khai|cụ\\s+thể\\s+hóa|yêu\\s+cầu|chỉ\\s+thị|ký\\s+kết|ra)\\s+(?:thực\\s+hiện\\s+)?["(]?(?<noun>${[...new Set(typeNames)].join("|")}|các|thủ\\s+trưởng|giám\\s+đốc)(?!\\p{L})(?!(?:\\s+\\p{L}+){0,3}\\s+số\\s+\\d))`,
  "gu",
);
/** Where a subject can begin: after a stop, else, where none stands before it, at the head of a line. */
const SUBJECT = subjectAfter(`[;,:."]\\s+`);
const SUBJECT_ON_LINE = subjectAfter("^|\\n\\s{0,40}");

function subjectAfter(before: string): RegExp {
  return new RegExp(`(?<before>${before})(?:chủ\\s+tịch\\s+)?(?=(?:${bodyPattern})(?!\\p{L}))`, "gu");
}

const JOINT = new RegExp(`(?=\\s+[-–]\\s+(?:${bodyPattern})(?!\\p{L}))`, "u");
const ATTACHED = new RegExp(
  `\\sngày\\s.{0,40}\\scủa\\s+(?:(?:chủ\\s+tịch|bộ\\s+trưởng|giám\\s+đốc)\\s+)?(?<body>(?:${bodyPattern})(?!\\p{L})[\\p{L}\\s&,-]{0,120})(?=\\))`,
  "u",
);
