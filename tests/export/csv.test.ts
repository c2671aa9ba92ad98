import { describe, expect, it } from "vitest";
import { writeCsv } from "../../src/export/csv.ts";

describe("writeCsv", () => {
  it("starts with a byte order mark and ends its lines as spreadsheets expect", () => {
    expect(
      writeCsv({
        columns: ["task", "score"],
        rows: [
          ["a#I.1", 0.5],
          [null, true],
        ],
      }),
    ).toBe("\ufefftask,score\r\na#I.1,0.5\r\n,true\r\n");
  });

  it("quotes what needs quoting", () => {
    expect(writeCsv({ columns: ["q"], rows: [['nói "rõ", rồi\nlàm']] })).toContain(
      '"nói ""rõ"", rồi\r\nlàm"',
    );
  });

  it.each(["=1+1", "+84", "-cmd", "@sum", "\tx", "\rx"])("does not let %j become a formula", (cell) => {
    expect(writeCsv({ columns: ["q"], rows: [[cell]] })).toContain(`'${cell[0] === "\r" ? "" : cell[0]}`);
  });
});
