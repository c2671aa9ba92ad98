/** The bodies that a plan may name, as it writes them and in full, from `data/units.json` and the setting. */
import { readData } from "../../../src/lexicon/data.ts";
import type { Branch, Level } from "../../../src/model.ts";
import { fullPlace, hasDistricts, type Setting } from "./setting.ts";

/** A body as written, and its full name. */
export interface Body {
  readonly written: string;
  readonly canonical: string;
}

/** The bodies of a setting by what they may do in a plan. */
export interface Bodies {
  /** Named bodies that can lead or join. */
  readonly named: readonly Body[];
  /** Several bodies under one word. */
  readonly collective: readonly Body[];
  /** Those who are advised and reported to. */
  readonly above: readonly Body[];
}

/** The bodies that exist at the setting's time. */
export function bodiesOf(setting: Setting): Bodies {
  const rows = bodies.filter(
    ({ from, until }) => (from ?? "") <= setting.date && setting.date <= (until ?? "9999"),
  );
  const named = rows.flatMap((row) => [
    ...departments(row, setting),
    ...partyBodies(row, setting),
    ...associations(row, setting),
  ]);
  return { named: [...named, ...fixed(setting)], collective: collective(setting), above: above(setting) };
}

interface Row {
  readonly name: string;
  readonly level: Level | null;
  readonly branch: Branch | null;
  readonly from?: string;
  readonly until?: string;
  readonly inner?: true;
}

const bodies: readonly Row[] = readData<{ bodies: readonly Row[] }>("units").bodies;

/** Departments, in full and by the abbreviations that plans use. */
function departments({ name, level, branch }: Row, setting: Setting): Body[] {
  if (level !== "province" || branch !== "state" || !name.startsWith("Sở ")) return [];
  const canonical = `${name} ${fullPlace(setting)}`;
  const short = SHORT[name];
  return [name, name, ...(short ? [short] : [])].map((written) => ({ written, canonical }));
}

function partyBodies({ name, level, branch }: Row, { province, kind }: Setting): Body[] {
  const committee = kind === "tỉnh" ? "Tỉnh ủy" : "Thành ủy";
  if (level !== "province" || branch !== "party" || !name.endsWith(` ${committee}`)) return [];
  if (/^(?:Ban Thường vụ|Thường trực)/u.test(name)) return [];
  return [{ written: name, canonical: `${name} ${province}` }];
}

function associations({ name, level, branch, inner }: Row, setting: Setting): Body[] {
  if (branch !== "association" || inner || (level !== null && level !== "province")) return [];
  if (/Việt Nam|^(?:Tỉnh|Thành) đoàn$|^Đoàn /u.test(name)) return [];
  return [{ written: `${name} ${setting.kind}`, canonical: `${name} ${fullPlace(setting)}` }];
}

/** Bodies that every province has. */
function fixed(setting: Setting): Body[] {
  const { kind, province } = setting;
  const youth = kind === "tỉnh" ? "Tỉnh đoàn" : "Thành đoàn";
  const place = fullPlace(setting);
  return [
    { written: youth, canonical: `${youth} ${province}` },
    { written: `Công an ${kind}`, canonical: `Công an ${place}` },
    { written: `Văn phòng UBND ${kind}`, canonical: `Văn phòng Ủy ban nhân dân ${place}` },
    { written: `Bộ Chỉ huy Quân sự ${kind}`, canonical: `Bộ Chỉ huy Quân sự ${place}` },
    {
      written: `Ủy ban Mặt trận Tổ quốc Việt Nam ${kind}`,
      canonical: `Ủy ban Mặt trận Tổ quốc Việt Nam ${place}`,
    },
    { written: `Đài Phát thanh - Truyền hình ${kind}`, canonical: `Đài Phát thanh - Truyền hình ${place}` },
  ];
}

function collective(setting: Setting): Body[] {
  const local = hasDistricts(setting) ? "các huyện, thị xã, thành phố" : "các xã, phường";
  const place = fullPlace(setting);
  return [
    { written: "các sở, ban, ngành", canonical: `các sở, ban, ngành ${place}` },
    { written: "các cơ quan, đơn vị liên quan", canonical: `các cơ quan, đơn vị liên quan ${place}` },
    { written: "các sở, ngành, địa phương", canonical: `các sở, ngành, địa phương ${place}` },
    { written: `UBND ${local}`, canonical: `Ủy ban nhân dân ${local} ${place}` },
    { written: `Ủy ban nhân dân ${local}`, canonical: `Ủy ban nhân dân ${local} ${place}` },
  ];
}

function above(setting: Setting): Body[] {
  const { world, kind, province } = setting;
  const committee = kind === "tỉnh" ? "Tỉnh ủy" : "Thành ủy";
  const place = fullPlace(setting);
  const council = { canonical: `Ủy ban nhân dân ${place}` };
  const standing = {
    written: `Ban Thường vụ ${committee}`,
    canonical: `Ban Thường vụ ${committee} ${province}`,
  };
  if (world === "party") return [standing, { written: committee, canonical: `${committee} ${province}` }];
  return [
    { ...council, written: `UBND ${kind}` },
    { ...council, written: `Ủy ban nhân dân ${kind}` },
    { written: `Chủ tịch UBND ${kind}`, canonical: `Chủ tịch Ủy ban nhân dân ${place}` },
    standing,
  ];
}

const SHORT: Readonly<Record<string, string>> = {
  "Sở Giáo dục và Đào tạo": "Sở GD&ĐT",
  "Sở Khoa học và Công nghệ": "Sở KH&CN",
  "Sở Kế hoạch và Đầu tư": "Sở KH&ĐT",
  "Sở Lao động - Thương binh và Xã hội": "Sở LĐ-TB&XH",
  "Sở Nông nghiệp và Phát triển nông thôn": "Sở NN&PTNT",
  "Sở Thông tin và Truyền thông": "Sở TT&TT",
  "Sở Tài nguyên và Môi trường": "Sở TN&MT",
  "Sở Văn hóa, Thể thao và Du lịch": "Sở VH,TT&DL",
};
