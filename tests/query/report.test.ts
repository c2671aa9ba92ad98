import { describe, expect, it } from "vitest";
import { report } from "../../src/query/report.ts";
import { cites, graphOf, plan, task } from "./small-chain.ts";

const directive = plan("chi-thi", [task("1", "Bố trí kinh phí cho thư viện các xã.")]);

function chainOf(carriers: number) {
  const plans = Array.from({ length: carriers }, (_, at) =>
    plan(`plan-${at}`, [task("1", `Tổ dân phố số ${at} chủ trì trồng cây.`)], {
      jurisdiction: ["province", "state", `Hải Châu ${at % 5}`],
    }),
  );
  const links = plans.map((each) => cites(each, directive.id));
  return report(graphOf({ documents: [directive, ...plans], links }));
}

describe("the coverage tables of a report", () => {
  it("have a column for each document that carries the upstream one out", () => {
    expect(chainOf(64).coverages[0]?.columns).toHaveLength(64);
  });

  it("have a column for each province where the documents are too many to be seen side by side, and say so", () => {
    const { coverages, translations } = chainOf(65);
    const [{ columns = [], notes = [], documents = [] } = {}] = coverages;
    expect(columns).toHaveLength(5);
    expect(columns.flatMap(({ members }) => members)).toHaveLength(65);
    expect(documents).toHaveLength(66);
    expect(notes[0]).toContain("65 văn bản triển khai");
    expect(translations[notes[0] ?? ""]).toContain("Documents that carry");
  });
});
