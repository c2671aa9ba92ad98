/** The words of the drawing of the workload. */
import type { Words } from "./words.ts";

export const workloadWords = {
  title: {
    vi: "Đơn vị nào gánh bao nhiêu việc, trong vai trò nào",
    en: "Which unit carries how much, in which role",
  },
  subtitle: {
    vi: "{units} đơn vị, {assignments} lượt giao việc, trong đó {inferred} lượt suy ra; {vanished} đơn vị được giao ở trên mà không thấy ở dưới",
    en: "Units: {units}; assignments: {assignments}, of which inferred: {inferred}; charged upstream and not downstream: {vanished}",
  },
  description: {
    vi: "Bảng thanh: hàng là đơn vị, gộp theo cấp, cột là vai trò. Nhiều việc nhất: {list}. Được giao ở trên, không thấy ở dưới: {vanished}.",
    en: "A table of bars: rows are units by level, columns are roles. Most charged: {list}. Charged upstream, not downstream: {vanished}.",
  },
  nobody: { vi: "không có đơn vị nào", en: "none" },
  unit: { vi: "Đơn vị", en: "Unit" },
  level: { vi: "{level}: {units} đơn vị", en: "{level}: units {units}" },
  unknownLevel: { vi: "Chưa rõ cấp", en: "Level not known" },
  total: {
    vi: "{level}, {role}: {units} đơn vị, {tasks} nhiệm vụ khác nhau, bình quân {load} nhiệm vụ một đơn vị",
    en: "{level}, {role}: units {units}, distinct tasks {tasks}, tasks a unit on average {load}",
  },
  bar: { vi: "{unit}, {role}: {count} nhiệm vụ", en: "{unit}, {role}: tasks {count}" },
  inferredBar: {
    vi: "{unit}, {role}: {count} nhiệm vụ, trong đó {inferred} suy ra (không giao đích danh ai)",
    en: "{unit}, {role}: tasks {count}, of which inferred {inferred} (nobody is named)",
  },
  vanished: { vi: "không thấy ở dưới ({count})", en: "not found downstream ({count})" },
  others: { vi: "{count} đơn vị khác, cộng lại", en: "Other units ({count}), summed up" },
  othersVanished: { vi: "trong đó {count} không thấy ở dưới", en: "of which not found downstream: {count}" },
  othersNote: {
    vi: "{count} đơn vị ít việc hơn không có hàng riêng: cuối mỗi cấp cộng lượt giao của họ, không vẽ thanh; danh sách ở chú thích nổi, đủ ở dạng bảng và CSV.",
    en: "Units with less work have no row of their own ({count}): the end of each level sums their assignments up, without a bar; the tooltips list them, table and CSV have all.",
  },
  statedSign: {
    vi: "văn bản giao đích danh; số nhiệm vụ ở cuối thanh",
    en: "named by the text; the number of tasks stands at the end of the bar",
  },
  inferredSign: {
    vi: "suy ra: nhiệm vụ không giao đích danh ai, tính cho cơ quan ban hành (số trong ngoặc)",
    en: "inferred: the task names nobody and counts for the issuer (number in brackets)",
  },
  vanishedSign: {
    vi: "được giao ở văn bản trên, không được giao ở văn bản nào thực hiện văn bản ấy (trong ngoặc: số nhiệm vụ ở trên)",
    en: "charged upstream, and in no document that carries that one out (in brackets: tasks upstream)",
  },
  appearedSign: {
    vi: "mới được giao ở văn bản dưới, văn bản trên không giao",
    en: "charged downstream only, not upstream",
  },
  totalSign: {
    vi: "cả cấp: Σ số nhiệm vụ khác nhau, ø bình quân một đơn vị",
    en: "the whole level: Σ distinct tasks, ø tasks a unit on average",
  },
  scaleNote: {
    vi: "Các cột cùng một thước: thanh dài bằng nhau là số nhiệm vụ bằng nhau.",
    en: "All columns have one scale: bars of one length are the same number of tasks.",
  },
} as const satisfies Record<string, Words>;
