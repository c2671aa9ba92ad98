import { type Span, trimSpan } from "./span.ts";

/**
 * The sentences of a span, without the white space around them. A sentence ends at a full stop, an exclamation or a question
 * mark before a capital, a quotation mark or a bracket: numbers (`1.500`) and `v.v.` within a sentence do not end it.
 */
export function sentences(text: string, [start, end]: Span): readonly Span[] {
  const words = text.slice(start, end);
  const found: Span[] = [];
  let from = 0;
  for (const match of words.matchAll(ENDS)) {
    const to = match.index + match[0].length;
    found.push([start + from, start + to]);
    from = to;
  }
  found.push([start + from, end]);
  return found.map((span) => trimSpan(text, span)).filter(([a, b]) => b > a);
}

const ENDS = /(?<!\b(?:TS|ThS|GS|PGS|KT|TM|TP|Tp|BS))[.!?…]{1,3}["”»)*_]{0,3}\s{1,4}(?=["“(*_]{0,3}\p{Lu})/gu;
