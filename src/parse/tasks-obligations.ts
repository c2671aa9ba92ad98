import { LONGEST_LABEL, labelRole } from "../lexicon/labels.ts";
import {
  closingFormula,
  doingPhrase,
  dutyPhrase,
  leadInEnd,
  leadInTail,
  modalPhrase,
  ownFigure,
  statementCue,
} from "../lexicon/obligations.ts";
import { sentences } from "../text/sentences.ts";
import { type Span, trimSpan } from "../text/span.ts";
import type { Reading } from "./reading.ts";
import type { Leaf } from "./tasks-tree.ts";

/** The rule by which a provision is a task; `null` where it obliges nobody. */
export function obligation(reading: Reading, leaf: Leaf): string | null {
  const { provision, stance, labels, children } = leaf;
  if (labels !== null || stance === "silent") return null;
  const body = trimSpan(reading.text, provision.body);
  if (body[1] <= body[0]) return null;
  const below = children.filter((child) => child.labels === null);
  if (provision.kind === "paragraph" && isClosing(reading.folded.slice(...body))) return null;
  if (below.length > 0) return obligesAbove(reading, leaf, below) ? "task.sentence" : null;
  if (isBareHeading(reading, leaf, body)) return null;
  return obligesAsLeaf(reading, leaf, body) ? "task.leaf" : null;
}

function isClosing(words: string): boolean {
  return words.includes("chịu") && closingFormula.test(words);
}

/** A provision with others below it: its own words must be a full sentence that obliges somebody. */
function obligesAbove({ text, folded }: Reading, { provision }: Leaf, below: readonly Leaf[]): boolean {
  const all = sentences(text, trimSpan(text, provision.body));
  if (hasOwnDuty(folded, all.at(-1))) return true;
  const whole = dropLeadIn(folded, all);
  const last = whole.at(-1);
  if (!last) return false;
  const lastWords = folded.slice(...last);
  if (setsFigure(lastWords) && isDuty(lastWords)) return true;
  if (!SENTENCE_END.test(lastWords.slice(-4))) return false;
  const words = whole.map((span) => folded.slice(...span));
  const onlyParagraphs = below.every(({ provision: { kind } }) => kind === "paragraph");
  if (onlyParagraphs && provision.title === null && words.some((sentence) => !isStatement(sentence)))
    return true;
  if (!words.some((sentence) => isDuty(sentence))) return false;
  return onlyParagraphs || words.length > 1 || words.some((sentence) => dutyPhrase.test(sentence));
}

function obligesAsLeaf({ text, folded }: Reading, leaf: Leaf, body: Span): boolean {
  const { provision, parent, stance } = leaf;
  const all = sentences(text, body);
  const kept = introduces(leaf) ? dropLeadIn(folded, all) : all;
  const words = kept.map((span) => folded.slice(...span));
  const mustSay =
    kept.length < all.length || stance === "facts" || (provision.kind === "paragraph" && parent === null);
  return words.some((sentence) => (mustSay ? isDuty(sentence) : !isStatement(sentence)));
}

/** Whether a lead-in first obliges somebody itself: `Xây dựng kế hoạch, hoàn thành trong quý II; chỉ đạo các xã:` */
function hasOwnDuty(folded: string, last: Span | undefined): boolean {
  if (!last) return false;
  const words = folded.slice(...last);
  const tail = leadInTail.exec(words);
  const own = tail === null ? "" : words.slice(0, tail.index);
  return own.length >= SHORTEST_DUTY && doingPhrase.test(own) && isDuty(own) && !leadInEnd.test(own);
}

/** Whether a sentence sets a figure of its own: then it obliges, though it may introduce what follows, too. */
function setsFigure(sentence: string): boolean {
  return ownFigure.test(sentence);
}

/** The sentences without the last one, where it only introduces what follows. */
function dropLeadIn(folded: string, all: readonly Span[]): readonly Span[] {
  const last = all.at(-1);
  if (!last) return all;
  const words = folded.slice(Math.max(last[0], last[1] - 90), last[1]);
  return leadInEnd.test(words) && !setsFigure(folded.slice(...last)) ? all.slice(0, -1) : all;
}

/** Whether something stands after a leaf that it can introduce; its own labels are nothing of the kind. */
function introduces({ provision, next }: Leaf): boolean {
  if (next === null || next.labels !== null) return false;
  return provision.kind === "paragraph"
    ? next.provision.kind !== "part"
    : next.provision.kind === "paragraph";
}

/** A heading without anything below it, or a line in emphasis that only names what follows. */
function isBareHeading({ text, folded }: Reading, { provision, children }: Leaf, body: Span): boolean {
  if (children.length > 0) return false;
  const words = folded.slice(...body);
  if (provision.kind === "part") return !(words.endsWith(".") || words.endsWith(";")) || !isDuty(words);
  if (ENDED.test(words.slice(-4)) || isDuty(words)) return false;
  if (provision.kind === "section" || "*_".includes(text.charAt(body[0]))) return true;
  return MARK_BEFORE.test(text.slice(Math.max(0, body[0] - 3), body[0]));
}

/** Whether a sentence says what somebody has to do; `Nhiệm vụ:` before it says so itself. */
function isDuty(sentence: string): boolean {
  const colon = sentence.slice(0, LONGEST_LABEL).indexOf(":");
  if (colon > 0 && labelRole(sentence.slice(0, colon)) === "task") return true;
  return (doingPhrase.test(sentence) || dutyPhrase.test(sentence)) && !isStatement(sentence);
}

/** Whether a sentence obliges nobody: a definition, an assessment, a formula. */
export function isStatement(sentence: string): boolean {
  const cue = statementCue(sentence.slice(0, 520));
  if (!cue) return false;
  if (cue.shows === "nothing") return true;
  if (cue.shows === "modal" && doingPhrase.test(sentence)) return false;
  return !(cue.shows === "modal" ? modalPhrase : dutyPhrase).test(sentence);
}

/** The words before the tail of a lead-in say something themselves only if there are so many. */
const SHORTEST_DUTY = 40;
const MARK_BEFORE = /[*_]\s*$/u;
const ENDED = /[.;:!…)]["”»*_]{0,3}$/u;
const SENTENCE_END = /[.;!…]["”»)*_]{0,3}$/u;
