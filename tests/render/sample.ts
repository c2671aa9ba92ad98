/** A chain of fictional provinces, written by hand: what the drawings are tried on. */
import type { RelationKind } from "../../src/model.ts";
import type {
  AnswerHead,
  Coverage,
  CoverageCell,
  CoverageEvidence,
  CoverageRow,
  CoverageStatus,
  Quote,
} from "../../src/query/answers.ts";
import type {
  Flow,
  FlowEntry,
  Overview,
  OverviewDocument,
  OverviewLink,
} from "../../src/query/answers-work.ts";

/** The head of an answer that was made from these documents. */
export function headOf<Q extends string>(
  question: Q,
  ids: readonly string[],
): AnswerHead & { readonly question: Q } {
  return {
    question,
    version: "0.1.0",
    documents: ids.map((id) => ({ id, hash: "0".repeat(64) })),
    filters: { themes: [] },
    notes: [],
  };
}

/** A document of the sample; what is not said of it is unknown. */
export function documentOf(id: string, known: Partial<OverviewDocument> = {}): OverviewDocument {
  const held = {
    type: null,
    symbol: null,
    date: null,
    issuer: null,
    title: null,
    level: null,
    branch: null,
    province: null,
  };
  const counts = { stated: [], tasks: 12, provisions: 30, citations: 9, units: 7, citedBy: [] };
  return { id, label: known.symbol ?? id, absent: false, ...held, ...counts, ...known };
}

/** A link of the sample. */
export function linkOf(
  from: string,
  to: string | null,
  relation: RelationKind,
  candidates: readonly string[] = [],
): OverviewLink {
  const quote: Quote = { document: from, start: 0, end: 10, text: `${relation} ${to ?? "?"}` };
  const status = to === null ? "ambiguous" : to.includes("@") ? "absent" : "resolved";
  return { from, to, relation, status, statedIn: from, candidates, reasons: [], quote };
}

const party = { level: "province", branch: "party", type: "Kế hoạch" } as const;
const state = { level: "province", branch: "state", type: "Kế hoạch" } as const;
const guild = { level: "province", branch: "association", type: "Chương trình hành động" } as const;

/** Eight documents, two of them without a date. */
export const sampleDocuments: readonly OverviewDocument[] = [
  documentOf("ket-luan-88", {
    symbol: "88-KL/TW",
    type: "Kết luận",
    date: "2020-11-20",
    level: "central",
    branch: "party",
    issuer: "Ban Bí thư",
  }),
  documentOf("son-binh-tinh-uy", {
    ...party,
    symbol: "12-KH/TU",
    date: "2021-04-05",
    province: "Sơn Bình",
    issuer: "Ban Thường vụ Tỉnh ủy Sơn Bình",
  }),
  documentOf("hai-chau-tinh-uy", { ...party, symbol: "12-KH/TU", date: "2021-04-05", province: "Hải Châu" }),
  documentOf("son-binh-ubnd", {
    ...state,
    label: "Kế hoạch của Ủy ban nhân dân tỉnh Sơn Bình thực hiện Kế hoạch số 12-KH/TU",
    province: "Sơn Bình",
  }),
  documentOf("hai-chau-ubnd", { ...state, symbol: "1465/KH-UBND", date: "2021-06-30", province: "Hải Châu" }),
  documentOf("son-binh-lien-hiep-hoi", {
    ...guild,
    symbol: "05/CTr-LHH",
    date: "2021-07-15",
    province: "Sơn Bình",
  }),
  documentOf("hai-chau-lien-hiep-hoi", {
    ...guild,
    label: "Chương trình hành động của Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Hải Châu",
    province: "Hải Châu",
  }),
  documentOf("dang-doan", {
    symbol: "32-KH/ĐĐLHH",
    type: "Kế hoạch",
    date: "2022-02-18",
    level: "central",
    branch: "association",
  }),
];

/** Six documents that are only cited. */
export const sampleAbsent: readonly OverviewDocument[] = [
  documentOf("77-CT/TW@2010-04-16", {
    absent: true,
    symbol: "77-CT/TW",
    type: "Chỉ thị",
    date: "2010-04-16",
    level: "central",
    branch: "party",
    citedBy: ["ket-luan-88", "son-binh-tinh-uy", "hai-chau-tinh-uy"],
  }),
  documentOf("27-NQ/TW@2008-08-06", {
    absent: true,
    symbol: "27-NQ/TW",
    type: "Nghị quyết",
    date: "2008-08-06",
    level: "central",
    branch: "party",
    citedBy: ["son-binh-tinh-uy"],
  }),
  documentOf("14/2014/QĐ-TTg@2014-02-14", {
    absent: true,
    symbol: "14/2014/QĐ-TTg",
    type: "Quyết định",
    date: "2014-02-14",
    level: "central",
    branch: "state",
    citedBy: ["hai-chau-ubnd"],
  }),
  documentOf("luat@?", {
    absent: true,
    label: "Luật Khoa học và Công nghệ",
    type: "Luật",
    level: "central",
    branch: "state",
    citedBy: ["hai-chau-ubnd", "son-binh-ubnd"],
  }),
  documentOf("nghi-quyet-dai-hoi@?", {
    absent: true,
    label: "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XIV, nhiệm kỳ 2020 - 2025",
    type: "Nghị quyết",
    citedBy: ["son-binh-tinh-uy"],
  }),
  documentOf("hai-chau/45/KH-UBND@2021-05-10", {
    absent: true,
    symbol: "45/KH-UBND",
    type: "Kế hoạch",
    date: "2021-05-10",
    level: "province",
    branch: "state",
    province: "Hải Châu",
    citedBy: ["hai-chau-lien-hiep-hoi"],
  }),
];

/** The overview of all of them. */
export const sampleOverview: Overview = {
  ...headOf(
    "overview",
    sampleDocuments.map(({ id }) => id),
  ),
  rows: [...sampleDocuments, ...sampleAbsent],
  links: [
    linkOf("ket-luan-88", "77-CT/TW@2010-04-16", "continues"),
    linkOf("son-binh-tinh-uy", "ket-luan-88", "implements"),
    linkOf("son-binh-tinh-uy", "77-CT/TW@2010-04-16", "mentions"),
    linkOf("son-binh-tinh-uy", "27-NQ/TW@2008-08-06", "basis"),
    linkOf("son-binh-tinh-uy", "nghi-quyet-dai-hoi@?", "basis"),
    linkOf("hai-chau-tinh-uy", "ket-luan-88", "implements"),
    linkOf("hai-chau-tinh-uy", "77-CT/TW@2010-04-16", "mentions"),
    linkOf("son-binh-ubnd", "son-binh-tinh-uy", "implements"),
    linkOf("son-binh-ubnd", "luat@?", "basis"),
    linkOf("hai-chau-ubnd", "hai-chau-tinh-uy", "implements"),
    linkOf("hai-chau-ubnd", "ket-luan-88", "basis"),
    linkOf("hai-chau-ubnd", "14/2014/QĐ-TTg@2014-02-14", "replaces"),
    linkOf("hai-chau-ubnd", "luat@?", "amends"),
    linkOf("son-binh-lien-hiep-hoi", null, "basis", ["son-binh-tinh-uy", "hai-chau-tinh-uy"]),
    linkOf("son-binh-lien-hiep-hoi", "ket-luan-88", "implements"),
    linkOf("hai-chau-lien-hiep-hoi", "hai-chau/45/KH-UBND@2021-05-10", "implements"),
    linkOf("dang-doan", "ket-luan-88", "implements"),
    linkOf("dang-doan", "ket-luan-88", "mentions"),
  ],
  counts: {
    documents: 8,
    absent: 6,
    tasks: 96,
    units: 31,
    assignments: 120,
    deadlines: 22,
    targets: 14,
    links: { resolved: 9, absent: 8, ambiguous: 1 },
    alignments: 40,
    duplicates: 25,
  },
};

const groups = [
  "Nâng cao nhận thức của các cấp ủy, chính quyền, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội về vai trò của đội ngũ trí thức khoa học và công nghệ",
  "Tăng cường sự lãnh đạo của Đảng, quản lý của Nhà nước",
  "Củng cố tổ chức, đội ngũ cán bộ",
  "Đổi mới nội dung và phương thức hoạt động; tư vấn, phản biện và giám định xã hội",
] as const;
const duties = [
  "Tổ chức quán triệt, học tập Kết luận trong hội viên và những người làm công tác chuyên môn, bảo đảm hình thức phù hợp với từng đối tượng",
  "Ban hành quy chế phối hợp giữa cấp ủy, chính quyền và hội",
  "Rà soát, sửa đổi, bổ sung cơ chế, chính sách tạo điều kiện để hội góp ý vào các đề án lớn của tỉnh, từ khâu lập dự thảo đến khâu đánh giá kết quả sau khi ban hành",
  "Bố trí kinh phí",
  "Hằng năm tổ chức ít nhất 02 diễn đàn trí thức, 100% hội thành viên tham gia",
] as const;
const patterns = ["FPMNF", "PPNNN", "FFFNX", "NNNNN", "FPFMN"] as const;
const statuses: Readonly<Record<string, CoverageStatus>> = {
  F: "full",
  P: "partial",
  M: "mention",
  N: "none",
};

/** The sample's coverage of an upstream plan of `tasks` tasks by `columns` columns; the last one was not collected. */
export function coverageOf(tasks: number, columns: number): Coverage {
  const names = Array.from({ length: columns }, (_, at) => sampleDocuments[1 + (at % 7)]?.label ?? "");
  const heads = names.map((label, at) => ({
    id: `column-${at + 1}`,
    label: `${label}${at % 2 === 0 ? " (tỉnh Sơn Bình)" : " (tỉnh Hải Châu)"}`,
    members: [`column-${at + 1}`],
    state: columns > 2 && at === columns - 1 ? ("not-collected" as const) : ("collected" as const),
  }));
  const rows = Array.from({ length: tasks }, (_, at) =>
    rowOf(
      at,
      heads.map(({ id }) => id),
    ),
  );
  return {
    ...headOf("coverage", ["son-binh-tinh-uy", ...heads.map(({ id }) => id)]),
    upstream: "son-binh-tinh-uy",
    upstreamLabel: "Kế hoạch 12-KH/TU của Ban Thường vụ Tỉnh ủy Sơn Bình",
    columns: heads,
    rows,
    obligations: null,
    orphans: [
      {
        task: "column-1#IV.2",
        reason: "own-initiative",
        quote: quoteOf("column-1", "Xây dựng trang thông tin của hội"),
      },
    ],
    totals: heads.map(({ id }) => {
      const cells = rows.flatMap((row) => row.cells.filter(({ column }) => column === id));
      const count = (status: CoverageStatus) => cells.filter((cell) => cell.status === status).length;
      return {
        column: id,
        full: count("full"),
        partial: count("partial"),
        mention: count("mention"),
        none: count("none"),
        upstreamTasks: tasks,
        carrying: 9,
        downstreamTasks: 17,
      };
    }),
  };
}

function quoteOf(document: string, text: string): Quote {
  return { document, start: 0, end: text.length, text };
}

function rowOf(at: number, columns: readonly string[]): CoverageRow {
  const group = Math.floor(at / 5) % groups.length;
  const quote = quoteOf("son-binh-tinh-uy", duties[at % duties.length] ?? "");
  const cells = columns.map((column, index) => {
    const letter = patterns[(at + index) % 5]?.charAt(index % 5) ?? "N";
    const collected = columns.length <= 2 || index < columns.length - 1;
    return cellOf(column, collected ? (statuses[letter] ?? "none") : "none", quote);
  });
  return {
    task: `son-binh-tinh-uy#II.${group + 1}.-${(at % 5) + 1}`,
    group: `son-binh-tinh-uy#II.${group + 1}`,
    groupTitle: groups[group] ?? null,
    themes: [],
    quote,
    cells,
  };
}

function cellOf(column: string, status: CoverageStatus, quote: Quote): CoverageCell {
  const evidence: CoverageEvidence = {
    task: `${column}#II.1`,
    grade: 2,
    score: 0.874,
    rule: "align.same-duty",
    kept: ["object", "lead"],
    lost: ["deadline"],
    changed: [{ element: "target", from: "25", to: "10" }],
    sharpened: [],
    added: [],
    quotes: [quote, quoteOf(column, quote.text)],
  };
  const by =
    status === "none"
      ? []
      : status === "full"
        ? [evidence, { ...evidence, task: `${column}#II.2`, score: 0.61 }]
        : [evidence];
  return {
    column,
    status,
    reviewed: status === "mention",
    grade: status === "full" ? 2 : status === "none" ? null : 1,
    score: by[0]?.score ?? null,
    by,
  };
}

const units = [
  "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Sơn Bình",
  "Sở Khoa học và Công nghệ tỉnh Sơn Bình",
  "Sở Nội vụ tỉnh Sơn Bình",
  "Ban Tuyên giáo Tỉnh ủy Sơn Bình",
  "các sở, ban, ngành, đoàn thể cấp tỉnh và Ủy ban nhân dân các huyện, thị xã, thành phố thuộc tỉnh Sơn Bình",
] as const;

/** The sample's flow from `documents` documents with four sections each to `count` units. */
export function flowOf(documents: number, count: number): Flow {
  const names = Array.from(
    { length: count },
    (_, at) => units[at] ?? `Hội chuyên ngành thứ ${at + 1} tỉnh Sơn Bình`,
  );
  const entries = Array.from({ length: documents }, (_, d) => sampleDocuments[1 + (d % 7)])
    .flatMap((document, d) => groups.map((title, g) => ({ document, d, title, g })))
    .flatMap(({ document, d, title, g }): FlowEntry[] =>
      names
        .filter((_, u) => (u * 7 + g * 3 + d * 5) % 4 === 0 || u === g)
        .map((unit, u) => ({
          document: `${document?.id}-${d}`,
          documentLabel: document?.label ?? "",
          group: g === 3 ? null : `${document?.id}#II.${g + 1}`,
          groupTitle: g === 3 ? null : title,
          unit,
          role: u % 5 === 4 ? "coordinate" : "lead",
          tasks: Array.from({ length: 1 + ((u + g) % 3) }, (_, t) => `${document?.id}#II.${g + 1}.-${t + 1}`),
          inferred: [],
        })),
    );
  return {
    ...headOf(
      "flow",
      sampleDocuments.map(({ id }) => id),
    ),
    entries,
  };
}
