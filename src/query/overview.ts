import { byCodeUnits } from "../graph/keys.ts";
import type { ChainGraph, DocumentNode } from "../graph/schema.ts";
import { documentNodes, documentsOf, sourceOf } from "../graph/walk.ts";
import { citedBy, linksOf } from "../graph/walk-citations.ts";
import { provinceOf } from "../graph/walk-places.ts";
import { duplicatesOf } from "../graph/walk-tasks.ts";
import type { Document, Language } from "../model.ts";
import type { Link } from "../model-chain.ts";
import type { ByProvinces, Filters } from "./answers.ts";
import type { Overview, OverviewDocument, OverviewLink } from "./answers-work.ts";
import { answerHead } from "./head.ts";
import { heldTasks } from "./held.ts";
import { note } from "./note-words.ts";
import { provinceNotes } from "./province-notes.ts";
import { linkQuote } from "./quote.ts";

export interface OverviewOptions extends Filters, ByProvinces {
  /** The language of the notes. @defaultValue "vi" */
  readonly lang?: Language;
}

/** The documents that are held or named, how they are linked, and how much is in them. Themes narrow the tasks that are counted. */
export function overview(
  graph: ChainGraph,
  { provinces, themes, lang = "vi" }: OverviewOptions = {},
): Overview {
  const documents = documentsOf(graph);
  const links = linksOf(graph).toSorted(byLink);
  const rows = documentNodes(graph).map((node) => documentRow(graph, node, { themes, provinces }));
  const tasks = documents.flatMap((document) => heldTasks(document, themes)).map(({ task }) => task);
  const status = (wanted: Link["status"]) => links.filter((link) => link.status === wanted).length;
  const sum = (count: (task: (typeof tasks)[number]) => number) =>
    tasks.reduce((all, one) => all + count(one), 0);
  const units = new Set(tasks.flatMap(({ assignments }) => assignments.map(({ canonical }) => canonical)));
  const stated = rows.filter((row) => row.stated.length > 0).length;
  return {
    ...answerHead(graph, {
      question: "overview",
      documents: documents.map(({ id }) => id),
      filters: { provinces, themes },
      notes: [
        ...(stated === 0 ? [] : [note("stated-values", lang, { count: stated })]),
        ...provinceNotes(
          graph,
          rows.map((row) => row.province),
          { provinces: provinces ?? null, lang },
        ),
      ],
      lang,
    }),
    rows,
    links: links.flatMap((link) => openLink(graph, link)),
    counts: {
      documents: documents.length,
      absent: rows.filter(({ absent }) => absent).length,
      tasks: tasks.length,
      units: units.size,
      assignments: sum(({ assignments }) => assignments.length),
      deadlines: sum(({ deadlines }) => deadlines.length),
      targets: sum(({ targets }) => targets.length),
      links: { resolved: status("resolved"), absent: status("absent"), ambiguous: status("ambiguous") },
      alignments: graph.filterEdges((_, { kind }) => kind === "carriesOut").length,
      duplicates: duplicatesOf(graph).length,
    },
  };
}

function documentRow(
  graph: ChainGraph,
  node: DocumentNode,
  { themes, provinces }: Pick<OverviewOptions, "themes" | "provinces">,
): OverviewDocument {
  const { label, absent, type, symbol, date, issuer, title } = node;
  const { id } = node.source;
  const held = sourceOf(graph, id);
  const tasks = held ? heldTasks(held, themes).map(({ task }) => task) : [];
  const units = new Set(tasks.flatMap(({ assignments }) => assignments.map(({ canonical }) => canonical)));
  const citing = new Set(citedBy(graph, id).map(({ edge }) => edge.source.statedIn));
  return {
    ...{ id, label, absent, type, symbol, date, issuer, title },
    ...{ level: node.level, branch: node.branch, province: provinceOf(graph, id, provinces ?? null) },
    stated: held ? statedIn(held) : [],
    tasks: tasks.length,
    provisions: held?.outline.length ?? 0,
    citations: held?.citations.length ?? 0,
    units: units.size,
    citedBy: [...citing].sort(byCodeUnits),
  };
}

/** The values that have no evidence in the text: those that a user stated. */
function statedIn({ document, jurisdiction, stated }: Document): readonly string[] {
  if (stated === undefined) return [];
  const shown = [
    ...HEADER_FIELDS.map((name) => [name, document[name], document.evidence[name]] as const),
    ...JURISDICTION_FIELDS.map((name) => [name, jurisdiction[name], jurisdiction.evidence[name]] as const),
  ];
  return shown.flatMap(([name, value, evidence]) => (value !== null && !evidence ? [name] : []));
}

const HEADER_FIELDS = ["type", "symbol", "date", "issuer"] as const;
const JURISDICTION_FIELDS = ["level", "branch", "province"] as const;

function openLink(graph: ChainGraph, link: Link): readonly OverviewLink[] {
  const { from, to, relation, status, statedIn, candidates, reasons } = link;
  const quote = linkQuote(graph, link);
  return quote ? [{ from, to, relation, status, statedIn, candidates, reasons, quote }] : [];
}

function byLink(a: Link, b: Link): number {
  return (
    byCodeUnits(a.from, b.from) ||
    byCodeUnits(a.to ?? "", b.to ?? "") ||
    byCodeUnits(a.relation, b.relation) ||
    byCodeUnits(a.statedIn, b.statedIn) ||
    a.evidence.span[0] - b.evidence.span[0]
  );
}
