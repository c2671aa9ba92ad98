/** A conclusion of six duties, and the plans of three provinces: each oddity of a localisation once. */
import type { ChainGraph } from "../../src/graph/schema.ts";
import type { Document } from "../../src/model.ts";
import type { WrittenTask } from "../toy-writer.ts";
import { aligned, cites, graphOf, plan, task } from "./small-chain.ts";

type Lead = readonly [words: string, canonical: string, role: "lead"];

const lead = (words: string, canonical = words): Lead => [words, canonical, "lead"];
const year = (words: string, end: string): NonNullable<WrittenTask["when"]>[number] => [
  words,
  { kind: "year", end: `${end}-12-31` },
];
const figure = (words: string, value: number, of: string): NonNullable<WrittenTask["howMany"]>[number] => [
  words,
  { value, comparator: ">=", of },
];

const conclusion = plan(
  "kl",
  [
    task("1", "Các cấp ủy quán triệt về học tập suốt đời.", { who: [lead("Các cấp ủy", "các cấp ủy")] }),
    task("2", "Bộ Văn hóa xây dựng ít nhất 25 tủ sách khuyến học trước ngày 30/6/2025.", {
      who: [lead("Bộ Văn hóa")],
      howMany: [figure("ít nhất 25 tủ sách khuyến học", 25, "tủ sách khuyến học")],
      when: [["trước ngày 30/6/2025", { kind: "date", end: "2025-06-30" }]],
    }),
    task("3", "Tổ chức lớp học buổi tối cho người lao động đến năm 2024.", {
      when: [year("đến năm 2024", "2024")],
    }),
    task("4", "Lập quỹ khuyến học ở cơ sở đến năm 2026.", { when: [year("đến năm 2026", "2026")] }),
    task("5", "Bố trí kinh phí cho công tác khuyến học."),
    task("6", "Xây dựng mạng lưới cộng tác viên khuyến học."),
  ],
  { jurisdiction: ["central", "party", null] },
);

const sonBinhParty = plan("sb-tu", [
  task("1", "Sở Giáo dục chủ trì quán triệt về học tập suốt đời.", {
    who: [lead("Sở Giáo dục", "Sở Giáo dục tỉnh Sơn Bình")],
  }),
  task("2", "Các sở, ngành xây dựng tủ sách khuyến học trong năm 2025.", {
    who: [lead("Các sở, ngành", "các sở, ngành tỉnh Sơn Bình")],
    when: [year("trong năm 2025", "2025")],
  }),
  task("3", "Tổ chức lớp học buổi tối cho người lao động đến năm 2026.", {
    when: [year("đến năm 2026", "2026")],
  }),
  task("9", "Trao giải cuộc thi vẽ của thiếu nhi."),
]);

const sonBinhState = plan("sb-ub", [
  task("4", "Lập quỹ khuyến học ở cơ sở trước ngày 30/9/2025.", {
    when: [["trước ngày 30/9/2025", { kind: "date", end: "2025-09-30" }]],
  }),
  task("5", "Bố trí ít nhất 500 triệu đồng cho công tác khuyến học hằng năm.", {
    howMany: [figure("ít nhất 500 triệu đồng", 500, "triệu đồng")],
    when: [["hằng năm", { kind: "recurring", every: "year" }]],
  }),
]);

const haiChau = plan(
  "hc-tu",
  [
    task("2", "Bộ Văn hóa xây dựng ít nhất 25 tủ sách khuyến học trước ngày 30/6/2025.", {
      who: [lead("Bộ Văn hóa")],
      howMany: [figure("ít nhất 25 tủ sách khuyến học", 25, "tủ sách khuyến học")],
      when: [["trước ngày 30/6/2025", { kind: "date", end: "2025-06-30" }]],
    }),
    task("3", "Một số nơi mở lớp học buổi tối trong quý IV năm 2026.", {
      when: [["quý IV năm 2026", { kind: "quarter", start: "2026-10-01", end: "2026-12-31" }]],
    }),
  ],
  { jurisdiction: ["province", "party", "Hải Châu"] },
);

/** It cites nothing and carries nothing out. */
const anLam = plan("al-tu", [task("1", "Trồng cây ven đường.")], {
  jurisdiction: ["province", "party", "An Lâm"],
});

export const comparedDocuments: readonly Document[] = [
  conclusion,
  sonBinhParty,
  sonBinhState,
  haiChau,
  anLam,
];

export const comparedAlignments = [
  aligned("sb-tu#1", "kl#1", 2, 0.95),
  aligned("sb-tu#2", "kl#2", 2, 0.95),
  aligned("sb-tu#3", "kl#3", 2, 0.95),
  aligned("sb-ub#4", "kl#4", 2, 0.95),
  aligned("sb-ub#5", "kl#5", 2, 0.95),
  aligned("hc-tu#2", "kl#2", 2, 0.95),
  aligned("hc-tu#3", "kl#3", 1, 0.6),
];

/** The chain, with its documents in another order where one is given. */
export function comparedGraph(documents = comparedDocuments, alignments = comparedAlignments): ChainGraph {
  const below = [sonBinhParty, sonBinhState, haiChau];
  return graphOf({ documents, alignments, links: below.map((from) => cites(from, "kl")) });
}
