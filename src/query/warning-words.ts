/** The words for what the reader of a document noticed, by the code of the warning. `{…}` stands for a value. */
import type { FindingKind } from "./finding-words.ts";

/** What a warning of a code that is not known here is reported as: in the reader's own words. */
export const unknownWarning: FindingKind = {
  severity: "note",
  message: { vi: "{document}: {message}.", en: "{document}: {message}." },
  do: { vi: "Xem lại chỗ này trong văn bản.", en: "Look at the place in the text." },
};

export const warningKinds: Readonly<Record<string, FindingKind>> = {
  "header.no-issuer": {
    severity: "warning",
    message: { vi: "{document} không ghi cơ quan ban hành.", en: "{document} does not show who issues it." },
    do: { vi: "Bổ sung cơ quan ban hành từ bản gốc.", en: "Add the issuing body from the original." },
  },
  "header.no-title": {
    severity: "note",
    message: { vi: "{document} không có trích yếu.", en: "{document} shows no subject." },
    do: { vi: "Bổ sung trích yếu dưới tên loại văn bản.", en: "Add the subject under the type." },
  },
  "header.no-type": {
    severity: "warning",
    message: { vi: "{document} không ghi tên loại văn bản.", en: "{document} shows no type of document." },
    do: { vi: "Bổ sung tên loại từ bản gốc.", en: "Add the type from the original." },
  },
  "header.type-and-sign-differ": {
    severity: "warning",
    message: {
      vi: "{document}: ký hiệu trong số văn bản không khớp với tên loại.",
      en: "{document}: the sign of its number stands for another type than the one printed.",
    },
    do: { vi: "Kiểm tra tên loại và ký hiệu.", en: "Check the type and the sign." },
  },
  "outline.broken-sequence": {
    severity: "note",
    message: {
      vi: "{document}: số thứ tự bị nhảy trước chỗ này.",
      en: "{document}: the numbering leaves out a number before this place.",
    },
    do: { vi: "Kiểm tra có thiếu mục nào không.", en: "Check whether a section is missing." },
  },
  "outline.no-labels": {
    severity: "note",
    message: {
      vi: "{document} không có phần, mục, điểm nào được đánh số.",
      en: "{document} has no numbered part, section or point.",
    },
    do: {
      vi: "Kiểm tra văn bản có bị mất định dạng khi chuyển sang chữ không.",
      en: "Check whether the layout was lost when the file was turned to text.",
    },
  },
  "outline.repeated-label": {
    severity: "note",
    message: {
      vi: "{document}: số thứ tự ở chỗ này bị lặp lại.",
      en: "{document}: the label of this place occurs twice.",
    },
    do: {
      vi: "Sửa số thứ tự để viện dẫn được chính xác.",
      en: "Correct the label, so that it can be cited.",
    },
  },
  "table.no-headings": {
    severity: "note",
    message: {
      vi: "{document}: bảng không có dòng tiêu đề, nên không phân biệt được các cột.",
      en: "{document}: a table has no headings, so its columns cannot be told apart.",
    },
    do: { vi: "Bổ sung tiêu đề cột.", en: "Add headings to the columns." },
  },
  "tasks.none": {
    severity: "warning",
    message: { vi: "Không đọc thấy nhiệm vụ nào trong {document}.", en: "No task was read in {document}." },
    do: {
      vi: "Kiểm tra văn bản có giao nhiệm vụ không; nếu có, báo lỗi đọc văn bản.",
      en: "Check whether the document gives tasks; if so, it was read wrong.",
    },
  },
  "text.empty": {
    severity: "warning",
    message: { vi: "{document} không có chữ nào.", en: "{document} has no words." },
    do: { vi: "Thay bằng tệp có nội dung.", en: "Put a file with the text in its place." },
  },
};
