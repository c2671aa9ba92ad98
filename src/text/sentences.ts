import { matchesOf } from "./matches.ts";
import { type Span, trimSpan } from "./span.ts";

/**
 * The sentences of a span, without the white space around them. A sentence ends at a full stop, an exclamation or a question
 * mark before a capital, a quotation mark or a bracket: numbers (`1.500`) and `v.v.` within a sentence do not end it.
 */
export function sentences(text: string, [start, end]: Span): readonly Span[] {
  const found: Span[] = [];
  let from = start;
  for (const { index, 0: mark } of matchesOf(ENDS, text.slice(start, end))) {
    addSentence(found, text, [from, start + index + mark.length]);
    from = start + index + mark.length;
  }
  addSentence(found, text, [from, end]);
  return found;
}

function addSentence(found: Span[], text: string, span: Span): void {
  const sentence = trimSpan(text, span);
  if (sentence[1] > sentence[0]) found.push(sentence);
}

const ENDS = /(?<!\b(?:TS|ThS|GS|PGS|KT|TM|TP|Tp|BS))[.!?…]{1,3}["”»)*_]{0,3}\s{1,4}(?=["“(*_]{0,3}\p{Lu})/gu;
