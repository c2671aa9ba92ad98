/** The headings and levels that a table of metadata may be written with, folded, in both languages. */
import type { Level } from "../model.ts";
import type { StatedField } from "../model-evidence.ts";

/** What a column is, by its heading. */
export const metadataHeadings: ReadonlyMap<string, StatedField | "file"> = new Map([
  ["file", "file"],
  ["tệp", "file"],
  ["tập tin", "file"],
  ["văn bản", "file"],
  ["symbol", "symbol"],
  ["ký hiệu", "symbol"],
  ["số ký hiệu", "symbol"],
  ["số, ký hiệu", "symbol"],
  ["type", "type"],
  ["loại", "type"],
  ["loại văn bản", "type"],
  ["date", "date"],
  ["ngày", "date"],
  ["ngày ban hành", "date"],
  ["issuer", "issuer"],
  ["cơ quan ban hành", "issuer"],
  ["place", "place"],
  ["địa danh", "place"],
  ["nơi ban hành", "place"],
  ["level", "level"],
  ["cấp", "level"],
  ["source", "source"],
  ["source address", "source"],
  ["nguồn", "source"],
  ["địa chỉ nguồn", "source"],
]);

/** The levels by their names. */
export const levelWords: ReadonlyMap<string, Level> = new Map([
  ["central", "central"],
  ["trung ương", "central"],
  ["province", "province"],
  ["tỉnh", "province"],
  ["district", "district"],
  ["huyện", "district"],
  ["commune", "commune"],
  ["xã", "commune"],
]);
