/** A hop in words, and the line that it is drawn as. */
import type { Language, RelationKind } from "../model.ts";
import type { TraceHop } from "../query/answers.ts";
import { stepWords } from "./table-words.ts";
import { paint, relationStroke, type Stroke } from "./theme.ts";
import { traceWords } from "./trace-words.ts";
import { relationWords, roleWords, scoreOf, wordFor } from "./words.ts";

/** The relation of a hop, and the role where a unit is charged: `giao cho (chủ trì)`. */
export function stepOf({ relation, role, inferred }: TraceHop, lang: Language): string {
  const word = Object.hasOwn(stepWords, relation)
    ? wordFor(stepWords, relation, lang)
    : wordFor(relationWords, relation, lang);
  const more = [role === null ? [] : roleWords[role][lang], inferred ? traceWords.inferred[lang] : []].flat();
  return more.length === 0 ? word : `${word} (${more.join(", ")})`;
}

/** The relation with its score. */
export function scoredStep(hop: TraceHop, lang: Language): string {
  return hop.score === null ? stepOf(hop, lang) : `${stepOf(hop, lang)} ${scoreOf(hop.score, lang)}`;
}

/** The line of a relation; what is inferred is dotted. */
export function strokeOf(relation: string, inferred: boolean): Stroke {
  const stroke = Object.hasOwn(relationStroke, relation)
    ? relationStroke[relation as RelationKind]
    : (STEPS[relation] ?? relationStroke.mentions);
  return inferred ? { ...stroke, dash: INFERRED } : stroke;
}

const STEPS: Readonly<Record<string, Stroke>> = {
  carriesOut: { color: paint.strong, width: 2.2, dash: null },
  contains: { color: paint.muted, width: 1.4, dash: "2 2.5" },
  assignedTo: { color: "#6a4fa3", width: 1.4, dash: "8 3" },
};
const INFERRED = "2 4";
