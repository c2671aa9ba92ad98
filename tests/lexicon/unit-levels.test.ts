import { describe, expect, it } from "vitest";
import { unitBranch, unitLevel } from "../../src/lexicon/unit-levels.ts";

describe("what the full name of a body says", () => {
  it.each([
    ["Bộ Y tế", "central", "state"],
    ["Ban Bí thư Trung ương Đảng", "central", "party"],
    ["các bộ, cơ quan ngang bộ", "central", null],
    ["Sở Nội vụ tỉnh Hà Giang", "province", "state"],
    ["Tỉnh ủy Hà Giang", "province", "party"],
    ["Báo Hà Giang", "province", null],
    ["Bộ Chỉ huy Quân sự tỉnh Hà Giang", "province", null],
    ["Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Hà Giang", "province", "association"],
    ["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Giang", "province", "association"],
    ["Phòng Y tế huyện Thanh Sơn, tỉnh Hà Giang", "district", "state"],
    ["Ủy ban nhân dân xã Tân Lập, tỉnh Hà Giang", "commune", "state"],
    ["Ủy ban nhân dân xã Hội Xuân, tỉnh Hà Giang", "commune", "state"],
    ["Ban Tư vấn và phản biện xã hội Liên hiệp các Hội Văn học nghệ thuật tỉnh Hà Giang", "province", null],
    ["các địa phương", null, null],
  ])("%s", (name, level, branch) => {
    expect(unitLevel(name)).toBe(level);
    if (branch !== null) expect(unitBranch(name)).toBe(branch);
  });
});
