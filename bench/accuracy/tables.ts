/** The tables of the page: figures by kind, by document, by rule, by mutation. */
import type { Case } from "./cases.ts";
import type { Loss } from "./mutations/losses.ts";
import { type FactKind, figureOf, groupBy, mainKinds, tallies, type Verdict } from "./verdict.ts";

/** Precision, recall and F1 of each kind that occurs. */
export function kindTable(verdicts: readonly Verdict[]): string {
  const rows = [...tallies(verdicts)].map(([kind, { right, missed, extra, precision, recall, f1 }]) =>
    kind === "header.invented"
      ? [kind, "0", String(extra), "–", "–", "–"]
      : [kind, String(right + missed), String(right + extra), three(precision), three(recall), three(f1)],
  );
  return table(["fact", "known", "found", "precision", "recall", "F1"], rows);
}

/** F1 of the main kinds in each document. */
export function documentTable(judged: ReadonlyMap<Case, readonly Verdict[]>): string {
  const rows = [...judged].map(([{ name }, verdicts]) => [
    name,
    ...mainKinds.map((kind) => {
      if (kind === "header.invented") return String(0 - figureOf(kind, verdicts));
      return verdicts.some((verdict) => verdict.kind === kind) ? three(figureOf(kind, verdicts)) : "–";
    }),
  ]);
  return table(["document", ...mainKinds.map(short)], rows);
}

/** How many of the facts that each rule made were right. */
export function ruleTable(verdicts: readonly Verdict[]): string {
  const made = verdicts.filter(({ kind, rule }) => ruledKinds.has(kind) && rule !== null && rule !== "");
  const rows = [...groupBy(made, ({ rule }) => rule ?? "")]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, those]) => {
      const right = those.filter(({ outcome }) => outcome === "right").length;
      return [
        `\`${rule}\``,
        String(those.length),
        String(right),
        `${Math.round((100 * right) / those.length)} %`,
      ];
    });
  return table(["rule", "facts", "right", "share"], rows);
}

/** What each mutation takes from the F1 of each main kind, in points of a hundred; of `header.invented`, how many fields more. */
export function lossTable(losses: readonly Loss[]): string {
  const rows = losses.map(({ mutation, cases, byKind }) => [
    mutation.does,
    String(cases),
    ...mainKinds.map((kind) => {
      const loss = byKind.get(kind);
      if (loss === undefined) return "";
      return kind === "header.invented" ? String(loss) : (100 * loss).toFixed(1).replace(/^-0\.0$/u, "0.0");
    }),
  ]);
  return table(["change", "documents", ...mainKinds.map(short)], rows);
}

/** A table in Markdown, its first column to the left. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, at) => (at === 0 ? "---" : "--:"));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Three places. */
export function three(figure: number): string {
  return figure.toFixed(3);
}

/** The names of kinds as heads of narrow columns. */
function short(kind: FactKind): string {
  return kind
    .replace("header.", "")
    .replace("citations.", "cit. ")
    .replace("units.", "")
    .replace("tasks.", "");
}

/** The kinds under which each fact is counted once. */
const ruledKinds: ReadonlySet<FactKind> = new Set([
  "header.core",
  "header.names",
  "recipients",
  "citations.all",
  "relations",
  "tasks",
  "assignments",
  "deadlines",
  "targets",
]);
