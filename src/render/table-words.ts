/** The words of printed tables and of the summary. */
import type { Words } from "./words.ts";

/** Headings of columns. */
export const headingWords = {
  document: { vi: "Văn bản", en: "Document" },
  type: { vi: "Loại", en: "Type" },
  date: { vi: "Ngày", en: "Date" },
  body: { vi: "Cấp, khối", en: "Level, side" },
  province: { vi: "Tỉnh", en: "Province" },
  tasks: { vi: "Nhiệm vụ", en: "Tasks" },
  units: { vi: "Đơn vị", en: "Units" },
  citedBy: { vi: "Được dẫn", en: "Cited by" },
  from: { vi: "Từ", en: "From" },
  relation: { vi: "Quan hệ", en: "Relation" },
  to: { vi: "Đến", en: "To" },
  status: { vi: "Trạng thái", en: "Status" },
  words: { vi: "Lời văn", en: "Words" },
  task: { vi: "Nhiệm vụ", en: "Task" },
  rule: { vi: "Quy tắc", en: "Rule" },
  of: { vi: "Của", en: "Of" },
  column: { vi: "Cột", en: "Column" },
  full: { vi: "Đầy đủ", en: "Full" },
  partial: { vi: "Một phần", en: "Part" },
  mention: { vi: "Nhắc", en: "Mention" },
  none: { vi: "Không", en: "None" },
  carrying: { vi: "Có gốc", en: "With origin" },
  kind: { vi: "Kiểu", en: "Kind" },
  origin: { vi: "Nguồn gốc", en: "Origin" },
  direction: { vi: "Trước sau", en: "Which is earlier" },
  wordsA: { vi: "Đoạn A", en: "Passage A" },
  wordsB: { vi: "Đoạn B", en: "Passage B" },
  formula: { vi: "Công thức được tách ra", en: "Formula left out" },
  known: { vi: "Nhận biết", en: "Known by" },
  standsIn: { vi: "Số văn bản", en: "Documents" },
  example: { vi: "Có ở", en: "Stands in" },
  count: { vi: "Số từ", en: "Words" },
  path: { vi: "Đường", en: "Path" },
  score: { vi: "Điểm", en: "Score" },
  what: { vi: "Cái gì", en: "What" },
  hops: { vi: "Chặng", en: "Hops" },
  along: { vi: "Theo", en: "Along" },
  ids: { vi: "Là những", en: "Which" },
  onWhat: { vi: "Phụ thuộc vào", en: "On what" },
  unit: { vi: "Đơn vị", en: "Unit" },
  role: { vi: "Vai trò", en: "Role" },
  number: { vi: "Số", en: "Number" },
  inferred: { vi: "Suy ra", en: "Inferred" },
  level: { vi: "Cấp", en: "Level" },
  load: { vi: "Bình quân", en: "Tasks a unit" },
  severity: { vi: "Mức", en: "Severity" },
  finding: { vi: "Phát hiện", en: "Finding" },
  advice: { vi: "Nên làm", en: "What to do" },
  where: { vi: "Ở đâu", en: "Where" },
  group: { vi: "Nhóm nhiệm vụ (mục)", en: "Group of tasks (section)" },
  leads: { vi: "Chủ trì nhiều nhất", en: "Leads most" },
  targets: { vi: "Chỉ tiêu", en: "Targets" },
  deadlines: { vi: "Thời hạn", en: "Deadlines" },
  timed: { vi: "Có thời hạn", en: "With deadline" },
  when: { vi: "Khi nào", en: "When" },
} as const satisfies Record<string, Words>;

/** Titles and summary lines. */
export const tableWords = {
  unknown: { vi: "chưa rõ", en: "not known" },
  overview: { vi: "Tổng quan", en: "Overview" },
  overviewSummary: {
    vi: "{documents} văn bản, {absent} văn bản vắng mặt, {tasks} nhiệm vụ, {units} đơn vị, {assignments} lượt phân công, {deadlines} thời hạn, {targets} chỉ tiêu; quan hệ: {resolved} xác định, {missing} đến văn bản vắng mặt, {ambiguous} chưa rõ",
    en: "documents: {documents}, absent: {absent}, tasks: {tasks}, units: {units}, assignments: {assignments}, deadlines: {deadlines}, targets: {targets}; links: {resolved} resolved, {missing} to absent documents, {ambiguous} ambiguous",
  },
  coverage: { vi: "Mức độ triển khai {upstream}", en: "Coverage of {upstream}" },
  coverageSummary: {
    vi: "{covered}/{all} nhiệm vụ được ít nhất một cột triển khai; {orphans} nhiệm vụ cấp dưới không có gốc ở trên",
    en: "carried out by at least one column: {covered} of {all}; downstream tasks without an upstream origin: {orphans}",
  },
  obligationSummary: {
    vi: "quy tắc phân cấp đặt ra {all} nghĩa vụ: {met} đã đáp ứng, {allowed} được phép trống, {uncovered} chưa đáp ứng, {unknown} chưa thu thập văn bản",
    en: "duties under the policy: {all}; met {met}, allowed gaps {allowed}, uncovered {uncovered}, not collected {unknown}",
  },
  uncovered: { vi: "chưa đáp ứng", en: "uncovered" },
  allowed: { vi: "được phép trống: {reason} ({author}, {date})", en: "allowed: {reason} ({author}, {date})" },
  coverageKey: {
    vi: "● đầy đủ   ◐ một phần   ○ chỉ nhắc đến   · không thấy   ? chưa thu thập   ✓ đã có người xét",
    en: "● full   ◐ partial   ○ mention   · none   ? not collected   ✓ reviewed",
  },
  duplicates: { vi: "Đoạn trùng giữa các văn bản", en: "Passages that recur between documents" },
  duplicatesSummary: {
    vi: "{pairs} cặp đoạn ({verbatim} nguyên văn, {near} gần nguyên văn, {paraphrase} diễn đạt lại), {clusters} cụm",
    en: "pairs: {pairs} ({verbatim} verbatim, {near} near verbatim, {paraphrase} paraphrased), clusters: {clusters}",
  },
  shares: { vi: "Lời văn của từng văn bản từ đâu mà có", en: "Where each document's words come from" },
  trace: { vi: "Đường đi từ {from} ({direction})", en: "Paths from {from} ({direction})" },
  up: { vi: "lên cấp trên", en: "upstream" },
  down: { vi: "xuống cấp dưới", en: "downstream" },
  traceSummary: {
    vi: "{paths} đường đi, {broken} đường bị đứt",
    en: "paths: {paths}, broken: {broken}",
  },
  impact: { vi: "Những gì phụ thuộc vào {of}", en: "What hangs on {of}" },
  impactSummary: {
    vi: "{documents} văn bản, {tasks} nhiệm vụ, {units} đơn vị",
    en: "documents: {documents}, tasks: {tasks}, units: {units}",
  },
  weakest: { vi: "yếu nhất", en: "weakest" },
  inferred: { vi: "suy ra", en: "inferred" },
  workload: { vi: "Khối lượng công việc", en: "Workload" },
  workloadSummary: {
    vi: "{units} đơn vị, {assignments} lượt giao việc ({inferred} lượt suy ra từ cơ quan ban hành)",
    en: "units: {units}, assignments: {assignments} ({inferred} inferred from the issuer)",
  },
  vanished: {
    vi: "Được giao việc ở trên mà không thấy ở dưới: {list}",
    en: "Charged upstream, not downstream: {list}",
  },
  appeared: {
    vi: "Được giao việc ở dưới mà không thấy ở trên: {list}",
    en: "Charged downstream, not upstream: {list}",
  },
  timeline: { vi: "Văn bản và thời hạn theo thời gian", en: "Documents and deadlines in time" },
  timelineSummary: {
    vi: "{documents} văn bản ({undated} không ghi ngày), {deadlines} thời hạn của {tasks} nhiệm vụ",
    en: "documents: {documents} (without a day: {undated}), deadlines: {deadlines}, tasks that have one: {tasks}",
  },
  undated: { vi: "không ghi ngày", en: "no day given" },
  findings: { vi: "Phát hiện", en: "Findings" },
  findingsSummary: {
    vi: "{error} lỗi, {warning} cảnh báo, {note} lưu ý",
    en: "errors: {error}, warnings: {warning}, notes: {note}",
  },
  flow: { vi: "Văn bản → nhóm nhiệm vụ → đơn vị", en: "Document → group of tasks → unit" },
  flowSummary: {
    vi: "{assignments} lượt giao việc của {documents} văn bản cho {units} đơn vị",
    en: "assignments: {assignments}, documents: {documents}, units: {units}",
  },
  compare: { vi: "Các tỉnh cạnh nhau", en: "Provinces side by side" },
  compareSummary: { vi: "{provinces} tỉnh, {tasks} nhiệm vụ", en: "provinces: {provinces}, tasks: {tasks}" },
  more: {
    vi: "… còn {count} hàng nữa; dạng CSV và JSON có đủ.",
    en: "… and {count} more; CSV and JSON have all.",
  },
  nothing: { vi: "(không có gì)", en: "(nothing)" },
  absent: { vi: "vắng mặt", en: "absent" },
  resolved: { vi: "đã xác định", en: "resolved" },
  ambiguous: { vi: "chưa rõ: {candidates}", en: "ambiguous: {candidates}" },
  notes: { vi: "Ghi chú", en: "Notes" },
  findingLine: { vi: "Phát hiện: {counts}", en: "Findings: {counts}" },
} as const satisfies Record<string, Words>;

/** Why a path goes no further. */
export const brokenWords: Readonly<Record<string, Words>> = {
  "absent-document": { vi: "đứt ở đây: văn bản vắng mặt", en: "breaks here: the document is absent" },
  "no-aligned-task": { vi: "đứt ở đây: không có nhiệm vụ tương ứng", en: "breaks here: no task is aligned" },
  "ambiguous-citation": {
    vi: "đứt ở đây: chưa rõ dẫn văn bản nào",
    en: "breaks here: the citation is ambiguous",
  },
};

/** Steps of a path that are no citations. */
export const stepWords: Readonly<Record<string, Words>> = {
  carriesOut: { vi: "triển khai", en: "carries out" },
  contains: { vi: "thuộc", en: "belongs to" },
  assignedTo: { vi: "giao cho", en: "is assigned to" },
};

/** What can hang on a document or task, and along what. */
export const kindWords = {
  document: { vi: "văn bản", en: "document" },
  task: { vi: "nhiệm vụ", en: "task" },
  unit: { vi: "đơn vị", en: "unit" },
} as const satisfies Record<string, Words>;

/** How something hangs on what comes before it, where that is no citation. */
export const hangWords = {
  carriesOut: { vi: "triển khai", en: "carries out" },
  contains: { vi: "thuộc", en: "belongs to" },
  holds: { vi: "có nhiệm vụ", en: "has the task" },
  assignedTo: { vi: "được giao", en: "is charged with" },
  inferred: { vi: "suy ra", en: "inferred" },
} as const satisfies Record<string, Words>;
