/** What a user states of a document, against what its text shows. */
import { nameKey } from "../graph/keys.ts";
import type { ChainGraph } from "../graph/schema.ts";
import { documentsOf } from "../graph/walk.ts";
import type { Document } from "../model.ts";
import type { Evidence, StatedValue } from "../model-evidence.ts";
import type { FindingRule, Found } from "./finding-rule.ts";
import { quoteOf } from "./quote.ts";

/** Values that are stated otherwise than the text shows them: the text stands. */
export const contradictedStatements: FindingRule = (graph: ChainGraph) =>
  documentsOf(graph).flatMap((document) =>
    (document.stated ?? []).flatMap((stated): readonly Found[] => {
      const shown = shownOf(document, stated);
      if (shown === null || agree(shown.value, stated.value)) return [];
      const { field, value, file, row } = stated;
      const values = { document: document.id, field, stated: value, shown: shown.value, file, row };
      const evidence = [quoteOf(document, shown.evidence.span)];
      return [{ code: "metadata.contradicts-text", values, evidence }];
    }),
  );

/** What the text itself shows in a field. */
function shownOf({ document, jurisdiction }: Document, { field }: StatedValue): Shown | null {
  if (field === "source") return null;
  const [value, evidence] =
    field === "level"
      ? [jurisdiction.level, jurisdiction.evidence.level]
      : [document[field], document.evidence[field]];
  return value !== null && evidence && !evidence.inferred ? { value, evidence } : null;
}

interface Shown {
  readonly value: string;
  readonly evidence: Evidence;
}

/** Names agree where one holds the other: a text often writes an issuer out that a table writes short. */
function agree(shown: string, stated: string): boolean {
  const [a, b] = [nameKey(shown).replace(/\s/gu, ""), nameKey(stated).replace(/\s/gu, "")];
  return a.includes(b) || b.includes(a);
}
