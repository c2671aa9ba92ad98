/** What became of the elements of an upstream task in the tasks of one plan that carry it out. */
import { nameKey } from "../graph/keys.ts";
import type { ChainGraph } from "../graph/schema.ts";
import type { Fact } from "../model-evidence.ts";
import type { Role, Target } from "../model-tasks.ts";
import { fold } from "../text/fold.ts";
import type { Quote } from "./answers.ts";
import { bodyName, isCollective } from "./body.ts";
import { deadlineVerdict } from "./compare-dues.ts";
import { figureWords } from "./compare-facts.ts";
import { sameProduct } from "./elements.ts";
import type { HeldTask } from "./held.ts";
import { quoteOf } from "./quote.ts";
import { figureOf, pairTargets } from "./targets.ts";
import type { Verdict } from "./verdict.ts";

/** An upstream task, and the tasks of a plan that carry it out. */
export interface Localised {
  readonly upstream: HeldTask;
  readonly carriers: readonly HeldTask[];
  /** Of these, the ids of those that are the same duty; the others are a part of it, or it under another scope. */
  readonly same: ReadonlySet<string>;
}

/**
 * The verdict on each value of an upstream task; an element that neither side has gives none. A task that counts the same thing as
 * the upstream one is taken for the same duty, whatever its figure.
 */
export function verdictsOn(graph: ChainGraph, localised: Localised): readonly Verdict[] {
  const { upstream, carriers } = localised;
  const counting = pairTargets(targetsIn([upstream]), targetsIn(carriers)).flatMap(
    ([, partner]) => partner?.held.id ?? [],
  );
  const same = new Set([...localised.same, ...counting]);
  return [
    ...unitVerdict(graph, { ...localised, same }, "lead"),
    ...unitVerdict(graph, { ...localised, same }, "coordinate"),
    ...targetVerdicts(upstream, carriers),
    ...deadlineVerdict({ ...localised, same }),
    ...productVerdict(upstream, carriers),
  ];
}

/** All units of a role are one value: kept where every upstream one is there, whatever others there are. */
function unitVerdict(
  graph: ChainGraph,
  { upstream, carriers, same }: Localised,
  role: Role & Verdict["element"],
): readonly Verdict[] {
  const above = chargedIn(graph, [upstream], role);
  const below = chargedIn(graph, carriers, role);
  const kind = unitKind(above, below, same);
  if (kind === null) return [];
  const shown = kind === "specified" ? below.filter(isNamed) : below;
  return [
    {
      element: role,
      kind,
      from: listed(above.map(({ canonical }) => canonical)),
      to: listed(shown.map(({ canonical }) => canonical)),
      quotes: [...above, ...shown].map(({ quote }) => quote),
    },
  ];
}

function unitKind(
  above: readonly Charged[],
  below: readonly Charged[],
  same: ReadonlySet<string>,
): Verdict["kind"] | null {
  if (above.length === 0) return below.some(isNamed) ? "specified" : null;
  if (below.length === 0) return "lost";
  if (above.every((one) => below.some((other) => isThere(one, other)))) return "kept";
  const named = below.filter(isNamed);
  if (above.every(isNamed)) return named.length > 0 ? "changed" : "generalised";
  if (above.some(isNamed)) return "changed";
  return named.some((one) => same.has(one.task) || above.some((other) => isOneOf(one, other)))
    ? "specific"
    : "changed";
}

interface Charged {
  readonly task: string;
  readonly canonical: string;
  readonly body: string;
  readonly quote: Quote;
}

function isNamed({ canonical }: Charged): boolean {
  return !isCollective(canonical);
}

/** The same body, or a collective of the same bodies and perhaps of more: `các sở, ngành`, `các sở, ban, ngành`. */
function isThere(one: Charged, other: Charged): boolean {
  if (one.body === other.body) return true;
  if (isNamed(one) || isNamed(other)) return false;
  const words = new Set(wordsOf(other.body));
  return wordsOf(one.body).every((word) => words.has(word) || LITTLE.has(word));
}

function wordsOf(body: string): readonly string[] {
  return body.split(/[^\p{L}]+/u);
}

/** Whether a collective is made of bodies of this kind: `Sở Tài chính` is one of `các sở, ban, ngành`. */
function isOneOf({ body }: Charged, collective: Charged): boolean {
  const [kind = ""] = body.split(" ", 1);
  return wordsOf(collective.body).includes(kind);
}

/** Who has a role in so many words, each body once. */
function chargedIn(graph: ChainGraph, tasks: readonly HeldTask[], role: Role): readonly Charged[] {
  const found = new Map<string, Charged>();
  for (const { id, document, task } of tasks)
    for (const one of task.assignments) {
      if (one.role !== role || one.inferred) continue;
      const body = bodyName(graph, one.canonical);
      const quote = quoteOf(document, one.span, one.quote);
      if (!found.has(body)) found.set(body, { task: id, canonical: one.canonical, body, quote });
    }
  return [...found.values()];
}

/** A figure and the task that it stands in. */
type HeldTarget = Target & { readonly held: HeldTask };

/** Each upstream figure by itself: the same, another one, what it counts without a figure, or nothing. */
function targetVerdicts(upstream: HeldTask, carriers: readonly HeldTask[]): readonly Verdict[] {
  const above = targetsIn([upstream]);
  const below = targetsIn(carriers);
  if (above.length === 0) return below.length === 0 ? [] : [specifiedTargets(below)];
  return pairTargets(above, below).map(([target, partner]): Verdict => {
    if (partner) return pairVerdict(target, partner);
    const words = countedWords(target, carriers);
    return {
      element: "target",
      kind: words ? "generalised" : "lost",
      from: figureWords(target),
      to: words?.text ?? null,
      quotes: words ? [targetQuote(target), words] : [targetQuote(target)],
      ...(target.inferred && { inferred: true }),
    };
  });
}

function pairVerdict(target: HeldTarget, partner: HeldTarget): Verdict {
  return {
    element: "target",
    kind: figureOf(target) === figureOf(partner) ? "kept" : "changed",
    from: figureWords(target),
    to: figureWords(partner),
    quotes: [targetQuote(target), targetQuote(partner)],
    ...((target.inferred || partner.inferred) && { inferred: true }),
  };
}

function specifiedTargets(below: readonly HeldTarget[]): Verdict {
  return {
    element: "target",
    kind: "specified",
    from: null,
    to: listed(below.map(figureWords)),
    quotes: below.map(targetQuote),
    ...(below.every(({ inferred }) => inferred) && { inferred: true }),
  };
}

function targetsIn(tasks: readonly HeldTask[]): readonly HeldTarget[] {
  return tasks.flatMap((held) => held.task.targets.map((target) => ({ ...target, held })));
}

function targetQuote({ held, span, quote }: HeldTarget): Quote {
  return quoteOf(held.document, span, quote);
}

/** Where a task says what a figure counts, word for word, without one; `null` where none does. A single word tells too little. */
function countedWords({ of }: Target, tasks: readonly HeldTask[]): Quote | null {
  const words = nameKey(of);
  if (!words.includes(" ")) return null;
  for (const { document, task } of tasks) {
    const at = fold((document.text ?? "").slice(task.start, task.end)).indexOf(fold(of));
    if (at >= 0) return quoteOf(document, [task.start + at, task.start + at + of.length]);
  }
  return null;
}

function productVerdict(upstream: HeldTask, carriers: readonly HeldTask[]): readonly Verdict[] {
  const from = upstream.task.product;
  const having = carriers.flatMap((held) =>
    held.task.product ? [{ held, product: held.task.product }] : [],
  );
  if (!from) return having.slice(0, 1).map(({ held, product }) => specifiedProduct(held, product));
  const same = having.find(({ held }) => sameProduct(upstream, held));
  const found = same ?? having[0];
  return [
    {
      element: "product",
      kind: same ? "kept" : found ? "changed" : "lost",
      from: from.quote,
      to: found?.product.quote ?? null,
      quotes: [
        quoteOf(upstream.document, from.span, from.quote),
        ...(found ? [quoteOf(found.held.document, found.product.span, found.product.quote)] : []),
      ],
    },
  ];
}

function specifiedProduct({ document }: HeldTask, { quote, span }: Fact): Verdict {
  const quotes = [quoteOf(document, span, quote)];
  return { element: "product", kind: "specified", from: null, to: quote, quotes };
}

function listed(values: readonly string[]): string | null {
  return values.length === 0 ? null : [...new Set(values)].join("; ");
}

/** Words that tell no bodies apart. */
const LITTLE: ReadonlySet<string> = new Set(["các", "có", "và"]);
