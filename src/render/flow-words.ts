/** The words of the drawing of the flow of work. */
import type { Words } from "./words.ts";

export const flowWords = {
  title: { vi: "Ai được giao việc gì: vai trò {role}", en: "Who is charged with what: role {role}" },
  subtitle: {
    vi: "{assignments} lượt giao việc của {documents} văn bản cho {units} đơn vị",
    en: "Assignments: {assignments}; documents: {documents}; units: {units}",
  },
  description: {
    vi: "Sơ đồ dòng từ văn bản, qua nhóm nhiệm vụ (mục), đến đơn vị. Nhiều việc nhất: {list}",
    en: "A flow from documents through groups of tasks (sections) to units. Most charged: {list}",
  },
  document: { vi: "Văn bản", en: "Document" },
  group: { vi: "Nhóm nhiệm vụ (mục)", en: "Group of tasks (section)" },
  unit: { vi: "Đơn vị", en: "Unit" },
  noGroup: { vi: "Ngoài các mục có tiêu đề", en: "Outside headed sections" },
  otherDocuments: { vi: "{count} văn bản khác", en: "{count} other documents" },
  otherUnits: { vi: "{count} đơn vị khác", en: "{count} other units" },
  otherGroups: { vi: "{count} mục khác", en: "{count} other sections" },
  node: { vi: "{name}: {count} lượt giao", en: "{name}: assignments {count}" },
  link: { vi: "{source} → {target}: {count} lượt giao", en: "{source} → {target}: assignments {count}" },
  inferredLink: {
    vi: "{source} → {target}: {count} lượt suy ra (không giao đích danh ai)",
    en: "{source} → {target}: inferred {count} (nobody is named)",
  },
  inferredSign: {
    vi: "dải đứt nét: nhiệm vụ không giao đích danh ai, suy ra thuộc cơ quan ban hành",
    en: "broken band: the task names nobody; the issuer is taken to have it",
  },
  bandSign: {
    vi: "bề rộng của dải: số lượt giao việc (một nhiệm vụ giao hai đơn vị là hai lượt); màu theo văn bản",
    en: "width of a band: number of assignments (a task given to two units counts twice); colour by document",
  },
  numberSign: { vi: "số trong ngoặc: số lượt giao", en: "number in brackets: assignments" },
  nodeSign: {
    vi: "cột: văn bản, nhóm nhiệm vụ hoặc đơn vị",
    en: "bar: a document, a group of tasks or a unit",
  },
  otherSign: {
    vi: "gộp nhiều mục hoặc đơn vị ít việc",
    en: "several sections or units with little work, gathered",
  },
  otherDocumentsSign: {
    vi: "xám: gộp nhiều văn bản, mục hoặc đơn vị ít việc",
    en: "grey: several documents, sections or units with little work, gathered",
  },
  gatheredDocuments: {
    vi: "Gộp {count} văn bản ít lượt giao nhất ({assignments} lượt) cùng các mục của chúng; chú thích nổi ghi tên.",
    en: "The {count} documents with the fewest assignments ({assignments} in all) are gathered with their sections; the tooltips name them.",
  },
  gatheredUnits: {
    vi: "Gộp {count} đơn vị ít lượt giao nhất ({assignments} lượt); danh sách ở chú thích nổi.",
    en: "The {count} units with the fewest assignments are gathered ({assignments} in all); the tooltip lists them.",
  },
  gatheredGroups: {
    vi: "Gộp {count} mục ít lượt giao nhất; danh sách ở chú thích nổi.",
    en: "The {count} sections with the fewest assignments are gathered; the tooltips list them.",
  },
} as const satisfies Record<string, Words>;
