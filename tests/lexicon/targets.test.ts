import { describe, expect, it } from "vitest";
import {
  boundedTime,
  comparisonAfter,
  comparisonCues,
  countedTimes,
  eachBefore,
  figureColumn,
  measured,
  mediaAfter,
  namingAfter,
  namingBefore,
  rateAfter,
  reachingVerbs,
  shareOfAll,
  uncounted,
  unitColumn,
  yearlyAfter,
  yearlyBefore,
} from "../../src/lexicon/targets.ts";

describe("the words around a figure", () => {
  it.each(comparisonCues.map((cue) => [cue.id, cue] as const))(
    "%s holds for its own example, right before a figure",
    (_, { phrase, example, id }) => {
      expect(comparisonCues.find((cue) => cue.phrase.test(`${example} `))?.id).toBe(id);
      expect(phrase.test(`${example} của tỉnh `)).toBe(false);
    },
  );

  it.each(comparisonAfter.map((cue) => [cue.id, cue] as const))(
    "%s holds for its own example",
    (_, { phrase, example }) => {
      expect(phrase.test(example)).toBe(true);
    },
  );

  it.each(["tổ chức ", "kết nạp được ", "thành lập thêm ", "phấn đấu có "])(
    "%j leads to something to be reached",
    (words) => {
      expect(reachingVerbs.test(words)).toBe(true);
    },
  );

  it.each(["tập trung vào ", "theo ", "gồm "])("%j does not", (words) => {
    expect(reachingVerbs.test(words)).toBe(false);
  });

  it.each(["điều ", "quý ", "lần thứ ", "nghị quyết số ", "đề án "])(
    "%j makes the figure after it a name",
    (words) => {
      expect(namingBefore.test(words)).toBe(true);
    },
  );

  it.each([" tuổi trở lên", " nhiệm vụ trọng tâm", " ngày làm việc", " đột phá chiến lược", " cấp"])(
    "%j makes the figure before it no target",
    (words) => {
      expect(namingAfter.test(words)).toBe(true);
    },
  );

  it.each([" hội nghị", " nhiệm vụ", " năng lực"])("%j leaves it one", (words) => {
    expect(namingAfter.test(words)).toBe(false);
  });

  it("tell a figure for each year", () => {
    expect(yearlyBefore.test("mỗi năm kết nạp ")).toBe(true);
    expect(yearlyAfter.test(" nhiệm vụ/năm trở lên")).toBe(true);
    expect(yearlyAfter.test(" hội thi (tổ chức hằng năm)")).toBe(false);
  });

  it("tell rates, shares and bounds of time from names and dates", () => {
    expect(["mỗi thôn ", "từng cơ quan, đơn vị ", "mỗi năm "].map((words) => eachBefore.test(words))).toEqual(
      [true, true, false],
    );
    expect([" lớp/năm", " tin, bài/ngày", " giờ/ngày"].map((words) => rateAfter.test(words))).toEqual([
      true,
      true,
      false,
    ]);
    expect([" phút", " ngày làm việc kể từ ngày nhận"].map((words) => boundedTime.test(words))).toEqual([
      true,
      false,
    ]);
    expect([" huyện, thị xã", " năm nay"].map((words) => shareOfAll.test(words))).toEqual([true, false]);
    expect([" triệu đồng", " và các xã", " hộ dân"].map((words) => uncounted.test(words))).toEqual([
      true,
      true,
      false,
    ]);
    expect([" loại hình báo chí", " hội viên"].map((words) => mediaAfter.test(words))).toEqual([true, false]);
  });

  it("tell times, measures and columns", () => {
    expect([countedTimes.test(" lần lễ tôn vinh"), countedTimes.test(" lần nữa")]).toEqual([true, false]);
    expect([measured.test("tỷ số giới tính khi sinh "), measured.test("các loại hình ")]).toEqual([
      true,
      false,
    ]);
    expect(["kết quả", "năm 2026", "2030", "ghi chú"].map((words) => figureColumn.test(words))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(["đơn vị tính", "đvt", "đơn vị chủ trì"].map((words) => unitColumn.test(words))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
