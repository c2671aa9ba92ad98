import { describe, expect, it } from "vitest";
import { columnCues, columnRole, isFigureHeading } from "../../src/lexicon/columns.ts";
import { labelCues, labelRole, opensWithLabel } from "../../src/lexicon/labels.ts";
import {
  closingFormula,
  doingPhrase,
  dutyPhrase,
  leadInEnd,
  leadInTail,
  modalPhrase,
  statementCues,
} from "../../src/lexicon/obligations.ts";
import { headingCues, headingStance } from "../../src/lexicon/purposes.ts";
import { fold } from "../../src/text/fold.ts";

describe("what a heading says of its leaves", () => {
  it.each(headingCues.map(({ example, shows }) => [example, shows] as const))("%j: %s", (example, shows) => {
    expect(headingStance(fold(example))).toBe(shows);
  });

  it.each([
    ["MỤC ĐÍCH, YÊU CẦU", "silent"],
    ["Về quan điểm chỉ đạo", "silent"],
    ["Một số kết quả đạt được", "silent"],
    ["Đánh giá tình hình", "silent"],
    ["Về công tác ứng phó vừa qua", "silent"],
    ["Công tác hội trong thời gian tới", null],
    ["Đánh giá, xếp loại hội viên", null],
    ["Yêu cầu các sở, ngành", "duties"],
    ["Yêu cầu", "silent"],
    ["MỤC TIÊU, CHỈ TIÊU", "duties"],
    ["Kinh phí và nguồn lực", "facts"],
    ["Tăng cường công tác tuyên truyền", null],
    ["Nguồn nhân lực", null],
  ])("%j: %s", (heading, stance) => {
    expect(headingStance(fold(heading))).toBe(stance);
  });
});

describe("what a sentence does", () => {
  it.each(statementCues.map((cue) => [cue.id, cue] as const))(
    "%s holds for its own example",
    (_, { phrase, example }) => {
      expect(phrase.test(fold(example))).toBe(true);
    },
  );

  it.each([
    "Các đơn vị có trách nhiệm phối hợp",
    "Sở Nội vụ cần rà soát",
    "Giao Sở Tài chính tổng hợp",
    "đề nghị các hội báo cáo",
  ])("%j obliges in any place", (sentence) => {
    expect(modalPhrase.test(fold(sentence))).toBe(true);
  });

  it.each(["đáp ứng yêu cầu của tỉnh", "những việc cần thiết", "chuyển giao công nghệ"])(
    "%j does not",
    (words) => {
      expect(modalPhrase.test(fold(words))).toBe(false);
    },
  );

  it("knows who leads from a body that leads something", () => {
    expect(dutyPhrase.test(fold("Sở Nội vụ chủ trì"))).toBe(true);
    expect(dutyPhrase.test(fold("cơ quan chủ trì và các cơ quan liên quan"))).toBe(false);
  });

  it("knows how an obligation begins", () => {
    expect(doingPhrase.test(fold("- Tiếp tục củng cố"))).toBe(true);
    expect(doingPhrase.test(fold("100% hội viên được bồi dưỡng"))).toBe(true);
    expect(doingPhrase.test(fold("Hội là tổ chức xã hội"))).toBe(false);
  });

  it.each([
    ["tập trung thực hiện các nhiệm vụ sau:", true],
    ["thông qua các hoạt động:", true],
    ["với các nội dung chủ yếu sau", true],
    ["hoàn thành sau năm 2025.", false],
  ])("%j only introduces: %s", (words, introduces) => {
    expect(leadInEnd.test(fold(words))).toBe(introduces);
  });
});

describe("formulas and lead-ins", () => {
  it("know what closes a directive, and no duty besides", () => {
    expect(closingFormula.test(fold("Giám đốc các sở chịu trách nhiệm thi hành Chỉ thị này./."))).toBe(true);
    expect(closingFormula.test(fold("Các sở chịu trách nhiệm thi hành Chỉ thị này; báo cáo kết quả."))).toBe(
      false,
    );
  });

  it("know where the first words of a lead-in end", () => {
    const words = fold("Xây dựng kế hoạch, xong trong quý II; chỉ đạo các xã:");
    expect(words.slice(0, leadInTail.exec(words)?.index)).toBe("xây dựng kế hoạch, xong trong quý ii");
    expect(leadInTail.test(fold("Thực hiện các nội dung sau:"))).toBe(false);
  });
});

describe("labels and columns", () => {
  it.each([
    ["2026", true],
    ["Kế hoạch năm 2026", true],
    ["Đơn vị tính", true],
    ["Đơn vị chủ trì", false],
    ["Giai đoạn 2021 - 2025", false],
  ])("%j stands over figures: %s", (heading, stands) => {
    expect(isFigureHeading(fold(heading))).toBe(stands);
  });

  it.each(labelCues.map(({ example, shows }) => [example, shows] as const))(
    "the label %j is %s",
    (example, shows) => {
      expect(labelRole(example)).toBe(shows);
    },
  );

  it.each([
    ["Đơn vị chủ trì: Sở Nội vụ", true],
    ["- Cơ quan phối hợp: các sở", true],
    ["- Người thực hiện: Trưởng các thôn", true],
    ["Lãnh đạo phụ trách: Phó Chủ tịch", true],
    ["Thời gian, địa điểm: ngày 10/5/2025", true],
    ["Cơ quan tham gia: các đoàn thể", true],
    ["Tiến độ: quý II", true],
    ["Tổ chức thực hiện: các sở", false],
    ["Nhiệm vụ: rà soát các hội", false],
    ["Sở Nội vụ: chủ trì, phối hợp", false],
    ["Thời gian qua, các hội đã hoạt động", false],
  ])("%j opens with a label: %s", (words, opens) => {
    expect(opensWithLabel(fold(words))).toBe(opens);
  });

  it.each(columnCues.map(({ example, shows }) => [example, shows] as const))(
    "the column %j is %s",
    (example, shows) => {
      expect(columnRole(example)).toBe(shows);
    },
  );

  it.each([
    ["TT", "label"],
    ["Nhiệm vụ, giải pháp", "task"],
    ["Nội dung thực hiện", "task"],
    ["Cơ quan, đơn vị chủ trì", "lead"],
    ["Đơn vị thực hiện", "lead"],
    ["Đơn vị phối hợp thực hiện", "coordinate"],
    ["Thời gian\nhoàn thành", "deadline"],
    ["Kết quả", "product"],
    ["Chỉ tiêu", "target"],
    ["Cơ quan theo dõi", "lead"],
    ["Đơn vị", "other"],
    ["", "other"],
  ])("the column %j is %s", (heading, role) => {
    expect(columnRole(fold(heading))).toBe(role);
  });
});
