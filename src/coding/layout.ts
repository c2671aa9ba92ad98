/** From a sheet to a document: what was noted is laid out line below line, and every fact points to its words there. */
import type { Document } from "../model.ts";
import type { Coding } from "../model-evidence.ts";
import { hashOf } from "../text/hash.ts";
import { layOutHead } from "./layout-head.ts";
import { layOutOutline } from "./layout-outline.ts";
import { newPen, put, textOf } from "./pen.ts";
import type { CodingSheet } from "./sheet.ts";
import { SHEET_TITLE } from "./words.ts";

/**
 * The document of a sheet that was checked. Its text is the sheet laid out, the same for the same notes:
 *
 *     PHIẾU MÃ HÓA: lời diễn đạt lại, không phải nguyên văn
 *     Loại văn bản: Kế hoạch
 *     …
 *     II.1.-1 Phổ biến Kết luận 93-KL/TW tới mọi cán bộ.
 *       Phân công: chủ trì: Ban Tuyên giáo Tỉnh ủy
 */
export function layOutSheet(sheet: CodingSheet, file = `${sheet.id}.json`): Document {
  const pen = newPen();
  const { stated = [] } = sheet;
  put(pen, `${SHEET_TITLE}\nNguồn: ${sheet.source} [${sheet.certainty}]\n`);
  const { header, jurisdiction, title } = layOutHead(pen, sheet);
  const { outline, tasks, citations, relations } = layOutOutline(pen, sheet, title);
  const text = textOf(pen);
  return {
    file,
    id: sheet.id,
    hash: hashOf(text),
    text,
    extent: [0, text.length],
    document: header,
    jurisdiction,
    ...(stated.length > 0 ? { stated: stated.map((note, at) => ({ ...note, file, row: at + 1 })) } : {}),
    citations,
    relations,
    outline,
    tasks,
    warnings: [],
    coded: codingOf(sheet),
  };
}

function codingOf({ source, certainty, purpose = null }: CodingSheet): Coding {
  return { source, certainty, purpose };
}
