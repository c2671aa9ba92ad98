import { describe, expect, it } from "vitest";
import { parseHeader } from "../../src/parse/header.ts";
import { findJurisdiction } from "../../src/parse/jurisdiction.ts";
import { parseOutline } from "../../src/parse/outline.ts";
import type { Reading } from "../../src/parse/reading.ts";
import { findWarnings } from "../../src/parse/warnings.ts";
import { findZones } from "../../src/parse/zones.ts";
import { fold } from "../../src/text/fold.ts";

function codes(text: string): string[] {
  const reading: Reading = { text, folded: fold(text), extent: [0, text.length] };
  const zones = findZones(reading);
  const document = parseHeader(reading, zones);
  const jurisdiction = findJurisdiction(reading, zones, document);
  const outline = parseOutline(reading, zones);
  const facts = { document, jurisdiction, citations: [], relations: [], outline, tasks: [] };
  return findWarnings(reading, facts).map(({ code }) => code);
}

const whole =
  "UBND TỈNH HÀ GIANG\nSố: 1/KH-UBND\nHà Giang, ngày 02 tháng 3 năm 2022\n\nKẾ HOẠCH\nCải cách\n\nI. MỤC TIÊU\n1. Một.\n2. Hai.\n";

describe("findWarnings", () => {
  it("tells that a text is empty, and no more", () => {
    expect([codes(""), codes(" \n\n"), codes("-----")]).toEqual([
      ["text.empty"],
      ["text.empty"],
      ["text.empty"],
    ]);
  });

  it("finds nothing odd in a whole document but that nobody has a task yet", () => {
    expect(codes(whole)).toEqual(["tasks.none"]);
  });

  it.each([
    ["header.no-symbol", whole.replace("Số: 1/KH-UBND\n", "")],
    ["header.no-date", whole.replace("ngày 02 tháng 3 năm 2022", "ngày   tháng 3 năm 2022")],
    ["header.no-type", whole.replace("KẾ HOẠCH\n", "")],
    ["header.no-title", whole.replace("Cải cách\n", "")],
    ["header.type-and-sign-differ", whole.replace("1/KH-UBND", "1/CT-UBND")],
    ["outline.broken-sequence", whole.replace("2. Hai.", "4. Hai.")],
    ["outline.repeated-label", `${whole}III. BA\nIII. BỐN\n`],
    ["table.no-headings", `${whole}\nNơi nhận:\n- A;\n\nPHỤ LỤC\n1\tA\tSở B\n2\tC\tSở D\n`],
    ["outline.no-labels", "KẾ HOẠCH\nCải cách\n\nCác sở thực hiện.\n"],
  ])("gives %s", (code, text) => {
    expect(codes(text)).toContain(code);
    expect(codes(whole)).not.toContain(code);
  });
});
