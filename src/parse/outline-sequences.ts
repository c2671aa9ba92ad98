/** How the labels of one kind follow one another. */
import type { Label } from "./outline-labels.ts";

/** Whether a label is the next of the same sequence. */
export function follows(above: Label, label: Label): boolean {
  if (above.kind !== label.kind) return false;
  if (label.kind === "dash" || label.kind === "plus") return true;
  if (styleOf(above) !== styleOf(label) || above.numbers.length !== label.numbers.length) return false;
  const same = above.numbers.slice(0, -1).every((number, at) => number === label.numbers[at]);
  return same && label.order > above.order && label.order <= above.order + 4;
}

/** Whether a dotted label takes its parent's label in: `2.1` under `2`. */
export function replacesLabel(above: Label, label: Label): boolean {
  if (above.kind !== label.kind || label.numbers.length < 2) return false;
  if (label.kind === "letter") return above.numbers.length === 0 && above.order === label.numbers[0];
  return (
    above.numbers.length === label.numbers.length - 1 &&
    above.numbers.every((number, at) => number === label.numbers[at])
  );
}

/** What sets two sequences of one kind apart: `1)` is not `1.` */
export function styleOf({ text, kind }: Label): string {
  if (kind === "bracketed") return /\d/u.test(text) ? "(1)" : "(a)";
  return text.endsWith(")") ? ")" : ".";
}
