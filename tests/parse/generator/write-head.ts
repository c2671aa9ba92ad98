/** The head and the foot of a plan, in the layouts of the State and of the Party. */
import type { Gold } from "../../../bench/accuracy/gold.ts";
import { citation } from "./cited.ts";
import type { Layout } from "./layout.ts";
import type { Pen } from "./pen.ts";
import type { Plan } from "./plan.ts";
import type { Phrase } from "./said.ts";
import { fullPlace, type Setting } from "./setting.ts";

/** Writes organ, number, place, date, type and title, and says what they are. */
export function writeHead(pen: Pen, plan: Plan): Gold["document"] {
  const { setting, layout } = plan;
  pen.write(mastheads[layout.head](left(plan), right(plan)));
  pen.write(`\n\n${bold(layout, setting.type.toUpperCase())}\n`);
  const start = pen.at();
  const phrase = title(plan);
  if (layout.head === "markdown") pen.write(["**", ...phrase, "**"]);
  else pen.write(phrase);
  const words = pen.text().slice(start);
  if (setting.world === "party") pen.write("\n-----");
  pen.write("\n\n");
  return {
    type: setting.type,
    symbol: layout.blank ? null : symbolOf(setting),
    number: layout.blank ? null : setting.number,
    date: layout.blank ? null : setting.date,
    place: setting.province,
    issuer: issuerOf(setting),
    title: words.replaceAll("*", ""),
    signer: "Nguyễn Văn A",
    signerRole: roles[setting.world][plan.signed].is,
    recipients: plan.recipients.map(({ written }) => written),
  };
}

/** Writes who receives the plan and who signed it, in the layout's order. */
export function writeFoot(pen: Pen, plan: Plan): void {
  const { world } = plan.setting;
  const mark = world === "party" ? "," : ";";
  const archive = world === "party" ? "- Lưu Văn phòng." : "- Lưu: VT.";
  const items = plan.recipients.map(({ written }, at) => `- ${written}${at === 0 ? " (b/c)" : ""}${mark}`);
  const received = [bold(plan.layout, "Nơi nhận:"), ...items, archive];
  const signed = [
    ...roles[world][plan.signed].lines.map((line) => bold(plan.layout, line)),
    "",
    "Nguyễn Văn A",
  ];
  pen.write(`${feet[plan.layout.foot](received, signed)}\n`);
}

const feet: Readonly<Record<Layout["foot"], (received: Column, signed: Column) => string>> = {
  recipients: (received, signed) => [...received, "", ...signed].join("\n"),
  signature: (received, signed) => [...signed, "", ...received].join("\n"),
  columns: (received, signed) => {
    const lines = Math.max(received.length, signed.length);
    return Array.from({ length: lines }, (_, at) => `${received[at] ?? ""}\t${signed[at] ?? ""}`).join("\n");
  },
};

/** The issuer as it calls itself in a sentence. */
export function selfNameOf({ world, kind }: Setting): string {
  if (world === "state") return `Ủy ban nhân dân ${kind}`;
  return `Ban Thường vụ ${committeeOf(kind)}`;
}

/** `112/KH-UBND`, `45-KH/TU`. */
export function symbolOf({ world, number, type }: Setting): string {
  const code = type === "Kế hoạch" ? "KH" : "CTr";
  return world === "state" ? `${number}/${code}-UBND` : `${number}-${code}/TU`;
}

/** `ngày 05 tháng 02 năm 2022` */
export function longDate(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}

function title({ setting, subject, titled, upstream, continued }: Plan): Phrase {
  if (titled === "subject")
    return [`${subject.charAt(0).toUpperCase()}${subject.slice(1)} trên địa bàn ${fullPlace(setting)}`];
  const more: Phrase = continued ? [" về việc tiếp tục thực hiện ", citation(continued, "mentions")] : [];
  return ["Thực hiện ", citation(upstream, "implements"), ...more, ` về ${subject}`];
}

function issuerOf(setting: Setting): string {
  const { world, kind, province } = setting;
  if (world === "state") return `Ủy ban nhân dân ${fullPlace(setting)}`;
  return `Ban Thường vụ ${committeeOf(kind)} ${province}`;
}

function committeeOf(kind: Setting["kind"]): string {
  return kind === "tỉnh" ? "Tỉnh ủy" : "Thành ủy";
}

/** The lines on the left of the head, and those on its right. */
type Column = readonly string[];

function left({ setting, layout: { blank } }: Plan): Column {
  const { world, kind, province } = setting;
  const symbol = blank ? symbolOf(setting).replace(/^\d+/u, "      ") : symbolOf(setting);
  if (world === "party") return [`${committeeOf(kind)} ${province}`.toUpperCase(), "*", `Số ${symbol}`];
  return ["ỦY BAN NHÂN DÂN", fullPlace(setting).toUpperCase(), `Số: ${symbol}`];
}

function right({ setting: { world, province, date }, layout: { blank } }: Plan): Column {
  const day = blank ? longDate(date).replace(/^ngày \d+/u, "ngày     ") : longDate(date);
  const signed = `${province}, ${day}`;
  if (world === "party") return ["ĐẢNG CỘNG SẢN VIỆT NAM", "", signed];
  return ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", signed];
}

const mastheads: Readonly<Record<Layout["head"], (left: Column, right: Column) => string>> = {
  lines: (a, b) => [...a, ...b.filter((line) => line !== "")].join("\n"),
  tabs: (a, b) => a.map((line, at) => (b[at] ? `${line}\t${b[at]}` : line)).join("\n"),
  spaces: (a, b) => a.map((line, at) => (b[at] ? `${line.padEnd(34)}${b[at]}` : line)).join("\n"),
  "one-line": (a, b) => a.map((line, at) => (b[at] ? `${line} ${b[at]}` : line)).join("\n"),
  crossed: (a, b) => [...b.slice(0, 2).filter((line) => line !== ""), ...a, ...b.slice(2)].join("\n"),
  markdown: (a, b) =>
    [
      ...a.map((line) => (line === "*" ? "\\*" : `**${line}**`)),
      "",
      ...b.map((line) => (line === "" ? "" : `*${line}*`)),
    ].join("\n"),
};

function bold({ head }: Layout, words: string): string {
  return head === "markdown" ? `**${words}**` : words;
}

const roles = {
  state: {
    head: { is: "Chủ tịch", lines: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"] },
    deputy: { is: "Phó Chủ tịch", lines: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"] },
  },
  party: {
    head: { is: "Bí thư", lines: ["T/M BAN THƯỜNG VỤ", "BÍ THƯ"] },
    deputy: { is: "Phó Bí thư", lines: ["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"] },
  },
} as const;
