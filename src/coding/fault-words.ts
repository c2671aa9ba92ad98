/** What is wrong with a sheet, and what to do, in both languages. `{…}` stands for a value. */
import type { Language } from "../model.ts";
import type { FaultCode, SheetFault } from "./faults.ts";

/** A fault in one line: where, what is wrong, what to do. */
export function sayFault({ code, place, values }: SheetFault, lang: Language): string {
  const shown = { ...values, at: sayPlace(place, lang), ...meanings(values, lang) };
  return fill(faultWords[code][lang], shown);
}

/** A mistake in the JSON itself. */
export function sayMistake(code: string, lang: Language): string {
  return (mistakes[code] ?? OTHER_MISTAKE)[lang];
}

/** `tasks[2].path`. */
function sayPlace(place: SheetFault["place"], lang: Language): string {
  const path = place.map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`)).join("");
  return path === "" ? WHOLE[lang] : path.replace(/^\./u, "");
}

function meanings({ kind, form, name }: SheetFault["values"], lang: Language): Record<string, string> {
  return {
    ...(kind === undefined ? {} : { kind: (kinds[kind] ?? kinds.string)?.[lang] ?? kind }),
    ...(form === undefined ? {} : { form: (forms[form] ?? LINE)[lang] }),
    ...(name === undefined ? {} : { example: examples[name] ?? "…" }),
  };
}

function fill(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\p{L}+)\}/gu, (braced, name: string) => values[name] ?? braced);
}

type Words = Readonly<Record<Language, string>>;

const faultWords: Readonly<Record<FaultCode, Words>> = {
  missing: {
    vi: '{at} thiếu "{name}"; hãy thêm "{name}": {example}',
    en: '{at} has no "{name}"; add "{name}": {example}',
  },
  "unknown-field": {
    vi: 'phiếu mã hóa không có mục "{name}"; hãy bỏ đi hoặc sửa tên ({at})',
    en: 'a coding sheet knows no "{name}"; take it out or correct its name ({at})',
  },
  "one-of": {
    vi: "{at} chỉ nhận một trong: {allowed}; hãy chọn một",
    en: "{at} takes one of: {allowed}; choose one",
  },
  kind: { vi: "{at} phải là {kind}; hãy sửa lại", en: "{at} must be {kind}; correct it" },
  form: { vi: "{at} sai dạng; hãy viết {form}", en: "{at} has the wrong form; write {form}" },
  empty: { vi: "{at} còn trống; hãy viết vào", en: "{at} is empty; fill it in" },
  twice: {
    vi: "đường dẫn mục {path} có hai lần; hãy bỏ một, hoặc thêm ~2 vào mục sau",
    en: "the path {path} stands twice; take one out, or add ~2 to the second",
  },
  "no-path": {
    vi: 'đường dẫn mục {path} không có trong "outline"; hãy thêm vào đó hoặc sửa lại',
    en: 'the path {path} is not in "outline"; add it there or correct it',
  },
  "out-of-order": {
    vi: "mục {path} phải đứng ngay trong phần {above}; hãy xếp lại theo thứ tự đọc",
    en: "{path} must stand among what is under {above}; put the outline in reading order",
  },
  "not-cited": {
    vi: '{key} không có trong "citations"; hãy thêm vào đó hoặc sửa lại ({at})',
    en: '{key} is not among the "citations"; add it there or correct it ({at})',
  },
  "no-condition": {
    vi: '{at}: thời hạn có điều kiện phải nêu điều kiện; hãy thêm "statement": "sau khi …"',
    en: '{at}: a conditional deadline must say its condition; add "statement": "sau khi …"',
  },
  wrong: {
    vi: "{at} không đúng mẫu; hãy đối chiếu với data/coding.schema.json",
    en: "{at} does not follow the form; compare it with data/coding.schema.json",
  },
};

const WHOLE: Words = { vi: "phiếu", en: "the sheet" };
const LINE: Words = {
  vi: "lời trên một dòng, không có dấu cách ở hai đầu",
  en: "words on one line, without spaces at the ends",
};

const forms: Readonly<Record<string, Words>> = {
  date: { vi: "năm-tháng-ngày, ví dụ 2021-04-05", en: "year-month-day, for example 2021-04-05" },
  id: { vi: "tên không có dấu cách và dấu #", en: "a name without spaces and #" },
  path: { vi: "các nhãn từ gốc, ví dụ II.1.-2", en: "the labels from the root, for example II.1.-2" },
};

const kinds: Readonly<Record<string, Words>> = {
  object: { vi: "một khối { … }", en: "an object { … }" },
  array: { vi: "một danh sách [ … ]", en: "a list [ … ]" },
  string: { vi: "lời trong ngoặc kép", en: "text in quotes" },
  "string|null": { vi: "lời trong ngoặc kép, hoặc null", en: "text in quotes, or null" },
  number: { vi: "một con số, không có ngoặc kép", en: "a number, without quotes" },
  boolean: { vi: "true hoặc false", en: "true or false" },
};

const examples: Readonly<Record<string, string>> = {
  version: "1",
  id: '"son-binh-ke-hoach-2024"',
  source: '"bản giấy, lưu ở thư viện tỉnh"',
  certainty: '"P"',
  document: '{ "type": "Kế hoạch", … }',
  outline: '[ { "path": "I", "kind": "part" } ]',
  tasks: "[ … ]",
  path: '"II.1.-2"',
  statement: '"Rà soát mạng lưới thư viện xã."',
  kind: '"bullet"',
  key: '"93-KL/TW"',
  role: '"lead"',
  unit: '"Sở Nội vụ"',
  canonical: '"Sở Nội vụ tỉnh Sơn Bình"',
  value: "25",
  of: '"hội thảo"',
  relation: '"implements"',
  type: '"Kế hoạch"',
  issuers: '[ "Sở Nội vụ tỉnh Sơn Bình" ]',
  field: '"place"',
  to: '"93-KL/TW"',
};

const OTHER_MISTAKE: Words = {
  vi: "không phải JSON đúng; hãy xem lại dấu ngoặc kép, dấu phẩy và dấu ngoặc ở dòng này",
  en: "not valid JSON; look at the quotes, commas and brackets of this line",
};

const mistakes: Readonly<Record<string, Words>> = {
  CommaExpected: {
    vi: "thiếu dấu phẩy; hãy thêm dấu phẩy sau mục đứng trước",
    en: "a comma is missing; add one after what stands before",
  },
  ColonExpected: {
    vi: "thiếu dấu hai chấm sau tên mục; hãy thêm vào",
    en: "a colon is missing after the name; add one",
  },
  ValueExpected: {
    vi: "thiếu giá trị hoặc thừa dấu phẩy; hãy điền giá trị, hoặc bỏ dấu phẩy cuối",
    en: "a value is missing or a comma too many; fill it in, or take the last comma out",
  },
  PropertyNameExpected: {
    vi: "thiếu tên mục hoặc thừa dấu phẩy; hãy bỏ dấu phẩy đứng trước }",
    en: "a name is missing or a comma too many; take out the comma before }",
  },
  CloseBraceExpected: { vi: "thiếu dấu }; hãy thêm vào", en: "a } is missing; add it" },
  CloseBracketExpected: { vi: "thiếu dấu ]; hãy thêm vào", en: "a ] is missing; add it" },
  UnexpectedEndOfString: {
    vi: "thiếu dấu ngoặc kép đóng; hãy thêm vào",
    en: "a closing quote is missing; add it",
  },
  InvalidCommentToken: {
    vi: "JSON không nhận ghi chú; hãy bỏ đi",
    en: "JSON takes no comments; take it out",
  },
};
