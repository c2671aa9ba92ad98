import { describe, expect, it } from "vitest";
import { buildGraph } from "../../src/graph/build.ts";
import type { Document } from "../../src/model.ts";
import type { StatedField } from "../../src/model-evidence.ts";
import { parseDocument } from "../../src/parse/document.ts";
import { findings } from "../../src/query/findings.ts";
import { overview } from "../../src/query/overview.ts";

const bare = "KẾ HOẠCH\nPhát triển thư viện xã\n\nI. NHIỆM VỤ\n1. Sở Nội vụ chủ trì, rà soát thư viện.\n";
const dated = `ỦY BAN NHÂN DÂN\nTỈNH HÀ GIANG\n-----\nSố: 12/KH-UBND\nHà Giang, ngày 05 tháng 4 năm 2021\n${bare}`;

/** A document with what is stated of it. */
function read(text: string, values: Partial<Record<StatedField, string>>): Document {
  const cells = Object.entries(values).map(([field, value]) => ({
    field: field as StatedField,
    value,
    file: "metadata.csv",
    row: 2,
  }));
  const [document] = parseDocument({
    id: "a",
    file: "a.txt",
    text,
    stated: [{ document: "a", values: cells }],
  });
  if (!document) throw new Error("parsing always gives a document");
  return document;
}

const graphOf = (document: Document) =>
  buildGraph({ documents: [document], links: [], absent: [], alignments: [], duplicates: [], units: [] });

describe("what a user states of a document", () => {
  const known = {
    symbol: "07/KH-UBND",
    date: "2021-05-06",
    issuer: "Ủy ban nhân dân tỉnh Hà Giang",
    place: "Hà Giang",
  };

  it("fills what the text does not show, and has no evidence in it", () => {
    const { document, stated } = read(bare, known);
    expect(document).toMatchObject({ ...known, number: "07", type: "Kế hoạch" });
    expect(Object.keys(document.evidence)).not.toContain("date");
    expect(stated?.map(({ field, row }) => [field, row])).toContainEqual(["date", 2]);
  });

  it("tells whose document it is, and so whose bodies it means", () => {
    const { jurisdiction, tasks } = read(bare, known);
    expect(jurisdiction).toMatchObject({ level: "province", branch: "state", province: "Hà Giang" });
    expect(tasks[0]?.assignments.map(({ canonical }) => canonical)).toEqual(["Sở Nội vụ tỉnh Hà Giang"]);
  });

  it("gives a document of the centre no province", () => {
    expect(read(bare, { level: "central", place: "Hà Nội" }).jurisdiction).toMatchObject({
      level: "central",
      province: null,
    });
  });

  it("wins over nothing that the text shows", () => {
    const { document, jurisdiction } = read(dated, {
      date: "2022-01-01",
      place: "Cao Bằng",
      issuer: "UBND tỉnh Cao Bằng",
    });
    expect(document).toMatchObject({ date: "2021-04-05", place: "Hà Giang" });
    expect(jurisdiction.province).toBe("Hà Giang");
  });

  it("changes nothing where it is not about the document", () => {
    const [plain] = parseDocument({ id: "a", file: "a.txt", text: bare });
    const values = [{ field: "date", value: "2021-01-01", file: "metadata.csv", row: 2 }] as const;
    const [other] = parseDocument({
      id: "a",
      file: "a.txt",
      text: bare,
      stated: [{ document: "b", values }],
    });
    expect(other).toEqual(plain);
  });

  it("is a finding where the text shows something else, with the words of the text", () => {
    const all = findings(graphOf(read(dated, { date: "2022-01-01", symbol: "12 /KH-UBND" })), { lang: "en" });
    const found = all.findings.filter(({ code }) => code === "metadata.contradicts-text");
    expect(found.map(({ message, evidence }) => [message, evidence[0]?.text])).toEqual([
      [
        "metadata.csv (row 2) states the date of a as 2022-01-01; the text shows 2021-04-05.",
        "ngày 05 tháng 4 năm 2021",
      ],
    ]);
  });

  it("is marked in the overview, with a note", () => {
    const { rows, notes } = overview(graphOf(read(bare, known)), { lang: "en" });
    expect(rows[0]?.stated).toEqual(["symbol", "date", "issuer", "level", "branch", "province"]);
    expect(notes).toEqual([
      "† Stated outside the text (metadata.csv, a coding sheet), not shown by it (documents: 1).",
    ]);
    expect(overview(graphOf(read(dated, {}))).notes).toEqual([]);
  });
});
