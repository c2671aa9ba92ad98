/** The words of the drawing of days and deadlines. */
import type { Words } from "./words.ts";

export const timelineWords = {
  title: { vi: "Văn bản và thời hạn theo thời gian", en: "Documents and deadlines in time" },
  subtitle: {
    vi: "{documents} văn bản ({undated} không ghi ngày); {deadlines} thời hạn của {tasks} nhiệm vụ: {placed} trên trục, {recurring} định kỳ, {conditional} có điều kiện",
    en: "Documents: {documents} (without a day: {undated}); deadlines: {deadlines} (tasks that have one: {tasks}): {placed} on the axis, {recurring} recurring, {conditional} on a condition",
  },
  description: {
    vi: "Biểu đồ theo thời gian: mỗi hàng là một văn bản, xếp theo cấp rồi theo ngày; thời hạn là thanh hoặc điểm trên trục. {list}",
    en: "A diagram in time: each row is a document, by level and day; deadlines are bars or points on the axis. {list}",
  },
  lane: { vi: "{document} ({date}): {list}", en: "{document} ({date}): {list}" },
  issued: { vi: "ban hành {date}", en: "issued {date}" },
  undated: { vi: "không ghi ngày", en: "no day given" },
  none: { vi: "không nêu thời hạn", en: "no deadline" },
  timed: { vi: "{timed}/{tasks} nhiệm vụ có thời hạn", en: "with a deadline: {timed} of {tasks} tasks" },
  tasks: { vi: "{count} nhiệm vụ", en: "tasks: {count}" },
  more: { vi: "+ {marks} mốc khác ({count} thời hạn)", en: "+ {marks} more times (deadlines: {count})" },
  recurring: { vi: "Định kỳ", en: "Recurring" },
  conditional: {
    vi: "Thời hạn có điều kiện, không đặt được lên trục",
    en: "Deadlines on a condition, which no axis can hold",
  },
  moreConditional: { vi: "… và {count} thời hạn có điều kiện nữa", en: "… and more on a condition: {count}" },
  unknownLevel: { vi: "Chưa rõ cấp", en: "Level not known" },
  document: { vi: "Văn bản", en: "Document" },
  issuedSign: { vi: "ngày ban hành văn bản", en: "the day of the document" },
  undatedSign: {
    vi: "văn bản không ghi ngày, không đặt được lên trục",
    en: "a document without a day, which has no place on the axis",
  },
  pointSign: { vi: "đúng một ngày", en: "one day" },
  periodSign: { vi: "một thời kỳ: từ ngày đến ngày", en: "a period: from a day to a day" },
  wholeSign: {
    vi: "cả năm hoặc cả quý: văn bản không nói ngày nào trong đó",
    en: "a whole year or quarter: the text names no day in it",
  },
  openSign: {
    vi: "văn bản không nói khi nào bắt đầu hoặc kết thúc",
    en: "the text does not say when it begins or ends",
  },
  recurringSign: {
    vi: "định kỳ: dải là hai năm, mỗi vạch một lần; dải đứt nét: văn bản không nói bao lâu một lần",
    en: "recurring: the band is two years, a tick each time; broken band: not said how often",
  },
  countSign: {
    vi: "số nhiệm vụ cùng thời hạn; dưới tên văn bản: số nhiệm vụ có thời hạn trên tổng số",
    en: "tasks that are due at one time; below a document's name: tasks with a deadline, of all",
  },
  breakSign: {
    vi: "những năm không có mốc nào, vẽ hẹp lại",
    en: "years in which nothing falls, drawn narrower",
  },
  axisNote: {
    vi: "Trong mỗi năm thời gian chạy đều; năm có nhiều mốc được vẽ rộng hơn năm khác. Những nhiệm vụ cùng một thời hạn trong một văn bản chung một dấu.",
    en: "Within a year time runs evenly; years with many times are drawn wider. Tasks of one document that are due at one time share a mark.",
  },
  leftOutMarks: {
    vi: "Không vẽ riêng {marks} mốc có ít nhiệm vụ nhất ({count} thời hạn): dấu “+ n mốc khác” ở cuối hàng, danh sách ở chú thích nổi.",
    en: "The times with the fewest tasks are not drawn on their own: {marks} (deadlines: {count}); “+ n more times” stands at the end of the row, its tooltip lists them.",
  },
  anyType: { vi: "Văn bản", en: "Documents" },
  andMore: { vi: "… và {count} văn bản nữa", en: "… and more: {count}" },
  due: { vi: "{years}: {count} thời hạn kết thúc", en: "{years}: deadlines that end: {count}" },
  otherRecurring: { vi: "định kỳ khác ×{count}", en: "recurring otherwise ×{count}" },
  onCondition: { vi: "có điều kiện ×{count}", en: "on a condition ×{count}" },
  openEnd: { vi: "không nêu ngày cuối ×{count}", en: "no last day given ×{count}" },
  gatheredDescription: {
    vi: "Biểu đồ theo thời gian: mỗi hàng là các văn bản cùng cấp, khối, loại và thời kỳ ban hành; cột là số thời hạn kết thúc trong các năm. {list}",
    en: "A diagram in time: each row holds documents of one level, side, type and period of issue; bars tell how many deadlines end in which years. {list}",
  },
  barSign: {
    vi: "số thời hạn kết thúc trong các năm ấy; mọi hàng chung một thước",
    en: "deadlines that end in these years; all rows have one scale",
  },
  stripSign: { vi: "những năm văn bản được ban hành", en: "the years in which the documents were issued" },
  gatheredNote: {
    vi: "{documents} văn bản gộp thành {rows} hàng, mỗi hàng gồm các văn bản cùng cấp, khối{shared}. Thời hạn của một thời kỳ được đếm ở năm kết thúc. Trong {all} thời hạn, {due} ở các cột, {apart} ở lời bên cạnh; từng văn bản có ở dạng bảng và CSV.",
    en: "{documents} documents are gathered in {rows} rows, each of documents of one level, side{shared}. A period counts in the year in which it ends. Of {all} deadlines, {due} are in bars and {apart} in the words beside them; table and CSV have each document.",
  },
  sharedType: { vi: ", loại và thời kỳ ban hành", en: ", type and period of issue" },
  sharedPeriod: { vi: " và thời kỳ ban hành", en: " and period of issue" },
} as const satisfies Record<string, Words>;
