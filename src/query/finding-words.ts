/** What can be found wrong or missing, how grave it is, and the words of both languages. `{…}` stands for a value. */
import type { Language } from "../model.ts";
import type { Severity } from "./answers-work.ts";

type Words = Readonly<Record<Language, string>>;

export interface FindingKind {
  readonly severity: Severity;
  readonly message: Words;
  /** What to do about it. */
  readonly do: Words;
}

export const findingKinds: Readonly<Record<string, FindingKind>> = {
  "chain.cycle": {
    severity: "error",
    message: {
      vi: "Các văn bản thực hiện lẫn nhau thành vòng: {documents}.",
      en: "These documents carry one another out in a circle: {documents}.",
    },
    do: {
      vi: "Kiểm tra viện dẫn nào chỉ sai văn bản.",
      en: "Check which of the citations names the wrong document.",
    },
  },
  "citation.contradictory-date": {
    severity: "error",
    message: {
      vi: "{symbol} được ghi nhiều ngày ban hành: {dates}.",
      en: "{symbol} is given several dates of issue: {dates}.",
    },
    do: {
      vi: "Đối chiếu với bản gốc và sửa ngày sai.",
      en: "Look the date up in the original, and correct the wrong one.",
    },
  },
  "citation.later-than-document": {
    severity: "error",
    message: {
      vi: "{document} ({date}) viện dẫn {symbol} ban hành sau đó ({cited}).",
      en: "{document} ({date}) cites {symbol}, which is of a later date ({cited}).",
    },
    do: { vi: "Kiểm tra ngày của cả hai văn bản.", en: "Check the dates of both documents." },
  },
  "citation.absent-parent": {
    severity: "warning",
    message: {
      vi: "Văn bản cấp trên {symbol} được viện dẫn để thực hiện nhưng không có trong chuỗi.",
      en: "{symbol} is carried out by documents of the chain, but is not held itself.",
    },
    do: {
      vi: "Tìm văn bản này và thêm vào, để đối chiếu được nhiệm vụ.",
      en: "Find the document and add it, so that its tasks can be compared.",
    },
  },
  "citation.ambiguous": {
    severity: "warning",
    message: {
      vi: "{symbol} trong {document} có thể là nhiều văn bản: {candidates}.",
      en: "{symbol} in {document} could be several documents: {candidates}.",
    },
    do: {
      vi: "Ghi rõ ngày và cơ quan ban hành để phân biệt.",
      en: "State the date and the issuing body that tell them apart.",
    },
  },
  "citation.likely-misprint": {
    severity: "warning",
    message: {
      vi: "{symbol} không có trong chuỗi và có thể in sai số, ký hiệu của {likely}.",
      en: "{symbol} is not held, and may be a misprint of {likely}.",
    },
    do: {
      vi: "Đối chiếu số, ký hiệu với bản gốc.",
      en: "Look the number and sign up in the original.",
    },
  },
  "citation.own-symbol-differs": {
    severity: "warning",
    message: {
      vi: "{document} tự gọi mình là {printed}, khác với số, ký hiệu {symbol}.",
      en: "{document} calls itself {printed}; its symbol is {symbol}.",
    },
    do: { vi: "Sửa số, ký hiệu ở chỗ viện dẫn.", en: "Correct the symbol where the document names itself." },
  },
  "citation.short-without-full": {
    severity: "warning",
    message: {
      vi: "{document} viện dẫn ngắn gọn {symbol} khi chưa nêu đầy đủ số, ngày và cơ quan ban hành.",
      en: "{document} cites {symbol} in short before any full mention.",
    },
    do: {
      vi: "Nêu đầy đủ ở lần viện dẫn đầu tiên.",
      en: "Give type, number, date and issuer at the first mention.",
    },
  },
  "citation.type-against-sign": {
    severity: "warning",
    message: {
      vi: "{symbol} được gọi là {type}, nhưng ký hiệu {sign} là của {others}.",
      en: "{symbol} is called {type}, but the sign {sign} stands for {others}.",
    },
    do: {
      vi: "Kiểm tra loại văn bản; tên loại trước số được coi là đúng.",
      en: "Check the type; the noun before the number is taken to be right.",
    },
  },
  "deadline.before-document": {
    severity: "warning",
    message: {
      vi: "{task} có thời hạn {end} trước ngày ban hành {date}.",
      en: "{task} is due on {end}, before the document's date {date}.",
    },
    do: { vi: "Kiểm tra thời hạn và ngày ban hành.", en: "Check the deadline and the date of issue." },
  },
  "deadline.later-than-upstream": {
    severity: "warning",
    message: {
      vi: "{task} có thời hạn {end}, muộn hơn {due} của nhiệm vụ cấp trên {upstream}.",
      en: "{task} is due on {end}, later than {due} of the upstream task {upstream}.",
    },
    do: {
      vi: "Kiểm tra thời hạn có kịp yêu cầu của cấp trên không.",
      en: "Check whether the deadline still meets the upstream one.",
    },
  },
  "document.expected-missing": {
    severity: "note",
    message: {
      vi: "{task} yêu cầu {unit} ban hành {type}, nhưng trong chuỗi không có văn bản nào của đơn vị này thực hiện {document}.",
      en: "{task} orders {unit} to issue a {type}; the chain holds none of theirs that carries {document} out.",
    },
    do: {
      vi: "Tìm văn bản đó và thêm vào; nếu chưa ban hành thì đây là chỗ đứt của chuỗi.",
      en: "Find the document and add it; if it was never issued, the chain ends here.",
    },
  },
  "header.no-date": {
    severity: "warning",
    message: { vi: "{document} không ghi ngày ban hành.", en: "{document} shows no date of issue." },
    do: { vi: "Bổ sung ngày ban hành từ bản gốc.", en: "Add the date from the original." },
  },
  "header.no-symbol": {
    severity: "warning",
    message: { vi: "{document} không ghi số, ký hiệu.", en: "{document} shows no number and sign." },
    do: { vi: "Bổ sung số, ký hiệu từ bản gốc.", en: "Add the number and sign from the original." },
  },
  "metadata.contradicts-text": {
    severity: "warning",
    message: {
      vi: "{file} (dòng {row}) ghi {field} của {document} là {stated}, nhưng văn bản ghi {shown}.",
      en: "{file} (row {row}) states the {field} of {document} as {stated}; the text shows {shown}.",
    },
    do: {
      vi: "Sửa bảng nếu nhập nhầm; giá trị trong văn bản được giữ.",
      en: "Correct the table if it is wrong; what the text shows is kept.",
    },
  },
  "task.one-duty-two-leads": {
    severity: "warning",
    message: {
      vi: "Cùng thực hiện {upstream} ở {province}, nhưng {a} và {b} giao cho các đơn vị chủ trì khác nhau.",
      en: "Both carry out {upstream} in {province}, but {a} and {b} are led by different units.",
    },
    do: { vi: "Thống nhất một đơn vị chủ trì.", en: "Agree on one unit to lead." },
  },
  "task.one-lead-twice": {
    severity: "note",
    message: {
      vi: "{a} và {b} cùng giao {unit} chủ trì trọn nhiệm vụ cấp trên {upstream}.",
      en: "{a} and {b} both charge {unit} to lead the whole of the upstream task {upstream}.",
    },
    do: {
      vi: "Xem hai nhiệm vụ có trùng nhau không; gộp lại hoặc ghi rõ phần của mỗi nhiệm vụ.",
      en: "See whether the two are one; join them, or say which part each has.",
    },
  },
  "task.nobody-charged": {
    severity: "warning",
    message: {
      vi: "{count}/{all} nhiệm vụ của {document} không nêu ai thực hiện.",
      en: "{count} of {all} tasks of {document} name nobody who has to do them.",
    },
    do: { vi: "Phân công đơn vị chủ trì cho từng nhiệm vụ.", en: "Name a unit to lead each of them." },
  },
  "task.several-leads": {
    severity: "note",
    message: {
      vi: "{count}/{all} nhiệm vụ của {document} có nhiều đơn vị chủ trì.",
      en: "{count} of {all} tasks of {document} are led by several units.",
    },
    do: {
      vi: "Xem có cần một đầu mối chịu trách nhiệm chính không.",
      en: "See whether one of them should answer for the task.",
    },
  },
  "recipient.without-task": {
    severity: "note",
    message: {
      vi: "{document} gửi cho {units} nhưng không giao nhiệm vụ nào.",
      en: "{document} is sent to {units}, and gives them no task.",
    },
    do: {
      vi: "Xem có bỏ sót phân công không; nơi nhận để báo cáo thì không cần.",
      en: "See whether a task was forgotten; those who are only informed need none.",
    },
  },
  "unit.not-recipient": {
    severity: "note",
    message: {
      vi: "{document} giao {units} chủ trì nhưng không nêu ở nơi nhận.",
      en: "{document} charges {units} to lead, and does not list them as recipients.",
    },
    do: {
      vi: "Bổ sung nơi nhận, nếu chưa nằm trong một nhóm đã nêu.",
      en: "Add them, unless a group that is listed takes them in.",
    },
  },
};
