import type { Language, MetadataFault } from "../index.ts";

/** A sentence in both languages; `{name}` is filled in. */
export type Words = Readonly<Record<Language, string>>;

/** The sentence in a language, with its blanks filled in. */
export function say(
  words: Words,
  language: Language,
  blanks: Readonly<Record<string, string | number>> = {},
): string {
  return words[language].replace(/\{(\w+)\}/gu, (whole, name: string) => String(blanks[name] ?? whole));
}

/** Why a path gave nothing, and what to do. */
export const problemWords: Readonly<Record<string, Words>> = {
  missing: {
    vi: "{path}: không tìm thấy; hãy kiểm tra lại đường dẫn",
    en: "{path}: not found; check the path",
  },
  "not-text": {
    vi: "{path}: không phải tệp văn bản (có byte rỗng); hãy chuyển sang .txt hoặc .md mã UTF-8",
    en: "{path}: not a text file (it holds null bytes); convert it to .txt or .md in UTF-8",
  },
  "not-utf8": {
    vi: "{path}: không phải mã UTF-8; hãy lưu lại tệp bằng UTF-8",
    en: "{path}: not UTF-8; save the file again in UTF-8",
  },
  "no-access": {
    vi: "{path}: không mở được; hãy kiểm tra quyền đọc",
    en: "{path}: cannot be opened; check the permission to read it",
  },
  "empty-folder": {
    vi: "{path}: không có tệp .txt hay .md nào để đọc",
    en: "{path}: holds no .txt or .md file to read",
  },
  "not-a-chain": {
    vi: "{path}: không phải tệp chuỗi văn bản do lệnh build ghi ({why})",
    en: "{path}: not a chain file that build wrote ({why})",
  },
  "not-written": {
    vi: "{path}: không ghi được ({why})",
    en: "{path}: cannot be written ({why})",
  },
};

/** Why a cell or row of `metadata.csv` was not taken, and what to do. */
export const metadataWords: Readonly<Record<MetadataFault, Words>> = {
  "no-file-column": {
    vi: "{path}: thiếu cột file; dòng đầu phải có tên cột (file, symbol, type, date, issuer, place, level, source)",
    en: "{path}: no column file; the first row must name the columns (file, symbol, type, date, issuer, place, level, source)",
  },
  "unknown-column": {
    vi: "{path}, dòng {row}: không rõ cột “{value}”; các cột: file, symbol, type, date, issuer, place, level, source",
    en: "{path}, row {row}: unknown column “{value}”; there are file, symbol, type, date, issuer, place, level, source",
  },
  "unknown-file": {
    vi: "{path}, dòng {row}: không có văn bản “{value}”; hãy ghi tên tệp như trong thư mục",
    en: "{path}, row {row}: there is no document “{value}”; write the file's name as it is in the folder",
  },
  "bad-date": {
    vi: "{path}, dòng {row}: “{value}” không phải ngày; hãy ghi 2021-04-05 hoặc 05/4/2021",
    en: "{path}, row {row}: “{value}” is no date; write 2021-04-05 or 05/4/2021",
  },
  "bad-level": {
    vi: "{path}, dòng {row}: “{value}” không phải cấp; hãy ghi central, province, district hoặc commune",
    en: "{path}, row {row}: “{value}” is no level; write central, province, district or commune",
  },
  "stated-twice": {
    vi: "{path}, dòng {row}: “{value}” khác với giá trị đã ghi ở trên cho cùng văn bản; giá trị đầu được giữ",
    en: "{path}, row {row}: “{value}” differs from what was stated before for the same document; the first is kept",
  },
};

export const noteWords = {
  skipped: {
    vi: "bỏ qua {count} tệp không phải .txt, .md ({endings})",
    en: "left out {count} files that are not .txt or .md ({endings})",
  },
  empty: {
    vi: "{document}: văn bản không có chữ nào; nếu là bản quét, hãy chuyển sang chữ trước",
    en: "{document}: the text has no words; a scan must be turned into text first",
  },
  reading: { vi: "đang đọc {done}/{all}", en: "reading {done}/{all}" },
  linking: { vi: "đang nối {all} văn bản", en: "linking {all} documents" },
  written: { vi: "đã ghi {path}", en: "wrote {path}" },
  open: { vi: "Mở {path} bằng trình duyệt.", en: "Open {path} in a browser." },
  failed: { vi: "dừng với mã 1: {why}", en: "exit code 1: {why}" },
  uncovered: {
    vi: "{count} nhiệm vụ cấp trên không được văn bản nào triển khai",
    en: "{count} upstream tasks are carried out by no document",
  },
  unresolved: {
    vi: "{count} quan hệ viện dẫn chưa xác định được văn bản",
    en: "{count} links whose document is absent or ambiguous",
  },
  errors: { vi: "{count} phát hiện mức lỗi", en: "{count} findings of severity error" },
} as const satisfies Record<string, Words>;

export const usageWords = {
  noPath: {
    vi: "hãy nêu ít nhất một PATH (tệp, thư mục hoặc tệp chuỗi)",
    en: "name at least one PATH (a file, a folder or a chain file)",
  },
  missingOption: { vi: "thiếu tùy chọn --{name}", en: "the option --{name} is missing" },
  oneOf: {
    vi: "--{name} nhận một trong: {choices}; không phải {value}",
    en: "--{name} takes one of: {choices}; not {value}",
  },
  unknownCommand: {
    vi: "không có lệnh {value}; các lệnh: {choices}",
    en: "no command {value}; the commands are: {choices}",
  },
  unknownOption: { vi: "{why}; xem --help", en: "{why}; see --help" },
  unknown: {
    vi: "không có văn bản, nhiệm vụ hay đơn vị nào tên là {name}; gần nhất: {list}",
    en: "nothing in the chain is called {name}; the closest: {list}",
  },
  several: {
    vi: "{name} có thể là {count} văn bản: {list}; hãy nêu id",
    en: "{name} could mean {count}: {list}; name one by its id",
  },
  codebook: { vi: "--codebook {path}: {why}", en: "--codebook {path}: {why}" },
  pair: {
    vi: "--pair {value}: hãy nêu số từ 1 đến {count}, hoặc hai văn bản cách nhau bằng dấu phẩy",
    en: "--pair {value}: name a number from 1 to {count}, or two documents with a comma between them",
  },
  undrawn: {
    vi: "--impact không có hình; hãy dùng --format table, json hay csv",
    en: "--impact has no drawing; use --format table, json or csv",
  },
  policy: { vi: "--policy {path}: {why}", en: "--policy {path}: {why}" },
  formulas: {
    vi: "--formulas {path}: {why}; hãy sửa tệp theo mẫu data/formulas.json",
    en: "--formulas {path}: {why}; mend the file after data/formulas.json",
  },
  unparsedFormulas: {
    vi: "--formulas {path}: không phải JSON ({why}); hãy sửa tệp theo mẫu data/formulas.json",
    en: "--formulas {path}: not JSON ({why}); mend the file after data/formulas.json",
  },
  unreadFormulas: {
    vi: "--formulas {path}: không đọc được; hãy kiểm tra lại đường dẫn",
    en: "--formulas {path}: cannot be read; check the path",
  },
} as const satisfies Record<string, Words>;
