import { opensWithLabel } from "../lexicon/labels.ts";
import { dutyPhrase } from "../lexicon/obligations.ts";
import { headingStance, type Stance } from "../lexicon/purposes.ts";
import type { Provision } from "../model.ts";
import { type Span, trimSpan } from "../text/span.ts";
import { findLabels, type Label } from "./labels.ts";
import type { Reading } from "./reading.ts";

/** A provision with its neighbours, and what it is for the search for tasks. */
export interface Leaf {
  readonly provision: Provision;
  readonly parent: Leaf | null;
  readonly children: Leaf[];
  /** The last provision before it under the same parent that is more than labels. */
  readonly previous: Leaf | null;
  /** The next provision in reading order. */
  next: Leaf | null;
  /** What the nearest heading over it says of its leaves; `null` where none says anything. */
  readonly stance: Stance | null;
  /** Its inline labels where it is nothing but labels (`Đơn vị chủ trì: …`), or a part of such a provision. */
  readonly labels: readonly Label[] | null;
}

/** The outline as a tree, in reading order. */
export function leavesOf(reading: Reading, outline: readonly Provision[]): readonly Leaf[] {
  const byPath = new Map<string, Leaf>();
  const lastChild = new Map<Leaf | null, Leaf>();
  const leaves: Leaf[] = [];
  for (const provision of outline) {
    const parent = provision.parent === null ? null : (byPath.get(provision.parent) ?? null);
    const leaf: Leaf = {
      provision,
      parent,
      children: [],
      previous: lastChild.get(parent) ?? null,
      next: null,
      stance: stanceOf(reading, provision, parent),
      labels: ownLabels(reading, provision, parent),
    };
    parent?.children.push(leaf);
    if (leaf.labels === null) lastChild.set(parent, leaf);
    byPath.set(provision.path, leaf);
    const before = leaves.at(-1);
    if (before) before.next = leaf;
    leaves.push(leaf);
  }
  return leaves;
}

/** What a heading says of its leaves, else what the heading over it says. */
function stanceOf({ folded }: Reading, { title, kind, body }: Provision, parent: Leaf | null): Stance | null {
  const above = parent?.stance ?? null;
  if (kind === "row" || kind === "paragraph" || (title === null && kind !== "part" && kind !== "section"))
    return above;
  return headingStance(folded.slice(body[0], Math.min(body[1], body[0] + 240))) ?? above;
}

/** The labels of a provision that opens with one; all that stands below such a provision belongs to it. */
function ownLabels(
  reading: Reading,
  { kind, body, end }: Provision,
  parent: Leaf | null,
): readonly Label[] | null {
  if (kind === "row" || kind === "part") return null;
  const opens = opensWithLabel(reading.folded.slice(body[0], Math.min(body[1], body[0] + 120)));
  if (!opens) return parent?.labels ? [] : null;
  const labels = findLabels(reading, [body[0], body[1]]);
  const [first] = labels;
  if (!first || first.role === "task") return null;
  if (first.role === "other" && dutyPhrase.test(reading.folded.slice(...first.value))) return null;
  const isEmpty = labels.length === 1 && first.value[1] <= first.value[0];
  return isEmpty && end > body[1] ? [withList(reading, first, end)] : withSentences(reading, labels, body);
}

/** Labels of which the last, if it is a time, is said in all the sentences that follow it: nothing of the task stands there. */
function withSentences({ text }: Reading, labels: readonly Label[], body: Span): readonly Label[] {
  const last = labels.at(-1);
  if (last?.role !== "deadline" || last.value[1] <= last.value[0]) return labels;
  const end = trimSpan(text, body)[1];
  const whole: Label = { ...last, span: [last.span[0], end], value: [last.value[0], end] };
  return [...labels.slice(0, -1), whole];
}

/** A label whose value is the list below it. */
function withList(reading: Reading, label: Label, end: number): Label {
  const nested = findLabels(reading, [label.span[1], end]);
  if (nested.length > 0) return label;
  return { ...label, span: [label.span[0], end], value: [label.span[1], end] };
}
