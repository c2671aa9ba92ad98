import { byCodeUnits } from "../graph/keys.ts";
import type { ChainGraph } from "../graph/schema.ts";
import type { Language } from "../model.ts";
import type { ByProvinces, Coverage, Filters } from "./answers.ts";
import type { Comparison } from "./answers-work.ts";
import { compareNotes } from "./compare-notes.ts";
import { coverageOrder } from "./compare-order.ts";
import { localisationProfiles } from "./compare-profiles.ts";
import { comparedRows } from "./compare-rows.ts";
import { sharedUpstream } from "./compare-suggestions.ts";
import { coverage } from "./coverage.ts";
import { answerHead, codedNotes } from "./head.ts";
import { provinceNotes } from "./province-notes.ts";
import { byProvince, provinceProfile } from "./province-profile.ts";

export interface CompareOptions extends Filters, ByProvinces {
  /** The document whose coverage is compared, by id or symbol. @defaultValue none */
  readonly upstream?: string | null | undefined;
  /** Provinces by name, or documents, that are compared. @defaultValue every document below the upstream one */
  readonly downstream?: readonly string[] | undefined;
  /** The language of the notes. @defaultValue "vi" */
  readonly lang?: Language;
}

/**
 * Provinces side by side: how many tasks, who leads, which targets and deadlines. With an upstream document: each of its tasks in
 * each province, what each plan makes of it, and an order of provinces and plans that says how sure it is. A province is all its
 * documents together.
 */
export function compare(graph: ChainGraph, options: CompareOptions = {}): Comparison {
  const { upstream, downstream, provinces: counted, themes, lang = "vi" } = options;
  const documents = byProvince(graph, counted ?? null);
  const names = [...documents.keys()];
  const found = upstream ? against(graph, names, { ...options, upstream }) : null;
  const suggestions = found ? [] : sharedUpstream(graph, documents);
  const totals = new Map((found?.covered.totals ?? []).map((total) => [total.column, total]));
  const members = [...documents.values()].flat().map(({ id }) => id);
  return {
    ...answerHead(graph, {
      question: "compare",
      documents: [...members, ...(found ? [found.covered.upstream] : [])],
      filters: { upstream: found?.covered.upstream, downstream, provinces: counted, themes },
      notes: [
        ...(found ? ownNotes(found.covered, lang) : []),
        ...provinceNotes(graph, names, { provinces: counted ?? null, lang }),
        ...compareNotes({ names, found, suggestions, lang }),
      ],
      lang,
    }),
    upstream: found?.covered.upstream ?? null,
    upstreamLabel: found?.covered.upstreamLabel ?? null,
    provinces: [...documents].map(([province, held]) =>
      provinceProfile(province, held, { themes, totals: totals.get(province) ?? null }),
    ),
    columns: found?.covered.columns ?? [],
    rows: found?.rows ?? [],
    profiles: found?.profiles ?? [],
    order: found?.order ?? null,
    suggestions,
  };
}

/** What a table of coverage notes, but for which of its documents are coded: the comparison has more of them. */
function ownNotes({ notes, documents }: Coverage, lang: Language): readonly string[] {
  const coded = codedNotes(documents, lang);
  return notes.filter((note) => !coded.includes(note));
}

/** What provinces and their plans make of an upstream document. */
export interface Against extends Pick<Comparison, "rows" | "profiles" | "order"> {
  readonly covered: Coverage;
}

function against(
  graph: ChainGraph,
  names: readonly string[],
  { upstream, downstream, provinces, themes, lang = "vi" }: CompareOptions & { readonly upstream: string },
): Against {
  const asked = { upstream, provinces, themes, lang };
  const covered = coverage(graph, { ...asked, downstream, by: "province" });
  const provinceOf = new Map(covered.columns.flatMap(({ id, members }) => members.map((one) => [one, id])));
  const plans = [...provinceOf.keys()].sort(byCodeUnits);
  const alone = plans.length > 0 ? coverage(graph, { ...asked, downstream: plans }) : null;
  return {
    covered,
    rows: comparedRows(graph, covered),
    profiles: alone ? localisationProfiles(graph, alone, provinceOf) : [],
    order: coverageOrder({ covered, alone, names, provinceOf }),
  };
}
