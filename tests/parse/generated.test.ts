/** Plans written from facts that are known: the parser finds them again. And what holds of every text, plan or not. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judge } from "../../bench/accuracy/cases.ts";
import { mutations } from "../../bench/accuracy/mutations/mutations.ts";
import { type FactKind, tallies } from "../../bench/accuracy/verdict.ts";
import { faultsOf } from "./generator/invariants.ts";
import { plans } from "./generator/plan.ts";
import { SAMPLE, sampleCases } from "./generator/sample.ts";
import { writePlan } from "./generator/write.ts";

/** The share of the facts that must be found again (F1). */
const shares: Partial<Record<FactKind, number>> = {
  "header.core": 0.99,
  "header.names": 0.98,
  recipients: 0.99,
  "citations.numbered": 0.99,
  "citations.all": 0.99,
  "citations.exact": 0.99,
  relations: 0.98,
  outline: 0.98,
  tasks: 0.98,
  "tasks.path": 0.98,
  assignments: 0.97,
  "units.canonical": 0.98,
  deadlines: 0.97,
  targets: 0.97,
};

describe(`${SAMPLE.plans} generated plans`, () => {
  const verdicts = sampleCases().flatMap((of) => judge(of).map((verdict) => ({ ...verdict, of })));
  const found = tallies(verdicts);

  it("are read in full, and their totals are told", () => {
    const totals = [...found].map(
      ([kind, { right, missed, extra, f1 }]) =>
        `${kind.padEnd(20)} ${f1.toFixed(3)}  ${right} right, ${missed} missed, ${extra} too many`,
    );
    process.stdout.write(`${totals.join("\n")}\n`);
    expect(found.get("tasks")?.right ?? 0).toBeGreaterThan(SAMPLE.plans * 8);
    expect([...new Set(verdicts.map(({ of }) => of.name))]).toHaveLength(SAMPLE.plans);
  });

  it.each(Object.entries(shares))("give %s with an F1 of %d or more", (kind, share) => {
    const wrong = verdicts
      .filter((verdict) => verdict.kind === kind && verdict.outcome !== "right")
      .map(({ of, outcome, label }) => `${of.name} ${outcome} ${label}`);
    const f1 = found.get(kind as FactKind)?.f1 ?? 0;
    expect(f1, `the first of those wrong:\n${wrong.slice(0, 10).join("\n")}`).toBeGreaterThanOrEqual(share);
  });

  it("give no field that they do not show", () => {
    const invented = verdicts.filter(({ kind }) => kind === "header.invented");
    expect(invented.map(({ of, label }) => `${of.name} ${label}`)).toEqual([]);
  });
});

describe("any text", () => {
  const runs = { seed: SAMPLE.seed, numRuns: 60 };
  const written = plans.map((plan) => writePlan(plan));
  const pieces = [
    "TỈNH ỦY SƠN BÌNH\tĐẢNG CỘNG SẢN VIỆT NAM",
    "Số: 12/KH-UBND",
    "Sơn Bình, ngày 30 tháng 02 năm 2022",
    "KẾ HOẠCH",
    "QUYẾT ĐỊNH:",
    "Căn cứ Luật Thư viện;",
    "Thực hiện Kết luận số 93-KL/TW (sau đây gọi tắt là Kết luận 93), như sau:",
    "I. NHIỆM VỤ",
    "II. MỤC TIÊU",
    "1. Sở Nội vụ",
    "1.1. Rà soát, sắp xếp.",
    "a) Phối hợp với Sở",
    "- Tổ chức 02 hội nghị trong Quý II/2023; báo cáo UBND tỉnh.",
    "+ Đơn vị chủ trì:",
    "(1) đến năm",
    "| STT | Nội dung | Chủ trì |",
    "|---|---|---|",
    "| 1 | Đề án | Sở Y tế |",
    "2\tLàm\tSở Tài chính\t",
    "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.",
    "PHỤ LỤC II",
    "(Kèm theo Kế hoạch số 1/KH-UBND)",
    "Nơi nhận:",
    "- Lưu: VT.",
    "TM. ỦY BAN NHÂN DÂN",
    "KT. CHỦ TỊCH",
    "Nguyễn Văn A",
    "**",
    "12",
    "",
    "\f",
    "như sau:",
  ];

  it("is read the same twice, with every fact in its place: generated plans", () => {
    fc.assert(
      fc.property(written, ({ text }) => {
        expect(faultsOf(text)).toEqual([]);
      }),
      runs,
    );
  });

  it("is so after every change of the text", () => {
    fc.assert(
      fc.property(written, fc.constantFrom(...mutations), (of, mutation) => {
        const changed = mutation.apply(of);
        if (changed) expect(faultsOf(changed.text)).toEqual([]);
      }),
      runs,
    );
  });

  it("is so when a plan breaks off in the middle, or begins there", () => {
    fc.assert(
      fc.property(written, fc.nat(), fc.boolean(), ({ text }, at, head) => {
        const cut = at % (text.length + 1);
        expect(faultsOf(head ? text.slice(0, cut) : text.slice(cut))).toEqual([]);
      }),
      runs,
    );
  });

  it("is so for lines of plans in any order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 40 }),
        fc.constantFrom("\n", "\n\n", " "),
        (lines, gap) => {
          expect(faultsOf(lines.join(gap))).toEqual([]);
        },
      ),
      { ...runs, numRuns: 300 },
    );
  });

  it("is so for characters of any kind, halves of pairs among them", () => {
    const characters = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.string({ unit: "grapheme", maxLength: 300 }),
      fc.string({
        unit: fc.constantFrom(..."\ud83d\u0300\u0323đĐuỷ0123456789IVX.-/()|\t\n #*:;,%"),
        maxLength: 300,
      }),
    );
    fc.assert(
      fc.property(characters, (text) => {
        expect(faultsOf(text)).toEqual([]);
      }),
      { ...runs, numRuns: 300 },
    );
  });
});
