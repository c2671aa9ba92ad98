/** Traces and shared words of fictional provinces: what their drawings are tried on. */
import type { Origin } from "../../src/model-chain.ts";
import type { Duplication, Quote, Trace, TraceHop, TracePath } from "../../src/query/answers.ts";
import { documentOf, headOf, sampleDocuments } from "./sample.ts";

const duty =
  "Tổ chức quán triệt, tuyên truyền sâu rộng Kết luận đến cán bộ, hội viên và nhân dân; nâng cao nhận thức về vai trò của đội ngũ trí thức, bảo đảm hình thức phù hợp với từng đối tượng";

function quoteIn(document: string, text = duty): Quote {
  return { document, start: 0, end: text.length, text };
}

/** A hop from task to task. */
export function carries(from: string, to: string, score: number): TraceHop {
  const quotes = [from, to].map((id) => quoteIn(id.split("#")[0] ?? "")) as [Quote, Quote];
  return { from, to, via: "task", relation: "carriesOut", role: null, score, inferred: false, quotes };
}

/** A hop from document to document. */
export function cites(from: string, to: string): TraceHop {
  const quotes = [quoteIn(from, "căn cứ Kết luận"), null] as const;
  return { from, to, via: "document", relation: "basis", role: null, score: null, inferred: false, quotes };
}

/** A hop from a task to the document that holds it. */
export function leaves(task: string): TraceHop {
  const document = task.split("#")[0] ?? "";
  const quotes = [quoteIn(document), quoteIn(document, "Kế hoạch")] as const;
  const facts = { via: "document", relation: "contains", role: null, score: null } as const;
  return { from: task, to: document, ...facts, inferred: false, quotes };
}

/** A hop from a task to a unit. */
export function charges(from: string, unit: string): TraceHop {
  const quotes = [quoteIn(from.split("#")[0] ?? ""), null] as const;
  const facts = { via: "unit", relation: "assignedTo", role: "lead", score: null } as const;
  return { from, to: `unit:${unit}`, ...facts, inferred: true, quotes };
}

/** An answer with these paths; the documents of tasks and of `held` are held. */
export function traceOf(
  from: string,
  direction: "up" | "down",
  paths: readonly (Omit<TracePath, "weakest"> & { readonly weakest?: number })[],
  held: readonly string[] = [],
): Trace {
  const tasks = [from, ...paths.flatMap(({ hops }) => hops.map(({ to }) => to))].filter((id) =>
    id.includes("#"),
  );
  const ids = new Set([...tasks.map((id) => id.split("#")[0] ?? ""), ...held]);
  const whole = paths.map((path) => ({ weakest: null, ...path }));
  return { ...headOf("trace", [...ids]), from, to: null, direction, paths: whole };
}

const sectors = "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Sơn Bình";

/** A task of an association, up to the conclusion by two ways, and a break at a document that is absent. */
export const smallTrace: Trace = traceOf("son-binh-lien-hiep-hoi#II.1", "up", [
  {
    hops: [
      carries("son-binh-lien-hiep-hoi#II.1", "son-binh-ubnd#II.2", 0.91),
      carries("son-binh-ubnd#II.2", "son-binh-tinh-uy#II.1.-2", 0.64),
    ],
    weakest: 1,
    brokenBy: null,
  },
  {
    hops: [carries("son-binh-lien-hiep-hoi#II.1", "son-binh-tinh-uy#II.1.-2", 0.58)],
    weakest: 0,
    brokenBy: null,
  },
  {
    hops: [
      carries("son-binh-lien-hiep-hoi#II.1", "son-binh-ubnd#II.3", 0.55),
      leaves("son-binh-ubnd#II.3"),
      cites("son-binh-ubnd", "77-CT/TW@2010-04-16"),
    ],
    weakest: 0,
    brokenBy: "absent-document",
  },
  {
    hops: [carries("son-binh-lien-hiep-hoi#II.1", "son-binh-ubnd#II.4", 0.5), leaves("son-binh-ubnd#II.4")],
    weakest: 0,
    brokenBy: "no-aligned-task",
  },
]);

/** One path of so many hops, from document to document. */
export function longTrace(hops: number): Trace {
  const task = (at: number) => `van-ban-${at}#II.1`;
  const path = Array.from({ length: hops }, (_, at) =>
    carries(task(at), task(at + 1), 0.5 + ((at * 37) % 50) / 100),
  );
  return traceOf(task(0), "up", [{ hops: path, weakest: 0, brokenBy: null }]);
}

/** A task that so many documents carry out, each with `tasks` tasks, all charged to a unit of its own. */
export function wideTrace(documents: number, tasks: number): Trace {
  const paths = Array.from({ length: documents * tasks }, (_, at) => {
    const task = `ke-hoach-${at % documents}#II.${at}`;
    return {
      hops: [carries("ket-luan-88#I.1", task, 0.9 - at / 1000), charges(task, `${sectors} (${at % 40})`)],
      brokenBy: null,
    };
  });
  return traceOf("ket-luan-88#I.1", "down", paths);
}

const origins: readonly Origin[] = ["parent", "inherited", "lateral", "formula", "undetermined"];

/** Plans of so many provinces, two each, with the conclusion above them. */
export function plansOf(provinces: number) {
  return [
    ...sampleDocuments.slice(0, 1),
    ...Array.from({ length: provinces }, (_, at) => `Sơn Bình ${at + 1}`).flatMap((province, at) => [
      documentOf(`tu-${at}`, { symbol: `${at + 11}-KH/TU`, province, level: "province", date: "2021-04-05" }),
      documentOf(`ub-${at}`, {
        label: `Kế hoạch thực hiện Kế hoạch số ${at + 11}-KH/TU`,
        ...{ province, level: "province", date: "2021-06-30" },
      }),
    ]),
  ];
}

/** What the plans of so many provinces share. */
export function duplicationOf(provinces: number): Duplication {
  const ids = plansOf(provinces).map(({ id }) => id);
  const pairs = ids.flatMap((id, at) =>
    [1, 2, 5].flatMap((step) => {
      const other = ids[at + step];
      const words = duty.slice(0, 60 + ((at * 13 + step * 29) % 120));
      const origin = origins[(at + step) % origins.length] ?? "lateral";
      const start = 40 * step;
      const [a, b] = [id, other ?? ""].map((document) => ({ document, start, end: start + words.length }));
      if (other === undefined || !a || !b) return [];
      const quotes = [
        { ...a, text: words },
        { ...b, text: words },
      ] as const;
      const kind = step === 1 ? ("verbatim" as const) : ("near" as const);
      const facts = { kind, origin, containmentA: 1, containmentB: 1, direction: "undetermined" } as const;
      return [{ a, b, ...facts, quotes }];
    }),
  );
  const shares = ids.map((document, at) => ({
    ...{ document, words: 180 + at, parent: 0.2, inherited: 0.1, lateral: 0.12 },
    ...{ formula: 0.03, undetermined: 0.05, own: 0.5 },
  }));
  return { ...headOf("duplicates", ids), pairs, clusters: [], shares, formulas: [] };
}
