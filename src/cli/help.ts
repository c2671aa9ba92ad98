import type { Language } from "../index.ts";
import type { Command, CommandOption } from "./command.ts";

/** What a command is for, its options, and an example. */
export function commandHelp(command: Command, lang: Language): string {
  const options = [...command.options, ...COMMON];
  const required = command.options.filter((option) => option.required).map((option) => `${flagOf(option)} `);
  const width = Math.max(...options.map((option) => flagOf(option).length)) + 2;
  const lines = options.map((option) => `  ${flagOf(option).padEnd(width)}${option.words[lang]}`);
  const [use, opts, example] =
    lang === "vi" ? ["Cách dùng", "Tùy chọn", "Ví dụ"] : ["Usage", "Options", "Example"];
  return [
    command.summary[lang],
    "",
    `${use}: directive-chain ${command.name} PATH… ${required.join("")}[…]`,
    "",
    `${opts}:`,
    ...lines,
    "",
    `${example}:`,
    `  ${command.example}`,
    "",
  ].join("\n");
}

/** All commands in a line each. */
export function generalHelp(commands: readonly Command[], lang: Language): string {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 2;
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}${summary[lang]}`);
  return [...OPENING[lang], "", ...lines, "", ...CLOSING[lang], ""].join("\n");
}

function flagOf({ name, value, choices }: CommandOption): string {
  return `--${name}${value === undefined ? "" : ` ${choices?.join("|") ?? value}`}`;
}

const COMMON: readonly CommandOption[] = [
  {
    name: "lang",
    value: "vi|en",
    words: {
      vi: "tiếng của bảng, hình và trang (mặc định vi)",
      en: "language of tables, drawings and pages (default vi)",
    },
  },
  { name: "help", words: { vi: "in hướng dẫn này", en: "print this" } },
];
const OPENING = {
  vi: [
    "Đọc chuỗi văn bản chỉ đạo và trả lời: nhiệm vụ nào được triển khai, bởi ai, bằng lời nào.",
    "",
    "directive-chain LỆNH PATH… [tùy chọn]",
  ],
  en: [
    "Reads a chain of directives and answers: which task is carried out, by whom, in which words.",
    "",
    "directive-chain COMMAND PATH… [options]",
  ],
};
const CLOSING = {
  vi: [
    "PATH là tệp .txt hoặc .md, thư mục, tệp chuỗi do lệnh build ghi, phiếu mã hóa .json, hoặc coded:chain (chuỗi mã hóa sẵn).",
    "directive-chain LỆNH --help nói rõ từng lệnh. Thư viện đo những gì văn bản viết, không đo những gì đã làm.",
  ],
  en: [
    "PATH is a .txt or .md file, a folder, a chain file that build wrote, a coding sheet (.json), or coded:chain.",
    "directive-chain COMMAND --help says more. It measures what texts say, not what was done.",
  ],
};
